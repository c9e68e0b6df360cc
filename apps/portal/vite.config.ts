import { fileURLToPath } from 'node:url';
import { precompress } from '@dvcqg/site-parts/precompress';
import { defineConfig } from 'vite';
import { partials } from './build/partials.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The pages live under `script-src 'self'; style-src 'self'`: nothing may be inlined, neither by us nor by the bundler.
export default defineConfig({
  appType: 'mpa',
  plugins: [partials(at('partials/')), precompress()],
  // Scripts name each other relative to themselves: those of /embed/v1/dvcqg.js run on pages of other origins.
  experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        home: at('index.html'),
        services: at('dich-vu/index.html'),
        service: at('dich-vu/chi-tiet/index.html'),
        apply: at('nop-ho-so/index.html'),
        track: at('tra-cuu/index.html'),
        pay: at('thanh-toan/index.html'),
        rate: at('danh-gia/index.html'),
        dossiers: at('ho-so/index.html'),
        embedding: at('nhung/index.html'),
        missing: at('404.html'),
        dvcqg: at('src/embed/dvcqg.ts'),
      },
      output: {
        // Other sites paste the address of this one file: it keeps its name from one release to the next.
        entryFileNames: (chunk) => (chunk.name === 'dvcqg' ? 'embed/v1/dvcqg.js' : 'assets/[name]-[hash].js'),
      },
      preserveEntrySignatures: 'strict',
    },
  },
});
