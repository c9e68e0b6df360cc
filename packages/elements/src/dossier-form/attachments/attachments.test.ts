import type { FormDefinition, FormFile, Portal } from '@dvcqg/openapi';
import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { example, exampleFetch, type Answerer } from '../../../testing/example-fetch.js';
import { CAMERA, noise, pdf, photo, plainPicture, textFile } from '../../../testing/file-examples.js';
import { field, formOf } from '../../../testing/form-examples.js';
import { forgetDrafts, storedText } from '../../../testing/stored-text.js';
import { UploadGateway } from '../../../testing/upload-gateway.js';
import '../../provider/define.js';
import '../define.js';
import type { DvcDossierSubmitEvent } from '../dossier-form-events.js';

const paper = (more: object = {}) => field('paper', 'attachment', 'Giấy chứng sinh', more);
let gateway = new UploadGateway();

interface Options {
  readonly endpoint?: string;
  readonly locale?: string;
  readonly answers?: Readonly<Record<string, Answerer>>;
  readonly onSubmit?: (event: DvcDossierSubmitEvent) => void;
}

/** Where one may apply without signing in. */
const portal = (): Portal => {
  const given = example<Portal>('/v1/portal', 'langSon');
  return { ...given, applying: { ...given.applying, anonymous: true } };
};

const show = (definition: FormDefinition = formOf([paper({ required: true })]), { endpoint = `/gateway-${crypto.randomUUID()}`, answers = {}, locale = 'vi', onSubmit }: Options = {}): void => {
  const fetch = exampleFetch({ '/v1/services/{code}/form': () => definition, '/v1/portal': portal, ...gateway.answers, ...answers });
  render(
    html`<dvc-provider .fetch=${fetch} endpoint=${endpoint} locale=${locale} @dvc-dossier-submit=${onSubmit}><dvc-dossier-form service="1.001193"></dvc-dossier-form></dvc-provider>`,
    document.body,
  );
};

const root = (): ShadowRoot => document.querySelector('dvc-dossier-form')?.shadowRoot as ShadowRoot;
const chooser = () => page.getByLabelText('Chọn tệp: Giấy chứng sinh');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const text = (words: string | RegExp) => page.getByText(words);
const focusedName = (): string => root().activeElement?.getAttribute('aria-label') ?? root().activeElement?.textContent?.trim() ?? '';
const next = () => userEvent.click(button('Tiếp tục'));
const done = () => text('Đã xong');
/** Chooses files as the browser's dialog does. */
const choose = async (...files: readonly File[]): Promise<void> => {
  await expect.element(chooser()).toBeInTheDocument();
  await userEvent.upload(chooser(), files as File[]);
};

/** The same by dragging. */
const drop = async (file: File): Promise<void> => {
  await expect.poll(() => root()?.querySelector('.choose')).toBeTruthy();
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  root().querySelector('.choose')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
};

/** Lets the line be cut and come back. */
const line = (isOnline: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  globalThis.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
};

/** Holds all bytes back until `open`. */
const hold = (): (() => void) => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  gateway.gate = () => opened;
  return open;
};

/** Takes so many requests with bytes, and no more until the line is mended. */
const cutAfter = (most: number): (() => void) => {
  let taken = 0;
  let isCut = true;
  gateway.gate = () => (isCut && taken++ >= most ? new Promise(() => undefined) : Promise.resolve());
  return () => (isCut = false);
};

beforeEach(() => {
  gateway = new UploadGateway();
  sessionStorage.clear();
});

afterEach(async () => {
  await page.viewport(1024, 800);
  render(html``, document.body);
  Reflect.deleteProperty(navigator, 'onLine');
  await forgetDrafts();
});

