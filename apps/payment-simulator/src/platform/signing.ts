import { createHash } from 'node:crypto';

/** A message of the platform: JSON, fields in Vietnamese. */
export type Message = Readonly<Record<string, unknown>>;

export const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/**
 * `MaXacThuc`: hexadecimal SHA-256 over the values and the secret, joined by `|`. Written anew here and not shared with the gateway: a
 * mistake in one of the two must show.
 */
export function authenticationCode(values: readonly unknown[], secret: string): string {
  return createHash('sha256').update([...values.map(textOf), secret].join('|')).digest('hex');
}

const pick = (message: Message, fields: string): unknown[] => fields.split(' ').map((field) => message[field]);

/** Whether the partner signed a message of this kind. */
export function isFromPartner(kind: 'INIT' | 'ASK' | 'REFUND', message: Message, secret: string): boolean {
  const fields = {
    INIT: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu SoTien LoaiHinhThanhToan MaKenhThanhToan MaThietBi NgonNgu MaTienTe MaNganHang ThongTinGiaoDich ThoiGianGD Ip',
    ASK: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu ThoiGianGD',
    REFUND: 'LoaiBanTin PhienBan MaDoiTac MaThamChieu MaGiaoDich MaHoanPhi SoTien ThoiGianGD',
  }[kind];
  return authenticationCode(pick(message, fields), secret) === message['MaXacThuc'];
}

/** A notice with its signature. */
export function signNotice(message: Message, secret: string): Message {
  const values = pick(message, 'LoaiBanTin MaLoi MaDoiTac MaThamChieu SoTien MaTienTe MaGiaoDich MaNganHang ThoiGianGD ThongTinGiaoDich');
  return { ...message, MaXacThuc: authenticationCode(values, secret) };
}

/** `yyyyMMddHHmmss` in Viet Nam. */
export function compactTime(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14);
}
