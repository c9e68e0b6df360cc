import type { ReceiptKeys, ReceiptVerdict } from '@dvcqg/openapi';
import type { RequestOptions, Transport } from '../core/spec.js';

/** Is a receipt genuine? `@dvcqg/sdk/receipts` finds out without the gateway. */
export interface Receipts {
  /** Asks the gateway; `signed` as it stands in a receipt. */
  verify(signed: string, options?: RequestOptions): Promise<ReceiptVerdict>;
  /** All public keys with which receipts were ever signed, newest first. */
  keys(options?: RequestOptions): Promise<ReceiptKeys>;
}

export const createReceipts = ({ bind }: Transport): Receipts => {
  const verify = bind('post', '/v1/receipts/verify', 'body');
  return { verify: (signed, options) => verify({ signed }, options), keys: bind('get', '/v1/receipts/keys') };
};
