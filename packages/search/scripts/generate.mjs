// Compiles lexicon/*.json into src/generated/lexicon.ts: one line an entry, "means|means=say|say".
import { readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../lexicon/', import.meta.url);
const target = new URL('../src/generated/', import.meta.url);
const normal = (text) => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();

const aliasFolder = new URL('../../catalog/aliases/', import.meta.url);
const LONGEST = 2;
/** In how many aliases a saying of two words must occur to be one that people build phrases with. */
const PRODUCTIVE = 3;

const fold = (text) => normal(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
const framed = (text) => ` ${fold(text)} `;
const aliases = readdirSync(aliasFolder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, aliasFolder), 'utf8')).services)
  .flatMap((service) => service.aliases.map(framed));

/**
 * Keeps the bundle small. Abbreviations and single words all stay, they serve many services; of two words, what is part of
 * many phrases (`bằng lái`, `sổ đỏ`). Longer sayings belong to single services, whose aliases hold them.
 */
function isWorthItsBytes(saying) {
  const length = saying.split(' ').length;
  return length === 1 || (length <= LONGEST && aliases.filter((alias) => alias.includes(framed(saying))).length >= PRODUCTIVE);
}

/** Everyday words by what they mean, so that entries with the same meaning become one. */
const byMeaning = new Map();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
  for (const { say, means } of JSON.parse(readFileSync(new URL(file, folder), 'utf8')).terms) {
    const key = [...new Set(means.map(fold))].filter(Boolean).sort().join('|');
    const says = byMeaning.get(key) ?? new Set();
    for (const text of say.map(normal)) {
      if (text && !key.split('|').includes(fold(text)) && isWorthItsBytes(text)) says.add(text.includes(' ') ? fold(text) : text);
    }
    byMeaning.set(key, says);
  }
}
const lines = [...byMeaning].filter(([key, says]) => key && says.size > 0).map(([key, says]) => `${key}=${[...says].sort().join('|')}`);
mkdirSync(target, { recursive: true });
writeFileSync(
  new URL('lexicon.ts', target),
  `// Generated from lexicon/*.json by scripts/generate.mjs. Do not edit.\n/** One entry a line: official words, \`=\`, what people say; alternatives separated by \`|\`. */\nexport const LEXICON = \`${lines.sort().join('\n')}\`;\n`,
);
console.log(`${lines.length} entries -> ${fileURLToPath(new URL('lexicon.ts', target))}`);
