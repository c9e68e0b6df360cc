import { createHash } from 'node:crypto';
import { isSameSecret } from '../../secrets/same-secret.js';

/** Fields of a message in the order in which they are signed; what is missing is empty. */
export type Message = Readonly<Record<string, unknown>>;

/** Order of the signed fields of each message (Payment Platform 1.0.6, as a provincial one-stop system in use sends and checks them). */
export const SIGNED_FIELDS = {
  init: ['LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu', 'SoTien', 'LoaiHinhThanhToan', 'MaKenhThanhToan', 'MaThietBi', 'NgonNgu', 'MaTienTe', 'MaNganHang', 'ThongTinGiaoDich', 'ThoiGianGD', 'Ip'],
  ask: ['LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu', 'ThoiGianGD'],
  notice: ['LoaiBanTin', 'MaLoi', 'MaDoiTac', 'MaThamChieu', 'SoTien', 'MaTienTe', 'MaGiaoDich', 'MaNganHang', 'ThoiGianGD', 'ThongTinGiaoDich'],
  /** Own design: the platform's papers at hand do not say how answers and refunds are signed. */
  answer: ['MaLoi', 'MoTaLoi', 'MaDoiTac', 'MaThamChieu', 'ThoiGianGD'],
  refund: ['LoaiBanTin', 'PhienBan', 'MaDoiTac', 'MaThamChieu', 'MaGiaoDich', 'MaHoanPhi', 'SoTien', 'ThoiGianGD'],
} as const;

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** `MaXacThuc`: hexadecimal SHA-256 over the fields and the secret, joined by `|`. */
export function signatureOf(fields: readonly string[], message: Message, secret: string): string {
  return createHash('sha256').update([...fields.map((field) => textOf(message[field])), secret].join('|')).digest('hex');
}

/** Whether a message was signed with one of these secrets; takes the same time whichever letter is wrong. */
export function isSignedWith(fields: readonly string[], message: Message, secrets: readonly string[]): boolean {
  const given = textOf(message['MaXacThuc']).toLowerCase();
  return secrets.map((secret) => isSameSecret(signatureOf(fields, message, secret), given)).includes(true);
}
