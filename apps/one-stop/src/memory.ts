const PREFIX = 'dvcqg.one-stop.';

/** What the officer chose for the display. Without storage each page starts anew. */
export const memory = {
  read(key: string): string | null {
    try {
      return localStorage.getItem(PREFIX + key);
    } catch {
      return null;
    }
  },
  write(key: string, value: string): void {
    try {
      localStorage.setItem(PREFIX + key, value);
    } catch {
      // The choice still holds on this page.
    }
  },
};
