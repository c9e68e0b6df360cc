import { defineConfig } from '@playwright/test';
import { liveSite } from '@dvcqg/tooling/e2e/live-site';

export default defineConfig({
  ...(await liveSite({ directory: new URL('.', import.meta.url), env: { DATABASE_URL: '', SITE_DIR: '', RATE_LIMIT_PER_MINUTE: '0' }, patience: { start: 120_000, stop: 5000 } })),
  workers: 1,
});
