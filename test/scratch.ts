import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all test files share; gone after the tests. */
    scratch: string;
  }
}

export function setup({ provide }: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-tests-'));
  provide('scratch', scratch);
  return () => rmSync(scratch, { recursive: true, force: true });
}
