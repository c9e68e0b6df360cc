import { html, type TemplateResult } from 'lit';
import { addressWithKey } from '../../core/key-address.js';
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
  const address = addressWithKey(href, key);
  if (!address) return;
  event.preventDefault();
  location.assign(address);
};
