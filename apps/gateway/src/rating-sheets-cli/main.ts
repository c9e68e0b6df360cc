import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawRatingSheets } from '../papers/rating-sheets.js';
import { PLACES_RULE, readPlacesFile } from '../ratings/rating-places.js';

const USAGE = `Usage: npm run rating:sheets -w @dvcqg/gateway -- PLACES.json --url https://dichvucong.example.gov.vn --out SHEETS.pdf

Draws a page for each counter or page of RATING_PLACES_FILE, with the QR code that leads to its rating.`;

class UsageError extends Error {}

/** @throws UsageError for an address that nobody could open */
function portalOf(url: string | undefined): string {
  if (url === undefined || !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new UsageError(USAGE);
  return url.replace(/\/+$/, '');
}

async function main(): Promise<void> {
  const { values, positionals: [name] } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, out: { type: 'string' } } });
  const portalUrl = portalOf(values.url);
  if (name === undefined || values.out === undefined) throw new UsageError(USAGE);
  // npm runs scripts in the folder of the workspace; INIT_CWD is where the person is.
  const at = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path);
  const places = readPlacesFile(at(name));
  if (!places || places.length === 0) throw new UsageError(`${name} must be ${PLACES_RULE}, and at least one.`);
  writeFileSync(at(values.out), await drawRatingSheets({ places, portalUrl, at: new Date().toISOString() }));
  process.stdout.write(`${places.length} pages in ${values.out}\n`);
}

try {
  await main();
} catch (error) {
  const isUsage = error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${isUsage ? (error instanceof UsageError ? error.message : USAGE) : String((error as Error).stack)}\n`);
  process.exitCode = 1;
}
