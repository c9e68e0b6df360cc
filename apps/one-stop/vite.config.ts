import { precompress } from '@dvcqg/site-parts/precompress';
import { defineConfig } from 'vite';

// Served by the gateway beside the province's site. The page lives under `script-src 'self'; style-src 'self'`: nothing may be inlined.
export default defineConfig({
  base: '/mot-cua/',
  plugins: [precompress()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
});
