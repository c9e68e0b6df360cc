const MOST = 5;

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');

/** Texts that were searched for on this device, by gateway. They never leave it. A storage that fails is an empty one. */
export interface RecentSearches {
  /** Newest first. */
  all(): readonly string[];
  add(text: string): void;
  /** Forgets one text, or all. */
  remove(text?: string): void;
}

export const recentSearches = (endpoint: string): RecentSearches => {
  const key = `dvc-service-search.recent:${endpoint}`;
  const all = (): readonly string[] => {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return isTexts(value) ? value.slice(0, MOST) : [];
    } catch {
      return [];
    }
  };
  const keep = (texts: readonly string[]): void => {
    try {
      if (texts.length > 0) localStorage.setItem(key, JSON.stringify(texts));
      else localStorage.removeItem(key);
    } catch {
      // Recent searches are a convenience.
    }
  };
  return {
    all,
    add: (text) => {
      if (text) keep([text, ...all().filter((other) => other !== text)].slice(0, MOST));
    },
    remove: (text) => keep(text === undefined ? [] : all().filter((other) => other !== text)),
  };
};
