import type { Log } from '../../http/log.js';

const EVERY_MS = 5 * 60_000;

/** Removes expired rows every five minutes, so that nobody's data outlives the session. Does not keep the process alive. */
export function startSweeper(sweep: () => Promise<number>, log: Log): () => void {
  const timer = setInterval(() => {
    sweep().then(
      (removed) => {
        if (removed > 0) log.event('sessions-swept', { removed });
      },
      (error: unknown) => log.fault(error),
    );
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
