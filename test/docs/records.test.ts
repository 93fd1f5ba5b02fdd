import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordFiles } from '../../src/schemas/files.js';
import { refusalReasons } from '../../src/schemas/refusal.js';

const page = readFileSync(new URL('../../docs/records.md', import.meta.url), 'utf8');

/** All keys and enumerated values that a JSON Schema names, at any depth. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, enum: values = [], ...rest } = schema as { properties?: object; enum?: string[] };
  return [
    ...Object.keys(properties),
    ...values,
    ...Object.values(properties).flatMap(namesIn),
    ...Object.values(rest).flatMap(namesIn),
  ];
}

describe('docs/records.md', () => {
  it.each(Object.entries(recordFiles))('tells every field of %s', (file, { schema }) => {
    // Universal POS tags, stages and grains are told where they come from, not one by one.
    const told = namesIn(z.toJSONSchema(schema, { io: 'input' })).filter((name) => !/^[A-Z]+$/.test(name));
    const grains = /^(minute|hour|part-of-day|day|week|month|quarter|season|year|decade|century)$/;
    expect(page).toContain(`\`${file}\``);
    for (const name of told.filter((one) => !grains.test(one))) expect(page).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('explains every reason of a refusal in the words of the schema', () => {
    for (const [reason, meaning] of Object.entries(refusalReasons))
      expect(page).toContain(`| \`${reason}\` | ${meaning} |`);
  });
});
