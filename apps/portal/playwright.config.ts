import { defineConfig } from '@playwright/test';
import { liveSite } from '@dvcqg/tooling/e2e/live-site';

export default defineConfig({
  ...(await liveSite({
    directory: new URL('.', import.meta.url),
    // Two dozen tests from one address are no flood.
    env: { LOG_LEVEL: 'debug', RATE_LIMIT_PER_MINUTE: '0', RATINGS_PER_ADDRESS: '1000000', FEEDBACK_PER_ADDRESS: '1000000' },
    patience: { start: 60_000, stop: 10_000 },
  })),
  // Two workers, a gateway and whatever else the machine does share its cores.
  fullyParallel: true,
  workers: 2,
});
