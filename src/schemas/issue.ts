import type { z } from 'zod';

/** Longest piece of a wrong value that an error message shows. */
const SHOWN = 60;

/** The first thing that a schema found wrong with `value`: `published.date: expected string, got 7`. */
export function describeIssue(error: z.ZodError, value: unknown): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'not a valid record';
  const field = issue.path.map(String).join('.');
  return `${field === '' ? '' : `${field}: `}${complaint(issue)}, got ${shown(valueAt(value, issue.path))}`;
}

/** zod words a wrong type as “Invalid input: expected string, received number”. */
function complaint(issue: z.core.$ZodIssue): string {
  const [, expected] = /expected ([\s\S]*?)(?:, received [^,]*)?$/.exec(issue.message) ?? [];
  if (issue.code === 'unrecognized_keys') return `expected no field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  return expected === undefined ? issue.message : `expected ${expected}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
}
