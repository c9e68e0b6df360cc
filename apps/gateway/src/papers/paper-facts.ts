import type { ReceiptPaper } from '../receipts/pdf/receipt-paper.js';
import type { ApologyFacts, RefusalFacts, StopNoticeFacts, SupplementRequestFacts } from './facts/letters.js';
import type { PaymentReceiptFacts } from './facts/payment-receipt.js';
import type { ControlSheetFacts, RegisterFacts } from './facts/tables.js';
import type { PaperBytes } from './sheet.js';

/** What each kind of paper is drawn from. All instants are ISO 8601 with an offset or `Z`; papers show them as in Vietnam. */
export interface PaperFactsByKind {
  /** Form 01 of TT 03/2025/TT-VPCP, Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
  readonly receipt: ReceiptPaper;
  /** Form 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
  readonly supplement_request: SupplementRequestFacts;
  /** Form 03, Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
  readonly refusal: RefusalFacts;
  /** Form 04, Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết. */
  readonly apology: ApologyFacts;
  /** Form 05, Thông báo dừng giải quyết hồ sơ. */
  readonly stop_notice: StopNoticeFacts;
  /** Form 06, Phiếu kiểm soát quá trình giải quyết hồ sơ. */
  readonly control_sheet: ControlSheetFacts;
  /** Form 07, Sổ theo dõi hồ sơ. */
  readonly register: RegisterFacts;
  /** Biên lai điện tử; a paper of finance, not one of the seven forms. */
  readonly payment_receipt: PaymentReceiptFacts;
}

export type PaperKind = keyof PaperFactsByKind;

/** Any paper that can be drawn, and what it is drawn from. */
export type PaperFacts = { readonly [K in PaperKind]: { readonly kind: K; readonly facts: PaperFactsByKind[K] } }[PaperKind];

/** Draws a paper as PDF. The same facts give the same bytes. Nothing in the facts is too long or too odd to be drawn. */
export type DrawPaper = <K extends PaperKind>(kind: K, facts: PaperFactsByKind[K]) => Promise<PaperBytes>;
