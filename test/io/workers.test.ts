import { expect, it } from 'vitest';
import { inOrder } from '../../src/io/workers.js';

async function collected<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

it('gives results in the order of the items, and never has more under way than it may', async () => {
  let busy = 0;
  let most = 0;
  const items = Array.from({ length: 300 }, (_, index) => index);
  const work = async (item: number): Promise<number> => {
    most = Math.max(most, ++busy);
    for (let turns = (item * 7) % 5; turns > 0; turns--) await new Promise(setImmediate);
    busy--;
    return item;
  };
  expect(await collected(inOrder(items, 3, work))).toEqual(items);
  expect(most).toBe(3);
});

it('ends with the first error in order', async () => {
  const work = async (item: number): Promise<number> => {
    if (item >= 2) throw new Error(`no ${item}`);
    return item;
  };
  await expect(collected(inOrder([0, 1, 2, 3], 4, work))).rejects.toThrow('no 2');
});
