import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gunzipSync, gzip, gzipSync } from 'node:zlib';
import { type Encoding, chooseEncoding } from './accept.js';
import { contentTag, etagOf, isNamedBy } from './etag.js';
import type { Reply } from './reply.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Smaller answers fit into one packet anyway. */
const WORTH_COMPRESSING = 1024;
/** Larger answers are compressed outside of the event loop. */
const LARGE = 64 * 1024;
/** Quick levels: the answer waits for them. Answers that live long are compressed beforehand, at the best level. */
const QUICK_GZIP = { level: 3 };
const QUICK_BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const gzipLarge = promisify(gzip);
const brotliLarge = promisify(brotliCompress);

/** A content with its compressed forms, as far as they are known already. */
export interface Content {
  readonly identity: Bytes;
  readonly br?: Bytes | undefined;
  readonly gzip?: Bytes | undefined;
}

/** What a prepared answer says about itself. */
export interface AnswerMeta {
  readonly cacheControl: string;
  /** `Content-Language` of the answer. */
  readonly language?: string | undefined;
  /** Request headers that the content depends on, beside Accept-Encoding. */
  readonly vary?: string | undefined;
  /** One of many that are kept: once there is a gzip form, the plain one is made from it in the rare case that it is asked for. */
  readonly isCompact?: boolean | undefined;
  /** `Content-Disposition` of a file. */
  readonly disposition?: string | undefined;
  /** Validator, where the same content may come as other bytes. */
  readonly tag?: string | undefined;
}

/**
 * A copy of its own. What zlib gives, and what `Buffer.from` makes of it, are parts of a pool of 64 kB that many share: kept for
 * long, each of them would hold all of it.
 */
function ownBytes(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes);
}

async function compressLarge(encoding: Encoding, bytes: Bytes): Promise<Bytes> {
  return ownBytes(await (encoding === 'gzip' ? gzipLarge(bytes, QUICK_GZIP) : brotliLarge(bytes, QUICK_BROTLI)));
}

function compress(encoding: Encoding, bytes: Bytes): Bytes {
  return ownBytes(encoding === 'gzip' ? gzipSync(bytes, QUICK_GZIP) : brotliCompressSync(bytes, QUICK_BROTLI));
}

/**
 * A 200 answer whose bytes, validator and headers are made once and sent many times. Compressed forms are made when
 * they are first asked for and kept.
 */
export class PreparedAnswer {
  readonly tag: string;
  readonly #forms: { identity?: Bytes | undefined; br?: Bytes | undefined; gzip?: Bytes | undefined };
  readonly #isCompact: boolean;
  /** Best first: gzip is much quicker than brotli for an answer that is made now. */
  readonly #offered: readonly Encoding[];
  readonly #headers: Readonly<Record<string, string>>;

  constructor(content: Content, meta: AnswerMeta, contentType = 'application/json') {
    this.tag = meta.tag ?? contentTag(content.identity);
    this.#forms = { ...content };
    this.#isCompact = meta.isCompact === true;
    this.#offered = content.identity.length < WORTH_COMPRESSING ? [] : content.br ? ['br', 'gzip'] : ['gzip', 'br'];
    this.#headers = {
      'content-type': contentType,
      'cache-control': meta.cacheControl,
      vary: meta.vary === undefined ? 'Accept-Encoding' : `Accept-Encoding, ${meta.vary}`,
      ...(meta.language === undefined ? {} : { 'content-language': meta.language }),
      ...(meta.disposition === undefined ? {} : { 'content-disposition': meta.disposition }),
    };
  }

  /** Bytes that this answer holds in memory, about. */
  get size(): number {
    const { identity, br, gzip: zipped } = this.#forms;
    return (identity?.length ?? 0) + (br?.length ?? 0) + (zipped?.length ?? 0) + 1024;
  }

  /** The answer to one request: 304 when the client holds it, otherwise the best coding. */
  reply(ifNoneMatch: string | undefined, acceptEncoding: string | undefined): Reply | Promise<Reply> {
    const encoding = this.#offered.length === 0 ? undefined : chooseEncoding(acceptEncoding, this.#offered);
    const etag = etagOf(this.tag, encoding);
    if (isNamedBy(ifNoneMatch, this.tag)) {
      const { 'content-type': _type, ...kept } = this.#headers;
      return { status: 304, headers: { ...kept, etag }, body: null };
    }
    if (encoding === undefined) return { status: 200, headers: { ...this.#headers, etag }, body: this.#identity() };
    const headers = { ...this.#headers, etag, 'content-encoding': encoding };
    const known = this.#forms[encoding];
    if (known) return { status: 200, headers, body: known };
    const identity = this.#identity();
    if (identity.length <= LARGE) return { status: 200, headers, body: this.#keep(encoding, compress(encoding, identity)) };
    return compressLarge(encoding, identity).then((body) => ({ status: 200, headers, body: this.#keep(encoding, body) }));
  }

  #identity(): Bytes {
    const { identity, gzip: zipped } = this.#forms;
    return identity ?? ownBytes(gunzipSync(zipped ?? new Uint8Array()));
  }

  #keep(encoding: Encoding, body: Bytes): Bytes {
    this.#forms[encoding] = body;
    if (encoding === 'gzip' && this.#isCompact) this.#forms.identity = undefined;
    return body;
  }
}
