import type { Portal } from '@dvcqg/openapi';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { example, exampleFetch, type Answerer } from '../../../testing/example-fetch.js';
import { heic, pdf, photo, plainPicture, textFile } from '../../../testing/file-examples.js';
import { field, formOf } from '../../../testing/form-examples.js';
import { UploadGateway, type Verdict } from '../../../testing/upload-gateway.js';
import '../define.js';

const form = formOf([
  field('paper', 'attachment', 'Giấy chứng sinh', {
    required: true,
    help: { vi: 'Bản chính: 1. Bản sao: 0.', en: 'Originals: 1. Copies: 0.', 'zh-Hans': '正本：1，副本：0' },
    templates: [{ name: 'Mẫu tờ khai đăng ký khai sinh', url: '#mau' }],
  }),
]);

const portal = (): Portal => {
  const given = example<Portal>('/v1/portal', 'langSon');
  return { ...given, applying: { ...given.applying, anonymous: true } };
};

/** A gateway that takes so many pieces and then no more. */
const serving = ({ pieces = Infinity, verdict, answers = {} }: { readonly pieces?: number; readonly verdict?: Verdict; readonly answers?: Readonly<Record<string, Answerer>> } = {}): typeof fetch => {
  const gateway = new UploadGateway();
  let taken = 0;
  gateway.gate = () => (taken++ < pieces ? Promise.resolve() : new Promise(() => undefined));
  if (verdict) gateway.verdict = verdict;
  const begin = () => {
    taken = 0; // the story is looked at again
    return form;
  };
  return exampleFetch({ '/v1/services/{code}/form': begin, '/v1/portal': portal, ...gateway.answers, ...answers });
};

const rootOf = (canvas: HTMLElement): ShadowRoot | null | undefined => canvas.querySelector('dvc-dossier-form')?.shadowRoot;

const found = async (canvas: HTMLElement, selector: string): Promise<HTMLElement> => {
  for (;;) {
    const element = rootOf(canvas)?.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
};

/** Drops files on the field, and waits for a state. */
const dropping =
  (files: () => Promise<readonly File[]> | readonly File[], state: string, then?: (canvas: HTMLElement) => Promise<void>) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
    const zone = await found(canvasElement, '.choose');
    const dataTransfer = new DataTransfer();
    for (const file of await files()) dataTransfer.items.add(file);
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await found(canvasElement, `[data-state=${state}]`);
    await then?.(canvasElement);
  };

const press =
  (selector: string) =>
  async (canvas: HTMLElement): Promise<void> =>
    (await found(canvas, selector)).click();

const meta: Meta = {
  title: 'Elements/Dossier form/Attachments',
  component: 'dvc-dossier-form',
  parameters: { fetch: serving() },
  // On a shared device nothing is kept, so that no story goes on with the files of another.
  render: () => html`<dvc-dossier-form service="1.001193" shared-device></dvc-dossier-form>`,
};
export default meta;

type Story = StoryObj;

/** Nothing chosen yet. On a phone there is a second button for the camera. */
export const Empty: Story = {};

/** Half of a file has arrived, others wait for their turn. */
export const Sending: Story = { parameters: { fetch: serving({ pieces: 3 }) }, play: dropping(() => [pdf('to-khai.pdf', '', 400_000), pdf('so-ho-khau.pdf'), pdf('giay-ket-hon.pdf')], 'sending') };

/** By the reader; it goes on from where it was. */
export const Paused: Story = { parameters: { fetch: serving({ pieces: 2 }) }, play: dropping(() => [pdf('to-khai.pdf', '', 400_000)], 'sending', press('[id$=-pause]')) };

/** The gateway looks at what has arrived. */
export const Checking: Story = { parameters: { fetch: serving({ verdict: () => ({ state: 'checking' }) }) }, play: dropping(() => [pdf()], 'checking') };

/** A photo that was turned, shrunk and stripped of its place, and a PDF. */
export const Done: Story = { play: dropping(async () => [await photo(3000, 2000), pdf()], 'ready') };

/** Taken away; it can be taken back. */
export const Removed: Story = { play: dropping(() => [pdf()], 'ready', press('[id$=-remove]')) };

/** Each says why, and what to do. */
export const Refused: Story = {
  play: dropping(() => [textFile('<html>', 'don.pdf'), textFile('', 'trong.pdf'), pdf('khoa.pdf', '/Encrypt 4 0 R'), heic('avif', 'anh.avif')], 'refused'),
};

/** Found by the gateway's scanner. */
export const RefusedByTheGateway: Story = { parameters: { fetch: serving({ verdict: () => ({ state: 'refused', refusal: 'infected' }) }) }, play: dropping(() => [pdf()], 'refused') };

/** The gateway has a fault that does not pass by itself. */
export const Failed: Story = { parameters: { fetch: serving({ answers: { '/v1/uploads': () => new Response('{}', { status: 403 }) } }) }, play: dropping(() => [pdf()], 'failed') };

/** The session has ended. */
export const NeedsSignIn: Story = { parameters: { fetch: serving({ answers: { '/v1/uploads': () => new Response('{}', { status: 401 }) } }) }, play: dropping(() => [pdf()], 'paused') };

/** Photographed pages are put in order before they become one PDF. */
export const Joining: Story = { play: dropping(async () => [await photo(), await plainPicture('image/png', 'trang-2.png'), await plainPicture('image/jpeg', 'trang-3.jpg')], 'ready', press('[id$=-join-open]')) };

/** The review while a file is on its way: nothing is handed in before it has arrived. */
export const ReviewWaits: Story = {
  parameters: { fetch: serving({ pieces: 2 }) },
  play: dropping(() => [pdf('to-khai.pdf', '', 400_000)], 'sending', async (canvas) => {
    rootOf(canvas)?.querySelector('form')?.requestSubmit();
    await found(canvas, '#files-running');
  }),
};
