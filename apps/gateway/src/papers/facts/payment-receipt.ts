import type { FeeType } from '@dvcqg/openapi';
import type { Letterhead } from './letterhead.js';

/** What was paid for, one line each. */
export interface PaidItem {
  readonly name: string;
  /** Phí, lệ phí or mức giá; nothing for what is none of them (a fine, a tax, tuition). */
  readonly type?: FeeType | undefined;
  /** Whole đồng, not negative. */
  readonly amount: number;
}

/** A fee of a dossier. Its code is put into the QR code. */
export interface PaidDossier {
  readonly code: string;
  readonly service: { readonly code: string; readonly name: string };
  /** Chủ hồ sơ. */
  readonly owner: string;
}

/** A bill that belongs to no dossier. */
export interface PaidBill {
  /** What it is, in words, e.g. `Nộp phạt vi phạm giao thông`. */
  readonly name: string;
  /** The key by which it was found: number of the decision, of the patient, of the tax payer … */
  readonly reference: string;
}

/**
 * Biên lai điện tử (Decree 123/2020/NĐ-CP as amended by 70/2025/NĐ-CP; the articles could not be read, the field list is that of
 * provincial portals). The payments module must give: the numbers that the collecting agency's range of receipts has
 * (`templateNumber`, `symbol`, `number`; each given once, kept with the payment, the same whenever the paper is drawn again), who
 * paid, for which dossier or bill, the lines, and the transaction on the payment platform. `issuedAt` is the day of the receipt,
 * `agency` the collecting agency, `signer` the collector. The total and its words are computed from the lines; there are no
 * copies (liên): an electronic receipt has none.
 */
export interface PaymentReceiptFacts extends Omit<Letterhead, 'number'> {
  /** Mã số thuế of the collecting agency. */
  readonly taxCode?: string | undefined;
  readonly agencyAddress?: string | undefined;
  /** Ký hiệu mẫu biên lai, e.g. `01BLP0-001`. */
  readonly templateNumber: string;
  /** Ký hiệu biên lai, e.g. `LS-26E`. */
  readonly symbol: string;
  /** Số biên lai, e.g. `0000123`. */
  readonly number: string;
  readonly payer: { readonly name: string; readonly identityNumber?: string | undefined; readonly address?: string | undefined };
  readonly paidFor: PaidDossier | PaidBill;
  /** At least one; together at most `Number.MAX_SAFE_INTEGER`. */
  readonly items: readonly PaidItem[];
  /** How, in words, e.g. `chuyển khoản qua mã VietQR`. */
  readonly method: string;
  readonly paidAt: string;
  /** Number of the transaction on the payment platform. */
  readonly transaction: string;
}
