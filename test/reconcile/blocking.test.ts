import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, pairsByKey } from '../../src/stages/reconcile/blocking.js';

interface Record {
  readonly doc: string;
  readonly keys: readonly string[];
}

const docOf = ({ doc }: Record) => doc;
const keysOf = ({ keys }: Record) => keys;
const records = fc.array(
  fc.record({ doc: fc.constantFrom('a', 'b', 'c'), keys: fc.array(fc.constantFrom(...'pqrstuvw')) }),
  { maxLength: 12 },
);

function pairsOf(all: readonly Record[], pairs: readonly (readonly [number, number])[]): (readonly Record[])[] {
  return pairs.map(([a, b]) => [all[a]!, all[b]!]);
}

describe('records that share keys', () => {
  test('are the pairs of all records', () => {
    fc.assert(
      fc.property(records, (all) => {
        const found = comparable(() => all, { keysOf, docOf, largest: 3 });
        expect(pairsOf(found.records, found.pairs)).toEqual(pairsOf(all, pairsByKey(all, keysOf, 3)));
      }),
    );
  });

  test('are those of two accounts, where one account says nothing', () => {
    fc.assert(
      fc.property(records, (all) => {
        const found = comparable(() => all, { keysAcross: keysOf, docOf, largest: 3 });
        const across = pairsByKey(all, keysOf, 3).filter(([a, b]) => all[a]!.doc !== all[b]!.doc);
        expect(pairsOf(found.records, found.pairs)).toEqual(pairsOf(all, across));
      }),
    );
  });

  const one = { doc: 'a', keys: ['p'] };
  const twin = { doc: 'a', keys: ['p'] };
  const other = { doc: 'b', keys: ['q'] };
  test.each([
    ['under a key of both', { keysOf }, [one, twin], 1],
    ['not of one account, under a key across accounts', { keysAcross: keysOf }, [], 0],
    ['and whoever is wanted alone', { keysOf, isWanted: (record: Record) => record === other }, [one, twin, other], 1],
  ])('are kept %s', (_, keys, kept, pairs) => {
    const found = comparable(() => [one, twin, other], { ...keys, docOf, largest: 3 });
    expect(found.records).toEqual(kept);
    expect(found.pairs).toHaveLength(pairs);
  });
});
