import type { ClaimRule } from '../rules.js';

/**
 * “There is” with what there is.
 *
 *     There is no evidence that the ferry was overloaded.
 *     ^^^^^^^^ ^^^^^^^^^^^
 */
export const existential: ClaimRule = {
  name: 'extract/existential',
  accepts: ({ tokens }, { subject, verb }) =>
    verb.lemma === 'be' && subject !== null && tokens[subject.head]!.text.toLowerCase() === 'there',
};
