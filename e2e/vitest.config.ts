import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    // Two files beside each other, each with a browser of its own, and a server for every scene.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // What is to be seen may take a while where everything runs at once.
    expect: { poll: { timeout: 10_000 } },
    retry: 0,
    reporters: process.env['CI'] ? ['default'] : ['verbose'],
  },
});