describe('a file', () => {
  it('is sent, and becomes part of the answers when the gateway has taken it', async () => {
    const sent: unknown[] = [];
    show(undefined, { onSubmit: (event) => void (event.preventDefault(), sent.push(event.values['paper'])) });
    await choose(await photo());
    await expect.element(done()).toBeVisible();
    expect(gateway.files).toHaveLength(1);
    expect(new TextDecoder('latin1').decode(gateway.files[0]?.bytes)).not.toContain(CAMERA);
    await next();
    await expect.element(text(/IMG_0001.jpg/)).toBeVisible();
    await userEvent.click(button('Gửi hồ sơ'));
    const [{ upload } = {}] = gateway.files;
    const file: FormFile = { uploadId: upload!.id, name: 'IMG_0001.jpg', size: upload!.size, mediaType: 'image/jpeg', sha256: upload!.sha256! };
    await expect.poll(() => sent).toEqual([[file]]);
  });

  it('says aloud that it is being sent and that it has arrived', async () => {
    const open = hold();
    show();
    await choose(pdf());
    await expect.element(page.getByRole('status').first()).toHaveTextContent('Đang tải lên to-khai.pdf.');
    open();
    await expect.element(page.getByRole('status').first()).toHaveTextContent('Đã tải xong to-khai.pdf.');
  });

  it('shows how much of it has arrived', async () => {
    show();
    let pieces = 0;
    const open = hold();
    const gate = gateway.gate;
    gateway.gate = () => (pieces++ < 2 ? Promise.resolve() : gate()); // announced, and the first piece
    await choose(pdf('a.pdf', '', 200_000));
    await expect.element(text('Đang tải lên 32%')).toBeVisible();
    await expect.element(page.getByRole('progressbar', { name: 'Đang tải lên a.pdf' })).toHaveAttribute('max', '1');
    open();
    await expect.element(done()).toBeVisible();
  });

  it('is looked at by the gateway before it counts', async () => {
    gateway.verdict = () => ({ state: 'checking' });
    show();
    await choose(pdf());
    await expect.element(text('Đã tải lên, đang kiểm tra')).toBeVisible();
    gateway.decide({ state: 'ready' });
    await expect.element(done()).toBeVisible();
  });

  it('may be dropped', async () => {
    show();
    await drop(pdf('tha.pdf'));
    await expect.element(text('tha.pdf')).toBeVisible();
    await expect.element(done()).toBeVisible();
  });

  it('is seen again before it is sent away', async () => {
    show();
    await choose(await photo());
    await expect.element(done()).toBeVisible();
    await userEvent.click(button('Xem ảnh: IMG_0001.jpg'));
    await expect.poll(() => (page.getByRole('img', { name: 'Ảnh IMG_0001.jpg' }).element() as HTMLCanvasElement).height).toBe(640);
  });
});

describe('a paper with a long name', () => {
  it('gives its button the beginning of it', async () => {
    const name = `- Giấy chứng sinh; ${'trường hợp không có thì nộp văn bản của người làm chứng '.repeat(300)}`;
    show(formOf([field('paper', 'attachment', name)]));
    await expect.element(page.getByLabelText(/^Chọn tệp: Giấy chứng sinh; trường hợp .*…$/)).toBeInTheDocument();
    expect(root().querySelector('.file-input')?.getAttribute('aria-label')?.length).toBeLessThan(100);
  });
});

