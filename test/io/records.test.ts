import { describe, expect, it } from 'vitest';
import { allRecords } from '../../src/io/records.js';
import { checkSpans } from '../../src/io/spans.js';
import { folderWith } from './folders.js';

const refusal = {
  kind: 'refusal',
  id: 'd#read-r1',
  doc: 'd',
  stage: 'read',
  reason: 'furniture',
  start: 0,
  end: 2,
  text: 'ab',
  candidates: [],
  rule: 'read/some-rule',
};

describe('readRecords', () => {
  it.each([
    [{ ...refusal, start: 'x' }, /refusals\.jsonl:2: start: expected number, got "x"$/],
    [{ ...refusal, reason: 'whim' }, /:2: reason: expected one of .*got "whim"$/],
    [{ ...refusal, candidates: [{ text: 'a' }] }, /:2: candidates\.0\.why: expected string, got nothing$/],
    [{ ...refusal, extra: 1 }, /:2: expected no field "extra", got/],
  ])('says where a file is damaged: %j', async (damaged, message) => {
    const out = folderWith({ 'refusals.jsonl': `${JSON.stringify(refusal)}\n${JSON.stringify(damaged)}\n` });
    await expect(allRecords(out, 'refusals.jsonl')).rejects.toThrow(message);
  });

  it('says where a file is no JSON', async () => {
    const out = folderWith({ 'refusals.jsonl': '{"kind":\n' });
    await expect(allRecords(out, 'refusals.jsonl')).rejects.toThrow(/refusals\.jsonl:1: expected a record in JSON/);
  });

  it('says which command makes a file that is not there', async () => {
    await expect(allRecords(folderWith(), 'quotes.jsonl')).rejects.toThrow(
      /quotes\.jsonl: no such file; `variorum pipeline/,
    );
  });
});

describe('checkSpans', () => {
  it.each([
    [{ start: 0, end: 2, text: 'ab' }, []],
    [{ a: [{ start: 1, end: 2, text: 'x' }] }, ['a.0: expected "b", which stands at 1–2, got "x"']],
    [{ start: 2, end: 9 }, [': expected a span inside the text of 3 code units, got 2–9']],
    [{ start: null, end: null, text: null }, []],
  ])('%j', (record, expected) => {
    const wrong: string[] = [];
    checkSpans(record, 'abc', ({ field, message }) => wrong.push(`${field}: ${message}`));
    expect(wrong).toEqual(expected);
  });
});
