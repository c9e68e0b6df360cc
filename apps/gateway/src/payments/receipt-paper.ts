import type { PortalFacts } from '@dvcqg/catalog';
import { derivePayment, type PaymentFact } from '@dvcqg/domain';
import type { PaymentMethod } from '@dvcqg/openapi';
import type { DossierRow } from '../casework/case-repository.js';
import type { PaymentReceiptFacts } from '../papers/facts/payment-receipt.js';
import type { ReceiptSeries } from './payment-config.js';
import type { PaymentRow } from './repository.js';

/** What a receipt is put together from. */
export interface ReceiptParts {
  readonly row: PaymentRow;
  readonly facts: readonly PaymentFact[];
  readonly dossier: DossierRow;
  readonly series: Pick<ReceiptSeries, 'taxCode' | 'collector'>;
  readonly portal: Pick<PortalFacts, 'province' | 'hotline'>;
  readonly portalUrl: string;
}

const METHODS = { redirect: 'thanh toán trực tuyến qua nền tảng thanh toán', qr: 'chuyển khoản qua mã VietQR' } as const satisfies Record<PaymentMethod, string>;

/** Numbers of receipts have seven digits. */
const DIGITS = 7;

/** What stands on the receipt of a paid fee; `undefined` for a payment that has no number of a range of receipts. */
export function receiptPaper({ row, facts, dossier, series: { taxCode, collector }, portal, portalUrl }: ReceiptParts): PaymentReceiptFacts | undefined {
  const { money: [first], attempts } = derivePayment(facts);
  const { receipt_template: templateNumber, receipt_symbol: symbol, receipt_number: number } = row;
  if (!first || templateNumber === null || symbol === null || number === null) return undefined;
  const method = attempts.find(({ reference }) => reference === first.reference)?.method ?? 'redirect';
  return {
    agency: { name: dossier.agency_name },
    taxCode,
    templateNumber, symbol, number: number.padStart(DIGITS, '0'),
    payer: { name: dossier.applicant_name },
    paidFor: { code: dossier.code, service: { code: dossier.service_code, name: dossier.service_name }, owner: dossier.applicant_name },
    items: [{ name: row.purpose, ...(row.purpose.startsWith('Lệ phí') ? { type: 'charge' as const } : row.purpose.startsWith('Phí') ? { type: 'fee' as const } : {}), amount: first.amount }],
    method: METHODS[method],
    paidAt: first.at,
    transaction: first.transaction || first.reference,
    place: portal.province.name,
    issuedAt: first.at,
    signer: collector,
    portalUrl,
    hotline: portal.hotline,
  };
}
