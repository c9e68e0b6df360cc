import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { type FileStore, ObjectMissing, type StoredObject } from './file-store.js';

/** A bucket of Amazon S3 or of a store that speaks its language (MinIO, Ceph, Viettel, VNPT …). */
export interface S3Config {
  readonly bucket: string;
  /** Address of the store; without it Amazon's. */
  readonly endpoint: string | undefined;
  readonly region: string;
  /** Put before every name, such as `files/`. */
  readonly prefix: string;
  /** Without them what the environment of the machine offers. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

type Library = typeof import('@aws-sdk/client-s3');
/** One call takes at most this long until its answer begins; milliseconds. */
const PATIENCE = 30_000;
/** How many deletions run at a time. */
const AT_ONCE = 20;

const isMissing = (error: unknown): boolean => ['NoSuchKey', 'NotFound'].includes((error as Error).name);

/** Objects in a bucket. The library is loaded when it is first needed. */
export class S3FileStore implements FileStore {
  readonly #config: S3Config;
  #opened: Promise<{ client: S3Client; library: Library }> | undefined;

  constructor(config: S3Config) {
    this.#config = config;
  }

  async #open(): Promise<{ client: S3Client; library: Library }> {
    const { endpoint, region, credentials } = this.#config;
    const library = await import('@aws-sdk/client-s3');
    const client = new library.S3Client({
      region,
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
      ...(credentials === undefined ? {} : { credentials }),
      // The newer checksums are not understood by every store that speaks S3.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { requestTimeout: PATIENCE, connectionTimeout: 5_000 },
    });
    return { client, library };
  }

  #ready(): Promise<{ client: S3Client; library: Library }> {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  #place(name: string): { Bucket: string; Key: string } {
    return { Bucket: this.#config.bucket, Key: `${this.#config.prefix}${name}` };
  }

  async put(name: string, bytes: Buffer): Promise<void> {
    const { client, library } = await this.#ready();
    await client.send(new library.PutObjectCommand({ ...this.#place(name), Body: bytes, ContentLength: bytes.length }));
  }

  async putFile(name: string, path: string, size: number): Promise<void> {
    const { client, library } = await this.#ready();
    await client.send(new library.PutObjectCommand({ ...this.#place(name), Body: createReadStream(path), ContentLength: size }));
  }

  async read(name: string): Promise<Readable> {
    const { client, library } = await this.#ready();
    try {
      const { Body } = await client.send(new library.GetObjectCommand(this.#place(name)));
      return Body as Readable;
    } catch (error) {
      throw isMissing(error) ? new ObjectMissing() : error;
    }
  }

  async has(name: string): Promise<boolean> {
    const { client, library } = await this.#ready();
    try {
      await client.send(new library.HeadObjectCommand(this.#place(name)));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  async remove(names: readonly string[]): Promise<void> {
    const { client, library } = await this.#ready();
    for (let from = 0; from < names.length; from += AT_ONCE) {
      // One by one: deleting many at once needs a checksum that not every store knows.
      await Promise.all(names.slice(from, from + AT_ONCE).map((name) => client.send(new library.DeleteObjectCommand(this.#place(name)))));
    }
  }

  async *list(prefix: string): AsyncGenerator<StoredObject> {
    const { client, library } = await this.#ready();
    const { bucket, prefix: own } = this.#config;
    for await (const { Contents = [] } of library.paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: `${own}${prefix}` })) {
      for (const { Key = '', LastModified } of Contents) yield { name: Key.slice(own.length), changedAt: LastModified ?? new Date() };
    }
  }
}
