import { expect, test } from 'vitest';
import { sharing } from '../../src/pipeline/shared.js';

const text = 'The harbour of Oslo will open on Monday, she said.';
const span = { start: 0, end: 39, text: text.slice(0, 39) };

test('records stay equal', () => {
  const share = sharing();
  const document = { kind: 'document', id: 'a', text, credits: [] };
  const record = {
    kind: 'quote',
    doc: 'a',
    content: [span, { ...span, text: 'others than in the document' }],
    chain: [],
  };
  const before = structuredClone([document, record]);
  expect([share(document), share(record)]).toEqual(before);
});

test('what is empty is one list, which nobody can fill', () => {
  const share = sharing();
  const [one, other] = [share({ doc: 'a', chain: [] as string[] }), share({ doc: 'b', chain: [] as string[] })];
  expect(one.chain).toBe(other.chain);
  expect(() => one.chain.push('a')).toThrow(TypeError);
});
