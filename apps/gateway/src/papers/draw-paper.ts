import { createReceiptPdf } from '../receipts/pdf/receipt-pdf.js';
import { drawApology } from './forms/apology.js';
import { drawControlSheet } from './forms/control-sheet.js';
import { drawPaymentReceipt } from './forms/payment-receipt.js';
import { drawRefusal } from './forms/refusal.js';
import { drawRegister } from './forms/register.js';
import { drawStopNotice } from './forms/stop-notice.js';
import { drawSupplementRequest } from './forms/supplement-request.js';
import type { DrawPaper, PaperFactsByKind, PaperKind } from './paper-facts.js';
import type { PaperBytes } from './sheet.js';

const DRAWERS: { readonly [K in PaperKind]: (facts: PaperFactsByKind[K]) => Promise<PaperBytes> } = {
  receipt: createReceiptPdf,
  supplement_request: drawSupplementRequest,
  refusal: drawRefusal,
  apology: drawApology,
  stop_notice: drawStopNotice,
  control_sheet: drawControlSheet,
  register: drawRegister,
  payment_receipt: drawPaymentReceipt,
};

/** Draws here and now; requests use a thread of its own. */
export const drawPaper: DrawPaper = (kind, facts) => DRAWERS[kind](facts);
