import type { Locale, Payment } from '@dvcqg/openapi';
import type { TemplateResult } from 'lit';
import type { Downloads } from '../../status-tracker/answer/downloads.js';
import type { Checkout } from '../checkout/checkout.js';

/** What the views of a payment know. */
export interface PaymentView {
  readonly checkout: Checkout;
  readonly locale: Locale;
  readonly headingLevel: number;
  readonly downloads: Downloads;
  /** Nobody is signed in, and one can. */
  readonly canSignIn: boolean;
  readonly onSignIn: () => void;
  /** Signing in did not work just now. */
  readonly signInFailed: boolean;
  readonly announce: (words: string) => void;
  /** Where the dossier is shown; empty where the page has named no such address. */
  readonly dossierHref: string;
  readonly onDossier: (event: Event) => void;
  /** Forgets this one and begins anew. */
  readonly onAnother: () => void;
  /** Draws the code of a transfer; undefined while that is loaded. */
  readonly transfer: ((payment: Payment, view: PaymentView) => TemplateResult | undefined) | undefined;
  /** The page only takes one fee. */
  readonly isForFee: boolean;
}
