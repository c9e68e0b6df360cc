// Finds a Chromium for tests: CHROMIUM_PATH, else the one that @sparticuz/chromium ships (linux x64), else the system's,
// else the one that Playwright installed. The shipped one is unpacked once into node_modules/.cache.
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const READ_SIZE = 2 ** 21;

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  process.env.PROGRAMFILES && join(process.env.PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
];

async function shippedChromium() {
  const packed = join(root, 'node_modules/@sparticuz/chromium/bin/chromium.br');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return undefined;
  const unpacked = join(root, 'node_modules/.cache/chromium/chromium');
  if (existsSync(unpacked)) return unpacked;
  mkdirSync(dirname(unpacked), { recursive: true });
  const temporary = `${unpacked}.${process.pid}`;
  await pipeline(createReadStream(packed), createBrotliDecompress({ chunkSize: READ_SIZE }), createWriteStream(temporary, { mode: 0o755 }));
  try {
    renameSync(temporary, unpacked); // atomic, so that two test runs may race
  } catch {
    rmSync(temporary, { force: true });
  }
  return unpacked;
}

export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  return (await shippedChromium()) ?? SYSTEM_BROWSERS.find((path) => path && existsSync(path));
}

/** Launch options for Playwright: no request to anybody but the pages under test. */
export async function launchOptions() {
  const executablePath = await findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  };
}
