import type { Locale, Payment } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { formatMoney } from '../../core/format.js';
import type { Scene } from '../checkout/scene.js';

/** A payment that is shown. */
export type Shown = Pick<Extract<Scene, { kind: 'payment' }>, 'isReady' | 'payment'>;

export type Tone = 'info' | 'success' | 'warning';

/** Where a payment stands for the reader. `failed`: unpaid after a try; `ready`: the platform's page waits for them; `waiting` also for what a newer gateway says. */
export type Standing = 'unpaid' | 'failed' | 'ready' | 'transfer' | 'waiting' | 'paid' | 'cancelled' | 'refunded';

export const standingOf = ({ isReady, payment: { attempt, status } }: Shown): Standing => {
  if (isReady) return 'ready';
  if (status === 'unpaid') return attempt?.state === 'failed' ? 'failed' : 'unpaid';
  if (status === 'paid' || status === 'cancelled' || status === 'refunded') return status;
  return status === 'pending' && attempt?.state === 'open' && attempt.qr ? 'transfer' : 'waiting';
};

export const TONES: Readonly<Record<Standing, Tone>> = {
  unpaid: 'info', failed: 'warning', ready: 'info', transfer: 'info', waiting: 'info', paid: 'success', cancelled: 'info', refunded: 'success',
};

export const TITLES = {
  unpaid: () => msg('Chưa thanh toán', { id: 'payment.unpaid' }),
  failed: () => msg('Lần thanh toán vừa rồi không thành công', { id: 'payment.failed' }),
  ready: () => msg('Xem lại rồi thanh toán', { id: 'payment.ready' }),
  transfer: () => msg('Quét mã để chuyển tiền', { id: 'payment.transfer' }),
  waiting: () => msg('Đang chờ xác nhận thanh toán', { id: 'payment.waiting' }),
  paid: () => msg('Đã thanh toán', { id: 'payment.paid' }),
  cancelled: () => msg('Không phải nộp khoản này nữa', { id: 'payment.cancelled' }),
  refunded: () => msg('Đã hoàn tiền', { id: 'payment.refunded' }),
} satisfies Record<Standing, () => string>;

const MEANINGS = {
  unpaid: () => msg('Chưa nhận khoản tiền nào.', { id: 'payment.unpaid.text' }),
  failed: () => msg('Nền tảng thanh toán báo đã huỷ, bị từ chối hoặc hết giờ. Chưa nhận khoản tiền nào.', { id: 'payment.failed.text' }),
  ready: () => msg('Kiểm tra số tiền và nơi thu, rồi sang trang thanh toán. Chưa nhận khoản tiền nào.', { id: 'payment.ready.text' }),
  transfer: () => msg('Trang này tự báo khi nhận được tiền, thường sau ít phút.', { id: 'payment.transfer.text' }),
  waiting: () => msg('Chỉ khi nền tảng thanh toán xác nhận thì ở đây mới ghi đã thanh toán. Thường mất vài giây, có khi vài phút; trang tự hỏi lại.', { id: 'payment.waiting.text' }),
  cancelled: () => msg('Cơ quan không còn yêu cầu khoản này. Chưa nhận khoản tiền nào.', { id: 'payment.cancelled.text' }),
} satisfies Partial<Record<Standing, () => string>>;

/** What it means, and what happens next. */
export const meaningOf = (shown: Shown, locale: Locale): string => {
  const { payment } = shown;
  const standing = standingOf(shown);
  if (standing === 'refunded') return msg(str`Đã trả lại ${formatMoney(payment.refunded, locale)} vào tài khoản đã dùng để trả.`, { id: 'payment.refunded.text' });
  if (standing !== 'paid') return MEANINGS[standing]();
  return payment.billKind
    ? msg('Không phải làm gì thêm. Nơi thu được báo tự động; hãy giữ biên lai.', { id: 'payment.paid.bill' })
    : msg('Không phải làm gì thêm. Cơ quan giải quyết tiếp hồ sơ; hãy giữ biên lai.', { id: 'payment.paid.fee' });
};

/** What came too much, or goes back for another reason; nothing where all is even. */
export const refundWords = ({ amount, received, refunded, refundDue, status }: Payment, locale: Locale): readonly string[] => {
  const money = (much: number): string => formatMoney(much, locale);
  return [
    ...(received > amount ? [msg(str`Đã nhận ${money(received)}, nhiều hơn số phải nộp.`, { id: 'payment.too-much' })] : []),
    ...(refundDue > 0 ? [msg(str`Sẽ trả lại ${money(refundDue)} vào tài khoản đã dùng để trả, thường sau vài ngày làm việc. Bạn không phải làm gì.`, { id: 'payment.refund-due' })] : []),
    ...(refunded > 0 && status !== 'refunded' ? [msg(str`Đã trả lại ${money(refunded)}.`, { id: 'payment.refunded-part' })] : []),
  ];
};
