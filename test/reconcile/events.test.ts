import { describe, expect, test } from 'vitest';
import { readEvent, scoreEvent, tell } from '../../bench/events.js';
import { Finding } from '../../src/schemas/finding.js';
import { reconcile } from '../../src/stages/reconcile/stage.js';

const folder = (name: string) => new URL(`../events/${name}`, import.meta.url).pathname;

describe.each(['ferry', 'merger', 'quake', 'ballot', 'verdict', 'walkout'])('%s', (name) => {
  const { gold, texts } = readEvent(folder(name));
  const told = tell(texts);
  const score = scoreEvent(gold, told);

  test('at least half of the findings, few false alarms, no trap', () => {
    expect(score.missed.length).toBeLessThanOrEqual(score.wanted.length / 2);
    expect(score.falseAlarms.length * 3).toBeLessThanOrEqual(score.conflicts.length);
    expect(score.sprung.map(({ note }) => note)).toEqual([]);
  });
  test('findings are valid, their members lie in their documents, their ids are their own', () => {
    for (const finding of told.findings) {
      Finding.parse(finding);
      for (const { doc, start, end, text } of finding.members) {
        expect(texts.get(doc)!.slice(start, end)).toBe(text);
      }
    }
    expect(new Set(told.findings.map(({ id }) => id)).size).toBe(told.findings.length);
  });
  test('the order of the documents makes no difference', () => {
    const back = { ...told, documents: [...told.documents].reverse() };
    expect(reconcile(back)).toEqual(reconcile(told));
  });
});

test('an account and its copy agree, and are one origin', () => {
  const text = readEvent(folder('ferry')).texts.get('harbour-post')!;
  const { findings } = tell(
    new Map([
      ['one', text],
      ['two', text],
    ]),
  );
  expect(findings.filter(({ verdict }) => verdict === 'agreement').length).toBeGreaterThan(2);
  const across = findings.filter(({ verdict, articles }) => articles.length === 2 && verdict !== 'conflict');
  expect(across.every(({ verdict }) => verdict === 'agreement')).toBe(true);
  expect(across.every(({ origins }) => origins.length === 1)).toBe(true);
});
