import type { Fee, Locale } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { formatMoney } from './format.js';

/** `135.000 ₫`, or that nothing is to be paid; undefined when the source gives no amount. */
export const amountWords = ({ basis, amount }: Fee, locale: Locale): string | undefined => {
  if (basis === 'free') return msg('Miễn phí', { id: 'fee.free' });
  return basis === 'fixed' && amount !== null ? formatMoney(amount, locale) : undefined;
};
