// Builds what a form page loads, as a portal would: two scripts with names that stay, each whole in one file, and the rarer
// parts beside them.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'vite';

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));

async function bundle(name, codeSplitting) {
  const { output } = await build({
    root: PAGE,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: `${PAGE}${name}.js`,
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', codeSplitting },
      },
    },
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** Modules whose code the page takes at load. */
function modulesAtLoad(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const names = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of names) for (const needed of byName.get(name).imports) names.add(needed);
  return new Set([...names].flatMap((name) => Object.keys(byName.get(name).modules)));
}

/**
 * A bundler makes a file of whatever two parts have in common, and on a page that names only the first one each costs a round
 * trip. So it is asked twice, the second time for one file.
 */
async function bundleInOneFile(name) {
  const atLoad = modulesAtLoad(await bundle(name, true));
  return bundle(name, { groups: [{ name: 'at-load', test: (id) => atLoad.has(id) }], includeDependenciesRecursively: false });
}

const pack = (code) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** @returns {Promise<Map<string, Buffer>>} the scripts by their address, compressed with brotli */
export async function buildPage() {
  const chunks = [...(await bundle('early', true)), ...(await bundleInOneFile('dossier-form'))];
  return new Map(chunks.map(({ fileName, code }) => [`/embed/${fileName}`, pack(code)]));
}
