// Builds everything under dist/: assets/ (files named by their content), v1/, v1.0/ and v1.0.0/ (the loaders), and the hashes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFolder } from '@dvcqg/site-parts/precompress';
import { build as bundle } from 'esbuild';
import { buildChunks, integrityOf } from './chunks.mjs';
import { elementModules } from './elements.mjs';
import { buildRating } from './rating.mjs';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(home, 'dist');
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
const [major, minor] = version.split('.');
/** Addresses that stay: of the newest of its kind, and of exactly this one. */
const FOLDERS = [`v${major}`, `v${major}.${minor}`, `v${version}`];
const LOADERS = { 'dvcqg.js': ['module.ts', 'esm'], 'dvcqg.classic.js': ['classic.ts', 'iife'] };

function write(path, content) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), content);
}

async function buildLoader([entry, format], table) {
  const { outputFiles } = await bundle({
    entryPoints: [join(home, 'src/loader', entry)],
    bundle: true, minify: true, write: false, format, target: 'es2022', legalComments: 'none',
    define: { DVCQG_TABLE: JSON.stringify(table) },
  });
  return outputFiles[0].text;
}

const { files, page, tags, chunks } = await buildChunks(dist, elementModules());
const hashes = JSON.stringify(Object.fromEntries([...chunks.values()].map(({ fileName, code }) => [fileName.replace(/^assets\//, ''), integrityOf(code)])));
const hashFile = `hashes-${integrityOf(hashes).replace(/\W/g, '').slice(6, 14)}.json`;
write(`assets/${hashFile}`, hashes);

const loaders = Object.fromEntries(await Promise.all(Object.entries(LOADERS).map(async ([name, loader]) => [name, await buildLoader(loader, { files, page, tags, hashes: [hashFile, integrityOf(hashes)] })])));
for (const folder of FOLDERS) for (const [name, content] of Object.entries(loaders)) write(`${folder}/${name}`, content);
const ratings = await Promise.all(FOLDERS.map((folder) => buildRating(dist, folder)));

// For who puts a snippet together: what to name, and the hashes of this very version.
const integrity = Object.fromEntries(Object.entries({ ...loaders, 'dvcqg-rating.js': ratings.at(-1) }).map(([name, content]) => [name, integrityOf(content)]));
write('versions.json', JSON.stringify({ version, integrity, elements: Object.keys(tags) }, null, 2));
compressFolder(dist);
