import type { BillLookup, Locale } from '@dvcqg/openapi';
import { html, type LitElement, type TemplateResult } from 'lit';
import { adoptStyles } from '../../core/adopt-styles.js';
import { fillAddress } from '../../core/fill-address.js';
import { dossierAddressWithKey } from '../../core/key-address.js';
import type { PortalContext } from '../../core/portal-context.js';
import type { PortalSession } from '../../core/portal-session.js';
import { Downloads } from '../../status-tracker/answer/downloads.js';
import { Checkout } from '../checkout/checkout.js';
import type { Entry, Scene } from '../checkout/scene.js';
import { roomStyles } from '../styles/room.js';
import { billsView, noBillsView } from '../views/bills-view.js';
import { failureView } from '../views/failure-view.js';
import { offerView } from '../views/offer-view.js';
import { openingView, openingWords } from '../views/opening-view.js';
import { paymentView } from '../views/payment-view.js';
import type { PaymentView } from '../views/view.js';
import { standingOf } from '../words/standing-words.js';
import { readingWords, sceneWords } from './room-words.js';

/** What may change while something is shown. */
export interface PageFacts {
  /** Undefined while the element is not in a page. */
  readonly locale: Locale | undefined;
  readonly headingLevel: number;
  /** Template with `{code}`; may be empty. */
  readonly dossierHref: string;
  readonly isForFee: boolean;
}

/** What the room needs of its element. */
export interface RoomPorts {
  readonly portal: PortalContext;
  readonly page: () => PageFacts;
  readonly announce: (words: string) => void;
  /** The form of bills begins anew. */
  readonly onForm: () => void;
}

/** All that is needed only once something is to be paid; loaded beside the first look at it. */
export class PaymentRoom {
  readonly #host: LitElement;
  readonly #ports: RoomPorts;
  readonly #downloads: Downloads;
  readonly #checkout: Checkout;
  readonly #life = { hostConnected: () => this.#checkout.resume(), hostDisconnected: () => this.#checkout.pause() };
  #transfer: PaymentView['transfer'];
  #opening = '';
  #hadFocus = false;
  #signInFailed = false;

  constructor(host: LitElement, ports: RoomPorts) {
    adoptStyles(host.renderRoot as ShadowRoot, [roomStyles]);
    this.#host = host;
    this.#ports = ports;
    this.#downloads = new Downloads(host);
    this.#checkout = new Checkout({
      portal: ports.portal,
      changed: () => this.#changed(),
      turned: (scene) => this.#turned(scene),
      dispatch: (event) => host.dispatchEvent(event),
    });
    host.addController(this.#life);
  }

  /** The element has another gateway: this room is left. */
  close(): void {
    this.#checkout.pause();
    this.#host.removeController(this.#life);
  }

  enter(entry: Entry): void {
    void this.#checkout.enter(entry);
  }

  lookUp(keys: BillLookup): void {
    void this.#checkout.lookUp(keys);
  }

  pageLeft(): void {
    this.#checkout.pageLeft();
  }

  pageReturned(): void {
    this.#checkout.pageReturned();
  }

  /** @param form of bills, as it stands where nothing else does */
  render(form: (isPending: boolean) => TemplateResult): TemplateResult {
    const { scene } = this.#checkout;
    const view = this.#view();
    if (scene.kind === 'none') return form(false);
    if (scene.kind === 'reading') return this.#reading(scene.what === 'bills' ? form(true) : undefined, view);
    if (scene.kind === 'failed') return html`${failureView(scene, view)} ${scene.what === 'bills' ? form(false) : ''}`;
    if (scene.kind === 'bills') return scene.offers.length > 0 ? billsView(scene.offers, view) : html`${noBillsView()} ${form(false)}`;
    return scene.kind === 'offer' ? offerView(scene.offer, view) : paymentView(scene, view);
  }

  #reading(form: TemplateResult | undefined, view: PaymentView): TemplateResult {
    // A wish that was on its way when the page went away is sent again before anything can be shown.
    if (this.#checkout.opening.state.kind !== 'idle') return html`${openingView(view)}`;
    return html`${form} <progress aria-label=${readingWords()}></progress>`;
  }

  get #locale(): Locale {
    return this.#ports.page().locale ?? this.#ports.portal.locale;
  }

  #view(): PaymentView {
    const { dossierHref, headingLevel, isForFee } = this.#ports.page();
    const { portal: { session } } = this.#ports;
    const { scene } = this.#checkout;
    const code = scene.kind === 'payment' ? scene.payment.dossierCode ?? '' : '';
    return {
      checkout: this.#checkout,
      downloads: this.#downloads,
      locale: this.#locale,
      headingLevel,
      isForFee,
      canSignIn: session.state === 'none' || session.state === 'ended',
      signInFailed: this.#signInFailed,
      transfer: this.#transfer,
      dossierHref: fillAddress(dossierHref, { code }) ?? '',
      announce: this.#ports.announce,
      onSignIn: () => void this.#signIn(session),
      onDossier: (event) => this.#toDossier(event, code),
      onAnother: () => this.#another(),
    };
  }

  #turned(scene: Scene): void {
    const root = this.#host.renderRoot as ShadowRoot;
    this.#hadFocus ||= root.activeElement !== null;
    this.#ports.announce(sceneWords(scene, this.#locale));
    if (scene.kind !== 'reading') this.#settleFocus(scene.kind === 'failed' ? 'failure' : scene.kind === 'none' || (scene.kind === 'bills' && scene.offers.length === 0) ? 'code' : 'title');
  }

  #changed(): void {
    const { scene } = this.#checkout;
    if (!this.#transfer && scene.kind === 'payment' && standingOf(scene) === 'transfer') void this.#loadTransfer();
    const words = openingWords(this.#checkout.opening.state);
    if (words !== this.#opening) {
      this.#opening = words;
      if (words) this.#ports.announce(words);
      const { kind } = this.#checkout.opening.state;
      if (kind === 'sending') this.#hadFocus ||= (this.#host.renderRoot as ShadowRoot).activeElement !== null;
      if (kind === 'refused') this.#settleFocus('refused');
    }
    this.#host.requestUpdate();
  }

  /** What was pressed goes away; without this the keyboard would start again at the top of the host's page. */
  #settleFocus(id: string): void {
    if (!this.#hadFocus) return;
    this.#hadFocus = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus());
  }

  async #loadTransfer(): Promise<void> {
    try {
      this.#transfer ??= (await import('../transfer/transfer-view.js')).transferView;
    } catch {
      // The next question about the payment brings another try.
    }
    this.#host.requestUpdate();
  }

  async #signIn(session: PortalSession): Promise<void> {
    this.#signInFailed = false;
    try {
      await session.signIn('page');
    } catch {
      this.#signInFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** With the key behind the `#`, where no server sees it; only to a page of this site. */
  #toDossier(event: Event, code: string): void {
    const { secret } = this.#checkout;
    const address = dossierAddressWithKey((event.currentTarget as HTMLAnchorElement).href, { code, secret });
    if (!address) return;
    event.preventDefault();
    location.assign(address);
  }

  #another(): void {
    this.#downloads.clear();
    this.#ports.onForm();
    this.#checkout.forget();
  }
}
