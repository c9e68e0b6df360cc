import axe from 'axe-core';
import encodeQR from 'qr';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DOSSIER_CODE, DOSSIER_PATH, registered } from '../../../../testing/dossier-states.js';
import { exampleFetch } from '../../../../testing/example-fetch.js';
import { button, clearTracker, codeField, KEY, lookUp, SECRET, showTracker, title } from '../../../../testing/mount-tracker.js';

const fetch = exampleFetch({ [DOSSIER_PATH]: () => registered() });
const LINK = `https://dichvucong.example/tra-cuu/${KEY}`;
const SCAN = 'Quét mã QR trên giấy tiếp nhận';
const panel = page.getByRole('group', { name: SCAN });
const chooser = page.getByLabelText('Chọn ảnh chụp giấy tiếp nhận');

/** A sheet of paper with a code somewhere on it. */
const paper = (text: string | undefined, cell = 4): HTMLCanvasElement => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = 'white';
  context.fillRect(0, 0, 800, 600);
  context.fillStyle = 'black';
  context.fillText('GIẤY TIẾP NHẬN HỒ SƠ', 20, 30);
  const rows = text === undefined ? [] : encodeQR(text, 'raw', { ecc: 'medium' });
  rows.forEach((row, y) => row.forEach((isDark, x) => isDark && context.fillRect(200 + x * cell, 80 + y * cell, cell, cell)));
  return canvas;
};

const file = async (canvas: HTMLCanvasElement): Promise<File> => new File([await new Promise<Blob>((resolve) => canvas.toBlob((blob) => resolve(blob as Blob), 'image/jpeg', 0.8))], 'giay.jpg', { type: 'image/jpeg' });

let tracks: MediaStreamTrack[] = [];

/** A camera that looks at a sheet; the browser's own may not be there. */
const camera = (canvas: HTMLCanvasElement): void => {
  const stream = canvas.captureStream(10);
  tracks = stream.getTracks();
  const beat = setInterval(() => canvas.getContext('2d')?.fillRect(0, 599, 1, 1), 50); // a stream shows what is drawn after it began
  stops.push(() => clearInterval(beat));
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
};
const noCamera = (name: string): void => void vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name));

const stops: (() => void)[] = [];

beforeEach(() => {
  tracks = [];
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  clearTracker();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the camera', () => {
  it('finds the code of a receipt, opens the dossier, and goes off', async () => {
    camera(paper(LINK));
    const { requests } = showTracker(fetch);
    await userEvent.click(button(SCAN));
    await expect.element(title).toBeVisible();
    expect([requests[0]?.url.split('/').at(-1), requests[0]?.headers.get('dossier-secret')]).toEqual([DOSSIER_CODE, SECRET]);
    expect(tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
  });

  it('says that a code is not that of a receipt, and goes on looking', async () => {
    camera(paper('https://example.com/menu'));
    const { requests } = showTracker(fetch);
    await userEvent.click(button(SCAN));
    await expect.element(page.getByText('Mã QR này không phải của giấy tiếp nhận hồ sơ.')).toBeVisible();
    expect([requests, tracks[0]?.readyState]).toEqual([[], 'live']);
  });

  it.each(['is closed', 'is not needed, as both codes were typed', 'leaves the page'])('goes off when it %s', async (leave) => {
    camera(paper(undefined));
    showTracker(fetch);
    await userEvent.click(button(SCAN));
    await expect.element(page.getByText('Đưa mã QR trên giấy tiếp nhận vào giữa khung hình.')).toBeVisible();
    if (leave === 'is closed') await userEvent.click(button(SCAN));
    else if (leave === 'leaves the page') clearTracker();
    else await lookUp();
    await expect.poll(() => tracks[0]?.readyState).toBe('ended');
  });

  it.each([
    ['NotAllowedError', /chưa được phép dùng máy ảnh/],
    ['NotFoundError', /Không tìm thấy máy ảnh/],
    ['NotReadableError', /đang được ứng dụng khác dùng/],
    ['StrangeError', /Không mở được máy ảnh/],
  ])('that gives no picture (%s) has words, and a picture may be chosen instead', async (name, words) => {
    noCamera(name);
    showTracker(fetch);
    await userEvent.click(button(SCAN));
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(button('Mở lại máy ảnh')).toBeVisible();
    await userEvent.upload(chooser, await file(paper(LINK)));
    await expect.element(title).toBeVisible();
  });

  it('that the browser keeps back on pages without https has words', async () => {
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: undefined });
    stops.push(() => Reflect.deleteProperty(navigator, 'mediaDevices'));
    showTracker(fetch);
    await userEvent.click(button(SCAN));
    await expect.element(page.getByText(/Không tìm thấy máy ảnh/)).toBeVisible();
  });

  it('is read by the browser itself where it can', async () => {
    camera(paper(undefined));
    const asked: unknown[] = [];
    vi.stubGlobal('BarcodeDetector', class {
      static getSupportedFormats = () => Promise.resolve(['ean_13', 'qr_code']);
      detect(picture: unknown) {
        asked.push(picture);
        return Promise.resolve([{ rawValue: LINK }]);
      }
    });
    showTracker(fetch);
    await userEvent.click(button(SCAN));
    await expect.element(title).toBeVisible();
    expect(asked).toHaveLength(1);
  });
});

describe('a picture of the receipt', () => {
  const chosen = async (given: File): Promise<void> => {
    noCamera('NotFoundError');
    showTracker(fetch);
    await userEvent.click(button(SCAN));
    await expect.element(panel).toBeVisible();
    await userEvent.upload(chooser, given);
  };

  it('without a code says how to take a better one', async () => {
    await chosen(await file(paper(undefined)));
    await expect.element(page.getByText(/Không thấy mã QR trong ảnh này/)).toBeVisible();
  });

  it('that is none says so', async () => {
    await chosen(new File(['%PDF-1.7'], 'giay.jpg', { type: 'image/jpeg' }));
    await expect.element(page.getByText(/Không mở được ảnh này/)).toBeVisible();
  });

  it('of a cut-off link fills the fields and says what is missing', async () => {
    await chosen(await file(paper(`https://x.example/tra-cuu/#code=${DOSSIER_CODE}&secret=abc`)));
    await expect.element(codeField).toHaveValue(DOSSIER_CODE);
    await expect.element(page.getByText(/Mã bí mật chưa đủ/)).toBeVisible();
  });
});

it.each(['vi', 'en', 'zh-Hans'])('has no violation at 320 px, looking and in trouble, in %s', async (locale) => {
  await page.viewport(320, 800);
  for (const isThere of [true, false]) {
    if (isThere) camera(paper(undefined));
    else noCamera('NotAllowedError');
    const { element } = showTracker(fetch, { locale });
    await expect.poll(() => element.closest('dvc-provider')?.lang).toBe(locale);
    await userEvent.click(page.getByRole('button', { expanded: false }).first());
    await expect.poll(() => element.shadowRoot?.querySelector(isThere ? 'video' : '.scan .error')).toBeTruthy();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    clearTracker();
    vi.restoreAllMocks();
  }
  await page.viewport(1024, 800);
});
