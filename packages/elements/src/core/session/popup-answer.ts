import { readReturn, type Return } from './return-fragment.js';
import { SignInError } from './sign-in-error.js';

const LOOK_EVERY = 400; // milliseconds
const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** The gateway's origin; a gateway on this machine may call itself by another of its names. */
const isGateway = (origin: string, endpoint: string): boolean => {
  const expected = new URL(endpoint).origin;
  return origin === expected || (LOOPBACK.test(origin) && LOOPBACK.test(expected));
};

const answerOf = (data: unknown): Return | undefined => {
  const { type, code, error } = (data ?? {}) as { type?: unknown; code?: unknown; error?: unknown };
  if (type !== 'dvc-session') return undefined;
  return typeof code === 'string' ? { code } : readReturn(`#dvc-session-error=${String(error)}`);
};

/**
 * What the gateway's last page in the window tells. Only that window at that origin is heard; what it says opens nothing without the
 * proof that stayed here.
 * @throws SignInError `cancelled` when the reader closes the window
 */
export const popupAnswer = (popup: Window, endpoint: string): Promise<Return> =>
  new Promise((resolve, reject) => {
    let wasClosed = false;
    const stop = (): void => {
      clearInterval(timer);
      removeEventListener('message', hear);
    };
    const hear = ({ source, origin, data }: MessageEvent): void => {
      const answer = source === popup && isGateway(origin, endpoint) ? answerOf(data) : undefined;
      if (!answer) return;
      stop();
      resolve(answer);
    };
    const timer = setInterval(() => {
      // The message of a window that closes itself may still be on its way.
      if (popup.closed && wasClosed) {
        stop();
        reject(new SignInError('cancelled'));
      }
      wasClosed = popup.closed;
    }, LOOK_EVERY);
    addEventListener('message', hear);
  });
