import { AuditLog } from '../../dist/audit/audit-log.js';
import { databaseOver } from '../../dist/db/open.js';
import { openEmbedded } from '../../dist/db/open-embedded.js';
import { openServer } from '../../dist/db/open-server.js';
import { GatewaySecret } from '../../dist/secrets/gateway-secret.js';

const count = async (pool, table) => Number((await pool.query(`select count(*) as count from dvcqg.${table}`)).rows[0].count);

/** Numbers that are missing or taken twice, over all agencies and days. */
async function countGaps(pool) {
  const { rows } = await pool.query(`
    select s.last, array_agg(substring(d.code from '(\\d+)$')::int) filter (where d.code is not null) as numbers
    from dvcqg.dossier_sequences s
    left join dvcqg.dossiers d on d.code like s.agency || '-' || to_char(s.day, 'YYMMDD') || '-%'
    group by s.agency, s.day, s.last`);
  return rows.reduce((sum, { last, numbers }) => sum + Math.abs(last - new Set(numbers ?? []).size) + (numbers ?? []).length - new Set(numbers ?? []).size, 0);
}

async function examineWith(pool, operations) {
  const { rows } = await pool.query('select o.key, d.code, d.receipt from dvcqg.operations o join dvcqg.dossiers d on d.id = o.dossier_id');
  const stored = new Map(rows.map(({ key, code, receipt }) => [key, { code, receipt }]));
  const answers = operations.filter(({ answer }) => answer !== undefined).map(({ key, answer }) => ({ key, ...JSON.parse(answer) }));
  const dossiers = await count(pool, 'dossiers');
  const parts = await Promise.all(['dossier_events', 'outbox'].map((table) => count(pool, table)));
  const secret = new GatewaySecret(undefined);
  const db = databaseOver(pool);
  await secret.load(db);
  const audit = await new AuditLog(secret).verify(db);
  return {
    /** Answered, and not there as answered. */
    lost: answers.filter(({ key, code }) => stored.get(key)?.code !== code).length,
    changed: answers.filter(({ key, receipt }) => stored.get(key)?.receipt !== JSON.stringify(receipt)).length,
    /** Dossiers beyond one for each operation, and codes that two operations were told. */
    double: dossiers - new Set(operations.map(({ key }) => key)).size + answers.length - new Set(answers.map(({ code }) => code)).size,
    gaps: await countGaps(pool),
    /** Rows that do not belong to exactly one dossier each, and a broken audit log. */
    torn: parts.reduce((sum, rows) => sum + Math.abs(rows - dossiers), 0) + Math.abs(audit.rows - dossiers) + (audit.brokenAt === undefined ? 0 : 1),
  };
}

/** Compares what clients were told with what a database holds that no gateway has open. */
export async function examine({ url, directory }, operations) {
  const { pool, close } = url === undefined ? await openEmbedded(directory) : openServer(url, 4, () => undefined);
  try {
    return await examineWith(pool, operations);
  } finally {
    await close();
  }
}
