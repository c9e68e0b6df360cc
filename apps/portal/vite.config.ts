import { fileURLToPath } from 'node:url';
import { precompress } from '@dvcqg/site-parts/precompress';
import { defineConfig } from 'vite';
import { partials } from './build/partials.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The pages live under `script-src 'self'; style-src 'self'`: nothing may be inlined, neither by us nor by the bundler.
export default defineConfig({
  appType: 'mpa',
  plugins: [partials(at('partials/')), precompress()],
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
        feedback: at('phan-anh/index.html'),
        results: at('ket-qua-phuc-vu/index.html'),
        dossiers: at('ho-so/index.html'),
        embedding: at('nhung/index.html'),
        missing: at('404.html'),
      },
    },
  },
});
