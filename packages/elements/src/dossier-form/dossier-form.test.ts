import type { FormDefinition } from '@dvcqg/openapi';
import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleFetch, jsonResponse, pendingFetch, problemFetch } from '../../testing/example-fetch.js';
import { children, everyType, field, formOf, largeForm } from '../../testing/form-examples.js';
import { portalOf } from '../../testing/mount-dossier.js';
import { forgetDrafts } from '../../testing/stored-text.js';
import '../provider/define.js';
import './define.js';
import type { DvcDossierSubmitEvent } from './dossier-form-events.js';
import type { DvcDossierForm } from './dossier-form.js';

const PATH = '/v1/services/{code}/form';
const serving = (definition: FormDefinition): typeof fetch => exampleFetch({ [PATH]: () => definition });

interface Options {
  readonly locale?: string;
  readonly service?: string;
  readonly onSubmit?: (event: DvcDossierSubmitEvent) => void;
}

const show = (fetch: typeof globalThis.fetch, { locale = 'vi', service = '1.001193', onSubmit }: Options = {}): DvcDossierForm => {
  render(
    html`<dvc-provider .fetch=${fetch} locale=${locale} @dvc-dossier-submit=${onSubmit}>
      <dvc-dossier-form service=${service}><a slot="not-found" href="/search">Tìm thủ tục khác</a></dvc-dossier-form>
    </dvc-provider>`,
    document.body,
  );
  return document.querySelector('dvc-dossier-form') as DvcDossierForm;
};

const root = (): ShadowRoot => document.querySelector('dvc-dossier-form')?.shadowRoot as ShadowRoot;
const focused = (): string => (root().activeElement as HTMLElement | null)?.innerText || (root().activeElement?.id ?? '');
const focusedLabel = (): string => (root().activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent?.trim() ?? '';
const box = (name: string | RegExp) => page.getByRole('textbox', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const next = () => userEvent.click(button('Tiếp tục'));
const mayLeave = (): boolean => globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }));

afterEach(async () => {
  render(html``, document.body);
  await forgetDrafts();
  sessionStorage.clear();
  document.documentElement.lang = 'vi';
});

describe('the form of a service', () => {
  it('is shown step by step, the current one alone', async () => {
    show(exampleFetch());
    await expect.element(page.getByRole('heading', { level: 2, name: 'Thủ tục đăng ký khai sinh' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 3, name: 'Người nộp hồ sơ' })).toBeVisible();
    await expect.element(page.getByText('Bước 1 trên 7')).toBeVisible();
    expect(page.getByRole('textbox', { name: 'Quê quán' }).elements()).toEqual([]);
  });

  it('goes on when nothing is wrong, back without losing an answer, and moves the focus to the step', async () => {
    show(serving(formOf([field('a', 'text', 'Tên', { required: true })], [field('b', 'text', 'Nơi ở')])));
    await userEvent.fill(box('Tên'), 'Lý Thị Mai');
    await next();
    await expect.poll(focused).toBe('Phần 2');
    await userEvent.click(button('Quay lại'));
    await expect.element(box('Tên')).toHaveValue('Lý Thị Mai');
  });

  it('shows a field when its condition comes true', async () => {
    show(serving(everyType()));
    await expect.element(page.getByRole('radio', { name: 'Có' })).toBeVisible();
    expect(box('Số bản sao').elements()).toEqual([]);
    await userEvent.click(page.getByRole('radio', { name: 'Có' }));
    await expect.element(box('Số bản sao')).toBeVisible();
  });

  it('computes what follows from other answers, and lets nobody change it', async () => {
    show(serving(everyType()));
    await userEvent.fill(page.getByRole('textbox', { name: 'Số bản', exact: true }), '4');
    await expect.element(box('Gấp đôi')).toHaveValue('8');
    await expect.element(box('Gấp đôi')).toHaveAttribute('readonly');
  });

  it('keeps all answers when the language changes', async () => {
    const element = show(serving(everyType()));
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await userEvent.fill(box('Ngày cấp'), '5/4/2020');
    element.closest('dvc-provider')!.locale = 'en';
    await expect.element(page.getByText('Step 1 of 3')).toBeVisible();
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
    await expect.element(page.getByRole('radio', { name: 'Female' })).toBeVisible();
  });

  it('gives browsers what they need to fill in and to show the right keys', async () => {
    show(serving(everyType()));
    await expect.element(box('Điện thoại')).toHaveAttribute('autocomplete', 'tel-national');
    await expect.element(box('Điện thoại')).toHaveAttribute('inputmode', 'tel');
    await expect.element(box('Số định danh')).toHaveAttribute('inputmode', 'numeric');
  });
});

