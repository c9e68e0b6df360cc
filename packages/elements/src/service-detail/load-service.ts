import type { Service } from '@dvcqg/openapi';
import { isApiError, type Client, type ErrorKind } from '@dvcqg/sdk';
import { lastSeenKey, recall, remember } from './last-seen.js';

/** A service to show; with `seenAt` and `error` when it is a copy because the gateway could not answer. */
export interface LoadedService {
  readonly service: Service;
  readonly seenAt?: string;
  readonly error?: unknown;
}

export interface Wanted {
  readonly client: Client;
  readonly endpoint: string;
  readonly code: string;
  readonly version: number | undefined;
}

const NO_ANSWER: ReadonlySet<ErrorKind> = new Set(['network', 'timeout', 'server', 'rate-limited']);

/** Reads a service, or the tab's last copy of it when the gateway has no answer. Rejects with an `ApiError`. */
export const loadService = async (wanted: Wanted, signal: AbortSignal): Promise<LoadedService> => {
  const { client, endpoint, code, version } = wanted;
  const key = lastSeenKey(endpoint, code, version);
  try {
    const service = await client.services.get(code, version === undefined ? {} : { version }, { signal });
    remember({ key, at: new Date().toISOString(), service });
    return { service };
  } catch (error) {
    const copy = isApiError(error) && NO_ANSWER.has(error.kind) ? recall(key) : undefined;
    if (copy) return { service: copy.service, seenAt: copy.at, error };
    throw error;
  }
};
