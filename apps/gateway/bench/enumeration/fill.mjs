import { PGlite } from '@electric-sql/pglite';
import { join } from 'node:path';
import pg from 'pg';

const COLUMNS = `subject, service_code, service_version, service_name, agency_code, agency_name, form_id, form_version, applicant_name, answers, receipt, submitted_at, channel, name_folded, status,
  situation, revision, due_at`;

/** Copies of one dossier under other codes of its agency and day; each is a dossier of its own, with its first event. */
const copies = (code, sequences) => `
  with original as (select * from dvcqg.dossiers where code = '${code}'),
    made as (
      insert into dvcqg.dossiers (id, code, ${COLUMNS})
      select gen_random_uuid(), regexp_replace(code, '[0-9]+$', '') || lpad(n::text, 4, '0'), ${COLUMNS} from original, unnest(array[${sequences.join(',')}]) as n
      returning id)
  insert into dvcqg.dossier_events (dossier_id, position, type, at, data, actor_role)
  select id, 1, 'submitted', now(), '{}', 'citizen' from made`;

/** Makes codes exist, in a database that no gateway uses at the time if it is the embedded one. */
export async function fillCodes({ url, directory }, code, sequences) {
  if (url !== undefined) {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(copies(code, sequences));
    await client.query('vacuum analyze dvcqg.dossiers');
    return client.end();
  }
  const lite = await PGlite.create(join(directory, 'pg'));
  await lite.exec(copies(code, sequences));
  return lite.close();
}
