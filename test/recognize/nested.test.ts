import { describe, expect, it } from 'vitest';
import { entitiesOf } from './marked.js';

/** The nested places as `bearer: “inner” in “outer”`. */
function nestedIn(text: string): string[] {
  const { entities } = entitiesOf(text);
  const mentions = entities.flatMap((entity) => entity.mentions);
  return entities.flatMap(({ name, nested = [] }) =>
    nested.map(({ start, end, text: inner }) => {
      const outer = mentions.find((mention) => mention.start <= start && end <= mention.end);
      return `${name}: “${inner}” in “${outer?.text}”`;
    }),
  );
}

describe('names within names', () => {
  it('are found in names of no type of ours too', () => {
    const { entities } = entitiesOf('Kenya is large. The plan is in line with the Kenya Vision 2030, which he wrote.');
    expect(entities.find(({ name }) => name === 'Kenya')?.nested).toMatchObject([{ text: 'Kenya' }]);
  });

  it.each<[text: string, ...nested: string[]]>([
    ['He lives in Lisbon. The Lisbon Football Club lost.', 'Lisbon: “Lisbon” in “Lisbon Football Club”'],
    ['She left Ghana. The University of Ghana closed.', 'Ghana: “Ghana” in “University of Ghana”'],
    ['The United States agreed. The U.S. Senate did not.', 'United States: “U.S.” in “U.S. Senate”'],
    ['Rosa Ortega spoke. The Rosa Ortega Foundation paid.', 'Rosa Ortega: “Rosa Ortega” in “Rosa Ortega Foundation”'],
    ['Fumio Kishida spoke for the Kishida Cabinet.', 'Fumio Kishida: “Kishida” in “Kishida Cabinet”'],
    ['NATO met. The NATO Response Force left.', 'NATO: “NATO” in “NATO Response Force”'],
    ['They sailed from Naples. The Bay of Naples was calm.', 'Naples: “Naples” in “Bay of Naples”'],
  ])('%s', (text, ...nested) => {
    expect(nestedIn(text)).toEqual(nested);
  });

  it.each([
    // Not known by itself.
    'The Lisbon Football Club lost.',
    // Somebody who is called so.
    'They met in Washington. Denzel Washington came. The George Washington Bridge is closed.',
    'They met in Florence. The Florence Nightingale Foundation paid.',
    // A family name alone may be another’s.
    'Ann Ford spoke. The Ford Motor Company closed.',
    // A part of another place, and the place itself.
    'They left Oregon. Southern Oregon University closed.',
    'They left Mexico. Mexico City was calm.',
    // Two bear it.
    'Bill Clinton and Hillary Clinton came. The Clinton Administration paid.',
    // The word for what it is.
    'He sat in the Palace. The Royal Palace Museum is closed.',
  ])('none in: %s', (text) => {
    expect(nestedIn(text)).toEqual([]);
  });

  it('are no mentions: nothing is said of them there', () => {
    const { entities } = entitiesOf('He lives in Lisbon. The Lisbon Football Club lost.');
    const lisbon = entities.find(({ name }) => name === 'Lisbon')!;
    expect(lisbon.mentions.map(({ start }) => start)).toEqual([12]);
  });
});
