import type { KeyObject } from 'node:crypto';
import type { BlockList } from 'node:net';
import type { PlannedFault } from './faults/faults.js';
import { parseFaults } from './faults/plan.js';
import { type FileConfig, readFileConfig } from './files/file-config.js';
import { parseNetworks } from './http/client-address.js';
import { readSignIn, type SignInConfig } from './identity/sign-in-config.js';
import { type PaymentConfig, readPayments } from './payments/payment-config.js';
import { type NoticeConfig, readNoticeConfig } from './notices/notice-config.js';
import { type FeedbackConfig, readFeedback } from './feedback/feedback-config.js';
import { type RatingConfig, readRatings } from './ratings/rating-config.js';
import { readReceiptKey } from './receipts/receipt-key-config.js';
import { StartError } from './start-error.js';

/** What a gateway can be told. */
export interface Config {
  readonly port: number;
  /** Address to listen on; without it all, IPv6 and IPv4. */
  readonly host: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataDirectory: string;
  readonly databaseConnections: number;
  readonly siteDirectory: string | undefined;
  /** The officers' pages, served below `/mot-cua/` of the site. */
  readonly deskDirectory: string | undefined;
  /** What other sites load, served below `/embed/` of the site. */
  readonly embedDirectory: string | undefined;
  readonly corsOrigins: '*' | readonly string[];
  /** Requests that one client address may make in a minute; 0 = no limit. */
  readonly requestsPerMinute: number;
  /** Requests of this machine itself are not counted: true unless a limit was chosen. */
  readonly loopbackIsSpared: boolean;
  readonly trustedProxies: BlockList | undefined;
  /** The gateway is reached by https only. */
  readonly https: boolean;
  readonly logLevel: string;
  /** Memory for kept answers. */
  readonly cacheMegabytes: number;
  /** Check our own answers against the contract. */
  readonly validateAnswers: boolean;
  /** How often a new catalogue is looked for. */
  readonly pollMilliseconds: number;
  /** From this number of services on, the database searches instead of memory. */
  readonly databaseSearchFrom: number;
  /** Address under which citizens reach the gateway, without a slash at the end; `undefined` = where it listens. */
  readonly publicUrl: string | undefined;
  /** One can sign in here. */
  readonly signIn: boolean;
  readonly identity: SignInConfig;
  /** One may apply without signing in. */
  readonly allowsAnonymous: boolean;
  /** Largest file that is taken, in bytes. */
  readonly maxFileBytes: number;
  /** Most files of one dossier. */
  readonly maxFiles: number;
  /** Where files are kept and how they are checked. */
  readonly files: FileConfig;
  /** 32 bytes from which the secrets of receipts are derived; `undefined` = the database keeps them. */
  readonly gatewaySecret: Buffer | undefined;
  /** Signs receipts; `undefined` = the database keeps the key. */
  readonly receiptKey: KeyObject | undefined;
  readonly payments: PaymentConfig;
  readonly ratings: RatingConfig;
  /** Dossiers that are made up for a demonstration when the database has none; 0 = none. */
  readonly demoDossiers: number;
  readonly feedback: FeedbackConfig;
  /** Who is told of what happens to dossiers. */
  readonly notices: NoticeConfig;
  /** Faults for tests; none in production. */
  readonly faults: readonly PlannedFault[];
  /** How long running requests may take after the signal to stop. */
  readonly stopMilliseconds: number;
}

