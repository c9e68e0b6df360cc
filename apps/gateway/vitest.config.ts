import { defineConfig } from 'vitest/config';

// Each file with a database opens its own, which costs seconds of CPU: few files at a time.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], globalSetup: ['src/testing/prepare-databases.ts'], testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 } });
