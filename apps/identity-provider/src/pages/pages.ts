import { escapeHtml } from '@dvcqg/tooling/test-page';
import { TEST_PEOPLE, type TestPerson } from '../people.js';
import { layout } from './layout.js';

const GROUPS = [
  ['citizen', 'Công dân'],
  ['organization', 'Tổ chức, doanh nghiệp'],
  ['officer', 'Cán bộ'],
] as const;

const personButton = ({ id, name, about }: TestPerson): string =>
  `<li><button name="person" value="${escapeHtml(id)}"><span class="name">${escapeHtml(name)}</span><span class="about">${escapeHtml(about)}</span></button></li>`;

const groupList = ([group, words]: (typeof GROUPS)[number]): string =>
  `<section aria-labelledby="${group}"><h2 id="${group}">${words}</h2><ul>${TEST_PEOPLE.filter((person) => person.group === group).map(personButton).join('')}</ul></section>`;

/** Everybody one can be. */
export function signInPage(interaction: string): string {
  const action = `/interaction/${encodeURIComponent(interaction)}`;
  return layout(
    'Đăng nhập',
    `<p>Chọn một tài khoản thử nghiệm để đăng nhập.</p>
<form method="post" action="${action}">${GROUPS.map(groupList).join('')}</form>
<form method="post" action="${action}/cancel"><button class="plain">Huỷ, trở lại trang trước</button></form>`,
  );
}

/** Asks whether one wants to sign out; `form` comes from the provider and has no button. */
export function signOutPage(form: string): string {
  return layout('Đăng xuất', `<p>Bạn muốn đăng xuất khỏi hệ thống thử nghiệm?</p>${form}<p><button class="plain" type="submit" form="op.logoutForm" name="logout" value="yes">Đăng xuất</button></p>`);
}

export function signedOutPage(): string {
  return layout('Đã đăng xuất', '<p>Bạn đã đăng xuất. Có thể đóng trang này.</p>');
}

/** `code` is a word of the protocol. */
export function errorPage(code: string): string {
  return layout('Không thể đăng nhập', `<p>Lượt đăng nhập này không hợp lệ hoặc đã quá hạn. Vui lòng trở lại trang trước và thử lại.</p><p class="code">Mã lỗi: <code>${escapeHtml(code)}</code></p>`);
}
