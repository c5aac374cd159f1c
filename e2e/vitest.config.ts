import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // One scene at a time: each has a server and a browser of its own, and people who wait for each other.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    retry: 0,
    reporters: process.env['CI'] ? ['default'] : ['verbose'],
  },
});
