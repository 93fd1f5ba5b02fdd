import { holdsWords, reportingNoun } from '../../../language/reporting.js';
import { wordsBetween } from '../attribution.js';
import { plainAttribution } from '../draft.js';
import { possessor } from '../nominal/holder.js';
import { canAct } from '../speaking.js';
import { wordAt } from '../unit.js';
import { phraseAt } from '../words.js';
import type { DirectRule } from './rule.js';

/** Nouns for words, besides those of reporting. */
const words = /^(?:advice|motto|plea|punchline|quip|retort|slogan|toast|tagline|verdict|warning|words)$/;

/**
 * A noun of somebody's for what he said leads in, right before the colon.
 *
 *     The film shows the mayor's message: “The harbour needs you.”
 *                    ^^^^^^^^^   ^^^^^^^
 */
export const nounBefore: DirectRule = (unit, at) => {
  if (wordAt(unit, at - 1) !== ':') return null;
  // “the mayor's answer [was]: “…””
  const end = unit.groupTo.get(at - 1)?.lemma === 'be' ? unit.groupTo.get(at - 1)!.start : at - 1;
  const phrase = phraseAt(unit, end - 1);
  if (phrase === undefined || phrase.end !== end) return null;
  // “issued a statement after [Lind’s speech]: “…””
  if (/^(?:after|amid|before|during|following|since)$/.test(wordAt(unit, phrase.start - 1))) return null;
  const word = wordAt(unit, phrase.head);
  const noun = reportingNoun(word);
  if (!holdsWords(noun) && !words.test(word)) return null;
  const source = possessor(unit, phrase.start, phrase.head);
  if (source === null || (!canAct(source) && !/^(?:his|her|their)$/.test(wordAt(unit, source.head)))) return null;
  const cue = { ...wordsBetween(unit, phrase.head, phrase.head + 1), lemma: noun?.lemma ?? word };
  return plainAttribution(cue, source, 'attribute/noun-before');
};
