import type { Dossier } from '@dvcqg/openapi';
import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DeskGateway, dossierIn, officer } from '../../testing/desk-gateway.js';
import { example, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import { pdf, photo } from '../../testing/file-examples.js';
import { birthForm } from '../../testing/form-examples.js';
import { UploadGateway } from '../../testing/upload-gateway.js';
import '../provider/define.js';
import './define.js';

interface Options {
  readonly session?: FakeSession;
  readonly locale?: string;
  readonly on?: (event: Event) => void;
}

const CODE = 'H37-261122-0001';
const show = (fetch: typeof globalThis.fetch, { session = new FakeSession(officer(['officer', 'specialist', 'manager'])), locale = 'vi', on }: Options = {}): void =>
  void render(
    html`<dvc-provider .fetch=${fetch} endpoint="/gateway-${crypto.randomUUID()}" locale=${locale}>
      <session-in-place .session=${session}><dvc-desk-dossier code=${CODE} @dvc-desk-acted=${on}></dvc-desk-dossier></session-in-place>
    </dvc-provider>`,
    document.body,
  );

const values = { applicant: { fullName: 'Nông Thị Hoa', birthDate: '1990-05-14', sex: 'female' }, acting_for: 'self', something_else: 'Không rõ' };
const formReference = (): Dossier['form'] => ({ id: birthForm().id, version: birthForm().version });
const ROLES = ['officer', 'specialist', 'manager'] as const;
const desk = (situation: Parameters<typeof dossierIn>[0] = 'registered', more: Partial<Dossier> = {}, uploads?: UploadGateway): DeskGateway =>
  Object.assign(new DeskGateway(uploads?.answers), { dossier: dossierIn(situation, ROLES, { values, form: formReference(), ...more }) });

const files = (gateway: DeskGateway, bytes: Blob): DeskGateway => {
  gateway.fault = (path) => (/\/(files|documents)\//.test(path) ? new Response(bytes, { headers: { 'content-type': path.includes('documents') ? 'application/pdf' : 'application/octet-stream' } }) : undefined);
  return gateway;
};
const button = (name: string | RegExp) => page.getByRole('button', { name });
const action = (name: string) => page.getByRole('group', { name: 'Việc có thể làm' }).getByRole('button', { name, exact: true });
const form = () => page.getByRole('form');
const submit = (name: string) => form().getByRole('button', { name, exact: true });
const root = (): ShadowRoot => document.querySelector('dvc-desk-dossier')?.shadowRoot as ShadowRoot;
const commands = (gateway: DeskGateway): unknown[] => gateway.commands.map(({ command }) => command);

afterEach(() => {
  render(html``, document.body);
  sessionStorage.clear();
  document.documentElement.lang = 'vi';
});

describe('a dossier on the desk', () => {
  it('shows the answers in the words of the form, and what the form does not know', async () => {
    show(desk().fetch);
    await expect.element(page.getByRole('heading', { name: CODE })).toBeVisible();
    await expect.element(page.getByText('14/05/1990')).toBeVisible();
    await expect.element(page.getByText('Chủ hồ sơ', { exact: true })).toBeVisible();
    await expect.element(page.getByText('Không rõ')).toBeVisible();
  });

  it('shows the answers by their ids when the form cannot be read', async () => {
    const gateway = desk();
    gateway.fault = (path) => (path.endsWith('/form') ? problemResponse(500, 'internal_error') : undefined);
    show(gateway.fetch);
    await expect.element(page.getByText(/hiện theo mã trường/)).toBeVisible();
    await expect.element(page.getByText('fullName')).toBeVisible();
  });

  it('draws a PDF beside the answers, with its words for who cannot see it', async () => {
    show(files(desk(), pdf()).fetch);
    await expect.element(page.getByRole('img', { name: 'Trang 1 trên 1' })).toBeVisible();
    await expect.element(button('In')).toBeVisible();
  });

  it('prints the pages and nothing around them', async () => {
    const printed: number[] = [];
    // Instead of the browser's dialog.
    document.body.append = (...nodes) => {
      Element.prototype.append.apply(document.body, nodes);
      const [frame] = nodes as [HTMLIFrameElement];
      (frame.contentWindow as Window).print = () => void printed.push(frame.contentDocument?.querySelectorAll('canvas').length ?? 0);
    };
    show(files(desk(), pdf()).fetch);
    await expect.element(page.getByRole('img', { name: 'Trang 1 trên 1' })).toBeVisible();
    await userEvent.click(button('In'));
    await expect.poll(() => printed).toEqual([1]);
    Reflect.deleteProperty(document.body, 'append');
    document.querySelector('body > iframe')?.remove();
  });

  it('draws a picture', async () => {
    const picture = { ...example<Dossier>('/v1/desk/dossiers/{dossierCode}', 'example').files[0]!, id: 'f2', name: 'IMG.JPG', mediaType: 'image/jpeg' };
    show(files(desk('registered', { files: [picture] }), await photo()).fetch);
    await expect.element(page.getByRole('img', { name: 'Ảnh IMG.JPG' })).toBeVisible();
  });

  it('never shows what only calls itself a PDF: it can be saved', async () => {
    show(files(desk(), new Blob(['<script>alert(1)</script>'])).fetch);
    await expect.element(page.getByText(/Không xem trước được loại tệp này/)).toBeVisible();
    await expect.element(button('Tải về')).toBeVisible();
    expect(root().querySelectorAll('iframe, embed, object, img')).toHaveLength(0);
  });

  it('shows first what was sent in and waits to be checked, and draws it', async () => {
    const { files: [file] } = dossierIn('registered', ROLES);
    const sent = { ...file, id: 'later', name: 'ro-hon.pdf', kind: 'supplement', paper: '- Giấy chứng sinh.' } as Dossier['files'][number];
    const supplement = { requestId: 'r1', state: 'citizen_sent', items: [{ paper: '- Giấy chứng sinh.', reason: 'Ảnh mờ.' }] } as Dossier['supplements'][number];
    show(files(desk('registered', { files: [file as Dossier['files'][number], sent], supplements: [supplement] }), pdf()).fetch);
    await expect.element(button(/^ro-hon.pdf/)).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByText('Giấy chứng sinh: Ảnh mờ.')).toBeVisible();
    const headings = [...root().querySelectorAll('.column h3')].map(({ textContent }) => textContent.trim());
    expect(headings.slice(0, 2)).toEqual(['Bổ sung', 'Giấy tờ bổ sung']);
  });

  it('names the paper of a file once', async () => {
    const paper = birthForm().steps.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields)).find((field) => field.type === 'attachment' && field.visible === undefined);
    const name = paper && 'label' in paper ? (paper.label?.vi ?? '') : '';
    const file = { ...dossierIn('registered', ROLES).files[0], pointer: `/${paper?.id}/0`, paper: name, kind: 'submitted' } as Dossier['files'][number];
    const value = [{ uploadId: file.id, name: file.name, size: file.size, mediaType: file.mediaType }];
    show(files(desk('registered', { files: [file], values: { ...values, [paper?.id ?? '']: value } }), pdf()).fetch);
    await expect.element(button(new RegExp(`^${file.name}`))).toBeVisible();
    expect(root().querySelector('.columns .column')?.textContent.split(name).length).toBe(2);
  });

  it('opens the papers of the agency', async () => {
    show(files(desk('supplement_asked'), pdf()).fetch);
    await userEvent.click(button('Mẫu 02: Phiếu yêu cầu bổ sung'));
    await expect.element(page.getByText('Mẫu 02: Phiếu yêu cầu bổ sung.pdf')).toBeVisible();
    await expect.element(button('Mẫu 06: Phiếu kiểm soát')).toBeVisible();
  });

  it('of another agency looks like one that does not exist', async () => {
    const gateway = desk();
    gateway.fault = () => problemResponse(404, 'not_found');
    show(gateway.fetch);
    await expect.element(page.getByText('Không tìm thấy nội dung này.')).toBeVisible();
  });

  it('shows managers who did what, and whether the trail is whole', async () => {
    show(desk().fetch);
    await userEvent.click(button('Xem nhật ký'));
    await expect.element(page.getByText('Nhật ký nguyên vẹn: không dòng nào bị sửa.')).toBeVisible();
    await expect.element(page.getByText('Cán bộ một cửa Hoàng Văn Bách')).toBeVisible();
  });

  it('hides the trail from others', async () => {
    show(desk().fetch, { session: new FakeSession(officer(['officer'])) });
    await expect.element(page.getByRole('heading', { name: 'Diễn biến' })).toBeVisible();
    expect(button('Xem nhật ký').elements()).toEqual([]);
  });

  it('offers what the gateway allows and nothing else', async () => {
    show(desk('registered', { actions: ['accept', 'something_new' as never, 'pay'] }).fetch);
    await expect.element(action('Tiếp nhận')).toBeVisible();
    expect(root().querySelectorAll('.actions button')).toHaveLength(1);
  });

  it('leaves an officer’s own dossier to colleagues, and says so', async () => {
    show(desk('registered', { isOwn: true, actions: [] }).fetch);
    await expect.element(page.getByText('Đây là hồ sơ của chính bạn: chỉ đồng nghiệp được xử lý.')).toBeVisible();
    await expect.element(page.getByRole('group', { name: 'Việc có thể làm' })).not.toBeInTheDocument();
  });

  it('says so when there is nothing to do', async () => {
    show(desk('returned', { actions: [] }).fetch);
    await expect.element(page.getByText('Hiện bạn không có việc gì với hồ sơ này.')).toBeVisible();
  });
});

