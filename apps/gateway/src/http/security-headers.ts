/** Policy of the site's pages; they load nothing from elsewhere and run no inline code. */
export const SITE_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; manifest-src 'self'";

/** Policy of the interface's answers: data, never a document. */
const API_CSP = "default-src 'none'; frame-ancestors 'none'";

type Headers = Readonly<Record<string, string>>;

const COMMON: Headers = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** Headers of every answer. */
export interface SecurityHeaders {
  readonly api: Headers;
  readonly site: Headers;
}

/** `https` promises browsers that this host is only ever reached by https (HSTS, one year). */
export function securityHeaders(https: boolean): SecurityHeaders {
  const transport: Headers = https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {};
  return {
    // Elements on other sites read the interface, so its answers are open across origins.
    api: { ...COMMON, ...transport, 'content-security-policy': API_CSP, 'cross-origin-resource-policy': 'cross-origin' },
    site: {
      ...COMMON,
      ...transport,
      'content-security-policy': SITE_CSP,
      'x-frame-options': 'SAMEORIGIN',
      // Signing in may open a window that goes to the identity provider and comes back to tell.
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'cross-origin-resource-policy': 'cross-origin',
      // The tracker reads the QR code of a receipt.
      'permissions-policy': 'camera=(self), geolocation=(), microphone=(), payment=()',
    },
  };
}
