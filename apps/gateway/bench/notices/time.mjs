import { openEmbedded } from '../../dist/db/open-embedded.js';
import { openServer } from '../../dist/db/open-server.js';

async function withDatabase({ url, directory }, work) {
  const { pool, close } = url === undefined ? await openEmbedded(directory) : openServer(url, 2, () => undefined);
  try {
    return await work(pool);
  } finally {
    await close();
  }
}

/** Lets a day pass for everything that waits. No gateway has the database open. */
export function passTime(place) {
  return withDatabase(place, async (pool) => {
    await pool.query("update dvcqg.deliveries set next_attempt_at = next_attempt_at - interval '1 day', claimed_until = claimed_until - interval '1 day' where state = 'waiting'");
    await pool.query("update dvcqg_jobs.job set start_after = start_after - interval '1 day' where state < 'active'");
  });
}

/** What the database says of deliveries, when no gateway has it open. */
export function countDeliveries(place) {
  return withDatabase(place, async (pool) => {
    const { rows: [counts] } = await pool.query(`
      select count(*)::int as total, count(*) filter (where state = 'sent')::int as sent, count(*) filter (where attempts > 1)::int as retried,
        (select count(*)::int from dvcqg.outbox) as events, (select count(*)::int from dvcqg.outbox where sent_at is null) as unsent
      from dvcqg.deliveries`);
    return counts;
  });
}
