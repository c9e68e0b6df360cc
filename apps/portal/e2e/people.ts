import type { Locator, Page } from '@playwright/test';

/** Chooses a test person in the window that a button opens. */
export async function signIn(page: Page, button: Locator, person: string): Promise<void> {
  const opened = page.waitForEvent('popup');
  await button.click();
  const provider = await opened;
  const closed = provider.waitForEvent('close');
  await provider.getByRole('button', { name: person }).click();
  await closed;
}
