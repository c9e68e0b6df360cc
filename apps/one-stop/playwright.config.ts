import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '@dvcqg/tooling/browser';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => resolve(port));
      });
  });

const dataDirectory = fileURLToPath(new URL('.tmp/data', import.meta.url));
// Every worker reads this file again: only the first reading chooses the ports and clears the data.
if (process.env['ONE_STOP_PORT'] === undefined) {
  process.env['ONE_STOP_PORT'] = String(await freePort());
  process.env['MAIL_PAGE_PORT'] = String(await freePort());
  rmSync(dataDirectory, { recursive: true, force: true });
}
const port = process.env['ONE_STOP_PORT'];
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: '.tmp/results',
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  workers: 1,
  reporter: 'line',
  use: { baseURL, locale: 'vi-VN', launchOptions: await launchOptions() },
  webServer: {
    command: 'node ../portal/e2e/serve.mjs',
    url: `${baseURL}/v1/health`,
    timeout: 120_000,
    env: { PORT: port, DATA_DIR: dataDirectory, GATEWAY_LOG: fileURLToPath(new URL('.tmp/gateway.log', import.meta.url)), DATABASE_URL: '', VALIDATE_ANSWERS: 'true', MAIL_PAGE_PORT: process.env['MAIL_PAGE_PORT'] ?? '' },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});
