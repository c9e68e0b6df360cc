// Serves what the end-to-end tests try: the test identity provider and the gateway with this site. What the gateway logs goes to a
// file, in which no test may find what it typed.
import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const client = { OIDC_CLIENT_ID: 'dvcqg-gateway', OIDC_CLIENT_SECRET: randomBytes(24).toString('base64url') };

const provider = spawn('node', [at('../../identity-provider/dist/main.js')], { env: { ...process.env, PORT: '', ...client }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
const { issuer } = await new Promise((resolve, reject) => provider.once('message', resolve).once('exit', () => reject(new Error('The identity provider does not start'))));

const { GATEWAY_LOG: log } = process.env;
mkdirSync(dirname(log), { recursive: true });
const gateway = spawn('node', [at('../../gateway/dist/main.js')], { env: { ...process.env, OIDC_ISSUER: issuer, ...client }, stdio: ['ignore', 'pipe', 'pipe'] });
const file = createWriteStream(log);
gateway.stdout.pipe(file);
gateway.stderr.pipe(file);
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => gateway.kill('SIGTERM'));
gateway.on('exit', (code) => {
  if (provider.connected) provider.disconnect();
  process.exit(code ?? 1);
});
