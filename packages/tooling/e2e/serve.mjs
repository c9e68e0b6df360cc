// Serves what end-to-end tests try: the gateway with the citizens' site and the officers', and beside it what `npm start` runs beside it.
// What the gateway logs goes to a file, in which no test may find what it typed.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCompanions } from '../scripts/companions.mjs';

const companions = await startCompanions();
if (!companions.OIDC_ISSUER) throw new Error('The identity provider does not start');

const { GATEWAY_LOG: log } = process.env;
mkdirSync(dirname(log), { recursive: true });
const main = fileURLToPath(new URL('../../../apps/gateway/dist/main.js', import.meta.url));
const gateway = spawn('node', [main], { env: { ...process.env, ...companions }, stdio: ['ignore', 'pipe', 'pipe'] });
const file = createWriteStream(log);
gateway.stdout.pipe(file);
gateway.stderr.pipe(file);
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => gateway.kill('SIGTERM'));
gateway.on('exit', (code) => process.exit(code ?? 1));
