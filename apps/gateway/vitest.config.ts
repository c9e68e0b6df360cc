import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/prepare-databases.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Modules keep no state, so that files can share a process: what PGlite and the rest cost to load is paid once.
    isolate: false,
  },
});
