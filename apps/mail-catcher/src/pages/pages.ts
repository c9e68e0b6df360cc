import { escapeHtml } from '@dvcqg/tooling/test-page';
import type { CaughtMail } from '../mailbox.js';
import { layout } from './layout.js';

const timeOf = (at: Date): string => `<time datetime="${at.toISOString()}">${at.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })}</time>`;

const rowOf = ({ number, subject, to, receivedAt }: CaughtMail): string =>
  `<li><a href="/mails/${number}"><span class="name">${escapeHtml(subject === '' ? '(không có tiêu đề)' : subject)}</span><span class="about">${escapeHtml(to.join(', '))} · ${timeOf(receivedAt)}</span></a></li>`;

/** All letters, the newest first. */
export function mailboxPage(mails: readonly CaughtMail[]): string {
  if (mails.length === 0) return layout('Thư đã nhận', '<p>Chưa có thư nào. <a href="/">Tải lại</a></p>');
  return layout('Thư đã nhận', `<ul>${mails.toReversed().map(rowOf).join('')}</ul><form method="post" action="/clear"><button class="plain">Xoá tất cả</button></form>`);
}

/** One letter: as plain text, and as it looks. */
export function mailPage({ number, subject, from, to, messageId, receivedAt, text, html }: CaughtMail): string {
  const facts = [['Từ', escapeHtml(from)], ['Đến', escapeHtml(to.join(', '))], ['Lúc', timeOf(receivedAt)], ['Message-ID', escapeHtml(messageId)]];
  return layout(
    subject,
    `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>
<h2>Văn bản</h2><pre tabindex="0">${escapeHtml(text)}</pre>
${html === '' ? '' : `<h2>HTML</h2><iframe title="Thư ở dạng HTML" sandbox src="/mails/${number}/html"></iframe>`}
<p><a href="/">Tất cả thư</a></p>`,
  );
}

export function missingPage(): string {
  return layout('Không có thư này', '<p>Thư này không có hoặc đã bị xoá. <a href="/">Tất cả thư</a></p>');
}
