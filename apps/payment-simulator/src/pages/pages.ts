import { escapeHtml } from '@dvcqg/tooling/test-page';
import type { Order } from '../platform/ledger.js';
import { layout } from './layout.js';

/** Banks of the demonstration; none of them exists. */
const BANKS = [['NHTNA', 'Ngân hàng Thử nghiệm A'], ['NHTNB', 'Ngân hàng Thử nghiệm B'], ['VITN', 'Ví điện tử Thử nghiệm']] as const;

/** `150.000 đ`, as amounts are written in Viet Nam. */
const money = (amount: number): string => `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;

const facts = (rows: readonly (readonly [string, string])[]): string => `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;

const orderFacts = ({ amount, purpose, payee, reference }: Order): string => facts([
  ['Số tiền', `<span class="amount">${money(amount)}</span>`], ['Nội dung', escapeHtml(purpose)], ['Đơn vị thụ hưởng', escapeHtml(payee)], ['Mã tham chiếu', escapeHtml(reference)],
]);

const bankChoice = ([code, name]: (typeof BANKS)[number], at: number): string => `<label><input type="radio" name="bank" value="${code}"${at === 0 ? ' checked' : ''}> ${name}</label>`;

/** Where an order is paid or given up. */
export function payPage(order: Order): string {
  const action = `/pay/${encodeURIComponent(order.token)}`;
  return layout(
    'Thanh toán',
    `${orderFacts(order)}
<form method="post" action="${action}"><fieldset><legend>Thanh toán qua</legend>${BANKS.map(bankChoice).join('')}</fieldset><button class="pay">Thanh toán ${money(order.amount)}</button></form>
<form method="post" action="${action}/cancel"><button class="plain">Huỷ, trở lại trang trước</button></form>`,
  );
}

/** An order that was paid before: nobody pays twice here. */
export function paidPage(order: Order): string {
  return layout('Đã thanh toán', `${orderFacts(order)}<p>Khoản này đã được thanh toán.</p><form method="post" action="/pay/${encodeURIComponent(order.token)}/back"><button>Trở lại trang trước</button></form>`);
}

/** Orders to which somebody could transfer money: in place of a telephone with a banking application. */
export function transferPage(orders: readonly Order[]): string {
  const item = ({ token, content, amount, purpose }: Order): string =>
    `<li>${facts([['Nội dung chuyển khoản', `<strong>${escapeHtml(content)}</strong>`], ['Số tiền', money(amount)], ['Khoản thu', escapeHtml(purpose)]])}
<form method="post" action="/transfers/${encodeURIComponent(token)}"><button>Giả lập đã chuyển khoản</button></form></li>`;
  const list = orders.length === 0 ? '<p>Chưa có khoản nào chờ chuyển khoản.</p>' : `<ul>${orders.map(item).join('')}</ul>`;
  return layout('Chuyển khoản thử nghiệm', `<p>Thay cho ứng dụng ngân hàng trên điện thoại: chọn khoản đã quét mã để giả lập đã chuyển khoản.</p>${list}`);
}

export function transferredPage({ content }: Order): string {
  return layout('Đã chuyển khoản (thử nghiệm)', `<p>Đã giả lập chuyển khoản với nội dung <strong>${escapeHtml(content)}</strong>. Có thể đóng trang này.</p>`);
}

export function notFoundPage(): string {
  return layout('Không tìm thấy', '<p>Lượt thanh toán này không tồn tại hoặc đã hết hạn. Vui lòng trở lại trang trước và thử lại.</p>');
}
