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
    ['GATEWAY_SECRET', 'too-short'],
    ['FAULT_POINTS', 'after-lunch=crash'],
  ])('refuses %s=%s and names the setting', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
  });

  it('tells everything that is wrong at once, and never a password', () => {
    const wrong = (): unknown => read({ PORT: 'x', HTTPS: 'x', DATABASE_URL: 'mysql://root:secret@db/x' });
    expect(wrong).toThrow(/PORT[^]*DATABASE_URL|DATABASE_URL[^]*PORT/);
    expect(wrong).not.toThrow(/secret/);
  });

  describe('of sign-in', () => {
    const issuer = { OIDC_ISSUER: 'https://is.example.vn/oauth2/token', OIDC_CLIENT_ID: 'dvc', PUBLIC_URL: 'https://dvc.example.vn/' };

    it('is off without an issuer, and on with one', () => {
      expect(read({})).toMatchObject({ signIn: false, identity: { issuer: undefined, sessionMilliseconds: 1_800_000, longestSessionMilliseconds: 43_200_000 } });
      expect(read(issuer)).toMatchObject({ signIn: true, publicUrl: 'https://dvc.example.vn', identity: { issuer: { clientId: 'dvc', authentication: 'none', scope: 'openid', rolesClaim: 'roles' } } });
    });

    it('proves who the client is by what is set', () => {
      const authentication = (more: Record<string, string>): string | undefined => read({ ...issuer, ...more }).identity.issuer?.authentication;
      expect(authentication({ OIDC_CLIENT_SECRET: 's' })).toBe('client_secret_basic');
      expect(authentication({ OIDC_CLIENT_SECRET: 's', OIDC_CLIENT_AUTHENTICATION: 'client_secret_post' })).toBe('client_secret_post');
      expect(authentication({ OIDC_PRIVATE_KEY_FILE: '/key.pem' })).toBe('private_key_jwt');
    });

    it.each<[Record<string, string>, string]>([
      [{ OIDC_ISSUER: 'http://is.example.vn' }, 'OIDC_ISSUER'],
      [{ OIDC_ISSUER: 'is.example.vn' }, 'OIDC_ISSUER'],
      [{ OIDC_CLIENT_ID: '' }, 'OIDC_CLIENT_ID'],
      [{ PUBLIC_URL: '' }, 'PUBLIC_URL'],
      [{ OIDC_CLIENT_AUTHENTICATION: 'client_secret_post' }, 'OIDC_CLIENT_SECRET'],
      [{ OIDC_CLIENT_AUTHENTICATION: 'private_key_jwt' }, 'OIDC_PRIVATE_KEY_FILE'],
      [{ OIDC_CLIENT_AUTHENTICATION: 'magic' }, 'OIDC_CLIENT_AUTHENTICATION'],
      [{ SIGN_IN_ORIGINS: 'https://a.vn/path' }, 'SIGN_IN_ORIGINS'],
      [{ SIGN_IN_ORIGINS: 'http://a.vn' }, 'SIGN_IN_ORIGINS'],
      [{ SIGN_IN_ORIGINS: '*' }, 'SIGN_IN_ORIGINS'],
      [{ SESSION_MINUTES: '0' }, 'SESSION_MINUTES'],
    ])('refuses %j and names %s', (wrong, name) => {
      expect(() => read({ ...issuer, ...wrong })).toThrow(name);
    });

    it('needs no public address for an issuer of this machine', () => {
      expect(read({ OIDC_ISSUER: 'http://127.0.0.1:8081', OIDC_CLIENT_ID: 'dvc' }).signIn).toBe(true);
    });
  });

  it('reads a list of origins', () => {
    expect(read({ CORS_ORIGINS: 'https://a.vn, http://localhost:6006' }).corsOrigins).toEqual(['https://a.vn', 'http://localhost:6006']);
  });

  it('takes the secret of the portal in both spellings, and never repeats a wrong one', () => {
    const bytes = Buffer.alloc(32, 7);
    expect(read({ GATEWAY_SECRET: bytes.toString('hex') }).gatewaySecret).toEqual(bytes);
    expect(read({ GATEWAY_SECRET: bytes.toString('base64url') }).gatewaySecret).toEqual(bytes);
    expect(() => read({ GATEWAY_SECRET: 'canary-4711' })).not.toThrow(/canary/);
  });

  it('lets nobody put faults into a gateway in production', () => {
    expect(read({ FAULT_POINTS: 'after-key=throw' }).faults).toEqual([{ point: 'after-key', action: 'throw' }]);
    expect(() => read({ FAULT_POINTS: 'after-key=throw', NODE_ENV: 'production' })).toThrow('must not be set in production');
  });
});
