import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { featuresOf } from '../../src/language/features.js';
import { lemmatizer } from '../../src/language/lemma.js';
import { packContainer, readContainer } from '../../src/models/container.js';

const lemmatize = lemmatizer(readFileSync(new URL('../../models/lemmas/lemmas.tsv', import.meta.url), 'utf8'));

test.each([
  ['said', 'VBD', 'say'],
  ['hoping', 'VBG', 'hope'],
  ['hopping', 'VBG', 'hop'],
  ['denied', 'VBD', 'deny'],
  ['left', 'VBN', 'leave'],
  ['agencies', 'NNS', 'agency'],
  ['women', 'NNS', 'woman'],
  ['houses', 'NNS', 'house'],
  ['series', 'NNS', 'series'],
  ['Republicans', 'NNPS', 'Republican'],
  ['Paris', 'NNP', 'Paris'],
  ['GDP', 'NN', 'GDP'],
  ["n't", 'RB', 'not'],
  ['n’t', 'RB', 'not'],
  ['worst', 'JJS', 'bad'],
  ['1990s', 'NNS', '1990s'],
])('lemma of %s/%s is %s', (form, tag, lemma) => {
  expect(lemmatize(form, tag)).toBe(lemma);
});

describe('features', () => {
  const word = (tag: string, pos: string, relation: string) => ({ tag, pos, relation });
  test('a passive participle', () => {
    expect(featuresOf(word('VBN', 'VERB', 'root'), [word('VBD', 'AUX', 'aux:pass')])).toMatchObject({ voice: 'Pass' });
  });
  test('a perfect participle is not passive', () => {
    expect(featuresOf(word('VBN', 'VERB', 'root'), [word('VBZ', 'AUX', 'aux')])).not.toHaveProperty('voice');
  });
  test('an order', () => {
    expect(featuresOf(word('VB', 'VERB', 'root'), [])).toMatchObject({ mood: 'Imp' });
  });
  test('an infinitive', () => {
    expect(featuresOf(word('VB', 'VERB', 'xcomp'), [word('TO', 'PART', 'mark')])).toEqual({ verbForm: 'Inf' });
  });
});

describe('model files', () => {
  test('give back what was put in', () => {
    const bytes = packContainer(
      { a: 1 },
      { x: Int8Array.of(1, -2, 3), y: Float32Array.of(0.5), z: Uint16Array.of(65_535) },
    );
    const file = readContainer<{ a: number }>(Uint8Array.of(0, 0, ...bytes).subarray(2));
    expect(file.meta).toEqual({ a: 1 });
    expect([file.section('x', 'i8'), file.section('y', 'f32'), file.section('z', 'u16')]).toEqual([
      Int8Array.of(1, -2, 3),
      Float32Array.of(0.5),
      Uint16Array.of(65_535),
    ]);
    expect(() => file.section('x', 'u8')).toThrow('expected an array x of u8, got i8');
  });
  test('refuse what is no model file', () => {
    expect(() => readContainer(new Uint8Array(16))).toThrow('not a model file');
  });
});
