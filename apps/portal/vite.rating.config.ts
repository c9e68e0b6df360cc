import { fileURLToPath } from 'node:url';
import { precompress } from '@dvcqg/site-parts/precompress';
import { defineConfig } from 'vite';

// By itself, after the site: the small file for pages that embed the rating widget alone must share nothing with the others, whose
// common parts hold more than it needs. As a library, or the bundler would add its own way to load what follows.
export default defineConfig({
  plugins: [precompress()],
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    emptyOutDir: false,
    lib: { entry: { 'dvcqg-rating': fileURLToPath(new URL('src/embed/dvcqg-rating.ts', import.meta.url)) }, formats: ['es'] },
    // What follows may take from the entry itself, so that nothing common is split off.
    rolldownOptions: { preserveEntrySignatures: 'allow-extension', output: { entryFileNames: 'embed/v1/[name].js', chunkFileNames: 'embed/v1/rating/[name]-[hash].js', minify: true } },
  },
});
