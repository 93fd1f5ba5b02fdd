import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Nameable, uniqueNames } from '../../src/io/ids.js';

function file(path: string): Nameable {
  const folders = path.split('/');
  const fuller = folders.pop()!;
  return { name: fuller.replace(/\.\w+$/, ''), fuller, folders };
}

describe('uniqueNames', () => {
  it.each([
    [
      ['a/one.txt', 'a/two.txt'],
      ['one', 'two'],
    ],
    [
      ['x/one.txt', 'y/one.txt'],
      ['x/one', 'y/one'],
    ],
    [
      ['p/x/one.txt', 'q/x/one.txt', 'q/z/one.txt'],
      ['p/x/one', 'q/x/one', 'q/z/one'],
    ],
    [
      ['a/one.txt', 'a/one.html'],
      ['one.txt', 'one.html'],
    ],
    [
      ['a/one.txt', 'a/one.html', 'b/one.txt'],
      ['a/one.txt', 'a/one.html', 'b/one.txt'],
    ],
  ])('%j are %j', (paths, names) => {
    expect(uniqueNames(paths.map(file))).toEqual(names);
  });

  it('tells ids apart that only look like a folder and a file', () => {
    const article = { name: 'x/one', fuller: 'x/one-3', folders: ['feed'] };
    const names = uniqueNames([article, file('x/one.txt'), file('y/one.txt')]);
    expect(new Set(names).size).toBe(3);
  });

  const part = fc.constantFrom('a', 'b', 'c');
  const place = fc.record({
    name: part,
    fuller: part.map((name) => `${name}.txt`),
    folders: fc.array(part, { maxLength: 3 }),
  });
  it('gives no two the same name, in whatever order they come', () => {
    const key = ({ name, fuller, folders }: Nameable): string => JSON.stringify([folders, name, fuller]);
    fc.assert(
      fc.property(fc.uniqueArray(place, { selector: key, maxLength: 8 }), (all) => {
        const names = uniqueNames(all);
        expect(new Set(names).size).toBe(all.length);
        expect(uniqueNames([...all].reverse()).reverse()).toEqual(names);
      }),
    );
  });
});
