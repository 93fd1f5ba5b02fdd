import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContainer } from '../../src/models/container.js';
import { makeEncoder } from '../../src/models/encoder.js';
import { makeEngine } from '../../src/models/engine.js';
import { installedEngine } from '../../src/models/installed.js';
import { readVocabulary } from '../../src/models/vocabulary.js';

const engine = installedEngine();
const bytes = (name: string) => new Uint8Array(readFileSync(new URL(`../../models/${name}`, import.meta.url)));
const vectors = readContainer(bytes('vectors/vectors.bin'));
const forms = (sentence: string) => sentence.split(' ');
const sentences = [
  'The ferry was carrying 112 passengers when it struck the pier .',
  'He said she had left .',
  'No .',
  'Smith , a spokesman for the Harbour Board , denied it .',
].map(forms);

describe('the encoder', () => {
  const load = (plain: boolean) =>
    makeEncoder(bytes('encoder/encoder.bin'), vectors, readVocabulary(vectors), { plain });
  const fast = load(false);

  test('gives the same with and without WebAssembly', () => {
    expect(load(true).read(sentences)).toEqual(fast.read(sentences));
  });

  test('reads a sentence alike whatever it is read with', () => {
    const together = fast.read([...sentences, ...sentences.toReversed()]);
    const alone = sentences.map((sentence) => fast.read([sentence])[0]);
    expect(together.slice(0, sentences.length)).toEqual(alone);
    expect(together.slice(sentences.length)).toEqual(alone.toReversed());
  });

  test('reads a sentence alike after more forms than it keeps', () => {
    const before = fast.read(sentences);
    for (let at = 0; at < 20_000; at += 100) fast.read([Array.from({ length: 100 }, (_, i) => `w${at + i}`)]);
    expect(fast.read(sentences)).toEqual(before);
  });

  test('takes sentences longer than any tree', () => {
    const long = Array.from({ length: 600 }, (_, at) => `word${at % 37}`);
    const [reading] = fast.read([long]);
    expect([...reading!.head].filter((head) => head === -1)).toHaveLength(1);
    expect(reading!.head.every((head, at) => head < long.length && head !== at)).toBe(true);
  });

  test('gives every sentence a tree, whatever its words', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const { head, certainty } = fast.read([words])[0]!;
        for (let at = 0; at < head.length; at++) {
          let steps = 0;
          for (let up = at; up !== -1; up = head[up]!) expect(steps++).toBeLessThanOrEqual(head.length);
          expect(certainty[at]).toBeGreaterThan(0);
          expect(certainty[at]).toBeLessThanOrEqual(1.000001);
        }
        expect([...head].filter((up) => up === -1)).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});

describe('trees of plain news sentences', () => {
  const dependents = (sentence: string) => {
    const list = forms(sentence);
    return engine
      .read([list])[0]!
      .map(({ head, relation }, at) => `${relation}(${head === null ? '' : list[head]}, ${list[at]})`);
  };
  test.each([
    ['The ferry struck the pier .', ['nsubj(struck, ferry)', 'obj(struck, pier)', 'root(, struck)', 'det(ferry, The)']],
    [
      'The minister said that the talks had failed .',
      ['nsubj(said, minister)', 'ccomp(said, failed)', 'mark(failed, that)', 'nsubj(failed, talks)'],
    ],
    [
      'Three men were arrested by police on Monday .',
      ['nsubj:pass(arrested, men)', 'aux:pass(arrested, were)', 'nummod(men, Three)', 'case(police, by)'],
    ],
    [
      'He did not accept the offer .',
      ['nsubj(accept, He)', 'advmod(accept, not)', 'obj(accept, offer)', 'aux(accept, did)'],
    ],
  ])('%s', (sentence, expected) => {
    expect(dependents(sentence)).toEqual(expect.arrayContaining(expected));
  });
});

describe('names', () => {
  const names = (...list: string[]) => {
    const cut = list.map(forms);
    return engine
      .names(cut)
      .map(({ sentence, first, last, type }) => `${cut[sentence]!.slice(first, last).join(' ')}/${type}`);
  };
  test.each([
    ['Angela Merkel met officials in Berlin on Tuesday .', ['Angela Merkel/PER', 'Berlin/LOC']],
    [
      'The European Union and the World Bank will fund a road in northern Kenya .',
      ['European Union/ORG', 'World Bank/ORG', 'Kenya/LOC'],
    ],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expect.arrayContaining(expected));
  });

  test('alike with and without WebAssembly, however long the sentence', () => {
    const files = {
      boundaries: bytes('boundaries/boundaries.bin'),
      encoder: bytes('encoder/encoder.bin'),
      vectors: bytes('vectors/vectors.bin'),
      names: bytes('names/names.bin'),
      clusters: bytes('names/clusters.bin'),
      gazetteer: bytes('names/gazetteer.bin'),
      lemmas: '',
    };
    const long = Array.from({ length: 30 }, () =>
      forms('Angela Merkel flew from Berlin to the United Nations ,'),
    ).flat();
    const list = [...sentences, long];
    const found = engine.names(list);
    expect(found.length).toBeGreaterThan(80);
    expect(makeEngine(files, { plain: true }).names(list)).toEqual(found);
  });

  test('none where there are none', () => {
    expect(names('The talks had failed , he said .')).toEqual([]);
  });

  test('empty sentences are passed over', () => {
    expect(engine.names([[], forms('He lives in Paris .')])).toEqual([
      expect.objectContaining({ sentence: 1, first: 3, last: 4, type: 'LOC' }),
    ]);
  });
});
