import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { field, formOf } from '../../../testing/form-examples.js';
import { ExampleGateway, mountDossier } from '../../../testing/mount-dossier.js';
import { forgetDrafts } from '../../../testing/stored-text.js';
import '../../provider/define.js';
import '../define.js';
import { DvcDossierForm } from '../dossier-form.js';
import type { DeskPart } from './desk-slot.js';

const { loadDesk } = DvcDossierForm;
const box = (name: string) => page.getByRole('textbox', { name });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const said = (words: string | RegExp) => page.getByRole('article').getByText(words);
const focused = (): Element | null | undefined => document.querySelector('dvc-dossier-form')?.shadowRoot?.activeElement;
const mayLeave = (): boolean => globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** How the code that saves comes: each time it is asked for, the next one of these, and at last as it is. */
let arrivals: (() => Promise<unknown>)[] = [];
/** Code that is on its way until it is let through. */
const held = (): { readonly promise: Promise<void>; readonly resolve: () => void } => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
};
const cut = (): Promise<never> => Promise.reject(new TypeError('cut'));

beforeEach(() => {
  arrivals = [];
  DvcDossierForm.loadDesk = async (): Promise<DeskPart> => {
    await arrivals.shift()?.();
    return loadDesk();
  };
});

afterEach(async () => {
  DvcDossierForm.loadDesk = loadDesk;
  render(html``, document.body);
  await forgetDrafts();
  sessionStorage.clear();
  localStorage.clear();
});

describe('answers that are typed before what saves them has come', () => {
  it('stay, are said not to be saved yet, are warned of, and are saved once it has come', async () => {
    const { promise, resolve } = held();
    arrivals = [() => promise];
    mountDossier(new ExampleGateway().fetch);
    await expect.element(said('Đang tải phần lưu và nộp…')).toBeVisible();
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said('Chưa lưu: đang tải phần lưu và nộp…')).toBeVisible();
    expect(mayLeave()).toBe(false);
    resolve();
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
    expect(mayLeave()).toBe(true);
  });

  it('stay where they are typed: what saves comes without taking the focus or the text', async () => {
    const { promise, resolve } = held();
    arrivals = [() => promise];
    mountDossier(new ExampleGateway().fetch);
    await userEvent.click(box('Họ và tên'));
    await userEvent.keyboard('Lý Thị');
    resolve();
    await expect.element(said('Bản nháp')).toBeVisible();
    await userEvent.keyboard(' Mai');
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
    expect(focused()).toBe(box('Họ và tên').element());
  });

  it('cannot be handed in yet, and the reader is told so, not that this page takes nothing', async () => {
    const gateway = new ExampleGateway();
    gateway.definition = { ...gateway.definition, ...formOf([field('name', 'text', 'Họ và tên')]) };
    arrivals = [() => new Promise(() => undefined)];
    mountDossier(gateway.fetch);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await userEvent.click(button('Tiếp tục'));
    await userEvent.click(button('Gửi hồ sơ'));
    await expect.poll(() => focused()?.textContent?.trim()).toBe('Chưa lưu: đang tải phần lưu và nộp…');
    expect(said(/Trang này chưa nhận hồ sơ/).elements()).toEqual([]);
    expect(gateway.of('POST', '/v1/dossiers')).toEqual([]);
  });
});

describe('what saves, when it does not come', () => {
  it.each<[string, () => Promise<void>]>([
    ['the reader asks for it', () => userEvent.click(button('Thử lại'))],
    ['the network is back', async () => void globalThis.dispatchEvent(new Event('online'))],
  ])('is said to be missing, and comes when %s', async (_name, ask) => {
    arrivals = [cut];
    mountDossier(new ExampleGateway().fetch);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said('Chưa lưu: phần lưu và nộp chưa tải được, sẽ tự thử lại. Đừng đóng trang.')).toBeVisible();
    expect(mayLeave()).toBe(false);
    await ask();
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
  });

  it.each(['vi', 'en', 'zh-Hans'])('breaks no rule of accessibility in %s', async (locale) => {
    arrivals = [cut];
    mountDossier(new ExampleGateway().fetch).closest('dvc-provider')!.locale = locale as 'vi';
    await expect.element(said(/^(Chưa lưu|Not saved|未保存)/)).toBeVisible();
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html: source }) => source).join()}`)).toEqual([]);
  });
});
