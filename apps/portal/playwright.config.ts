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
const logFile = fileURLToPath(new URL('.tmp/gateway.log', import.meta.url));
// Every worker reads this file again: only the first reading chooses the port and clears the data.
if (process.env['PORTAL_PORT'] === undefined) {
  process.env['PORTAL_PORT'] = String(await freePort());
  process.env['MAIL_PAGE_PORT'] = String(await freePort());
  rmSync(dataDirectory, { recursive: true, force: true });
}
const port = process.env['PORTAL_PORT'];
const baseURL = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: '.tmp/results',
  fullyParallel: true,
  // Two workers, a gateway and whatever else the machine does share its cores.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: 'line',
  use: { baseURL, locale: 'vi-VN', launchOptions: await launchOptions() },
  webServer: {
    command: 'node e2e/serve.mjs',
    // Two dozen tests from one address are no flood.
    env: { PORT: port, DATA_DIR: dataDirectory, LOG_LEVEL: 'debug', GATEWAY_LOG: logFile, RATE_LIMIT_PER_MINUTE: '0', VALIDATE_ANSWERS: 'true' },
    url: `${baseURL}/v1/health`,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
