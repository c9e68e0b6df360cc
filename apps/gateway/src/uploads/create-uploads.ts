import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Config } from '../config.js';
import type { Database } from '../db/schema.js';
import { createClamd } from '../files/clamd.js';
import type { FileStore } from '../files/file-store.js';
import { LocalFileStore } from '../files/local-store.js';
import { S3FileStore } from '../files/s3-store.js';
import type { Scanner } from '../files/scanner.js';
import { Scratch } from '../files/scratch.js';
import type { Log } from '../http/log.js';
import { Checker } from './checker.js';
import { claimUploads } from './claim-repository.js';
import type { ClaimedFile, ClaimUploads } from './claims.js';
import type { ReceiveParts } from './receive.js';
import { findClaimed } from './repository.js';
import { Sweeper } from './sweeper.js';
import { Writers } from './writers.js';

/** What stands in place of what is configured. */
export interface UploadDoubles {
  readonly store?: FileStore | undefined;
  readonly scanner?: Scanner | undefined;
  /** Longest pause of a body; milliseconds. */
  readonly stall?: number | undefined;
}

/** What uploads are made of. */
export interface UploadParts extends UploadDoubles {
  readonly db: Database;
  readonly config: Pick<Config, 'dataDirectory' | 'files'>;
  readonly log: Log;
  readonly now: () => number;
}

/** The bytes of a file that a dossier holds. */
export interface ClaimedContent {
  readonly file: ClaimedFile;
  readonly stream: Readable;
}

/** Files on their way into dossiers. */
export interface Uploads {
  readonly receiving: ReceiveParts;
  readonly checker: Checker;
  readonly sweeper: Sweeper;
  readonly claim: ClaimUploads;
  /** A file of a dossier; `undefined` when the dossier does not hold it. */
  readonly openClaimed: (dossierId: string, uploadId: string) => Promise<ClaimedContent | undefined>;
  /** Begins to check what is due and to sweep, until the function that it returns is called. */
  readonly start: () => () => void;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** Also how soon after its start a gateway sweeps: not while it has other things to do. */
const FIRST_SWEEP = 15 * SECOND;
const CHECK_EVERY = 5 * SECOND;
const LIFETIME = 7 * 24 * HOUR;
const STALL = 15 * SECOND;

/** Puts together what keeps, checks and sweeps files. */
export function createUploads({ db, config, log, now, store: ownStore, scanner: ownScanner, stall = STALL }: UploadParts): Uploads {
  const { s3, clamd } = config.files;
  const directory = join(config.dataDirectory, 'files');
  const store = ownStore ?? (s3 ? new S3FileStore(s3) : new LocalFileStore(join(directory, 'objects')));
  const scanner = ownScanner ?? (clamd && createClamd(clamd));
  const scratch = new Scratch(join(directory, 'scratch'));
  const checker = new Checker({ db, store, scratch, scanner, log, now });
  const sweeper = new Sweeper({ db, store, scratch, log, now });
  const openClaimed = async (dossierId: string, uploadId: string): Promise<ClaimedContent | undefined> => {
    const row = await findClaimed(db, uploadId, dossierId);
    if (!row?.object) return undefined;
    const { id, name, size, media_type, sha256 } = row;
    const file = { uploadId: id, name: name ?? '', size, mediaType: media_type ?? '', sha256: sha256 ?? '' };
    return { file, stream: await store.read(row.object) };
  };
  const start = (): (() => void) => {
    const quietly = (work: () => Promise<unknown>) => () => void work().catch((error: unknown) => log.fault(error));
    const timers = [
      setTimeout(quietly(() => sweeper.sweepAll()), FIRST_SWEEP),
      setInterval(quietly(() => checker.startDue()), CHECK_EVERY),
      setInterval(quietly(() => sweeper.sweepExpired()), HOUR),
      setInterval(quietly(() => sweeper.sweepAll()), 24 * HOUR),
    ];
    for (const timer of timers) timer.unref();
    return () => timers.forEach((timer) => clearTimeout(timer));
  };
  const receiving = { db, store, writers: new Writers(), now, lifetime: LIFETIME, stall };
  return { receiving, checker, sweeper, claim: claimUploads, openClaimed, start };
}
