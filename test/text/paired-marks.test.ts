import { expect, it } from 'vitest';
import { pairedMarks } from '../../src/text/paired-marks.js';

it.each([
  ['agreed to act amid "threats', 'agreed to act amid "threats"'],
  ['will defend” against it', 'will defend against it'],
  ['called it "the right deal" and "fair', 'called it "the right deal" and "fair"'],
  ['said “it is “so” here', 'said “it is “so” here”'],
  ['a 6" pipe', 'a 6" pipe'],
  ['no marks', 'no marks'],
])('%s', (text, paired) => {
  expect(pairedMarks(text)).toBe(paired);
});