describe('errors', () => {
  it('stand in a summary that has the focus, and lead to their fields', async () => {
    show(serving(everyType()));
    await expect.element(box('Họ và tên')).toBeVisible();
    await next();
    await expect.poll(focused).toBe('Có 6 mục cần xem lại');
    await userEvent.click(page.getByRole('button', { name: /Họ và tên: Mục này là bắt buộc/ }));
    await expect.poll(focusedLabel).toBe('Họ và tên *');
    await expect.element(box('Họ và tên')).toHaveAccessibleDescription('Viết hoa chữ cái đầu. Mục này là bắt buộc.');
    await userEvent.click(page.getByRole('button', { name: /Giới tính/ }));
    await expect.poll(() => (root().activeElement as HTMLInputElement).type).toBe('radio');
  });

  it('show when a field is left, not while it is typed in or was only passed', async () => {
    show(serving(everyType()));
    await userEvent.click(box('Họ và tên'));
    await userEvent.click(box('Số định danh'));
    await userEvent.keyboard('12');
    expect(page.getByText('Số định danh cá nhân có 12 chữ số.').elements()).toEqual([]);
    await userEvent.tab();
    await expect.element(page.getByText('Số định danh cá nhân có 12 chữ số.')).toBeVisible();
    expect(page.getByText('Mục này là bắt buộc.').elements()).toEqual([]);
    await expect.element(box('Số định danh')).toHaveAttribute('aria-invalid', 'true');
  });

  it('name the limit as the reader writes it', async () => {
    show(serving(formOf([field('d', 'date', 'Ngày', { notBefore: '2020-01-31' }), field('m', 'money', 'Tiền', { maximum: 1_500_000 })])));
    await userEvent.fill(box('Ngày'), '1/1/2020');
    await userEvent.fill(box('Tiền'), '2.000.000');
    await userEvent.tab();
    await expect.element(page.getByText('Không được trước ngày 31/01/2020.')).toBeVisible();
    await expect.element(page.getByText('Không được lớn hơn 1.500.000.')).toBeVisible();
  });

  it('of a rule of the form have the form’s words', async () => {
    const rules = [{ code: 'not_x', valid: { neq: [{ field: 'a' }, 'x'] }, message: { vi: 'Không nhận x.' } }];
    show(serving(formOf([field('a', 'text', 'Ô', { rules })])));
    await userEvent.fill(box('Ô'), 'x');
    await userEvent.tab();
    await expect.element(page.getByText('Không nhận x.')).toBeVisible();
  });

  it('keep what was typed', async () => {
    show(serving(everyType()));
    await userEvent.fill(box('Ngày cấp'), 'hôm qua');
    await userEvent.fill(page.getByRole('textbox', { name: 'Số bản', exact: true }), 'hai');
    await userEvent.tab();
    await expect.element(page.getByText('Vui lòng nhập một số.')).toBeVisible();
    await expect.element(box('Ngày cấp')).toHaveValue('hôm qua');
  });
});

describe('a date', () => {
  it.each([['5/4/1990', '05/04/1990'], ['05041990', '05/04/1990'], ['5-4-1990', '05/04/1990'], ['4/1990', '04/1990'], ['1990', '1990']])(
    'typed as %s is kept as %s',
    async (typed, kept) => {
      show(serving(formOf([field('d', 'date', 'Ngày', { precisions: ['day', 'month', 'year'] })])));
      await userEvent.fill(box('Ngày'), typed);
      await userEvent.tab();
      await expect.element(box('Ngày')).toHaveValue(kept);
      await expect.element(box('Ngày')).not.toHaveAttribute('aria-invalid');
    },
  );
});

