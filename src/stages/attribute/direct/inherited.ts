import { wordsBetween } from '../attribution.js';
import { cuesOf, isAsserted } from '../cue.js';
import { type Attribution, type Draft, plainAttribution } from '../draft.js';
import { parenthetical } from '../indirect/parenthetical.js';
import type { Party } from '../party.js';
import { speakerOf } from '../speaker.js';
import { isAlone, type Placed, type Unit, wordAt } from '../unit.js';

/** Whose an utterance is that its own sentence does not attribute. */
export function inherited({ unit }: Placed, drafts: readonly Draft[], units: readonly Unit[]): Attribution | null {
  if (!isAlone(unit)) return null;
  const before = units[unit.index - 1];
  if (before === undefined) return null;
  return (
    afterColon(before) ??
    (before.paragraph === unit.paragraph ? afterSentence(before) : nextParagraph(before, unit, drafts))
  );
}

/**
 *     Caddell continued:
 *     ^^^^^^^ ^^^^^^^^^
 *     “The health issue is a partisan issue.”
 */
function afterColon(before: Unit): Attribution | null {
  const end = before.tokens.length - 1;
  if (wordAt(before, end) !== ':') return null;
  const cue = cuesOf(before).findLast(({ entry, group }) => entry.frames.has('quote') && !group.negated);
  const source = cue === undefined ? null : speakerOf(before, cue);
  if (cue === undefined || source === null) return null;
  const words = { ...wordsBetween(before, cue.group.start, cue.to), lemma: cue.entry.lemma };
  return plainAttribution(words, source, 'attribute/colon-before');
}

/**
 *     Transport Minister Rahmat Osei rejected that account. “There is no evidence.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function afterSentence(before: Unit): Attribution | null {
  if (before.utterances.size > 0) return null;
  const source = closingSpeaker(before) ?? firstSpeaker(before);
  return source === null ? null : plainAttribution(null, source, 'attribute/sentence-before', 'inferred');
}

/** “It was like a dream, [Lee] said.”: whoever reports the whole sentence, whatever is said in it. */
function closingSpeaker(unit: Unit): Party | null {
  for (const cue of cuesOf(unit)) {
    const aside = parenthetical(cue);
    if (aside !== null) return aside.source;
  }
  return null;
}

function firstSpeaker(unit: Unit): Party | null {
  const cue = cuesOf(unit).find((one) => one.group.finite && isAsserted(one) && one.group.voice === 'active');
  return cue === undefined ? null : speakerOf(unit, cue);
}

/** A paragraph that is all utterance, right behind one that ends with the same speaker's. */
function nextParagraph(before: Unit, unit: Unit, drafts: readonly Draft[]): Attribution | null {
  const last = drafts.at(-1);
  if (last?.source == null || before.paragraph !== unit.paragraph - 1) return null;
  if (last.unit !== before && last.content.at(-1)!.start < before.start) return null;
  const said = plainAttribution(null, last.source, 'attribute/next-paragraph', 'inferred');
  return { ...said, relays: last.relays };
}
