// Compiles lexicon/*.json into src/generated/lexicon.ts: one line an entry, "say|say=means|means".
import { readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../lexicon/', import.meta.url);
const target = new URL('../src/generated/', import.meta.url);
const normal = (text) => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();

/** Everyday words by what they mean, so that entries with the same meaning become one. */
const byMeaning = new Map();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
  for (const { say, means } of JSON.parse(readFileSync(new URL(file, folder), 'utf8')).terms) {
    const key = [...new Set(means.map(normal))].filter(Boolean).sort().join('|');
    const says = byMeaning.get(key) ?? new Set();
    for (const text of say.map(normal)) if (text && !key.split('|').includes(text)) says.add(text);
    byMeaning.set(key, says);
  }
}
const lines = [...byMeaning].filter(([key, says]) => key && says.size > 0).map(([key, says]) => `${[...says].sort().join('|')}=${key}`);
mkdirSync(target, { recursive: true });
writeFileSync(
  new URL('lexicon.ts', target),
  `// Generated from lexicon/*.json by scripts/generate.mjs. Do not edit.\n/** One entry a line: what people say, \`=\`, what it means; alternatives separated by \`|\`. */\nexport const LEXICON = \`${lines.sort().join('\n')}\`;\n`,
);
console.log(`${lines.length} entries -> ${fileURLToPath(new URL('lexicon.ts', target))}`);
