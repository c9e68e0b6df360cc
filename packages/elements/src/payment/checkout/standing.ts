import type { Payment } from '@dvcqg/openapi';
import type { Scene } from './scene.js';

/** Something may still come: it is asked about again. A status of a newer gateway counts as such. */
export const isWaiting = ({ status, refundDue }: Payment): boolean =>
  refundDue > 0 || !['unpaid', 'paid', 'cancelled', 'refunded'].includes(status);

/** The page of the payment platform, while a try is open there. Never a script. */
export const payUrlOf = ({ status, attempt }: Payment): string | undefined => {
  const { method, payUrl = '', state } = attempt ?? {};
  const isOpen = status === 'pending' && state === 'open' && method === 'redirect';
  return isOpen && URL.canParse(payUrl) && /^https?:$/.test(new URL(payUrl).protocol) ? payUrl : undefined;
};

/** Whether the reader still has to go there: as long as the try is open that was opened in this page. */
export const staysReady = (scene: Scene, payment: Payment): boolean => scene.kind === 'payment' && scene.isReady && isSameStanding(scene.payment, payment) && payUrlOf(payment) !== undefined;

/** Whether two answers tell the reader the same. */
export const isSameStanding = (one: Payment, other: Payment): boolean =>
  one.id === other.id && one.status === other.status && one.attempt?.state === other.attempt?.state && one.refundDue === other.refundDue && one.refunded === other.refunded;
