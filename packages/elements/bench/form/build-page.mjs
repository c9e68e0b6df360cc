// Builds what a form page loads, as a portal would: two scripts with names that stay, each whole in one file, and beside them what
// comes later.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));
const AT_LOAD = ['early', 'dossier-form'];
/** What follows at once, in a file of its own each: saving and handing in, and what its requests take. */
const FOLLOWING = { desk: 'dossier-form/desk/desk-part.js', requests: 'transport/index.js' };
/** What may be wanted before that. */
const SOONER = ['error-words', 'picker', 'unit-control', 'group-view'].map((name) => `dossier-form/lazy/${name}.js`);

async function bundle(codeSplitting) {
  const [{ output }] = await build({
    root: PAGE,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      // For scripts that are pasted: a page of Vite's own would have a helper besides, which each of them waits for.
      lib: { entry: Object.fromEntries(AT_LOAD.map((name) => [name, `${PAGE}${name}.js`])), formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', codeSplitting, minify: true },
      },
    },
  });
  return new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
}

/** A chunk with all that it imports. */
function withImports(chunks, first) {
  const names = new Set([first]);
  for (const name of names) for (const needed of chunks.get(name).imports) names.add(needed);
  return names;
}

const modulesOf = (chunks, names) => new Set([...names].flatMap((name) => Object.keys(chunks.get(name).modules)));

/**
 * A bundler makes a file of whatever two parts have in common, and each costs a round trip. So it is asked twice, the second time
 * for one file of each; the little that several have in common goes with the form.
 */
async function chunksOfPage() {
  const apart = await bundle(true);
  const nameOf = (module) => [...apart.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(module)).fileName;
  const wholeOf = (name) => modulesOf(apart, withImports(apart, name));
  const form = wholeOf('dossier-form.js');
  const following = Object.entries(FOLLOWING).map(([name, module]) => ({ name, modules: wholeOf(nameOf(module)) }));
  const late = [...following.map(({ modules }) => modules), ...SOONER.map((module) => wholeOf(nameOf(module)))];
  const isCommon = (id) => late.filter((modules) => modules.has(id)).length > 1;
  const groups = [
    { name: 'dossier-form', test: (id) => form.has(id) || isCommon(id), priority: 1 },
    ...following.map(({ name, modules }) => ({ name, test: (id) => modules.has(id) })),
  ];
  const chunks = await bundle({ groups, includeDependenciesRecursively: false });
  for (const name of AT_LOAD) {
    const { imports } = chunks.get(`${name}.js`);
    if (imports.length > 0) throw new Error(`${name}.js waits for ${imports}`);
  }
  return [...chunks.values()];
}

/** Tells Chromium to compile all functions while the script comes, beside the page's thread, not each when it is first called. */
const AT_ONCE = '//# allFunctionsCalledOnLoad\n';

const pack = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** @returns {Promise<Map<string, Buffer>>} the scripts by their address, compressed with brotli */
export async function buildPage() {
  return new Map((await chunksOfPage()).map(({ fileName, code, isEntry }) => [`/embed/${fileName}`, pack(isEntry ? AT_ONCE + code : code)]));
}

/** @param {Map<string, Buffer>} page @returns {number} bytes of the scripts that the page names */
export const bytesAtLoad = (page) => AT_LOAD.reduce((sum, name) => sum + page.get(`/embed/${name}.js`).length, 0);
