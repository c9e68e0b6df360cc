import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

/** Signs an officer of the whole province in by writing the session that the identity provider would have led to; its token. */
export async function signOfficerIn(databaseUrl, roles = [{ code: 'officer', agencyCode: 'H37' }]) {
  const token = randomBytes(32).toString('base64url');
  const identity = { displayName: 'Đàm Ngọc Sơn', claims: { fullName: 'Đàm Ngọc Sơn' }, roles };
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(
    "insert into dvcqg.sessions (token_hash, subject, identity, created_at, expires_at, renewable_until) values ($1, $2, $3, now(), now() + interval '1 hour', now() + interval '1 hour')",
    [createHash('sha256').update(token).digest('base64url'), `account:${token.slice(0, 8)}`, JSON.stringify(identity)],
  );
  await client.end();
  return token;
}
