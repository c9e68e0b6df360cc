const PREFIX = 'dvcqg.portal.';

/** What the reader chose on an earlier page. Without storage (blocked, full) each page starts anew. */
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