describe('an action', () => {
  it('that cannot be taken back is asked about once more; accepting tells the date before and after', async () => {
    const gateway = desk();
    gateway.after = () => ({ situation: 'accepted', appointmentAt: '2026-11-25T10:00:00Z', actions: [] });
    const events: Event[] = [];
    show(gateway.fetch, { on: (event) => events.push(event) });
    await userEvent.click(action('Tiếp nhận'));
    await expect.element(page.getByText(/Tiếp nhận bây giờ thì hẹn trả lúc/)).toBeVisible();
    await userEvent.click(submit('Tiếp nhận'));
    await expect.element(page.getByText(/Không thể hoàn tác/)).toBeVisible();
    expect(gateway.commands).toEqual([]);
    await userEvent.click(button('Xác nhận'));
    await expect.element(page.getByText(/Đã ghi nhận: Tiếp nhận. Hẹn trả 17:00 25\/11\/26./).last()).toBeVisible();
    expect(gateway.commands).toEqual([{ command: { action: 'accept' }, revision: '"1"', key: expect.any(String) as unknown }]);
    expect(events).toMatchObject([{ code: CODE, action: 'accept' }]);
  });

  it('says what is missing and sends nothing', async () => {
    const gateway = desk();
    show(gateway.fetch);
    await userEvent.click(action('Từ chối tiếp nhận'));
    await userEvent.click(submit('Từ chối tiếp nhận'));
    await expect.element(page.getByRole('heading', { name: 'Có 1 mục cần xem lại' })).toBeVisible();
    expect(gateway.commands).toEqual([]);
  });

  it('asks for everything that is missing at once, each with its reason', async () => {
    const gateway = desk();
    show(gateway.fetch);
    await userEvent.click(action('Yêu cầu bổ sung'));
    await userEvent.click(submit('Yêu cầu bổ sung'));
    await expect.element(page.getByText('Chọn ít nhất một giấy tờ hoặc câu trả lời.')).toBeVisible();
    await userEvent.click(page.getByRole('checkbox', { name: 'Giấy chứng sinh', exact: true }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Chèn lý do thường gặp' }), page.getByRole('option', { name: /Thiếu trang/ }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Giấy tờ không có trong danh sách' }));
    await userEvent.fill(page.getByRole('textbox', { name: 'Tên giấy tờ' }), 'Sổ hộ khẩu cũ');
    await userEvent.fill(page.getByRole('textbox', { name: 'Sai hoặc thiếu gì, cần làm gì' }).last(), 'Cần để đối chiếu nơi cư trú.');
    await userEvent.fill(page.getByRole('textbox', { name: 'Bổ sung trước ngày' }), '01/12/2099');
    await userEvent.click(submit('Yêu cầu bổ sung'));
    await userEvent.click(button('Xác nhận'));
    await expect.poll(() => commands(gateway)).toEqual([
      {
        action: 'request_supplement',
        items: [
          { paper: 'Giấy chứng sinh', reason: 'Thiếu trang. Vui lòng gửi lại đầy đủ các trang của giấy tờ.' },
          { paper: 'Sổ hộ khẩu cũ', reason: 'Cần để đối chiếu nơi cư trú.' },
        ],
        until: '2099-12-01T10:00:00.000Z',
      },
    ]);
  });

  it('assigns to a colleague who has signed in here', async () => {
    const gateway = desk('accepted', { holder: { office: 'one_stop' } });
    show(gateway.fetch);
    await userEvent.click(action('Phân công'));
    await userEvent.fill(page.getByRole('textbox', { name: 'Phòng, bộ phận' }), 'Phòng Tư pháp');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Chuyên viên' }), 'Lương Thị Mai');
    await userEvent.click(submit('Phân công'));
    await expect.poll(() => commands(gateway)).toEqual([{ action: 'assign', unit: 'Phòng Tư pháp', person: 'Lương Thị Mai' }]);
  });

  it('finishes with the signed PDF', async () => {
    const uploads = new UploadGateway();
    const gateway = desk('processing', {}, uploads);
    show(gateway.fetch);
    await userEvent.click(action('Có kết quả'));
    await userEvent.upload(page.getByLabelText(/Chọn tệp: Văn bản kết quả/), pdf('ket-qua.pdf'));
    await expect.element(button('Mở tệp: ket-qua.pdf')).toBeVisible();
    await userEvent.click(submit('Có kết quả'));
    await userEvent.click(button('Xác nhận'));
    await expect.poll(() => commands(gateway)).toEqual([{ action: 'finish', outcome: 'granted', uploadIds: [uploads.files[0]?.upload.id] }]);
  });

  it.each([
    ['registered', 'Yêu cầu nộp phí', [['Số tiền', '8000']], { action: 'request_payment', amount: 8000, collect: 'before' }],
    ['payment_asked', 'Ghi nhận tiền mặt', [['Số biên lai, chứng từ', 'BL-01']], { action: 'record_payment', feeId: 'fee-1', reference: 'BL-01' }],
    ['payment_asked', 'Miễn phí', [['Lý do', 'Hộ nghèo']], { action: 'waive_payment', feeId: 'fee-1', reason: 'Hộ nghèo' }],
    ['processing', 'Xin lỗi và hẹn lại', [['Ngày hẹn mới', '02/12/2099'], ['Lý do', 'Chờ xác minh']], { action: 'extend', newDueAt: '2099-12-02T10:00:00.000Z', reason: 'Chờ xác minh' }],
    ['processing', 'Tạm dừng', [['Lý do', 'Chờ toà án']], { action: 'pause', reason: 'Chờ toà án' }],
    ['paused', 'Giải quyết tiếp', [], { action: 'resume' }],
    ['withdrawal_asked', 'Đồng ý cho rút', [], { action: 'confirm_withdrawal' }],
  ] as const)('when %s, "%s" sends what it needs', async (situation, name, filled, command) => {
    const gateway = desk(situation);
    show(gateway.fetch);
    await userEvent.click(action(name));
    for (const [label, text] of filled) await userEvent.fill(form().getByRole('textbox', { name: label }), text);
    await userEvent.click(submit(name));
    await expect.poll(() => gateway.commands.length > 0 || button('Xác nhận').elements().length > 0).toBe(true);
    if (gateway.commands.length === 0) await userEvent.click(button('Xác nhận'));
    await expect.poll(() => commands(gateway)).toEqual([command]);
  });

  it('answers a supplement request for who came to the counter', async () => {
    const gateway = desk('supplement_asked');
    show(gateway.fetch);
    await userEvent.click(action('Nhập bổ sung nộp tại quầy'));
    const notes = page.getByRole('textbox', { name: /^Trả lời mục \d bằng lời/ });
    await userEvent.fill(notes.first(), 'Đã xem bản gốc');
    await userEvent.fill(notes.last(), 'Tên đúng là An');
    await userEvent.click(submit('Nhập bổ sung nộp tại quầy'));
    await expect.poll(() => commands(gateway)).toEqual([{ action: 'send_supplement', answers: [{ item: 0, note: 'Đã xem bản gốc' }, { item: 1, note: 'Tên đúng là An' }] }]);
  });
});

