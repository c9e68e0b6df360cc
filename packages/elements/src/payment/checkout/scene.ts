import type { Payment } from '@dvcqg/openapi';
import type { PortalContext } from '../../core/portal-context.js';
import type { FeeKey } from '../address/payment-address.js';
import type { Offer } from './target.js';

/** What is being looked at. */
export type Subject = 'fee' | 'payment' | 'bills';

/** What the element shows. */
export type Scene =
  /** Nothing is to be paid yet: bills are looked for. */
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly what: Subject }
  | { readonly kind: 'failed'; readonly what: Subject; readonly error: unknown }
  | { readonly kind: 'bills'; readonly offers: readonly Offer[] }
  /** `offer` is undefined for a dossier without fees. */
  | { readonly kind: 'offer'; readonly offer: Offer | undefined }
  /** `isReady`: opened just now, and the reader has not been at the platform yet. */
  | { readonly kind: 'payment'; readonly payment: Payment; readonly isReady: boolean };

/** With what the page was opened. */
export interface Entry {
  readonly fee: FeeKey | undefined;
  /** The payment with which the platform sent the reader back. */
  readonly returned: string | undefined;
}

/** What paying needs of the element. */
export interface CheckoutPorts {
  readonly portal: PortalContext;
  readonly changed: () => void;
  /** Another scene, or another standing of the payment. */
  readonly turned: (scene: Scene) => void;
  /** @returns false when the page around says no */
  readonly dispatch: (event: Event) => boolean;
}

/** What the reader has seen is to be paid; undefined while they were shown no amount. */
export const shownAmount = (scene: Scene): number | undefined => {
  if (scene.kind === 'payment') return scene.payment.amount;
  return scene.kind === 'offer' ? scene.offer?.amount : undefined;
};
