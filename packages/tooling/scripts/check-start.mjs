// Does what a newcomer does: `npm start`, waits for "Ready", opens the site and the API, and stops it again. Twice, so
// that a start with an existing data folder is checked as well. Prints the times; they are judged by the bench.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { environment, root } from './dependencies.mjs';

const LONGEST_START = 180_000;
const LONGEST_STOP = 20_000;
const LOCK = 'gateway.lock';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** The gateway is gone when it has let go of its data folder. Stopping `npm start` must stop it as well. */
async function released(dataDir) {
  const deadline = performance.now() + LONGEST_STOP;
  while (existsSync(join(dataDir, LOCK))) {
    if (performance.now() > deadline) throw new Error('the gateway goes on after npm start was stopped');
    await wait(100);
  }
}

async function start(dataDir) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn('npm', ['start', '--silent'], { cwd: root, env: { ...environment(), PORT: String(port), DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise((resolve) => child.on('exit', resolve));
  try {
    await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('not ready in time')), LONGEST_START);
      exited.then((code) => reject(new Error(`ended with ${code}`)));
      child.stdout.setEncoding('utf8').on('data', (text) => {
        if (!text.includes(`Ready: http://localhost:${port}/`)) return;
        clearTimeout(timer);
        resolve();
      });
    });
    console.log(`ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    for (const path of ['/', '/v1/health', '/v1/services?q=giay%20khai%20sinh', '/dich-vu/']) {
      const response = await fetch(`http://localhost:${port}${path}`);
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    }
  } finally {
    child.kill('SIGTERM');
    await exited;
    await released(dataDir);
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'dvcqg-start-'));
try {
  await start(dataDir);
  await start(dataDir);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