describe('when somebody else was faster', () => {
  it('says what they did, keeps what was typed, and sends it to the new revision', async () => {
    const gateway = desk('processing');
    show(gateway.fetch);
    await userEvent.click(action('Tạm dừng'));
    await userEvent.fill(form().getByRole('textbox', { name: 'Lý do' }), 'Chờ toà án');
    const { dossier } = gateway;
    gateway.dossier = { ...dossier, revision: dossier.revision + 1, events: [...dossier.events, { id: 'e9', type: 'assigned', at: '2026-11-23T04:00:00Z', by: 'manager', byName: 'Bế Thị Lan', unit: 'Phòng Tư pháp' }] };
    await userEvent.click(submit('Tạm dừng'));
    await expect.element(page.getByRole('alert').getByText('Phân công')).toBeVisible();
    await expect.element(page.getByText(/Chưa thực hiện: hồ sơ vừa có thay đổi/)).toBeVisible();
    await expect.element(form().getByRole('textbox', { name: 'Lý do' })).toHaveValue('Chờ toà án');
    await userEvent.click(submit('Tạm dừng'));
    await expect.poll(() => gateway.commands.map(({ revision }) => revision)).toEqual(['"3"', '"4"']);
    await expect.element(page.getByText('Đã ghi nhận: Tạm dừng.').last()).toBeVisible();
  });

  it('says when it cannot be done any more', async () => {
    const gateway = desk('processing');
    show(gateway.fetch);
    await userEvent.click(action('Tạm dừng'));
    await userEvent.fill(form().getByRole('textbox', { name: 'Lý do' }), 'Chờ toà án');
    gateway.dossier = { ...gateway.dossier, revision: 9, situation: 'stopped', status: 'stopped', actions: [] };
    await userEvent.click(submit('Tạm dừng'));
    await expect.element(page.getByText('Việc này không còn làm được ở bước hiện tại.')).toBeVisible();
    await expect.element(form().getByRole('textbox', { name: 'Lý do' })).toHaveValue('Chờ toà án');
  });
});

