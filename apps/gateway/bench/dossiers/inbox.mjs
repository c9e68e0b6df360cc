import pg from 'pg';

/** What officers look at: every queue and order, what is late, names with and without accents, codes, deeper pages. */
const QUERIES = [
  '', 'queue=intake', 'queue=work', 'queue=supplement', 'queue=payment', 'queue=finished', 'queue=ended&sort=newest', 'due=late', 'due=due_soon', 'sort=newest', 'sort=oldest',
  'agency=H37.07', 'agency=H37.07&queue=work', 'service=1.001007', 'mine=true', 'q=ly%20mai', `q=${encodeURIComponent('Nông Thị Hoa')}`, 'q=H37.07-26', 'q=000123', 'q=khong-co-ai',
];

const percentile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];

async function timed(work) {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
}

/** One page of every query and the page after it, over HTTP, one after the other, so many times. */
async function pages(url, token, rounds) {
  const times = [];
  const ask = async (query) => {
    const response = await fetch(`${url}/v1/desk/dossiers?limit=50&${query}`, { headers: { authorization: `Bearer ${token}`, accept: 'application/json' } });
    if (response.status !== 200) throw new Error(`The inbox answered ${response.status} to ${query}`);
    return response.json();
  };
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of QUERIES) {
      const first = await timed(() => ask(query));
      const { nextCursor } = first.result;
      const second = nextCursor === null ? undefined : await timed(() => ask(`${query}&cursor=${encodeURIComponent(nextCursor)}`));
      // The first round warms caches.
      if (round > 0) times.push(first.ms, ...(second ? [second.ms] : []));
    }
  }
  return times;
}

/** Fifty dossiers by their keys straight from the database: what a page costs at the least. */
async function byKeys(databaseUrl, rounds) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  const { rows } = await client.query('select id from dvcqg.dossiers limit 50');
  const ids = rows.map(({ id }) => id);
  const times = [];
  for (let round = 0; round < rounds * QUERIES.length; round += 1) {
    times.push((await timed(() => client.query('select code, service_name, applicant_name, status, situation, due_at from dvcqg.dossiers where id = any($1)', [ids]))).ms);
  }
  await client.end();
  return times;
}

/** Milliseconds within which 95 of 100 pages of 50 come, and the same of the database alone. */
export async function inboxPages(url, databaseUrl, token, rounds) {
  return { p95: percentile(await pages(url, token, rounds), 0.95), baseline: percentile(await byKeys(databaseUrl, rounds), 0.95) };
}
