// Builds what the loader loads: the elements' code in files whose names are their content's, shared ones once.
import { createHash } from 'node:crypto';
import { build } from 'vite';

/** Hash of a file as `integrity` wants it. */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Characters of a file's name: with nothing else in it, the loader can name a hundred files in a few hundred bytes. */
const HASH = 8;

/** What many of the elements' files take of the foundation is one file: dozens of small ones cost more than the little that a page does not use. */
const COMMON = { name: 'common', test: /elements\/dist\/core\/|node_modules\/@?lit/, minShareCount: 10 };

const moduleOf = (path) => `@dvcqg/elements/${path.replace(/\/index$/, '')}`;

function closure(chunks, fileName, seen = new Set()) {
  if (seen.has(fileName)) return seen;
  seen.add(fileName);
  for (const imported of chunks.get(fileName).imports) closure(chunks, imported, seen);
  return seen;
}

/**
 * @param {string} outDir
 * @param {Record<string, string[]>} modules by tag
 * @returns {Promise<import('../src/loader/table.js').Table & { contents: Map<string, string> }>} all but the hashes
 */
export async function buildChunks(outDir, modules) {
  const paths = [...new Set(['page-provider/define', ...Object.values(modules).flat()])];
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(paths.map((path) => [path.replaceAll('/', '-'), moduleOf(path)])),
        output: { entryFileNames: `assets/[hash:${HASH}].js`, chunkFileNames: `assets/[hash:${HASH}].js`, codeSplitting: { groups: [COMMON] } },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const fileOf = (path) => [...chunks.values()].find(({ isEntry, name }) => isEntry && name === path.replaceAll('/', '-')).fileName;
  const files = [];
  const place = (fileName) => {
    const name = fileName.slice('assets/'.length, -'.js'.length);
    return files.includes(name) ? files.indexOf(name) : files.push(name) - 1;
  };
  const needOf = (wanted) => {
    const run = wanted.map(fileOf);
    return [run.map(place), [...new Set(run.flatMap((file) => [...closure(chunks, file)]))].map(place)];
  };
  const page = needOf(['page-provider/define']);
  // Every page that has an element fetches the files of `page`.
  const besides = ([run, need]) => [run, need.filter((file) => !page[1].includes(file))];
  const tags = Object.fromEntries(Object.entries(modules).map(([tag, wanted]) => [tag, besides(needOf(wanted))]));
  return { files: files.join(''), page, tags, chunks };
}
