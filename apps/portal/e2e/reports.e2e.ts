import type { Browser, Page } from '@playwright/test';
import { CITIZEN, OFFICER, send, signIn, submitDossier } from '@dvcqg/tooling/e2e/live-dossier';
import { expect, forgiveOtherServers, test } from './watched-test.js';

const SERVICE = '1.001612';

interface Summary {
  readonly figures: readonly { readonly figure: string; readonly value: number | null }[];
}

/** A figure as the gateway tells it now. */
async function told(page: Page, figure: string, query = ''): Promise<number> {
  const { figures } = (await (await page.request.get(`/v1/reports/summary?${query}`)).json()) as Summary;
  return figures.find((each) => each.figure === figure)?.value ?? 0;
}

/** Dossiers of one service, the first of them accepted. */
async function liveDossiers(page: Page, browser: Browser, count: number): Promise<void> {
  const citizen = await signIn(page, CITIZEN);
  const codes: string[] = [];
  for (let at = 0; at < count; at += 1) codes.push((await submitDossier(page, citizen)).code);
  const desk = await browser.newPage();
  await send(desk, await signIn(desk, OFFICER), `/v1/desk/dossiers/${codes[0]}/actions`, { action: 'accept' }, 1);
  await desk.close();
}

test('what happens to dossiers is seen by everybody in the service results', async ({ page, browser, complaints }) => {
  test.setTimeout(90_000);
  const before = await told(page, 'received', `service=${SERVICE}`);
  await liveDossiers(page, browser, 3);
  await page.goto(`/ket-qua-phuc-vu/?service=${SERVICE}&figure=received`);
  const dashboard = page.locator('dvc-report-dashboard');
  await expect(dashboard.getByRole('heading', { level: 2 })).toHaveAttribute('id', 'scope-title');
  const card = dashboard.getByRole('listitem').filter({ hasText: 'Hồ sơ tiếp nhận' });
  // Other tests hand in dossiers, too.
  await expect.poll(async () => Number((await card.getByRole('paragraph').first().textContent())?.replaceAll('.', ''))).toBeGreaterThanOrEqual(before + 3);
  await expect(dashboard.getByRole('img', { name: /^Diễn biến theo thời gian: Hồ sơ tiếp nhận/ })).toBeVisible();
  forgiveOtherServers(complaints);
});

test('one goes down to a sector and one of its services, and back', async ({ page, browser, complaints }) => {
  test.setTimeout(90_000);
  await liveDossiers(page, browser, 1);
  await page.goto('/ket-qua-phuc-vu/?figure=received&by=sector');
  const dashboard = page.locator('dvc-report-dashboard');
  const ranking = dashboard.getByRole('region', { name: /^Xếp hạng/ });
  const sector = ranking.getByRole('list').getByRole('link').first();
  const name = (await sector.textContent()) ?? '';
  const title = dashboard.getByRole('heading', { level: 2, name, exact: true });
  await sector.click();
  await expect(title).toBeFocused();
  await expect(page).toHaveURL(/sector=/);
  await expect(ranking.getByRole('radio', { name: 'Dịch vụ' })).toBeChecked();
  await ranking.getByRole('list').getByRole('link').first().click();
  await expect(page).toHaveURL(/service=/);
  await expect(title).toBeHidden();
  await page.goBack();
  await expect(title).toBeVisible();
  await dashboard.getByRole('navigation', { name: 'Đường về' }).getByRole('link').first().click();
  await expect(page).not.toHaveURL(/sector=/);
  forgiveOtherServers(complaints);
});

test('the results can be taken along: a file of the numbers, a picture of a chart', async ({ page }) => {
  await page.goto('/ket-qua-phuc-vu/');
  const dashboard = page.locator('dvc-report-dashboard');
  const figures = dashboard.getByRole('region', { name: 'Số liệu chính' });
  for (const format of ['CSV', 'XLSX']) {
    const saved = page.waitForEvent('download');
    await figures.getByRole('link', { name: format }).click();
    expect((await saved).suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
  }
  const picture = page.waitForEvent('download');
  await dashboard.getByRole('region', { name: /^Chỉ số phục vụ/ }).getByRole('button', { name: 'Lưu ảnh PNG' }).click();
  expect((await picture).suggestedFilename()).toMatch(/^index-.*\.png$/);
});

test('the home page shows four figures of the year and leads to all of them', async ({ page }) => {
  await page.goto('/');
  const stats = page.locator('dvc-stat');
  await expect(stats).toHaveCount(4);
  await expect(stats.nth(0)).toContainText('Dịch vụ công trực tuyến');
  for (const at of [0, 1, 2, 3]) await expect(stats.nth(at)).toContainText(`Năm ${new Date().getFullYear()}`);
  await page.getByRole('link', { name: 'Xem đầy đủ theo cơ quan, lĩnh vực và thời gian' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kết quả phục vụ' })).toBeVisible();
});
