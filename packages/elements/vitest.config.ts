import { launchOptions } from '@dvcqg/tooling/browser';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

// What a first run finds in its midst makes Vite reload the page under the tests.
const DEPENDENCIES = ['lit', 'lit/decorators.js', 'lit/static-html.js', 'lit/async-directive.js', 'lit/directives/*.js', '@lit/context', '@lit/localize', '@lit/task', '@dvcqg/sdk > ky', 'axe-core', 'image-size/types/jpg', 'image-size/types/png', 'image-size/types/webp', 'pdf-lib', 'pdfjs-dist', 'pdfjs-dist/build/pdf.worker.min.mjs', 'qr', 'qr/decode.js', '@dvcqg/sdk > eventsource-parser'];

export default defineConfig({
  optimizeDeps: { include: DEPENDENCIES },
  test: {
    include: ['src/**/*.test.ts'],
    maxWorkers: 2, // most of a test is waiting for what a person waits for; on two cores the default is one page
    expect: { poll: { timeout: 10_000 } }, // a busy machine may take its time
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: await launchOptions() }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
