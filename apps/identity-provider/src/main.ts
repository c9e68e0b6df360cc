import { startIdentityProvider, type IdentityProvider } from './server.js';

const FIRST_PORT = 8081;
const TRIED_PORTS = 30;

const settings = {
  clientId: process.env['OIDC_CLIENT_ID'] ?? 'dvcqg-gateway',
  clientSecret: process.env['OIDC_CLIENT_SECRET'] ?? 'local-only',
  redirectUris: (process.env['OIDC_REDIRECT_URIS'] ?? 'http://localhost/v1/session/callback,http://127.0.0.1/v1/session/callback').split(','),
};

/** The wanted port exactly; without a wish the first free one from 8081 on. */
async function start(wish: string | undefined): Promise<IdentityProvider> {
  if (wish !== undefined && wish !== '') return startIdentityProvider({ ...settings, port: Number(wish) });
  for (let port = FIRST_PORT; ; port += 1) {
    try {
      return await startIdentityProvider({ ...settings, port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= FIRST_PORT + TRIED_PORTS) throw error;
    }
  }
}

try {
  const { issuer, close } = await start(process.env['PORT']);
  const stop = (): void => void close().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  // Started by another process: tells it the address, and ends with it.
  process.on('disconnect', stop);
  process.send?.({ issuer });
  process.stdout.write(`Test sign-in: ${issuer}/\n`);
} catch (error) {
  process.stderr.write(`The test identity provider cannot start: ${(error as Error).message}\n`);
  process.exit(1);
}
