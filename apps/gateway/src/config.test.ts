import { describe, expect, it } from 'vitest';
import { readConfig } from './config.js';

const defaults = { dataDirectory: '/data', siteDirectory: undefined };
const read = (environment: Record<string, string>): ReturnType<typeof readConfig> => readConfig(environment, defaults);

describe('configuration', () => {
  it('needs nothing', () => {
    expect(read({})).toMatchObject({ port: 8080, databaseUrl: undefined, dataDirectory: '/data', corsOrigins: '*', https: false });
  });

  it('takes empty settings for none', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 8080, databaseUrl: undefined });
  });

  it.each([
    ['PORT', '80x'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HTTPS', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['CORS_ORIGINS', 'langson.gov.vn'],
    ['CORS_ORIGINS', 'https://langson.gov.vn/'],
    ['CORS_ORIGINS', '*, https://langson.gov.vn'],
    ['TRUSTED_PROXIES', 'proxy.local'],
    ['DATABASE_URL', 'mysql://root:secret@db/x'],
  ])('refuses %s=%s and names the setting', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
  });

  it('tells everything that is wrong at once, and never a password', () => {
    const wrong = (): unknown => read({ PORT: 'x', HTTPS: 'x', DATABASE_URL: 'mysql://root:secret@db/x' });
    expect(wrong).toThrow(/PORT[^]*DATABASE_URL|DATABASE_URL[^]*PORT/);
    expect(wrong).not.toThrow(/secret/);
  });

  it('reads a list of origins', () => {
    expect(read({ CORS_ORIGINS: 'https://a.vn, http://localhost:6006' }).corsOrigins).toEqual(['https://a.vn', 'http://localhost:6006']);
  });
});
