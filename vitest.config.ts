import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/slow/**'],
    globalSetup: ['test/scratch.ts'],
    setupFiles: ['test/setup.ts'],
    // What was built is run as it is.
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: 30_000,
    // Two cores: more workers than that only compete.
    maxWorkers: 2,
    // Tests share no state, and lexicons take longer to load than most tests to run.
    isolate: false,
  },
});
