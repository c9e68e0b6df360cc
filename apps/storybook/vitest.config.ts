import { fileURLToPath } from 'node:url';
import { launchOptions } from '@dvcqg/tooling/browser';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const LOCALES = ['vi', 'en', 'zh-Hans'];

// Every story is rendered and checked with axe in each language, at 320 px and at a zoom of 200 % (test/rooms.ts).
export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  // Found in the midst of a first run otherwise, which makes Vite reload the tests.
  optimizeDeps: { include: ['lit', 'lit/decorators.js', 'lit/static-html.js', 'lit/directives/*.js', '@lit/context', '@lit/localize', '@lit/task', '@dvcqg/sdk > ky', 'axe-core', 'lit/async-directive.js', 'pdfjs-dist', 'pdfjs-dist/build/pdf.worker.min.mjs'] },
  test: {
    setupFiles: ['test/rooms.ts'],
    maxWorkers: 2, // most of a test is waiting; on two cores the default is one page
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: await launchOptions() }),
      instances: LOCALES.map((locale) => ({ browser: 'chromium' as const, name: locale, env: { STORY_LOCALE: locale } })),
    },
  },
});
