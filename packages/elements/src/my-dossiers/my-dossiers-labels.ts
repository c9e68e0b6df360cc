import type { DossierStatus } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

/** How a status looks: what waits for the reader stands out. */
export type StatusKind = 'waiting' | 'attention' | 'done' | 'stopped';

interface StatusLabel {
  readonly words: () => string;
  readonly kind: StatusKind;
}

const LABELS = {
  registered: { words: () => msg('Mới đăng ký', { id: 'status.registered' }), kind: 'waiting' },
  accepted: { words: () => msg('Được tiếp nhận', { id: 'status.accepted' }), kind: 'waiting' },
  not_accepted: { words: () => msg('Không được tiếp nhận', { id: 'status.not-accepted' }), kind: 'stopped' },
  processing: { words: () => msg('Đang xử lý', { id: 'status.processing' }), kind: 'waiting' },
  supplement_requested: { words: () => msg('Yêu cầu bổ sung giấy tờ', { id: 'status.supplement' }), kind: 'attention' },
  payment_requested: { words: () => msg('Yêu cầu nộp phí, lệ phí', { id: 'status.payment' }), kind: 'attention' },
  withdrawn: { words: () => msg('Đã rút hồ sơ', { id: 'status.withdrawn' }), kind: 'stopped' },
  stopped: { words: () => msg('Dừng xử lý', { id: 'status.stopped' }), kind: 'stopped' },
  finished: { words: () => msg('Đã xử lý xong', { id: 'status.finished' }), kind: 'done' },
  returned: { words: () => msg('Đã trả kết quả', { id: 'status.returned' }), kind: 'done' },
} satisfies Record<DossierStatus, StatusLabel>;

/** A status in words. A new one is shown as being in progress, as the contract asks. */
export const statusLabel = (status: string): StatusLabel => (Object.hasOwn(LABELS, status) ? LABELS[status as DossierStatus] : LABELS.processing);
