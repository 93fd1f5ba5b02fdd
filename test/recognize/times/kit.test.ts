import { describe, expect, test } from 'vitest';
import { recognizeTimes } from '../../../src/stages/recognize/times/recognize-times.js';
import { publishedText, readKit, shown, unmark } from './kit.js';

const kit = readKit(new URL('kit.jsonl', import.meta.url));

describe('times of news sentences', () => {
  test.each(kit.filter(({ todo }) => todo === undefined))('$text', ({ published, text, expected }) => {
    const { plain, start, end } = unmark(text)!;
    const { document, sentences } = publishedText(plain, published);
    const found = recognizeTimes(document, sentences, () => {}).filter(
      ({ mentions }) => mentions[0]!.end > start && mentions[0]!.start < end,
    );
    expect(found.map((draft) => `[${draft.name}] ${shown(draft)}`)).toEqual([
      `[${plain.slice(start, end)}] ${expected}`,
    ]);
  });

  for (const { text, todo } of kit.filter((one) => one.todo !== undefined)) test.todo(`${text}: ${todo}`);

  test('the kit is large, and half of it from newspapers', () => {
    expect(kit.length).toBeGreaterThanOrEqual(150);
    expect(kit.filter(({ from }) => from === 'news').length).toBeGreaterThanOrEqual(kit.length / 2);
  });
});
