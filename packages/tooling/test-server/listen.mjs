// How the systems that stand in for a province's own are started: on this machine only, beside the gateway or for a test.

/** This machine only: they are not meant for anybody else. */
export const HOST = '127.0.0.1';
const TRIED_PORTS = 30;

/** Listens, on a free port when it is 0; gives the port. */
export function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => done(server.address().port));
  });
}

/** Tries with 0, 1, 2 … until no port is taken any more; once where there is no choice. */
export async function startOnFreePort(start, hasChoice) {
  for (let step = 0; ; step += 1) {
    try {
      return await start(step);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || !hasChoice || step >= TRIED_PORTS) throw error;
    }
  }
}

/** A port that is wished for by a setting; `undefined` where there is none. */
export const wishedPort = (text) => (text === undefined || text === '' ? undefined : Number(text));

/**
 * Runs one as a process of its own: tells who started it where it listens, says so to people, and ends when it is told to or when
 * that process ends.
 */
export async function runProcess(name, start) {
  try {
    const { close, message, words } = await start();
    const stop = () => void close().then(() => process.exit(0));
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stop);
    process.on('disconnect', stop);
    process.send?.(message);
    process.stdout.write(`${words}\n`);
  } catch (error) {
    process.stderr.write(`The ${name} cannot start: ${error.message}\n`);
    process.exit(1);
  }
}
