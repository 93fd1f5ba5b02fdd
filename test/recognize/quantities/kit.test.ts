import { describe, expect, test } from 'vitest';
import { recognizeQuantities } from '../../../src/stages/recognize/quantities/recognize-quantities.js';
import { publishedText, readKit, shown, unmark } from '../times/kit.js';

const kit = readKit(new URL('kit.jsonl', import.meta.url));

describe('amounts of news sentences', () => {
  test.each(kit.filter(({ todo }) => todo === undefined))('$text', ({ published, text, expected }) => {
    const marked = unmark(text) ?? { plain: text, start: 0, end: text.length };
    const { document, sentences } = publishedText(marked.plain, published);
    const found = recognizeQuantities(document, sentences, () => {}).filter(
      ({ mentions }) => mentions[0]!.end > marked.start && mentions[0]!.start < marked.end,
    );
    const wanted = expected === 'none' ? [] : [`[${marked.plain.slice(marked.start, marked.end)}] ${expected}`];
    expect(found.map((draft) => `[${draft.name}] ${shown(draft)}`)).toEqual(wanted);
  });

  for (const { text, todo } of kit.filter((one) => one.todo !== undefined)) test.todo(`${text}: ${todo}`);

  test('the kit is large, and nearly half of it from newspapers', () => {
    expect(kit.length).toBeGreaterThanOrEqual(120);
    expect(kit.filter(({ from }) => from === 'news').length).toBeGreaterThanOrEqual(0.4 * kit.length);
  });
});
