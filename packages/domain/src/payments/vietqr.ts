/** A transfer to an account that a banking application reads from a code. */
export interface Transfer {
  /** Six digits of the bank (BIN), as NAPAS numbers them. */
  readonly bank: string;
  /** Account number: 1 to 19 letters and digits. */
  readonly account: string;
  /** In đồng; without one the payer types it in. */
  readonly amount?: number;
  /** Message of the transfer: letters, digits, spaces, `-` and `.`, at most 25. */
  readonly content?: string;
}

const NAPAS = 'A000000727';
const TO_ACCOUNT = 'QRIBFTTA';
const DONG = '704';
const CRC_PLACE = '6304';

const field = (id: string, value: string): string => `${id}${String(value.length).padStart(2, '0')}${value}`;

/** CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF) of an ASCII text, as four hexadecimal digits: EMVCo QR Code Specification. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= (text.charCodeAt(at) & 0xff) << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

function check({ bank, account, amount, content }: Transfer): void {
  if (!/^\d{6}$/.test(bank)) throw new RangeError('A bank has six digits');
  if (!/^[A-Za-z0-9]{1,19}$/.test(account)) throw new RangeError('An account has 1 to 19 letters and digits');
  if (amount !== undefined && !(Number.isSafeInteger(amount) && amount > 0 && amount < 10 ** 13)) throw new RangeError('An amount is a whole number of đồng with at most 13 digits');
  if (content !== undefined && !/^[A-Za-z0-9 .-]{1,25}$/.test(content)) throw new RangeError('A message has 1 to 25 plain letters, digits, spaces, hyphens and full stops');
}

/**
 * The text of a VietQR code (NAPAS 247 transfer to an account, over the EMVCo merchant-presented format). With an amount it is a
 * dynamic code (12), for one payment.
 * @throws RangeError for what does not fit into the format
 */
export function vietQr(transfer: Transfer): string {
  check(transfer);
  const { bank, account, amount, content } = transfer;
  const beneficiary = field('00', bank) + field('01', account);
  const body = field('00', '01') + field('01', amount === undefined ? '11' : '12')
    + field('38', field('00', NAPAS) + field('01', beneficiary) + field('02', TO_ACCOUNT))
    + field('53', DONG) + (amount === undefined ? '' : field('54', String(amount))) + field('58', 'VN')
    + (content === undefined ? '' : field('62', field('08', content))) + CRC_PLACE;
  return body + crc16(body);
}

/** Fields of one level; null when lengths do not fit. */
function fieldsOf(text: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const [head, id, length] = /^(\d{2})(\d{2})/.exec(text.slice(at, at + 4)) ?? [];
    const value = head === undefined ? '' : text.slice(at + 4, at + 4 + Number(length));
    if (id === undefined || value.length !== Number(length)) return null;
    fields.set(id, value);
    at += 4 + value.length;
  }
  return fields;
}

/** Reads what `vietQr` writes; null for any other text, a wrong checksum among them. */
export function readVietQr(text: string): Transfer | null {
  const fields = crc16(text.slice(0, -4)) === text.slice(-4) ? fieldsOf(text) : null;
  const service = fieldsOf(fields?.get('38') ?? '');
  const beneficiary = fieldsOf(service?.get('01') ?? '');
  const [bank, account, amount] = [beneficiary?.get('00'), beneficiary?.get('01'), fields?.get('54')];
  if (service?.get('00') !== NAPAS || service.get('02') !== TO_ACCOUNT || fields?.get('53') !== DONG || bank === undefined || account === undefined) return null;
  const content = fieldsOf(fields.get('62') ?? '')?.get('08');
  return { bank, account, ...(amount === undefined ? {} : { amount: Number(amount) }), ...(content === undefined ? {} : { content }) };
}
