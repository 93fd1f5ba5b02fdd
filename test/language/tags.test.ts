import { describe, expect, it } from 'vitest';
import { retag } from '../../src/language/phrases/tags.js';
import { annotateText } from '../support/annotate.js';

/** The word in brackets has the tag behind the bar once the tags are mended. */
const cases: readonly (readonly [string, string])[] = [
  ['They talked of [strengthening] relations with Russia.', 'VERB'],
  ['They have an interest [in] strengthening relations with Russia.', 'ADP'],
  ['They slept [while] waiting for a train.', 'SCONJ'],
  ['Solvane’s chief [executive], Matteo Ferrand, told the agency so.', 'NOUN'],
  ['The [chief] executive told the agency so.', 'ADJ'],
  ['Public commitments may outpace [on]-the-ground implementation.', 'ADJ'],
  ['The chief may be [prepared] to supply them with weapons.', 'ADJ'],
  ['The weapons may be [supplied] by a neighbour.', 'VERB'],
  ['He left by [train] the day before.', 'NOUN'],
  ['Japan’s newly [appointed] foreign minister spoke.', 'ADJ'],
];

describe('tags', () => {
  it.each(cases)('%s %s', (marked, pos) => {
    const start = marked.indexOf('[');
    const { sentences } = annotateText(marked.replace(/[[\]]/g, ''));
    const tokens = sentences.flatMap((sentence) => retag(sentence.tokens));
    expect(tokens.find((token) => token.start === start)?.pos).toBe(pos);
  });
});
