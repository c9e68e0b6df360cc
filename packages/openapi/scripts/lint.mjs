// Lints the contract with Redocly, without telemetry and without asking for updates.
import { execFileSync } from 'node:child_process';

execFileSync('redocly', ['lint', 'openapi.yaml'], {
  stdio: 'inherit',
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});
