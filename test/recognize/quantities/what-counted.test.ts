import { expect, test } from 'vitest';
import { recognizeQuantities } from '../../../src/stages/recognize/quantities/recognize-quantities.js';
import { tokenize } from '../../../src/stages/tokenize/stage.js';
import { documentOf } from '../../support/document.js';

test.each([
  ['Police said 43 people arrested on Monday were freed.', ['people arrested']],
  ['The ferry carried 58 passengers and five crew.', ['passengers', 'crew']],
  ['The army fired two ballistic missiles at dawn.', ['ballistic missiles']],
  ['The port received three long-range cargo drones.', ['long-range cargo drones']],
  ['The poll found 20 percent of Republicans against it.', ['Republicans']],
  ['The money pays for 55 miles of barrier.', ['barrier']],
  ['Two-thirds of the voters agreed.', ['voters']],
  ['The death toll rose to 17 on Sunday.', [null]],
  ['It was sold for $4.2 billion.', [null]],
  ['Three hood-clad robbers fled.', ['hood-clad robbers']],
  ['One hundred people came; one of them sang.', ['people']],
  ['Sales fell by more than a third.', [null]],
  ['The first man was followed by a third.', []],
] as const)('%s', (text, of) => {
  const document = documentOf(text);
  const found = recognizeQuantities(
    document,
    tokenize.run({ document }, () => {}),
    () => {},
  );
  expect(found.map(({ value }) => (value !== null && 'of' in value ? value.of : null))).toEqual(of);
});
