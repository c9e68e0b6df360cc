import type { Command } from '../../http/command.js';
import type { Page } from '../../http/registry.js';
import { getPayment, getPaymentReceiptPdf, lookUpBills, openPayment, type PaymentRouteParts, takePaymentNotice } from './handlers.js';
import { returnPage } from './return-page.js';

interface PaymentRoom {
  readonly commands: readonly [Command<'openPayment'>, Command<'takePaymentNotice'>, Command<'getPayment'>, Command<'getPaymentReceiptPdf'>, Command<'lookUpBills'>];
  readonly pages: readonly [Page];
}

/** Payments of fees and bills, and the platform's notices of them. */
export function paymentRoom(parts: PaymentRouteParts): PaymentRoom {
  return {
    commands: [
      { id: 'openPayment', handle: (request) => openPayment(parts, request) },
      { id: 'takePaymentNotice', handle: (request) => takePaymentNotice(parts, request) },
      { id: 'getPayment', handle: (request) => getPayment(parts, request) },
      { id: 'getPaymentReceiptPdf', handle: (request) => getPaymentReceiptPdf(parts, request) },
      { id: 'lookUpBills', handle: (request) => lookUpBills(parts, request) },
    ],
    pages: [returnPage(parts)],
  };
}
