import type { FormDefinition } from '@dvcqg/openapi';
import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleFetch } from '../../testing/example-fetch.js';
import { children, everyType, field, formOf } from '../../testing/form-examples.js';
import '../provider/define.js';
import './define.js';
import type { DvcDossierForm } from './dossier-form.js';

const PATH = '/v1/services/{code}/form';

const show = (definition?: FormDefinition, locale = 'vi'): DvcDossierForm => {
  const fetch = exampleFetch(definition ? { [PATH]: () => definition } : {});
  render(html`<dvc-provider .fetch=${fetch} locale=${locale}><dvc-dossier-form service="1.001193"></dvc-dossier-form></dvc-provider>`, document.body);
  return document.querySelector('dvc-dossier-form') as DvcDossierForm;
};

const focused = (): string => document.querySelector('dvc-dossier-form')?.shadowRoot?.activeElement?.id ?? '';

afterEach(() => render(html``, document.body));

describe('smoke', () => {
  it('shows the contract form', async () => {
    show();
    await expect.element(page.getByRole('heading', { name: 'Người nộp hồ sơ' })).toBeVisible();
    await userEvent.fill(page.getByRole('textbox', { name: /Họ, chữ đệm, tên/ }).first(), 'Lý Thị Mai');
    await userEvent.click(page.getByRole('button', { name: 'Tiếp tục' }));
    await expect.poll(focused).toBe('summary');
  });
  it('shows every type', async () => {
    show(everyType());
    await expect.element(page.getByRole('combobox', { name: /Dân tộc/ })).toBeVisible();
    await userEvent.click(page.getByRole('combobox', { name: /Dân tộc/ }));
    await userEvent.fill(page.getByRole('combobox', { name: /Dân tộc/ }), 'tay');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: /Dân tộc/ })).toHaveValue('Tày');
  });
  it('rows', async () => {
    show(formOf([children(), field('x', 'text', 'X')]));
    await userEvent.click(page.getByRole('button', { name: 'Thêm: Con' }));
    await expect.poll(focused).toMatch(/^f2-/);
  });
});