/** What is taken when nothing is said. Relative directories are those of the repository. */
export interface ConfigDefaults {
  readonly dataDirectory: string;
  readonly siteDirectory: string | undefined;
  readonly deskDirectory?: string | undefined;
  readonly embedDirectory?: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Reads single settings and collects what is wrong with them. */
class Reader {
  readonly #environment: Environment;
  readonly errors: string[] = [];

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  text(name: string): string | undefined {
    const value = this.#environment[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  }

  integer(name: string, fallback: number, minimum: number, maximum: number): number {
    const text = this.text(name);
    if (text === undefined) return fallback;
    const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    this.errors.push(`${name} must be a whole number from ${minimum} to ${maximum}.`);
    return fallback;
  }

  choice(name: string, choices: readonly string[], fallback: string): string {
    const text = this.text(name) ?? fallback;
    if (choices.includes(text)) return text;
    this.errors.push(`${name} must be one of ${choices.join(', ')}.`);
    return fallback;
  }

  list(name: string): string[] {
    return (this.text(name) ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
  }
}

function readOrigins(reader: Reader): '*' | readonly string[] {
  const origins = reader.list('CORS_ORIGINS');
  if (origins.length === 0 || (origins.length === 1 && origins[0] === '*')) return '*';
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      reader.errors.push('CORS_ORIGINS must be * or exact origins such as https://langson.gov.vn, separated by commas.');
      break;
    }
  }
  return origins;
}

function readProxies(reader: Reader): BlockList | undefined {
  const networks = reader.list('TRUSTED_PROXIES');
  if (networks.length === 0) return undefined;
  try {
    return parseNetworks(networks);
  } catch {
    reader.errors.push('TRUSTED_PROXIES must be addresses or networks such as 10.0.0.0/8, separated by commas.');
    return undefined;
  }
}

function readDatabaseUrl(reader: Reader): string | undefined {
  const url = reader.text('DATABASE_URL');
  if (url !== undefined && !/^postgres(?:ql)?:\/\//.test(url)) {
    // Never repeat the value: it holds a password.
    reader.errors.push('DATABASE_URL must begin with postgres:// or postgresql://.');
  }
  return url;
}

function readPublicUrl(reader: Reader): string | undefined {
  const url = reader.text('PUBLIC_URL');
  if (url !== undefined && !(/^https?:\/\//.test(url) && URL.canParse(url))) reader.errors.push('PUBLIC_URL must be an address such as https://dichvucong.langson.gov.vn.');
  return url?.replace(/\/+$/, '');
}

function readGatewaySecret(reader: Reader): Buffer | undefined {
  const text = reader.text('GATEWAY_SECRET');
  if (text === undefined) return undefined;
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64url');
  // Never repeat the value.
  if (bytes.length !== 32) reader.errors.push('GATEWAY_SECRET must be 32 random bytes, as 64 hexadecimal digits or in base64url.');
  return bytes;
}

function readFaults(reader: Reader): readonly PlannedFault[] {
  const text = reader.text('FAULT_POINTS');
  if (text === undefined) return [];
  if (reader.text('NODE_ENV') === 'production') reader.errors.push('FAULT_POINTS is for tests: it must not be set in production.');
  const faults = parseFaults(text);
  if (!faults) reader.errors.push('FAULT_POINTS must be faults such as after-commit=crash@3, separated by commas.');
  return faults ?? [];
}

/**
 * Reads the configuration from the environment.
 * @throws StartError that lists everything that is wrong.
 */
export function readConfig(environment: Environment, defaults: ConfigDefaults): Config {
  const reader = new Reader(environment);
  const publicUrl = readPublicUrl(reader);
  const identity = readSignIn(reader, publicUrl);
  const config: Config = {
    port: reader.integer('PORT', 8080, 0, 65_535),
    host: reader.text('HOST'),
    databaseUrl: readDatabaseUrl(reader),
    dataDirectory: reader.text('DATA_DIR') ?? defaults.dataDirectory,
    databaseConnections: reader.integer('DATABASE_CONNECTIONS', 10, 1, 500),
    siteDirectory: reader.text('SITE_DIR') ?? defaults.siteDirectory,
    deskDirectory: reader.text('DESK_SITE_DIR') ?? defaults.deskDirectory,
    embedDirectory: reader.text('EMBED_DIR') ?? defaults.embedDirectory,
    corsOrigins: readOrigins(reader),
    requestsPerMinute: reader.integer('RATE_LIMIT_PER_MINUTE', 3000, 0, 10_000_000),
    loopbackIsSpared: reader.text('RATE_LIMIT_PER_MINUTE') === undefined,
    trustedProxies: readProxies(reader),
    https: reader.choice('HTTPS', ['true', 'false'], 'false') === 'true',
    logLevel: reader.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    cacheMegabytes: reader.integer('CACHE_MB', 16, 1, 100_000),
    validateAnswers: reader.choice('VALIDATE_ANSWERS', ['true', 'false'], reader.text('NODE_ENV') === 'development' ? 'true' : 'false') === 'true',
    pollMilliseconds: reader.integer('CATALOG_POLL_MS', 2000, 100, 3_600_000),
    databaseSearchFrom: reader.integer('DATABASE_SEARCH_FROM', 20_000, 1, 100_000_000),
    publicUrl,
    signIn: identity.issuer !== undefined,
    identity,
    allowsAnonymous: reader.choice('ANONYMOUS_APPLICATIONS', ['true', 'false'], 'false') === 'true',
    maxFileBytes: reader.integer('MAX_FILE_MB', 20, 1, 2000) * 1024 * 1024,
    maxFiles: reader.integer('MAX_FILES', 30, 1, 1000),
    files: readFileConfig(reader),
    gatewaySecret: readGatewaySecret(reader),
    receiptKey: readReceiptKey(reader),
    payments: readPayments(reader),
    ratings: readRatings(reader),
    demoDossiers: reader.integer('DEMO_DOSSIERS', 0, 0, 10_000),
    feedback: readFeedback(reader),
    notices: readNoticeConfig(reader),
    faults: readFaults(reader),
    stopMilliseconds: reader.integer('STOP_TIMEOUT_MS', 10_000, 0, 600_000),
  };
  if (reader.errors.length > 0) throw new StartError(reader.errors.join('\n'));
  return config;
}
