import type { Locale } from '@dvcqg/openapi';
import type { Reply } from '../../http/reply.js';
import type { SignInOutcome } from '../../identity/sign-in.js';
import { PAGE_WORDS } from './words.js';

/** Where the pages find their script and their style: beside them, also behind a proxy that puts something before the path. */
export const SCRIPT_PATH = '/v1/session/callback.js';
export const STYLE_PATH = '/v1/session/callback.css';

const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': CSP,
  // The page that opened this window must stay within reach.
  'cross-origin-opener-policy': 'unsafe-none',
  vary: 'Accept-Language',
};

const SCRIPT = `const { origin, code, error } = document.body.dataset;
const stay = () => {
  document.getElementById('done').hidden = true;
  document.getElementById('stay').hidden = false;
};
if (window.opener && origin) {
  window.opener.postMessage({ type: 'dvc-session', ...(code ? { code } : { error }) }, origin);
  setTimeout(stay, 2000);
  window.close();
} else stay();
`;

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 17px/1.6 system-ui, sans-serif; }
main { max-width: 480px; padding: 24px; }
`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** `head` and `data` are ours and escaped already. */
function page(locale: Locale, head: string, data: string, body: string): string {
  const { title } = PAGE_WORDS[locale];
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="callback.css">${head}
<body${data}>
<main><h1>${title}</h1>${body}</main>
`;
}

/** The last page of a sign-in in a window of its own: tells the page that opened it, and nobody else, and closes. */
export function popupReply(locale: Locale, { returnTo, result }: SignInOutcome): Reply {
  const { done, stay } = PAGE_WORDS[locale];
  const [name, value] = 'code' in result ? ['code', result.code] : ['error', result.error];
  const data = ` data-origin="${escapeHtml(new URL(returnTo).origin)}" data-${name}="${escapeHtml(value)}"`;
  const words = `<div role="status"><p id="done">${done}</p><p id="stay" hidden>${stay}</p></div>`;
  return { status: 200, headers: HEADERS, body: page(locale, '\n<script src="callback.js" defer></script>', data, words) };
}

/** For a reader who comes back when nobody is expected any more. */
export function unknownReply(locale: Locale): Reply {
  return { status: 400, headers: HEADERS, body: page(locale, '', '', `<p>${PAGE_WORDS[locale].unknown}</p>`) };
}

/** For a reader who comes back while the gateway cannot go on; reloading helps. */
export function busyReply(locale: Locale): Reply {
  return { status: 503, headers: { ...HEADERS, 'retry-after': '5' }, body: page(locale, '', '', `<p>${PAGE_WORDS[locale].busy}</p>`) };
}

const asset = (type: string, body: string): Reply => ({ status: 200, headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=3600' }, body });

export const scriptReply = (): Reply => asset('text/javascript', SCRIPT);
export const styleReply = (): Reply => asset('text/css', STYLE);
