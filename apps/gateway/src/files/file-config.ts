import type { SettingReader } from '../identity/sign-in-config.js';
import type { ClamdAddress } from './clamd.js';
import type { S3Config } from './s3-store.js';

/** What is configured about files. */
export interface FileConfig {
  /** Where files are kept; without it in `files` of the data directory. */
  readonly s3: S3Config | undefined;
  /** The scanner for malware; without it files are judged by their content alone. */
  readonly clamd: ClamdAddress | undefined;
  /** Most files of one owner that belong to no dossier yet. */
  readonly maxWaitingFiles: number;
  /** Most bytes of these. */
  readonly maxWaitingBytes: number;
}

const MEGABYTE = 1024 * 1024;

function readS3(reader: SettingReader): S3Config | undefined {
  const bucket = reader.text('S3_BUCKET');
  if (bucket === undefined) return undefined;
  const endpoint = reader.text('S3_ENDPOINT');
  if (endpoint !== undefined && !(/^https?:\/\//.test(endpoint) && URL.canParse(endpoint))) reader.errors.push('S3_ENDPOINT must be an address such as https://s3.langson.gov.vn.');
  const accessKeyId = reader.text('S3_ACCESS_KEY_ID');
  const secretAccessKey = reader.text('S3_SECRET_ACCESS_KEY');
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) reader.errors.push('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together.');
  const credentials = accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey };
  return { bucket, endpoint, region: reader.text('S3_REGION') ?? 'us-east-1', prefix: reader.text('S3_PREFIX') ?? '', credentials };
}

function readClamd(reader: SettingReader): ClamdAddress | undefined {
  const text = reader.text('CLAMD');
  if (text === undefined) return undefined;
  const path = /^unix:(\/.+)$/.exec(text)?.[1];
  if (path !== undefined) return { path };
  const [, host, port] = /^tcp:\/\/([A-Za-z0-9.-]+|\[[0-9a-f:]+\]):([0-9]{1,5})$/i.exec(text) ?? [];
  if (host !== undefined && Number(port) <= 65_535) return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
  reader.errors.push('CLAMD must be tcp://HOST:PORT or unix:/PATH.');
  return undefined;
}

/** Reads what is configured about files. */
export function readFileConfig(reader: SettingReader): FileConfig {
  return {
    s3: readS3(reader),
    clamd: readClamd(reader),
    maxWaitingFiles: reader.integer('MAX_WAITING_FILES', 100, 1, 100_000),
    maxWaitingBytes: reader.integer('MAX_WAITING_MB', 500, 1, 1_000_000) * MEGABYTE,
  };
}