describe('several files', () => {
  const files = async (): Promise<File[]> => [pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'), await plainPicture('image/png', 'd.png')];

  it('are sent two at a time, in their order', async () => {
    const open = hold();
    show();
    await choose(...(await files()));
    await expect.poll(() => text('Đang chờ đến lượt').elements().length).toBe(2);
    open();
    await expect.poll(() => done().elements().length).toBe(4);
    expect(gateway.most).toBe(2);
    expect(root().querySelectorAll('.file-name')[3]?.textContent).toBe('d.jpg');
  });

  it('show how far they are in all', async () => {
    const open = hold();
    show();
    await choose(...(await files()));
    await expect.element(text(/Đã xong 0 trên 4 tệp, 0%/)).toBeVisible();
    open();
    await expect.poll(() => done().elements().length).toBe(4);
    expect(text(/trên 4 tệp/).elements()).toEqual([]);
  });

  it('are no more than the field takes', async () => {
    show(formOf([paper({ maxFiles: 2 })]));
    await choose(...(await files()));
    await expect.poll(() => done().elements().length).toBe(2);
    await expect.poll(() => text(/nhận tối đa 2 tệp/).elements().length).toBe(2);
    expect(gateway.files).toHaveLength(2);
  });

  it('of a field for one are chosen one by one', async () => {
    show(formOf([paper({ maxFiles: 1 })]));
    await expect.element(chooser()).not.toHaveAttribute('multiple');
    await choose(pdf());
    await expect.element(done()).toBeVisible();
    expect(chooser().elements()).toEqual([]);
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['a web page named .pdf', () => textFile('<!doctype html>', 'a.pdf'), /^Bị từ chối. Nội dung của tệp không phải JPG, PNG/],
    ['an empty file', () => textFile('', 'a.pdf'), /^Bị từ chối. Tệp trống/],
    ['a PDF with a password', () => pdf('a.pdf', '/Encrypt 4 0 R'), /^Bị từ chối. .*khóa bằng mật khẩu.*Lưu thành PDF/],
    ['30 MB', () => pdf('a.pdf', '', 30 * 2 ** 20), /^Bị từ chối. Tệp lớn hơn 20 MB/],
  ])('%s: says why and what to do, before a byte is sent', async (_case, file, words) => {
    show();
    await drop(file());
    await expect.element(text(words)).toBeVisible();
    expect(gateway.asked).toEqual([]);
  });

  it('by the gateway says so too', async () => {
    gateway.verdict = () => ({ state: 'refused', refusal: 'infected' });
    show();
    await choose(pdf());
    await expect.element(text(/Bị từ chối. Tệp có mã độc/)).toBeVisible();
  });

  it('keeps the reader in the step, with the field in the summary, until it is dealt with', async () => {
    show(formOf([paper()]));
    await choose(textFile('x', 'a.pdf'));
    await expect.element(text(/Bị từ chối/)).toBeVisible();
    await next();
    await userEvent.click(button(/Giấy chứng sinh: Có tệp chưa gửi được/));
    await expect.poll(() => root().activeElement?.closest('fieldset')?.querySelector('legend')?.textContent).toContain('Giấy chứng sinh');
    await userEvent.click(button('Xóa: a.pdf'));
    await next();
    await expect.element(page.getByRole('heading', { name: 'Xem lại câu trả lời' })).toBeVisible();
  });

  it('is not asked for again while it is on its way', async () => {
    const open = hold();
    show();
    await expect.element(chooser()).toBeInTheDocument();
    await next();
    await expect.element(button(/Giấy chứng sinh: Vui lòng chọn tệp/)).toBeVisible();
    await choose(pdf());
    await expect.element(text(/Đang tải lên 0%/)).toBeVisible();
    await next();
    await expect.element(page.getByRole('heading', { name: 'Xem lại câu trả lời' })).toBeVisible();
    open();
  });
});

describe('a dossier', () => {
  it('waits for its files: nothing is handed in before they have arrived', async () => {
    const sent: unknown[] = [];
    const open = hold();
    show(undefined, { onSubmit: (event) => void (event.preventDefault(), sent.push(event.values)) });
    await choose(pdf());
    await expect.element(text(/Đang tải lên/).first()).toBeVisible();
    await next();
    await expect.element(text(/Còn 1 tệp chưa tải xong/)).toBeVisible();
    await userEvent.click(button('Gửi hồ sơ'));
    await expect.poll(() => root().activeElement?.id).toBe('files-running');
    expect(sent).toEqual([]);
    open();
    await expect.poll(() => text(/Còn 1 tệp/).elements()).toEqual([]);
    await userEvent.click(button('Gửi hồ sơ'));
    await expect.poll(() => sent.length).toBe(1);
  });

  it('shows the names of its files on paper', async () => {
    show();
    await choose(pdf());
    await expect.element(done()).toBeVisible();
    await next();
    await expect.element(text(/to-khai.pdf/)).toBeVisible();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.element(text(/to-khai.pdf/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Gửi hồ sơ' })).not.toBeInTheDocument();
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
});

describe('a removed file', () => {
  const files = (): string[] => text(/\.pdf$/).elements().map((each) => each.textContent?.trim() ?? '');

  it('can be brought back, with the focus staying near', async () => {
    show();
    await choose(pdf());
    await expect.element(done()).toBeVisible();
    await userEvent.click(button('Xóa: to-khai.pdf'));
    await expect.poll(focusedName).toBe('Hoàn tác: lấy lại to-khai.pdf');
    await expect.element(page.getByRole('status').first()).toHaveTextContent('Đã xóa to-khai.pdf. Có thể hoàn tác.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Xóa: to-khai.pdf');
    await expect.element(done()).toBeVisible();
    expect(gateway.count('DELETE')).toBe(0);
  });

  it('is deleted at the gateway when the reader goes on', async () => {
    show(formOf([paper()]));
    await choose(pdf());
    await expect.element(done()).toBeVisible();
    await userEvent.click(button('Xóa: to-khai.pdf'));
    await next();
    await expect.poll(() => gateway.files).toEqual([]);
  });

  it('stops being sent at once, and goes on when it is brought back', async () => {
    const open = hold();
    show();
    await choose(pdf('a.pdf', '', 200_000));
    await expect.element(text(/Đang tải lên/).first()).toBeVisible();
    await userEvent.click(button('Xóa: a.pdf'));
    open();
    await userEvent.click(button('Hoàn tác: lấy lại a.pdf'));
    await expect.element(done()).toBeVisible();
    expect(gateway.files).toHaveLength(1);
    expect(files()).toEqual(['a.pdf']);
  });
});

describe('a cut', () => {
  const sameBytes = async (file: File): Promise<void> => expect(gateway.files.map(({ bytes }) => bytes)).toEqual([new Uint8Array(await file.arrayBuffer())]);

  it('of the network is waited out, and the file goes on where it was', async () => {
    const file = pdf('a.pdf', '', 300_000);
    const mend = cutAfter(2);
    show();
    await choose(file);
    await expect.poll(() => gateway.files[0]?.bytes.length ?? 0).toBeGreaterThan(0);
    line(false);
    await expect.element(text(/Tạm dừng vì mất kết nối, sẽ tự tiếp tục/)).toBeVisible();
    mend();
    line(true);
    await expect.element(done()).toBeVisible();
    await sameBytes(file);
    expect(gateway.count('POST')).toBe(1);
  });

  it('by the reader lasts until they go on', async () => {
    const file = pdf('a.pdf', '', 300_000);
    const open = hold();
    show();
    await choose(file);
    await userEvent.click(button('Tạm dừng: a.pdf'));
    open();
    await expect.element(text('Đã tạm dừng')).toBeVisible();
    await expect.poll(focusedName).toBe('Tiếp tục tải: a.pdf');
    await userEvent.keyboard('{Enter}');
    await expect.element(done()).toBeVisible();
    await sameBytes(file);
  });

  it('by a reload loses nothing: the bytes come from the device, sealed, and the place from the gateway', async () => {
    const endpoint = `/gateway-${crypto.randomUUID()}`;
    const canary = 'CanaryNongThiMai';
    const file = new File([pdf(`${canary}.pdf`, '', 300_000)], `${canary}.pdf`);
    const mend = cutAfter(2);
    show(undefined, { endpoint });
    await choose(file);
    await expect.poll(() => gateway.files[0]?.bytes.length ?? 0).toBeGreaterThan(0);
    await expect.element(text(/Đã lưu trên máy này/).first()).toBeVisible();
    const stored = await storedText();
    expect(stored).not.toContain(canary);
    expect(stored).not.toContain('/MediaBox');
    render(html``, document.body);
    mend();
    show(undefined, { endpoint });
    await expect.element(done()).toBeVisible();
    await expect.element(text(`${canary}.pdf`)).toBeVisible();
    await sameBytes(file);
    expect(gateway.count('POST')).toBe(1);
  });

  it('after which the gateway has forgotten the file has it sent anew', async () => {
    const file = pdf('a.pdf', '', 300_000);
    const mend = cutAfter(2);
    show();
    await choose(file);
    await expect.poll(() => gateway.files[0]?.bytes.length ?? 0).toBeGreaterThan(0);
    line(false);
    gateway.sweep();
    mend();
    line(true);
    await expect.element(done()).toBeVisible();
    await sameBytes(file);
  });

  it('warns before the page is left when its bytes are nowhere else', async () => {
    const mayLeave = (): boolean => globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const open = hold();
    const databases = indexedDB.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('No', 'SecurityError');
    };
    try {
      show();
      await choose(pdf());
      await expect.element(text(/Đang tải lên/).first()).toBeVisible();
      expect(mayLeave()).toBe(false);
    } finally {
      IDBFactory.prototype.open = databases;
      open();
    }
  });
});

describe('photographed pages', () => {
  it('become one PDF in the order that the reader gives them', async () => {
    const { PDFDocument } = await import('pdf-lib');
    show();
    await choose(await photo(600, 400, 6), await noise('image/jpeg', 'b.jpg'), await plainPicture('image/webp', 'c.webp', 300, 400));
    await expect.poll(() => done().elements().length).toBe(3);
    await userEvent.click(button('Ghép các ảnh thành một PDF…'));
    await userEvent.click(button('Xuống: IMG_0001.jpg'));
    await expect.poll(focusedName).toBe('Xuống: IMG_0001.jpg');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Lên: IMG_0001.jpg');
    await userEvent.click(button('Ghép 3 trang'));
    await expect.element(text('b (3 trang).pdf')).toBeVisible();
    await expect.element(done()).toBeVisible();
    await expect.poll(() => gateway.files.length).toBe(1);
    const pages = (await PDFDocument.load(gateway.files[0]!.bytes)).getPages().map((each) => each.getSize());
    expect(pages.map(({ width, height }) => (width > height ? 'across' : 'upright'))).toEqual(['across', 'upright', 'upright']);
    expect(pages.map(({ width, height }) => [Math.min(width, height), Math.max(width, height)])).toEqual([[595.28, 841.89], [595.28, 841.89], [595.28, 841.89]]);
  });
});

describe('the camera', () => {
  it('is offered where there is a finger, not where there is a mouse', async () => {
    show();
    await expect.element(chooser()).toBeInTheDocument();
    expect(page.getByLabelText('Chụp ảnh: Giấy chứng sinh').elements().filter((each) => each.checkVisibility())).toEqual([]);
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await expect.poll(() => matchMedia('(pointer: coarse)').matches).toBe(true);
    const camera = page.getByLabelText('Chụp ảnh: Giấy chứng sinh');
    await expect.element(camera).toHaveAttribute('capture', 'environment');
    expect(camera.element().checkVisibility()).toBe(true);
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  });
});

describe('who may send', () => {
  it('is whoever holds the draft’s own key, where nobody need sign in', async () => {
    show();
    await choose(pdf());
    await expect.element(done()).toBeVisible();
    const strangers = gateway.asked.filter((request) => !/^[\w-]{43}$/.test(request.headers.get('applicant-key') ?? ''));
    expect(strangers.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
  });

  it('must sign in first where the portal says so', async () => {
    const refuse: Answerer = () => new Response(JSON.stringify({ type: 'about:blank', title: 'x', status: 401, code: 'unauthenticated', requestId: 'r' }), { status: 401, headers: { 'content-type': 'application/problem+json' } });
    show(undefined, { answers: { '/v1/uploads': refuse } });
    await choose(pdf());
    await expect.element(text(/cần đăng nhập để gửi tệp/)).toBeVisible();
    await expect.element(button('Đăng nhập để gửi tệp')).toBeVisible();
  });
});

describe.each(['vi', 'en', 'zh-Hans'])('accessibility in %s at 320 px', (locale) => {
  const check = async (): Promise<void> => {
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  };
  const shows = async (state: string): Promise<void> => {
    await expect.poll(() => root()?.querySelector(`[data-state=${state}]`)).toBeTruthy();
    await expect.poll(() => document.querySelector('dvc-provider')?.lang).toBe(locale);
    await check();
  };
  const press = (id: string): void => root().querySelector<HTMLButtonElement>(`[id$=-${id}]`)?.click();
  const begin = async (file: File, definition = formOf([paper({ required: true, help: { vi: 'Bản chính: 1.' }, templates: [{ name: 'Mẫu', url: '/mau.docx' }] })])): Promise<void> => {
    await page.viewport(320, 800);
    show(definition, { locale });
    await expect.poll(() => root()?.querySelector('.choose')).toBeTruthy();
    await drop(file);
  };
  const refused: Answerer = () => new Response('{}', { status: 403 });

  it('waiting, sending, paused by the reader and by the network, have no violation', async () => {
    const open = hold();
    await begin(pdf('rat-dai-'.repeat(20) + '.pdf'));
    await drop(pdf('b.pdf'));
    await drop(pdf('c.pdf'));
    await shows('sending');
    await shows('waiting');
    press('pause');
    await shows('paused');
    line(false);
    await shows('paused');
    open();
  });

  it('checking, done, looked at, removed, have no violation', async () => {
    gateway.verdict = () => ({ state: 'checking' });
    await begin(await photo());
    await shows('checking');
    gateway.decide({ state: 'ready' });
    await shows('ready');
    [...root().querySelectorAll<HTMLButtonElement>('[aria-expanded=false]')].at(-1)?.click();
    await check();
    press('remove');
    await expect.poll(() => root().querySelector('[id$=-undo]')).toBeTruthy();
    await check();
  });

  it('refused, failed, and errors have no violation', async () => {
    await begin(textFile('x', 'x.pdf'));
    await shows('refused');
    root().querySelector('form')?.requestSubmit();
    await expect.poll(() => root().querySelector('.summary')).toBeTruthy();
    await check();
    render(html``, document.body);
    await page.viewport(320, 800);
    show(undefined, { locale, answers: { '/v1/uploads': refused } });
    await expect.poll(() => root()?.querySelector('.choose')).toBeTruthy();
    await drop(pdf());
    await shows('failed');
  });

  it('pages being joined, and the review with files on their way, have no violation', async () => {
    const open = hold();
    await begin(await photo());
    await drop(await plainPicture('image/png', 'b.png'));
    await expect.poll(() => root().querySelectorAll('[data-state=sending]').length).toBe(2);
    press('join-open');
    await expect.poll(() => root().querySelector('.join')).toBeTruthy();
    await check();
    root().querySelector('form')?.requestSubmit();
    await expect.poll(() => root().querySelector('#files-running')).toBeTruthy();
    await check();
    open();
  });
});
