import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Makes an empty database on a server; `drop` takes it away. */
export async function temporaryDatabase(server) {
  const name = `dvcqg_bench_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client(server);
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const drop = async () => {
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
  return { url: url.href, drop };
}
