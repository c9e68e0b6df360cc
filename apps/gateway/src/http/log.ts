import { pino, type DestinationStream } from 'pino';

/** One answered request. The only fields that ever reach the log: no address, no query, no header. */
export interface RequestRecord {
  readonly method: string;
  /** The pattern of the route, not the path. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly requestId: string;
}

/** Something that happened to the gateway itself. */
export interface EventRecord {
  readonly [field: string]: string | number | boolean | undefined;
}

/** Where the gateway tells what it does. */
export interface Log {
  readonly request: (record: RequestRecord) => void;
  readonly event: (name: string, fields?: EventRecord) => void;
  /** A fault of ours. Only its kind and its place in the code are kept: messages may hold what a citizen typed. */
  readonly fault: (error: unknown, requestId?: string) => void;
  /** Writes what is still held back. */
  readonly flush: () => void;
}

const METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'CONNECT']);

/** Name, code and stack frames of an error, without its message. */
export function faultFields(error: unknown): EventRecord {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { error: error.name, ...(typeof code === 'string' ? { code } : {}), frames: frames.slice(0, 12).join('\n') };
}

/** `level`: a level of pino, or `silent`. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const logger = destination ? pino(options, destination) : pino(options);
  return {
    request: ({ method, route, status, ms, bytes, requestId }) => {
      const known = METHODS.has(method) ? method : 'OTHER';
      logger.info({ event: 'request', method: known, route, status, ms: Math.round(ms * 100) / 100, bytes, requestId });
    },
    event: (name, fields) => logger.info({ event: name, ...fields }),
    fault: (error, requestId) => logger.error({ event: 'fault', ...(requestId === undefined ? {} : { requestId }), ...faultFields(error) }),
    flush: () => logger.flush(),
  };
}

/** Tells nothing. */
export const silentLog: Log = { request: () => undefined, event: () => undefined, fault: () => undefined, flush: () => undefined };
