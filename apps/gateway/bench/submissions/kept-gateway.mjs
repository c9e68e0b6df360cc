import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const SETTINGS = { RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'error', ANONYMOUS_APPLICATIONS: 'true' };

/** A port that nobody listens on now, so that a gateway can come back under the same address. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A gateway that is killed and started again under the same address. */
export class KeptGateway {
  #environment;
  #child;
  #problems = '';
  /** Milliseconds that each start took until the gateway could answer everything. */
  starts = [];

  constructor(port, environment) {
    this.#environment = { ...process.env, ...SETTINGS, PORT: String(port), HOST: '127.0.0.1', ...environment };
    this.url = `http://127.0.0.1:${port}`;
  }

  /** What its processes said on standard error, the last of it. */
  get problems() {
    return this.#problems;
  }

  /** Starts the process; resolves to whether it became ready before it ended. */
  start(environment = {}) {
    const started = performance.now();
    const child = spawn(process.execPath, ['--max-semi-space-size=4', MAIN], { env: { ...this.#environment, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    child.stderr.on('data', (chunk) => {
      this.#problems = (this.#problems + chunk).slice(-4000);
    });
    return new Promise((done) => {
      child.stdout.once('data', () => {
        this.starts.push(performance.now() - started);
        done(true);
      });
      child.once('exit', () => done(false));
    });
  }

  /** `kill -9`, and waits until the process is gone. */
  async kill() {
    await this.#end('SIGKILL');
  }

  async stop() {
    await this.#end('SIGTERM');
  }

  /** Waits until the process ends by itself; the signal that ended it. */
  async ended() {
    const child = this.#child;
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child.signalCode;
  }

  async #end(signal) {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  }
}

/** Gateways over one database. */
export async function keepGateways(count, environment) {
  const gateways = [];
  for (let at = 0; at < count; at += 1) gateways.push(new KeptGateway(await freePort(), environment));
  return gateways;
}
