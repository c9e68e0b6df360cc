import { defineConfig } from '@playwright/test';
import { liveSite } from '@dvcqg/tooling/e2e/live-site';

export default defineConfig({
  ...(await liveSite({ directory: new URL('.', import.meta.url), env: { DATABASE_URL: '' }, patience: { start: 120_000, stop: 5000 } })),
  workers: 1,
});
