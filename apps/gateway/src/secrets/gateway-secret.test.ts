import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../db/migrate.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { GatewaySecret } from './gateway-secret.js';

describe.each(DATABASES)('the secret of a portal over $kind', ({ open }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    await migrate(database.db);
  });
  beforeEach(() => database.db.deleteFrom('gateway_secrets').execute());
  afterAll(() => database.close());
  const load = async (given?: Buffer): Promise<GatewaySecret> => {
    const secret = new GatewaySecret(given);
    await secret.load(database.db);
    return secret;
  };
  const derived = (secret: GatewaySecret): string => secret.derive('dossier-secret', 'x').toString('hex');

  it('is made once, also when many gateways start together', async () => {
    const secrets = await Promise.all(Array.from({ length: 5 }, () => load()));
    expect(new Set(secrets.map(derived)).size).toBe(1);
    expect(derived(await load())).toBe(derived(secrets[0]!));
  });

  it('gives other bytes for another purpose and another text', async () => {
    const secret = await load();
    expect(derived(secret)).not.toBe(secret.derive('audit', 'x').toString('hex'));
    expect(derived(secret)).not.toBe(secret.derive('dossier-secret', 'y').toString('hex'));
  });

  it('is not in the database when the environment holds it', async () => {
    const given = randomBytes(32);
    expect(derived(await load(given))).toBe(derived(await load(given)));
    const { value } = await database.db.selectFrom('gateway_secrets').select('value').executeTakeFirstOrThrow();
    expect(value).toBeNull();
  });

  it('refuses to start with another one, or without the one that was there', async () => {
    await load(randomBytes(32));
    await expect(load(randomBytes(32))).rejects.toThrow('is not the one');
    await expect(load()).rejects.toThrow('Set it to the same value');
  });

  it('refuses one from the environment once the database has its own', async () => {
    await load();
    await expect(load(randomBytes(32))).rejects.toThrow('is not the one');
  });
});

describe('the secret of a portal', () => {
  it('is not there before it is loaded', () => {
    expect(() => new GatewaySecret(undefined).derive('audit', '')).toThrow('unavailable');
  });
});
