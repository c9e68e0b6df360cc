/** What signing in does to the page around; tests put in their own. */
export interface PageAccess {
  /** Address to come back to. */
  readonly address: () => string;
  /** Leaves the page. */
  readonly leave: (url: string) => void;
  /** An empty window; `null` when the browser does not let it open. To be called while the reader's click is handled. */
  readonly openWindow: () => Window | null;
}

const WIDTH = 520;
const HEIGHT = 720;

const openWindow = (): Window | null => {
  const left = Math.max(0, screenX + (outerWidth - WIDTH) / 2);
  const top = Math.max(0, screenY + (outerHeight - HEIGHT) / 2);
  return open('about:blank', '', `popup,width=${WIDTH},height=${HEIGHT},left=${left},top=${top}`);
};

export const browserPage: PageAccess = {
  address: () => location.href,
  leave: (url) => location.assign(url),
  openWindow,
};