describe('a long list', () => {
  const list = () => page.getByRole('combobox', { name: 'Dân tộc' });

  it('is searched without diacritics and chosen by keyboard', async () => {
    show(serving(everyType()));
    await userEvent.fill(list(), 'nung');
    await expect.element(page.getByRole('option', { name: 'Nùng' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(list()).toHaveValue('Nùng');
    await expect.element(list()).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens with the arrow, closes with Escape and keeps the answer', async () => {
    show(serving(everyType()));
    await userEvent.click(list());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.element(list()).toHaveValue('Tày');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Escape}');
    await expect.element(list()).toHaveValue('Tày');
    expect(page.getByRole('option').elements()).toEqual([]);
  });

  it('says that what was typed is not in it, and keeps it', async () => {
    show(serving(everyType()));
    await userEvent.fill(list(), 'zzz');
    await userEvent.tab();
    await expect.element(page.getByText('Vui lòng chọn một mục trong danh sách.')).toBeVisible();
    await expect.element(list()).toHaveValue('zzz');
  });
});

describe('an address', () => {
  const commune = () => page.getByRole('combobox', { name: 'Xã, phường, đặc khu' });
  const home = formOf([field('home', 'address', 'Nơi ở', { required: true })]);

  it('has the communes of its province, found by old names too', async () => {
    const values: unknown[] = [];
    show(serving(home), { onSubmit: (event) => void (event.preventDefault(), values.push(event.values)) });
    await userEvent.fill(page.getByRole('combobox', { name: 'Tỉnh, thành phố' }), 'lang son');
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(commune(), 'hoang dong');
    await userEvent.keyboard('{Enter}');
    await expect.element(commune()).toHaveValue('Phường Tam Thanh');
    await next();
    await userEvent.click(button('Gửi hồ sơ'));
    await expect.poll(() => values).toEqual([{ home: { province: '20', commune: '05986' } }]);
  });

  it('says when the communes cannot be read, and reads them again', async () => {
    let broken = true;
    show(exampleFetch({ [PATH]: () => home, '/v1/administrative-units': () => (broken ? jsonResponse({}, 403) : { items: [], total: 0, nextCursor: null }) }));
    await userEvent.fill(page.getByRole('combobox', { name: 'Tỉnh, thành phố' }), 'lang son');
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Tải lại danh sách')).toBeVisible();
    broken = false;
    await userEvent.click(page.getByRole('button', { name: 'Tải lại danh sách' }));
    await expect.element(commune()).toBeVisible();
  });
});

describe('repeated rows', () => {
  const names = () => box('Tên con').elements().map((input) => (input as HTMLInputElement).value);
  const two = async (): Promise<void> => {
    show(serving(formOf([children()])));
    for (const name of ['An', 'Bình']) {
      await userEvent.click(page.getByRole('button', { name: 'Thêm: Con' }));
      await expect.poll(focusedLabel).toBe('Tên con *');
      await userEvent.keyboard(name);
    }
  };

  it('are added with the focus in the new one, and moved with the focus on the button', async () => {
    await two();
    await userEvent.click(button('Chuyển lên: Con 2'));
    await expect.poll(names).toEqual(['Bình', 'An']);
    await expect.poll(() => root().activeElement?.getAttribute('aria-label')).toBe('Chuyển xuống: Con 1');
    await expect.element(page.getByRole('status')).toHaveTextContent('Đã chuyển đến vị trí 1.');
  });

  it('are removed after a question, and the focus stays near', async () => {
    await two();
    await userEvent.click(button('Xóa: Con 1'));
    await expect.element(page.getByText('Xóa Con 1 cùng những gì đã nhập?')).toBeVisible();
    await userEvent.click(button('Giữ lại'));
    await expect.poll(() => root().activeElement?.getAttribute('aria-label')).toBe('Xóa: Con 1');
    await userEvent.click(button('Xóa: Con 1'));
    await userEvent.click(button('Xóa'));
    await expect.poll(names).toEqual(['Bình']);
    await expect.poll(focusedLabel).toBe('Tên con *');
  });

  it('say which of them repeats another', async () => {
    await two();
    await userEvent.fill(box('Số giấy').nth(0), '7');
    await userEvent.fill(box('Số giấy').nth(1), '7');
    await next();
    await expect.element(page.getByRole('button', { name: 'Con 2 – Số giấy: Đã có ở một mục khác.' })).toBeVisible();
  });
});

describe('the review', () => {
  const short = formOf([field('a', 'text', 'Tên', { required: true }), field('m', 'money', 'Tiền')]);
  const fillIn = async (): Promise<void> => {
    await userEvent.fill(box('Tên'), 'Mai');
    await userEvent.fill(box('Tiền'), '1500000');
    await next();
    await expect.element(page.getByText('Mai')).toBeVisible();
  };

  it('shows the answers in words and leads back to change them', async () => {
    show(serving(short));
    await fillIn();
    await expect.element(page.getByText('1.500.000 ₫')).toBeVisible();
    await userEvent.click(button('Sửa: Phần 1'));
    await expect.poll(focused).toBe('Phần 1');
  });

  it('hands answers, form and version to the page', async () => {
    const sent: unknown[] = [];
    show(serving(short), { onSubmit: (event) => void (event.preventDefault(), sent.push([event.code, event.definitionId, event.definitionVersion, event.values])) });
    await fillIn();
    await userEvent.click(button('Gửi hồ sơ'));
    await expect.poll(() => sent).toEqual([['1.001193', 'test', 1, { a: 'Mai', m: 1_500_000 }]]);
    await expect.poll(mayLeave).toBe(true);
  });

  it('says that nothing was sent when neither the page nor the portal takes the answers', async () => {
    show(exampleFetch({ [PATH]: () => short, '/v1/portal': () => portalOf({ signIn: false, anonymous: false }) }));
    await fillIn();
    await userEvent.click(button('Gửi hồ sơ'));
    await expect.element(page.getByText(/Hồ sơ chưa được gửi/)).toBeVisible();
  });
});

describe('by keyboard alone', () => {
  it('a form is filled in, corrected, reviewed and sent', async () => {
    const sent: unknown[] = [];
    const form = formOf([
      field('name', 'text', 'Tên', { required: true }),
      field('sex', 'choice', 'Giới tính', { list: 'sex', required: true }),
      field('people', 'choice', 'Dân tộc', { list: 'ethnic_group' }),
      field('truth', 'consent', 'Tôi cam đoan', { required: true }),
    ]);
    show(serving(form), { onSubmit: (event) => void (event.preventDefault(), sent.push(event.values)) });
    await expect.element(page.getByRole('combobox')).toBeVisible();
    (box('Tên').element() as HTMLElement).focus();
    await userEvent.keyboard('Mai{Tab}{ArrowDown}{Tab}zzz{Tab}{Enter}');
    await expect.poll(focused).toMatch(/^Có \d mục cần xem lại$/);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => root().activeElement?.getAttribute('role')).toBe('combobox');
    await userEvent.keyboard('{Control>}a{/Control}tay{Enter}{Tab} {Enter}');
    await expect.poll(focused).toBe('Xem lại câu trả lời');
    await expect.element(button('Sửa: Phần 1')).toBeVisible();
    for (let tabs = 0; tabs < 12 && focused() !== 'Gửi hồ sơ'; tabs += 1) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => sent).toEqual([{ name: 'Mai', sex: 'female', people: '02', truth: true }]);
  });
});

