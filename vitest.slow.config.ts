import { defineConfig } from 'vitest/config';

/** Slow checks: memory, adversarial inputs, kills and resumes. */
export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 1,
    // What one text leaves behind must not slow the next one down.
    execArgv: ['--expose-gc'],
  },
});
