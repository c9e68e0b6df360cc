import type { FeedbackReceived, Locale } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { formatLongMoment } from '../../core/format.js';

/** Opens this very page at the feedback. What stands behind the `#` no server sees. */
export const linkOf = ({ code, secret }: FeedbackReceived): string => {
  const address = new URL(location.href);
  address.hash = String(new URLSearchParams({ code, secret }));
  return address.href;
};

/** What the reader takes along, as a file of text: readable everywhere, by anything. */
export const receiptText = (received: FeedbackReceived, locale: Locale): string => {
  const lines = [
    msg('Phản ánh, kiến nghị', { id: 'feedback.views' }),
    '',
    `${msg('Mã', { id: 'feedback.code' })}: ${received.code}`,
    `${msg('Mã bí mật', { id: 'feedback.secret' })}: ${received.secret}`,
    `${msg('Gửi lúc', { id: 'feedback.received-at' })}: ${formatLongMoment(received.receivedAt, locale)}`,
    `${msg('Cơ quan xem xét trước', { id: 'feedback.first-due' })}: ${formatLongMoment(received.due.at, locale)}`,
    '',
    msg('Mở lại bằng đường dẫn này, hoặc nhập hai mã ở mục Tra cứu kết quả:', { id: 'feedback.receipt.how' }),
    linkOf(received),
    '',
  ];
  // Notepad before 2019 knows no other line ends.
  return lines.join('\r\n');
};
