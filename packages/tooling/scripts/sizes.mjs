// Measures what a page really loads: bundles an entry as a page's bundler would and weighs each chunk with brotli.
import { build } from 'esbuild';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './dependencies.mjs';

/** Bytes on the wire at the best compression, as a CDN would send them. */
export const brotliBytes = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

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
 * @returns {Promise<{ initial: number, lazy: { name: string, inputs: string[], bytes: number }[] }>} brotli bytes
 */
export async function measure(code) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'page.js' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'page',
    write: false,
    metafile: true,
    conditions: ['production'],
    legalComments: 'none',
    logLevel: 'error',
  });
  const bytes = Object.fromEntries(outputFiles.map((file) => [file.path.slice(root.length + 1), brotliBytes(file.contents)]));
  const entry = Object.keys(metafile.outputs).find((name) => metafile.outputs[name].entryPoint === 'page.js');
  const initial = initialChunks(metafile.outputs, entry);
  return {
    initial: [...initial].reduce((sum, name) => sum + bytes[name], 0),
    lazy: Object.keys(bytes)
      .filter((name) => !initial.has(name))
      .map((name) => ({ name, inputs: Object.keys(metafile.outputs[name].inputs), bytes: bytes[name] })),
  };
}
