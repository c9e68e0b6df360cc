import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';

export const CITIZEN = 'Nông Thị Hoa';
export const OFFICER = 'Bế Thị Lan';
/** A service of the sample data without an e-form of its own. */
const SERVICE = '1.001612';

/** Signs in on a page that asks the gateway something at once; gives the header that it asks with. */
export async function signIn(page: Page, who: string): Promise<string> {
  const asked = page.waitForRequest((request) => request.url().includes('/v1/drafts') && request.headers()['authorization'] !== undefined);
  await page.goto('/ho-so/');
  await page.locator('header dvc-sign-in').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('button', { name: who }).click();
  return (await asked).headers()['authorization'] as string;
}

/** Sends JSON to the gateway as somebody. */
export async function send<Answer>(page: Page, authorization: string, path: string, data: object, revision?: number): Promise<Answer> {
  const headers = { authorization, 'idempotency-key': randomUUID(), ...(revision !== undefined && { 'if-match': `"${revision}"` }) };
  const response = await page.request.post(path, { headers, data });
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Answer;
}

interface Definition {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly { readonly sections: readonly { readonly fields: readonly { readonly id: string; readonly options?: readonly { readonly value: string }[] }[] }[] }[];
}

/** Right answers to the form that is made from the metadata of a service: the first case, papers later. */
async function submission(page: Page): Promise<object> {
  const { id, version, steps } = (await (await page.request.get(`/v1/services/${SERVICE}/form`)).json()) as Definition;
  const fields = steps.flatMap(({ sections }) => sections).flatMap((section) => section.fields);
  const later = fields.filter((field) => field.id.startsWith('papers_later_')).map((field) => [field.id, field.options?.map(({ value }) => value)]);
  const values = {
    applicant: { fullName: CITIZEN, birthDate: '1990-03-08', identityNumber: '020190000017', phone: '0912345678' },
    applicant_address: { province: '20', commune: '05977' },
    applicant_kind: 'citizen', document_case: fields.find((field) => field.id === 'document_case')?.options?.[0]?.value,
    acting_for: 'self', request: 'Xin cấp giấy', result_return: 'online', declaration: true,
    ...Object.fromEntries(later),
  };
  return { serviceCode: SERVICE, form: { id, version }, values };
}

/** Hands in a dossier with right answers. */
export async function submitDossier(page: Page, authorization: string): Promise<{ readonly code: string; readonly secret: string }> {
  return send(page, authorization, '/v1/dossiers', await submission(page));
}

/** A PDF of one empty page. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n168\n%%EOF\n',
);
