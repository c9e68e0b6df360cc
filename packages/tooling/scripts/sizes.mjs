// Measures what a page really loads: bundles an entry as a page's bundler would and weighs each chunk with brotli.
import { build } from 'esbuild';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './dependencies.mjs';

/** Bytes on the wire at the best compression, as a CDN would send them. */
export const brotliBytes = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: 'page',
  write: false,
  conditions: ['production'],
  legalComments: 'none',
  logLevel: 'error',
};

/** Chunks that the entry imports statically, itself included. */
function initialChunks(outputs, entry) {
  const seen = new Set();
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') visit(path);
  };
  visit(entry);
  return seen;
}

/**
 * @param {string} code what the page imports
 * @returns {Promise<{ initial: number, lazy: { name: string, inputs: string[], bytes: number, needs: string[] }[] }>} brotli bytes;
 *   `needs` names the lazy chunks that come with one, itself included
 */
export async function measure(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'page.js' },
    ...OPTIONS,
    splitting: true,
    metafile: true,
  });
  const bytes = Object.fromEntries(outputFiles.map((file) => [file.path.slice(root.length + 1), brotliBytes(file.contents)]));
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name].entryPoint === 'page.js');
  const initial = initialChunks(metafile.outputs, entry);
  return {
    initial: [...initial].reduce((sum, name) => sum + bytes[name], 0),
    lazy: Object.keys(bytes)
      .filter((name) => !initial.has(name))
      .map((name) => ({
        name,
        inputs: Object.keys(metafile.outputs[name].inputs),
        bytes: bytes[name],
        needs: [...initialChunks(metafile.outputs, name)].filter((needed) => !initial.has(needed)),
      })),
  };
}

/**
 * @param {string} code what the page imports
 * @returns {Promise<number>} brotli bytes of all that it imports statically, in one file, as it is built for pages that cannot
 *   name more than one
 */
export async function measureInOneFile(code) {
  const lazy = { name: 'lazy', setup: (setUp) => setUp.onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined)) };
  const { outputFiles } = await build({ ...OPTIONS, stdin: { contents: code, resolveDir: root, sourcefile: 'page.js' }, plugins: [lazy] });
  return brotliBytes(outputFiles[0].contents);
}