describe('an answer that is lost', () => {
  it('is asked for again under the same key', async () => {
    const gateway = desk('processing');
    const keys: (string | null)[] = [];
    show(gateway.fetch);
    await userEvent.click(action('Tạm dừng'));
    await userEvent.fill(form().getByRole('textbox', { name: 'Lý do' }), 'Chờ toà án');
    gateway.fault = (path, request) => (path.endsWith('/actions') ? (keys.push(request.headers.get('idempotency-key')), problemResponse(500, 'internal_error')) : undefined);
    await userEvent.click(submit('Tạm dừng'));
    await expect.element(page.getByText(/gửi lại không làm hai lần/)).toBeVisible();
    gateway.fault = undefined;
    await userEvent.click(button('Gửi lại'));
    await expect.poll(() => gateway.commands.map(({ key }) => key)).toEqual([keys[0]]);
  });
});

describe('what was typed', () => {
  it('is there again after a reload, sealed, and gone when the officer signs out', async () => {
    const session = new FakeSession(officer(['manager']));
    const gateway = desk('processing');
    const draw = (): void => void render(
      html`<dvc-provider .fetch=${gateway.fetch} endpoint="/one"><session-in-place .session=${session}><dvc-desk-dossier code=${CODE}></dvc-desk-dossier></session-in-place></dvc-provider>`, document.body,
    );
    draw();
    await userEvent.click(action('Tạm dừng'));
    await userEvent.fill(form().getByRole('textbox', { name: 'Lý do' }), 'Chờ toà án');
    await expect.poll(() => Object.keys(sessionStorage).some((key) => key.startsWith('dvc-desk-act'))).toBe(true);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('toà');
    render(html``, document.body);
    draw();
    await userEvent.click(action('Tạm dừng'));
    await expect.element(form().getByRole('textbox', { name: 'Lý do' })).toHaveValue('Chờ toà án');

    session.set('none', undefined);
    await expect.poll(() => Object.keys(sessionStorage).some((key) => key.startsWith('dvc-desk-act'))).toBe(false);
  });
});

