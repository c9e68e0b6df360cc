export { signedFromPdf } from './signed-from-pdf.js';
export { verifyReceipt } from './verify-receipt.js';