describe('a large form', () => {
  it('touches nothing but the field that is typed in, and what says that it is saved', async () => {
    show(serving(largeForm(120)));
    const input = box('Ô 5').first();
    await expect.element(input).toBeVisible();
    await userEvent.type(input, 'x');
    await expect.element(page.getByRole('article').getByText(/^Đã lưu trên máy này/)).toBeVisible(); // all that comes after the form is there
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root(), { subtree: true, childList: true, attributes: true, characterData: true });
    await userEvent.keyboard('yz');
    await expect.element(input).toHaveValue('xyz');
    const isOfSaving = ({ parentElement }: Node): boolean => Boolean(parentElement?.closest('.save-space, .resume-code, #status, article > :not(.body)'));
    expect(changes.filter(({ target }) => !isOfSaving(target)).map(({ target }) => (target as HTMLElement).outerHTML ?? target.nodeName)).toEqual([]);
    observer.disconnect();
  });
});

describe('unsaved answers', () => {
  it('are warned of, an untouched form is not; nothing is stored in the clear', async () => {
    show(serving(everyType()));
    await expect.element(box('Họ và tên')).toBeVisible();
    expect(mayLeave()).toBe(true);
    await userEvent.fill(box('Họ và tên'), 'Chim Hoàng Yến');
    expect(mayLeave()).toBe(false);
    expect(JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie + location.href).not.toContain('Yến');
  });

  it('come back with their service', async () => {
    const element = show(serving(everyType()));
    await userEvent.fill(box('Họ và tên'), 'Mai');
    element.service = '1.004873';
    await expect.element(box('Họ và tên')).toHaveValue('');
    element.service = '1.001193';
    await expect.element(box('Họ và tên')).toHaveValue('Mai');
  });
});

