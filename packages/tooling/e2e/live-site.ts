import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { PlaywrightTestConfig } from '@playwright/test';
import { launchOptions } from '../browser.mjs';

/** In what a site's end-to-end tests differ. */
export interface LiveSite {
  /** Folder of the site's `playwright.config.ts`; tests are in its `e2e/`. */
  readonly directory: URL;
  /** Settings of the gateway besides. */
  readonly env: Readonly<Record<string, string>>;
  /** How long the gateway may take, in milliseconds. */
  readonly patience: { readonly start: number; readonly stop: number };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => resolve(port));
      });
  });

/** Settings of Playwright for tests over a gateway of their own, on a free port and with an empty database. */
export async function liveSite({ directory, env, patience }: LiveSite): Promise<PlaywrightTestConfig> {
  const at = (path: string): string => fileURLToPath(new URL(path, directory));
  const dataDirectory = at('.tmp/data');
  // Every worker reads the settings again: only the first reading chooses the ports and clears the data.
  if (process.env['LIVE_SITE_PORT'] === undefined) {
    process.env['LIVE_SITE_PORT'] = String(await freePort());
    process.env['MAIL_PAGE_PORT'] = String(await freePort());
    rmSync(dataDirectory, { recursive: true, force: true });
  }
  const port = process.env['LIVE_SITE_PORT'];
  const baseURL = `http://localhost:${port}`;
  return {
    testDir: at('e2e'),
    testMatch: '*.e2e.ts',
    outputDir: at('.tmp/results'),
    expect: { timeout: 15_000 },
    forbidOnly: Boolean(process.env['CI']),
    reporter: 'line',
    use: { baseURL, locale: 'vi-VN', launchOptions: await launchOptions() },
    webServer: {
      command: `node "${fileURLToPath(new URL('serve.mjs', import.meta.url))}"`,
      env: { PORT: port, DATA_DIR: dataDirectory, GATEWAY_LOG: at('.tmp/gateway.log'), VALIDATE_ANSWERS: 'true', ...env },
      url: `${baseURL}/v1/health`,
      timeout: patience.start,
      gracefulShutdown: { signal: 'SIGTERM', timeout: patience.stop },
    },
  };
}
