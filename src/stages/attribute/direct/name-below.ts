import { wordsBetween } from '../attribution.js';
import { type Attribution, plainAttribution } from '../draft.js';
import { endingAt } from '../party-before.js';
import { isOver, type Unit, wordAt } from '../unit.js';

/**
 * A line under the utterance that names the speaker behind a dash.
 *
 *     “He scares me.”
 *     ― Krystal Correa, Chicago
 *       ^^^^^^^^^^^^^^
 */
export function nameBelow(unit: Unit): Attribution | null {
  if (!/^[-–—―]+$/.test(unit.words[0]!.text) || unit.utterances.size > 0) return null;
  const phrase = unit.phraseFrom.get(1);
  if (
    phrase === undefined ||
    unit.tokens[phrase.start]!.pos !== 'PROPN' ||
    unit.verbGroups.some(({ finite }) => finite)
  )
    return null;
  if (!isOver(unit, phrase.end) && !/^[,(]$/.test(wordAt(unit, phrase.end))) return null;
  const source = endingAt(unit, phrase.end);
  if (source === null) return null;
  const cue = { ...wordsBetween(unit, 0, 1), lemma: '–' };
  return plainAttribution(cue, source, 'attribute/name-below');
}
