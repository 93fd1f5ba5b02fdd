import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/cases/judge.js';
import { tallied } from '../../src/cases/tally.js';
import { ownCases, readCases } from '../../src/io/case-files.js';
import { documentStages } from '../../src/stages/index.js';

const kit = readCases([ownCases]);
const judged = kit.map((placed) => ({ ...placed, judged: judge(placed.case, documentStages.stages) }));

describe('the cases that come with the program', () => {
  it('are many, each with a name of its own that starts with its file', () => {
    expect(kit.length).toBeGreaterThan(120);
    expect(new Set(kit.map((one) => one.case.id)).size).toBe(kit.length);
    for (const { place, case: one } of kit) expect(place).toContain(`${one.id.split('/')[0]}.jsonl:`);
  });

  it.each(judged)('$case.id', ({ judged: { pairs, unrefused } }) => {
    const wrong = pairs.filter(({ right, otherwise }) => !right || otherwise.length > 0);
    expect([...wrong, ...unrefused]).toEqual([]);
  });

  it('have no quotation in every third to tenth text', () => {
    const none = kit.filter((one) => !one.case.text.includes('](content'));
    expect(none.length).toBeGreaterThan(kit.length / 10);
  });

  it('reach every rule', () => {
    const reached = tallied(judged.map((one) => one.judged)).map(({ rule }) => rule);
    expect(rulesInCode().filter((rule) => !reached.includes(rule))).toEqual([]);
  });
});

/** Rules that refuse, that are named in part only, or that come after others which leave them rare constructions. */
const noQuotes = ['attribute/stray-mark', 'attribute/fragment', 'attribute/complement'];

/** The names of the rules as the code of the stage spells them. */
function rulesInCode(): string[] {
  const folder = new URL('../../src/stages/attribute/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const code = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  const names = [...code.matchAll(/'(attribute\/[a-z-]+)'/g)].map(([, name]) => name!);
  return [...new Set(names)].filter((name) => !noQuotes.includes(name)).sort();
}