describe.each(['vi', 'en', 'zh-Hans'] as const)('accessibility in %s', (locale) => {
  const failing = (): DeskGateway => Object.assign(desk(), { fault: () => problemResponse(500, 'internal_error') });
  it.each([
    ['registered', () => files(desk(), pdf()).fetch, new FakeSession(officer(ROLES)), '#do-request_supplement'],
    ['finished work', () => desk('supplement_asked').fetch, new FakeSession(officer(ROLES)), '#do-send_supplement'],
    ['a result', () => desk('processing').fetch, new FakeSession(officer(ROLES)), '#do-finish'],
    ['pending', () => pendingFetch, new FakeSession(officer()), ''],
    ['error', () => failing().fetch, new FakeSession(officer()), ''],
    ['a citizen', () => desk().fetch, new FakeSession(citizen()), ''],
  ] as const)('%s has no violation and fits 320 px', async (_state, fetch, session, open) => {
    await page.viewport(320, 800);
    show(fetch(), { locale, session });
    await expect.poll(() => root().querySelector('.answers, .notice, .skeleton')).toBeTruthy();
    await expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);
    if (open) {
      await expect.poll(() => root().querySelector(open)).toBeTruthy();
      root().querySelector<HTMLElement>(open)?.click();
      await expect.poll(() => root().querySelector('dvc-desk-act')?.shadowRoot?.querySelector('form')).toBeTruthy();
    }
    for (const width of [320, 1280]) {
      await page.viewport(width, 800);
      const { violations } = await axe.run(document.querySelector('dvc-desk-dossier') as Element, { rules: { 'heading-order': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: markup }) => markup).join()}`)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    await page.viewport(1024, 800);
  });
});
