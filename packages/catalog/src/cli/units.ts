import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeAll } from '../store/files.js';
import { byCodeAndDay, communeUnits, oldUnits, provinceUnits } from '../units/build-units.js';
import { parseMerges, type UnitSources } from '../units/sources.js';

/** Builds the lists of administrative units from a folder with the four sources named in `data/README.md`. */
async function run(folder: string, provinceCode: string, out: string): Promise<void> {
  const json = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
  const sources: UnitSources = {
    provinces: await json('provinces-2026.json'),
    communes: await json('wards-2026.json'),
    before: await json('three-tier-2025-03.json'),
    merges: parseMerges(await readFile(join(folder, 'merge-map-2025.csv'), 'utf8')),
  };
  const own = communeUnits(sources.communes.filter((commune) => commune.provinceCode === provinceCode), sources);
  const before = sources.before.find(({ Id }) => Id === provinceCode);
  const province = [...provinceUnits(sources), ...own, ...(before ? oldUnits(before, own) : [])].sort(byCodeAndDay);
  const others = communeUnits(sources.communes.filter((commune) => commune.provinceCode !== provinceCode), sources);
  await writeAll(join(out, 'lang-son'), [{ name: 'administrative-units.ndjson', lines: province.map((one) => JSON.stringify(one)) }]);
  await writeAll(join(out, 'vietnam'), [{ name: 'communes.ndjson', lines: others.map((one) => JSON.stringify(one)) }]);
  process.stdout.write(`${province.length} units of the province and the country, ${others.length} communes elsewhere\n`);
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: npm run units:build -w @dvcqg/catalog -- FOLDER\n');
  process.exitCode = 1;
} else {
  await run(resolve(process.env['INIT_CWD'] ?? process.cwd(), folder), '20', fileURLToPath(new URL('../../data/', import.meta.url)));
}
