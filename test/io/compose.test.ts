import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { annotate, numbered, pipelineFrom, StageError } from '../../src/pipeline/compose.js';
import type { Stage } from '../../src/pipeline/stage.js';
import { Entity } from '../../src/schemas/entity.js';
import { Quote } from '../../src/schemas/quote.js';
import { Sentence } from '../../src/schemas/sentence.js';
import { read } from '../../src/stages/read/stage.js';

const tokenize: Stage<'document', 'sentences'> = {
  name: 'tokenize',
  needs: ['document'],
  gives: 'sentences',
  schema: z.array(Sentence),
  run: () => [],
};
const recognize: Stage<'document' | 'sentences', 'entities'> = {
  name: 'recognize',
  needs: ['document', 'sentences'],
  gives: 'entities',
  schema: z.array(Entity),
  run: () => [],
};
const attribute: Stage<'sentences' | 'entities', 'quotes'> = {
  name: 'attribute',
  needs: ['sentences', 'entities'],
  gives: 'quotes',
  schema: z.array(Quote),
  run: () => [],
};

describe('composition', () => {
  it('takes stages in an order in which each finds what it needs', () => {
    const { stages } = pipelineFrom().add(read).add(tokenize).add(recognize).add(attribute);
    expect(stages.map(({ name }) => name)).toEqual(['read', 'tokenize', 'recognize', 'attribute']);
  });

  it('does not compile where a layer is missing', () => {
    // @ts-expect-error: nothing has given the document
    pipelineFrom().add(tokenize);
    // @ts-expect-error: nothing has given the sentences
    pipelineFrom().add(read).add(recognize);
    // @ts-expect-error: entities come after
    pipelineFrom().add(read).add(tokenize).add(attribute).add(recognize);
  });

  it('says which stage misses what, where the compiler was not asked', () => {
    expect(() => annotate('d', [attribute as never], {})).toThrow('d: attribute: needs the layer sentences');
  });

  it('wraps what a stage throws, and what its schema forbids', () => {
    const throws = { ...tokenize, run: () => ([] as string[])[0]!.length as never };
    expect(() => annotate('d', [throws as never], { document: {} as never })).toThrow(StageError);
    const wrong = { ...tokenize, run: () => [{ kind: 'sentence', id: 3 }] as never };
    expect(() => annotate('d', [wrong as never], { document: {} as never })).toThrow(
      'd: tokenize: gave a wrong layer: 0: id: expected string, got 3',
    );
  });

  it('numbers refusals by their place in the text', () => {
    const refused = (start: number | null, rule: string) => ({
      reason: 'furniture' as const,
      start,
      end: start,
      text: '',
      candidates: [],
      rule,
    });
    const refusals = numbered('d', 'read', [refused(5, 'read/b'), refused(null, 'read/a'), refused(5, 'read/c')]);
    expect(refusals.map(({ id, rule }) => [id, rule])).toEqual([
      ['d#read-r1', 'read/a'],
      ['d#read-r2', 'read/b'],
      ['d#read-r3', 'read/c'],
    ]);
  });
});
