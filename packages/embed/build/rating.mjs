// The rating widget by itself, for pages that embed nothing else: it shares nothing with the others, whose common parts hold more than it
// needs. As a library, or the bundler would add its own way to load what follows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @returns {Promise<string>} the script; what it loads lies in `rating/` beside it, and takes from it */
export async function buildRating(outDir, folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      lib: { entry: { 'dvcqg-rating': fileURLToPath(import.meta.resolve('@dvcqg/elements/rating-widget/standalone/define')) }, formats: ['es'] },
      // What follows may take from the entry itself, so that nothing common is split off.
      rolldownOptions: { preserveEntrySignatures: 'allow-extension', output: { entryFileNames: `${folder}/[name].js`, chunkFileNames: `${folder}/rating/[name]-[hash].js`, minify: true } },
    },
  });
  return readFileSync(join(outDir, folder, 'dvcqg-rating.js'), 'utf8');
}
