const NAME = 'dvc-rating-device';
const TOKEN = /^[\w-]{43}$/;

/** 256 random bits in base64url. */
const newToken = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)))).replace(/\+/g, '-').replace(/\//g, '_').slice(0, 43);

/** What stands for this device, so that it can change its own rating; a new one each time for a device that many people use. */
export const deviceToken = (isShared: boolean): string => {
  if (isShared) return newToken();
  let token: string | null = null;
  try {
    token = localStorage.getItem(NAME);
    if (!TOKEN.test(token ?? '')) localStorage.setItem(NAME, (token = newToken()));
  } catch {
    // Nothing is kept: this page's rating can be changed until it is left.
  }
  return token ?? newToken();
};
