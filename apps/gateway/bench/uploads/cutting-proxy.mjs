import { connect, createServer } from 'node:net';

/**
 * Forwards TCP to `ports`, one connection after the other, and disturbs it once per plan, when exactly so many bytes have gone in one direction since the plan was
 * made, over all connections together.
 */
export async function startCuttingProxy(ports) {
  let plan;
  let next = 0;
  const counts = { up: 0, down: 0 };
  const pairs = new Set();

  const forward = (from, to, direction, pair) => {
    from.on('data', (bytes) => {
      if (pair.isSilent) return;
      const room = plan?.direction === direction ? plan.at - counts[direction] : Infinity;
      const passed = bytes.length <= room ? bytes : bytes.subarray(0, room);
      counts[direction] += passed.length;
      if (passed.length > 0) to.write(passed);
      if (counts[direction] >= (plan?.direction === direction ? plan.at : Infinity)) disturb(pair);
    });
    from.on('error', () => undefined);
    // What was written before still goes out; then both ends are closed.
    from.on('close', () => pair.isSilent || to.end());
  };

  function disturb(pair) {
    const { kind, onDone } = plan;
    plan = undefined;
    if (kind === 'stall') pair.isSilent = true;
    else if (kind === 'reset') for (const socket of [pair.client, pair.server]) socket.resetAndDestroy();
    else for (const socket of [pair.client, pair.server]) socket.end();
    onDone?.();
  }

  const listener = createServer((client) => {
    next = (next + 1) % ports.length;
    const server = connect(ports[next], '127.0.0.1');
    const pair = { client, server, isSilent: false };
    pairs.add(pair);
    client.once('close', () => pairs.delete(pair));
    forward(client, server, 'up', pair);
    forward(server, client, 'down', pair);
  });
  await new Promise((done) => listener.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${listener.address().port}`,
    /** @param wanted `{ direction: 'up' | 'down', at: bytes, kind: 'close' | 'reset' | 'stall', onDone }`, or nothing */
    plan: (wanted) => {
      plan = wanted;
      counts.up = 0;
      counts.down = 0;
    },
    /** Was the last plan carried out? */
    isDone: () => plan === undefined,
    counts: () => ({ ...counts }),
    close: () => {
      for (const { client, server } of pairs) for (const socket of [client, server]) socket.destroy();
      listener.close();
    },
  };
}
