import { html, type TemplateResult } from 'lit';
import type { DossierKey } from '../look-up/dossier-key.js';

/** A way to another page, which the page around the element may take over. */
export interface WayOut {
  readonly words: string;
  /** Empty where the page has named none. */
  readonly href: string;
  readonly isPrimary: boolean;
  /** Asks the page around. */
  readonly event: () => Event;
  readonly key: DossierKey;
  /** Neither the page nor an address leads anywhere. */
  readonly onDeadEnd: () => void;
}

/** A link where there is an address, a button otherwise. */
export const wayOut = (way: WayOut): TemplateResult => {
  const look = way.isPrimary ? 'button primary' : 'button';
  const go = (event: Event): void => onGo(event, way);
  return way.href ? html`<a class=${look} href=${way.href} @click=${go}>${way.words}</a>` : html`<button class=${look} type="button" @click=${go}>${way.words}</button>`;
};

const onGo = (event: Event, { href, event: ask, key, onDeadEnd }: WayOut): void => {
  if (!(event.currentTarget as HTMLElement).dispatchEvent(ask())) return event.preventDefault();
  if (!href) return onDeadEnd();
  const address = withKey(href, key);
  if (!address) return;
  event.preventDefault();
  location.assign(address);
};

/**
 * The address with the key behind its `#`, as in the link of a receipt: no server sees it there, and it stands in no link that
 * could be copied. Only for pages of this site.
 */
const withKey = (href: string, { code, secret }: DossierKey): string | undefined => {
  if (!secret) return undefined;
  const address = new URL(href, document.baseURI);
  if (address.origin !== location.origin) return undefined;
  const params = new URLSearchParams(address.hash.slice(1));
  params.set('code', code);
  params.set('secret', secret);
  address.hash = String(params);
  return address.href;
};
