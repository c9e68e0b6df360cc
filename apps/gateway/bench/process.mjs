import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Starts a process and waits until it prints `Ready: URL`. Returns its address, how long that took, and what it last said on standard error. */
export async function startProcess(file, environment = {}, flags = []) {
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, file], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let problems = '';
  child.stderr.on('data', (chunk) => {
    problems = (problems + chunk).slice(-4000);
  });
  const url = await new Promise((done, failed) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const ready = /Ready: (\S+)/.exec(text);
      if (ready) done(ready[1].replace(/\/$/, ''));
    });
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}: ${problems}`)));
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    child.removeAllListeners('exit');
    if (hasEnded()) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url, startMs: performance.now() - started, pid: child.pid, hasEnded, problems: () => problems, stop };
}

/** The flag of the gateway's own `start`. */
const FLAGS = ['--max-semi-space-size=4'];

/** Starts the built gateway on a free port. */
export const startGateway = (environment, flags = FLAGS) =>
  startProcess(MAIN, { PORT: '0', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'info', SITE_DIR: '', ...environment }, flags);

/** Memory of a process in MB: now, and at its highest. Linux only. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (field) => Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { now: megabytes('VmRSS'), highest: megabytes('VmHWM') };
}

/** Processor time that a process has used, in seconds: unlike the time that passes, not a matter of what else runs. Linux only. */
export function cpuSecondsOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Fields 14 and 15, in ticks of 10 ms; the name of the program before them may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
