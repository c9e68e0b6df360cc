// Bundles the contract into one document and generates its types and code lists into src/generated.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const out = new URL('../src/generated/', import.meta.url);
const bundled = new URL('openapi.json', out);
mkdirSync(out, { recursive: true });
execFileSync('redocly', ['bundle', 'openapi.yaml', '--ext', 'json', '-o', bundled.pathname, '--lint-config', 'off'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
});

const document = JSON.parse(readFileSync(bundled, 'utf8'));
writeFileSync(bundled, `${JSON.stringify(document, null, 1)}\n`);

const banner = '// Generated from openapi.yaml by scripts/generate.mjs. Do not edit.\n';
const types = astToString(await openapiTS(document, { alphabetize: false, rootTypes: false }));
writeFileSync(new URL('types.ts', out), `${banner}${types}`);

const lists = Object.entries(document.components.schemas)
  .filter(([, schema]) => Array.isArray(schema.enum))
  .map(([name, schema]) => {
    const constant = `${name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}_VALUES`;
    return `/** All values of ${name}, in the contract's order. */\nexport const ${constant} = ${JSON.stringify(schema.enum)} as const;\nexport type ${name} = (typeof ${constant})[number];\n`;
  });
writeFileSync(new URL('codes.ts', out), `${banner}${lists.join('\n')}`);
