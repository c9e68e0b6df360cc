import { randomBytes, randomUUID } from 'node:crypto';
import { workingCalendar } from '@dvcqg/domain';
import { AuditLog } from '../../dist/audit/audit-log.js';
import { createCasework } from '../../dist/casework/create-casework.js';
import { databaseOver } from '../../dist/db/open.js';
import { openEmbedded } from '../../dist/db/open-embedded.js';
import { openServer } from '../../dist/db/open-server.js';
import { GatewaySecret } from '../../dist/secrets/gateway-secret.js';
import { rightSubmissions } from '../submissions/right-answers.mjs';

const OFFICER = { role: 'officer', subject: 'account:soak', name: 'Soak' };
/** Events are derived anew with each notice; more of them would measure that. */
const FEES_EACH = 10;

/** Works on a database that no gateway has open. */
export async function withDatabase({ url, directory }, work) {
  const { pool, close } = url === undefined ? await openEmbedded(directory) : openServer(url, 4, () => undefined);
  try {
    const db = databaseOver(pool);
    const secret = new GatewaySecret(undefined);
    await secret.load(db);
    return await work(db, new AuditLog(secret));
  } finally {
    await close();
  }
}

/** Submits so many dossiers that each of `count` fees has one of them; gives `{ code, secret }`. */
export async function submitDossiers(url, count) {
  const [submission] = await rightSubmissions(url);
  const dossiers = [];
  for (let left = count; left > 0; left -= FEES_EACH) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'applicant-key': randomBytes(32).toString('base64url') };
    const response = await fetch(`${url}/v1/dossiers`, { method: 'POST', headers, body: JSON.stringify(submission) });
    if (response.status !== 201) throw new Error(`A dossier was answered ${response.status}`);
    dossiers.push(await response.json());
  }
  return dossiers;
}

/** An officer asks the fees; gives `{ code, secret, feeId }` of each. */
export async function askFees(place, dossiers, count, amount) {
  return withDatabase(place, async (db, audit) => {
    const casework = createCasework({ db, audit, now: Date.now, calendar: workingCalendar() });
    const fees = [];
    for (const { code, secret } of dossiers) {
      const { id } = await db.selectFrom('dossiers').select('id').where('code', '=', code).executeTakeFirstOrThrow();
      const names = Array.from({ length: Math.min(FEES_EACH, count - fees.length) }, (_, at) => `fee-${fees.length + at}`);
      await casework.happen(id, OFFICER, () => names.map((feeId) => ({ type: 'payment_requested', feeId, amount, collect: 'after' })));
      fees.push(...names.map((feeId) => ({ code, secret, feeId, dossierId: id })));
    }
    return fees;
  });
}
