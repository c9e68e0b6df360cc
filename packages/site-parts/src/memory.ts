/** What the reader chose for the display. Without storage (blocked, full) each page starts anew. */
export interface Memory {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, value: string) => void;
}

/** Memory of a site; `prefix` keeps it apart from others on the same origin. */
export const createMemory = (prefix: string): Memory => ({
  read: (key) => {
    try {
      return localStorage.getItem(prefix + key);
    } catch {
      return null;
    }
  },
  write: (key, value) => {
    try {
      localStorage.setItem(prefix + key, value);
    } catch {
      // The choice still holds on this page.
    }
  },
});
