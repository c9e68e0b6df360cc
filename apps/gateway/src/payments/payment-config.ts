import { isLoopback, type SettingReader } from '../identity/sign-in-config.js';

/** How the payment platform is reached, and how the gateway is registered there. */
export interface PlatformConfig {
  readonly initUrl: string;
  readonly queryUrl: string;
  /** The platform's own receipts; without it the portal confirms in its own words. */
  readonly receiptUrl: string | undefined;
  /** Without it money goes back by hand. */
  readonly refundUrl: string | undefined;
  readonly partner: string;
  readonly secret: string;
  /** Still taken from notices while the platform changes over. */
  readonly previousSecret: string | undefined;
  /** Sent as a bearer token where the platform stands behind a gateway of its own. */
  readonly accessToken: string | undefined;
}

/** The account to which citizens transfer by VietQR. */
export interface TransferAccount {
  /** Six digits (BIN). */
  readonly bank: string;
  readonly number: string;
  readonly name: string;
}

/** The range of receipts that the collecting agency has (Decree 123/2020/NĐ-CP), and what stands on each of them. */
export interface ReceiptSeries {
  /** Ký hiệu mẫu biên lai. */
  readonly template: string;
  /** Ký hiệu biên lai. */
  readonly symbol: string;
  readonly taxCode: string | undefined;
  readonly collector: { readonly name: string; readonly title: string };
}

/** What is configured about payments. */
export interface PaymentConfig {
  readonly platform: PlatformConfig | undefined;
  readonly account: TransferAccount | undefined;
  /** Without one only the platform's own receipts are given. */
  readonly receipts: ReceiptSeries | undefined;
  /** Where bills are looked up. */
  readonly billsUrl: string | undefined;
  /** How long after a try began the platform is first asked what became of it. */
  readonly firstCheckMilliseconds: number;
  /** How often payments are looked after. */
  readonly everyMilliseconds: number;
}

const SHORTEST_SECRET = 16;

function readUrl(reader: SettingReader, name: string): string | undefined {
  const url = reader.text(name);
  if (url === undefined) return undefined;
  const isSecure = URL.canParse(url) && (url.startsWith('https://') || isLoopback(url));
  if (!isSecure) reader.errors.push(`${name} must be an address with https; http only for this machine.`);
  return url;
}

function readSecret(reader: SettingReader, name: string): string | undefined {
  const secret = reader.text(name);
  // Never repeat the value.
  if (secret !== undefined && secret.length < SHORTEST_SECRET) reader.errors.push(`${name} must have at least ${SHORTEST_SECRET} characters.`);
  return secret;
}

function readPlatform(reader: SettingReader): PlatformConfig | undefined {
  const initUrl = readUrl(reader, 'PAYMENT_INIT_URL');
  if (initUrl === undefined) return undefined;
  const [queryUrl, secret, partner] = [readUrl(reader, 'PAYMENT_QUERY_URL'), readSecret(reader, 'PAYMENT_SECRET'), reader.text('PAYMENT_PARTNER')];
  if (queryUrl === undefined) reader.errors.push('PAYMENT_QUERY_URL must be set with PAYMENT_INIT_URL: notices get lost.');
  if (secret === undefined) reader.errors.push('PAYMENT_SECRET must be set with PAYMENT_INIT_URL.');
  if (partner === undefined) reader.errors.push('PAYMENT_PARTNER must be set with PAYMENT_INIT_URL.');
  return {
    initUrl,
    queryUrl: queryUrl ?? '',
    receiptUrl: readUrl(reader, 'PAYMENT_RECEIPT_URL'),
    refundUrl: readUrl(reader, 'PAYMENT_REFUND_URL'),
    partner: partner ?? '',
    secret: secret ?? '',
    previousSecret: readSecret(reader, 'PAYMENT_PREVIOUS_SECRET'),
    accessToken: reader.text('PAYMENT_ACCESS_TOKEN'),
  };
}

function readAccount(reader: SettingReader): TransferAccount | undefined {
  const [bank, number, name] = [reader.text('PAYMENT_ACCOUNT_BANK'), reader.text('PAYMENT_ACCOUNT_NUMBER'), reader.text('PAYMENT_ACCOUNT_NAME')];
  if (bank === undefined && number === undefined && name === undefined) return undefined;
  if (!/^\d{6}$/.test(bank ?? '')) reader.errors.push('PAYMENT_ACCOUNT_BANK must be the six digits of the bank (BIN).');
  if (!/^[A-Za-z0-9]{1,19}$/.test(number ?? '')) reader.errors.push('PAYMENT_ACCOUNT_NUMBER must be an account of up to 19 letters and digits.');
  if (name === undefined) reader.errors.push('PAYMENT_ACCOUNT_NAME must be set with the other settings of the account.');
  return { bank: bank ?? '', number: number ?? '', name: name ?? '' };
}

function readSeries(reader: SettingReader): ReceiptSeries | undefined {
  const [template, symbol] = [reader.text('PAYMENT_RECEIPT_TEMPLATE'), reader.text('PAYMENT_RECEIPT_SYMBOL')];
  if (template === undefined && symbol === undefined) return undefined;
  if (template === undefined || symbol === undefined) reader.errors.push('PAYMENT_RECEIPT_TEMPLATE and PAYMENT_RECEIPT_SYMBOL belong together.');
  const collector = { name: reader.text('PAYMENT_COLLECTOR_NAME') ?? '', title: reader.text('PAYMENT_COLLECTOR_TITLE') ?? 'Người thu tiền' };
  return { template: template ?? '', symbol: symbol ?? '', taxCode: reader.text('PAYMENT_TAX_CODE'), collector };
}

/** Reads what is configured about payments. Without a platform nothing can be paid online. */
export function readPayments(reader: SettingReader): PaymentConfig {
  return {
    platform: readPlatform(reader),
    account: readAccount(reader),
    receipts: readSeries(reader),
    billsUrl: readUrl(reader, 'PAYMENT_BILLS_URL'),
    firstCheckMilliseconds: reader.integer('PAYMENT_CHECK_AFTER_SECONDS', 120, 1, 86_400) * 1000,
    everyMilliseconds: reader.integer('PAYMENT_JOBS_EVERY_MS', 15_000, 50, 3_600_000),
  };
}
