import type { Token } from '../../schemas/sentence.js';
import type { Stretch } from '../../text/paragraphs.js';

/** The text of the token that stands for an utterance in a unit. */
export const UTTERANCE = '“…”';

export function placeholder({ start, end }: Stretch): Token {
  return { start, end, text: UTTERANCE, lemma: UTTERANCE, pos: 'PUNCT', head: null, relation: null };
}
