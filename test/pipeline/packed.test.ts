import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packing } from '../../src/pipeline/packed.js';
import { Sentence, type Token, Upos } from '../../src/schemas/sentence.js';

const offset = fc.nat({ max: 20_000_000 });
const token: fc.Arbitrary<Token> = fc.record({
  start: offset,
  end: offset,
  text: fc.string({ unit: 'binary' }),
  lemma: fc.string(),
  pos: fc.constantFrom(...Upos.options),
  head: fc.option(fc.nat()),
  relation: fc.option(fc.constantFrom('nsubj', 'obl:tmod', '')),
});
const sentence: fc.Arbitrary<Sentence> = fc.record({
  kind: fc.constant('sentence' as const),
  id: fc.string(),
  doc: fc.string(),
  block: fc.nat(),
  paragraph: fc.nat(),
  start: offset,
  end: offset,
  text: fc.string(),
  tokens: fc.array(token),
});

it('gives back the tokens that were packed', () => {
  fc.assert(
    fc.property(fc.array(sentence), (sentences) => {
      const pack = packing();
      const packed = sentences.map((one) => pack(one));
      expect(packed.map(({ tokens }) => tokens)).toEqual(sentences.map(({ tokens }) => tokens));
      expect(packed.map((one) => Sentence.parse(one))).toEqual(sentences);
      expect(JSON.stringify(packed)).toBe(JSON.stringify(sentences));
    }),
  );
});

const long: Sentence = {
  kind: 'sentence',
  id: 'd#s1',
  doc: 'd',
  block: 0,
  paragraph: 0,
  start: 0,
  end: 1,
  text: 'a',
  tokens: Array.from({ length: 20_000 }, (_, index) => ({
    start: index,
    end: index + 1,
    text: `a${index}`,
    lemma: 'a',
    pos: 'NOUN' as const,
    head: null,
    relation: null,
  })),
};

it('makes the same tokens anew when others were asked for in between', () => {
  const pack = packing();
  const packed = Array.from({ length: 5 }, () => pack(long));
  const first = packed[0]!.tokens;
  expect(packed[0]!.tokens).toBe(first);
  for (const { tokens } of packed) expect(tokens).toHaveLength(20_000);
  expect(packed[0]!.tokens).not.toBe(first);
  expect(packed[0]!.tokens).toEqual(first);
});

it('leaves a packed sentence as it is', () => {
  const packed = packing()(long);
  expect(packing()(packed)).toBe(packed);
});
