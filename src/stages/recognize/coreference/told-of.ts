import type { Candidate } from './candidates.js';
import type { Mention } from './mention.js';

/**
 * Whom a speech goes on about: the only one told of in it, who has just come in without a name.
 *
 *     “A young woman stopped me,” said Reed. “She said it was late.”
 *      ^^^^^^^^^^^^^                          ^^^
 */
export function whoIsToldOf(pronoun: Mention, candidates: readonly Candidate[]): Candidate | null {
  if (pronoun.role !== 'subject' || pronoun.quotation < 0) return null;
  const isHere = ({ quotation, sentence }: Mention) =>
    quotation >= 0 && quotation >= pronoun.quotation - 1 && sentence >= pronoun.sentence - 1;
  const here = candidates.filter(({ mentions }) => mentions.some(isHere));
  const [only] = here;
  if (only === undefined || here.length > 1) return null;
  const last = only.mentions.at(-1)!;
  return last.form === 'indefinite' && last.role === 'subject' && isHere(last) ? only : null;
}
