import type { FormFile } from '@dvcqg/openapi';
import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleFetch } from '../../../testing/example-fetch.js';
import { CAMERA, photo } from '../../../testing/file-examples.js';
import { field, formOf } from '../../../testing/form-examples.js';
import { UploadGateway } from '../../../testing/upload-gateway.js';
import '../../provider/define.js';
import '../define.js';
import type { DvcDossierSubmitEvent } from '../dossier-form-events.js';

const paper = (more: object = {}) => field('paper', 'attachment', 'Giấy chứng sinh', more);
let gateway = new UploadGateway();

interface Options {
  readonly locale?: string;
  readonly onSubmit?: (event: DvcDossierSubmitEvent) => void;
}

const show = (definition = formOf([paper({ required: true })]), { locale = 'vi', onSubmit }: Options = {}): void => {
  const fetch = exampleFetch({ '/v1/services/{code}/form': () => definition, ...gateway.answers });
  render(
    html`<dvc-provider .fetch=${fetch} locale=${locale} @dvc-dossier-submit=${onSubmit}><dvc-dossier-form service="1.001193"></dvc-dossier-form></dvc-provider>`,
    document.body,
  );
};

const root = (): ShadowRoot => document.querySelector('dvc-dossier-form')?.shadowRoot as ShadowRoot;
const chooser = () => page.getByLabelText('Chọn tệp: Giấy chứng sinh');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const focusedName = (): string => root().activeElement?.getAttribute('aria-label') ?? root().activeElement?.textContent?.trim() ?? '';
const status = () => page.getByRole('status');
/** Chooses files as the browser's dialog does. */
const choose = async (...files: readonly File[]): Promise<void> => {
  await expect.element(chooser()).toBeInTheDocument();
  await userEvent.upload(chooser(), files as File[]);
};

/** Lets the line be cut and come back. */
const line = (isOnline: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  globalThis.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
};

beforeEach(() => {
  gateway = new UploadGateway();
});

afterEach(() => {
  render(html``, document.body);
  Reflect.deleteProperty(navigator, 'onLine');
});

describe('a file', () => {
  it('is sent, and becomes part of the answers when the gateway has taken it', async () => {
    const sent: unknown[] = [];
    show(undefined, { onSubmit: (event) => void (event.preventDefault(), sent.push(event.values['paper'])) });
    await choose(await photo());
    await expect.element(page.getByText('Đã xong', { exact: true })).toBeVisible();
    expect(gateway.files).toHaveLength(1);
    expect(new TextDecoder('latin1').decode(gateway.files[0]?.bytes)).not.toContain(CAMERA);
    await userEvent.click(button('Tiếp tục'));
    await expect.element(page.getByText(/IMG_0001.jpg/)).toBeVisible();
    await userEvent.click(button('Gửi hồ sơ'));
    const [{ upload } = {}] = gateway.files;
    const file: FormFile = { uploadId: upload!.id, name: 'IMG_0001.jpg', size: upload!.size, mediaType: 'image/jpeg', sha256: upload!.sha256! };
    await expect.poll(() => sent).toEqual([[file]]);
  });
});
