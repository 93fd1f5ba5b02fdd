import type { z } from 'zod';
import { describeIssue } from '../schemas/issue.js';
import { UsageError } from './failure.js';

/** A line of a file of the user's, parsed; `line` counts from 1. */
export interface ParsedLine<T> {
  readonly line: number;
  readonly value: T;
}

/**
 * The lines of a file of the user's that are not empty, each checked. Throws UsageError with file, line and field where
 * one is not `what` (`a correction`).
 */
export function parsedLines<T>(text: string, path: string, schema: z.ZodType<T>, what: string): ParsedLine<T>[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [{ line: index + 1, value: parsed(line, `${path}:${index + 1}`, schema, what) }],
    );
}

function parsed<T>(line: string, where: string, schema: z.ZodType<T>, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${where}: expected ${what} in JSON, got ${JSON.stringify(line.slice(0, 60))}`);
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new UsageError(`${where}: ${describeIssue(result.error, value)}`);
  return result.data;
}
