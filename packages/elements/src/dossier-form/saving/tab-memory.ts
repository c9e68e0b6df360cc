/** Which draft this tab is at, and its key. Gone with the tab; never a word of an answer. */
export interface TabDraft {
  readonly id: string;
  readonly sealKey: string;
  /** Somebody was signed in: the gateway may have it. */
  readonly isOwned: boolean;
}

const nameOf = (place: string): string => `dvc-draft ${place}`;

/** Remembers over a reload. Where the browser forbids storage, nothing is remembered. */
export const tabMemory = {
  read(place: string): TabDraft | undefined {
    try {
      const { id, sealKey, isOwned = false } = JSON.parse(sessionStorage.getItem(nameOf(place)) ?? '{}') as Partial<TabDraft>;
      return id && sealKey ? { id, sealKey, isOwned } : undefined;
    } catch {
      return undefined;
    }
  },

  write(place: string, { id, sealKey, isOwned }: TabDraft): void {
    try {
      sessionStorage.setItem(nameOf(place), JSON.stringify({ id, sealKey, isOwned }));
    } catch {
      // A reload will ask for the code.
    }
  },

  forget(place: string): void {
    try {
      sessionStorage.removeItem(nameOf(place));
    } catch {
      // Nothing was kept.
    }
  },
};

const SHARED = 'dvc-shared-device';

/** Whether others use this device, too: then nothing is kept on it. The choice itself stays, for whoever comes next. */
export const sharedDevice = {
  get isChosen(): boolean {
    try {
      return localStorage.getItem(SHARED) !== null;
    } catch {
      return false;
    }
  },

  choose(isShared: boolean): void {
    try {
      if (isShared) localStorage.setItem(SHARED, '');
      else localStorage.removeItem(SHARED);
    } catch {
      // It holds as long as the page.
    }
  },
};
