import { runProcess, startOnFreePort, wishedPort } from '@dvcqg/tooling/test-server';
import { startIdentityProvider } from './server.js';

const FIRST_PORT = 8081;

const settings = {
  clientId: process.env['OIDC_CLIENT_ID'] ?? 'dvcqg-gateway',
  clientSecret: process.env['OIDC_CLIENT_SECRET'] ?? 'local-only',
  redirectUris: (process.env['OIDC_REDIRECT_URIS'] ?? 'http://localhost/v1/session/callback,http://127.0.0.1/v1/session/callback').split(','),
};

// The wanted port exactly; without a wish the first free one from 8081 on.
const wish = wishedPort(process.env['PORT']);
await runProcess('test identity provider', async () => {
  const { issuer, close } = await startOnFreePort((step) => startIdentityProvider({ ...settings, port: wish ?? FIRST_PORT + step }), wish === undefined);
  return { close, message: { issuer }, words: `Test sign-in: ${issuer}/` };
});