describe('without a form', () => {
  it('says that it is loading', async () => {
    show(pendingFetch);
    await expect.element(page.getByRole('status')).toHaveTextContent('Đang tải biểu mẫu…');
  });

  it('says that there is none, with the page’s way on', async () => {
    show(problemFetch('problem', PATH, 404), { service: '1.999999' });
    await expect.element(page.getByText('Không tìm thấy biểu mẫu của thủ tục có mã 1.999999.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Tìm thủ tục khác' })).toBeVisible();
  });

  it('can be tried again', async () => {
    let broken = true;
    show(exampleFetch({ [PATH]: () => (broken ? jsonResponse({}, 403) : everyType()) }));
    await expect.element(button('Thử lại')).toBeVisible();
    broken = false;
    await userEvent.click(button('Thử lại'));
    await expect.element(box('Họ và tên')).toBeVisible();
  });

  it('says that a definition that cannot be used is a fault of the system', async () => {
    const broken = formOf([field('a', 'text', 'A', { visible: { field: 'nothing' } })]);
    show(serving(broken));
    await expect.element(page.getByText(/Hệ thống đang gặp sự cố/)).toBeVisible();
  });
});

describe.each(['vi', 'en', 'zh-Hans'])('accessibility in %s', (locale) => {
  const check = async (): Promise<void> => {
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  };
  const submit = (): void => root().querySelector('form')?.requestSubmit();
  const current = (): string | undefined => root().querySelector('#step')?.textContent?.trim();

  it('every step, with and without errors, and the review have no violation at 320 px', async () => {
    await page.viewport(320, 800);
    const element = show(serving(everyType()), { locale });
    await expect.poll(() => root().querySelector('[role=combobox]')).toBeTruthy();
    await expect.poll(() => element.closest('dvc-provider')?.lang).toBe(locale);
    await check();
    submit();
    await expect.poll(() => root().querySelectorAll('.error').length).toBe(6);
    (root().querySelector('[role=combobox]') as HTMLElement).click();
    await expect.poll(() => root().querySelectorAll('[role=option]').length).toBe(54);
    await check();
    await page.viewport(1024, 800);
  });

  it('rows, papers, consent and the review have no violation at 320 px', async () => {
    await page.viewport(320, 800);
    const [, second] = everyType().steps;
    show(serving({ ...everyType(), steps: [second!] }), { locale });
    await expect.poll(() => root().querySelector('[id$=-add]')).toBeTruthy();
    (root().querySelector('[id$=-add]') as HTMLElement).click();
    submit();
    await expect.poll(() => root().querySelector('.summary')).toBeTruthy();
    await check();
    show(serving({ ...formOf([field('p', 'attachment', 'Giấy'), field('a', 'text', 'Tên')]), version: 2 }), { locale });
    await expect.poll(() => root().querySelectorAll('.field').length).toBe(2);
    submit();
    await expect.poll(() => root().querySelector('.review')).toBeTruthy();
    submit();
    await expect.poll(() => root().querySelector('#refusal')).toBeTruthy();
    await check();
    expect(current()).not.toBe('');
    await page.viewport(1024, 800);
  });

  it.each([
    ['pending', pendingFetch, '1.001193'],
    ['not found', problemFetch('problem', PATH, 404), '1.999999'],
    ['error', exampleFetch({ [PATH]: () => jsonResponse({}, 403) }), '1.001193'],
    ['initial', pendingFetch, ''],
  ])('%s has no violation', async (_state, fetch, service) => {
    await page.viewport(320, 800);
    show(fetch, { locale, service });
    await expect.poll(() => root().querySelector('#status *')).toBeTruthy();
    await check();
    await page.viewport(1024, 800);
  });
});
