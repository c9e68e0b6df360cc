import type { Service } from '@dvcqg/openapi';

/** A service as this tab last received it. */
export interface LastSeen {
  readonly key: string;
  /** When it was received (ISO 8601). */
  readonly at: string;
  readonly service: Service;
}

const STORAGE_KEY = 'dvcqg.service-detail@1';
const KEPT = 8;

/**
 * The last services of this tab, for when the gateway cannot be reached. The browser forgets them with the tab: on a
 * shared computer the next person must not see what somebody looked up.
 */
const readAll = (storage: Storage): LastSeen[] => {
  try {
    const entries: unknown = JSON.parse(storage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(entries) ? entries.filter(isLastSeen) : [];
  } catch {
    return [];
  }
};

const isLastSeen = (entry: Partial<LastSeen> | null): entry is LastSeen =>
  typeof entry?.key === 'string' &&
  typeof entry.at === 'string' &&
  typeof entry.service?.name === 'string' &&
  Array.isArray(entry.service.cases) &&
  Array.isArray(entry.service.channels);

const sessionStorageOf = (): Storage | undefined => {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined; // blocked by the reader's settings
  }
};

export const lastSeenKey = (endpoint: string, code: string, version: number | undefined): string =>
  `${endpoint} ${code} ${version ?? 'current'}`;

export const recall = (key: string): LastSeen | undefined => {
  const storage = sessionStorageOf();
  return storage && readAll(storage).find((entry) => entry.key === key);
};

export const remember = (entry: LastSeen): void => {
  const storage = sessionStorageOf();
  if (!storage) return;
  const others = readAll(storage).filter(({ key }) => key !== entry.key);
  try {
    storage.setItem(STORAGE_KEY, JSON.stringify([entry, ...others].slice(0, KEPT)));
  } catch {
    storage.removeItem(STORAGE_KEY); // no room: better no copy than a broken page
  }
};
