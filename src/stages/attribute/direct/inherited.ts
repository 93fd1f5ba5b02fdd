import { wordsBetween } from '../attribution.js';
import { type Cue, cuesOf, isAsserted } from '../cue.js';
import { type Attribution, type Draft, plainAttribution } from '../draft.js';
import { parenthetical } from '../indirect/parenthetical.js';
import type { Party } from '../party.js';
import { ownSpeaker, speakerOf } from '../speaker.js';
import { canJudge } from '../speaking.js';
import { treeOf } from '../tree.js';
import { type Placed, type Unit, wordAt } from '../unit.js';
import { colonSubject } from './colon-subject.js';
import { inverted } from './cue-before.js';
import { nounBefore } from './noun-before.js';

/** Whose an utterance is that its own sentence does not attribute. */
export function inherited({ unit }: Placed, drafts: readonly Draft[], units: readonly Unit[]): Attribution | null {
  const before = units[unit.index - 1];
  if (before === undefined) return null;
  return (
    afterColon(before) ??
    (before.paragraph === unit.paragraph
      ? afterSentence(before)
      : (nextParagraph(before, unit, drafts) ?? afterReport(before)))
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
  const source = cue === undefined ? null : (inverted(before, cue, end) ?? speakerOf(before, cue));
  if (cue === undefined || source === null) return nounBefore(before, end + 1) ?? colonSubject(before, end + 1);
  const words = { ...wordsBetween(before, cue.group.start, cue.to), lemma: cue.entry.lemma };
  return plainAttribution(words, source, 'attribute/colon-before');
}

/**
 *     Transport Minister Rahmat Osei rejected that account. “There is no evidence.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function afterSentence(before: Unit): Attribution | null {
  if (before.utterances.size > 0) return null;
  const source = closingSpeaker(before) ?? firstSpeaker(before) ?? gesturing(before) ?? issuer(before);
  return source === null ? null : plainAttribution(null, source, 'attribute/sentence-before', 'inferred');
}

/**
 * A paragraph that is all utterance, behind one of which the last sentence does no more than report.
 *
 *     Lind said he was glad of the change.
 *     ^^^^
 *     “This is what we have waited for.”
 */
function afterReport(before: Unit): Attribution | null {
  // The first line is a headline as a rule.
  if (before.utterances.size > 0 || before.paragraph === 0) return null;
  const { relations } = treeOf(before);
  const source =
    closingSpeaker(before) ??
    firstSpeaker(before, ({ group, entry }) => relations[group.head] === 'root' && entry.frames.has('quote')) ??
    issuer(before);
  return source === null || !canJudge(source)
    ? null
    : plainAttribution(null, source, 'attribute/paragraph-before', 'inferred');
}

/** “It was like a dream, [Lee] said.”: whoever reports the whole sentence, whatever is said in it. */
function closingSpeaker(unit: Unit): Party | null {
  for (const cue of cuesOf(unit)) {
    const aside = parenthetical(cue);
    if (aside !== null) return aside.source;
  }
  return null;
}

function firstSpeaker(unit: Unit, leads: (cue: Cue) => boolean = () => true): Party | null {
  const cue = cuesOf(unit).find(
    (one) => one.group.finite && isAsserted(one) && one.group.voice === 'active' && leads(one),
  );
  const source = cue === undefined ? null : speakerOf(unit, cue);
  // “The town thinks “we won,” she said”: who speaks of himself stands in somebody's words.
  return source !== null && /^(?:i|we|you)$/.test(wordAt(source.unit, source.head)) ? null : source;
}

/** “[The firm] issued a statement on Monday. “We regret the delay.””: words are given out, and here they are. */
function issuer(unit: Unit): Party | null {
  const { relations } = treeOf(unit);
  const main = unit.verbGroups.find(({ head, finite }) => finite && relations[head] === 'root');
  if (main === undefined || main.voice === 'passive' || main.negated || main.modal !== null) return null;
  const object = unit.phraseFrom.get(main.end);
  if (object === undefined || !/^(?:issue|post|release|send|write)$/.test(main.lemma)) return null;
  if (!/^(?:letter|message|note|statement|tweet)$/.test(wordAt(unit, object.head))) return null;
  const source = ownSpeaker(unit, main);
  return source !== null && canJudge(source) ? source : null;
}

/** “[Roth] shook her head. “Not me.””: whoever makes a face or a gesture goes on to speak. */
function gesturing(unit: Unit): Party | null {
  const { relations } = treeOf(unit);
  const main = unit.verbGroups.find(
    ({ head, finite, voice }) => finite && voice === 'active' && relations[head] === 'root',
  );
  if (main === undefined || main.negated) return null;
  const object = unit.phraseFrom.get(main.particle === null ? main.end : main.end + 1);
  const gesture =
    gestures.test(main.lemma) ||
    (moves.test(main.lemma) && object !== undefined && limbs.test(wordAt(unit, object.head)));
  const source = gesture ? ownSpeaker(unit, main) : null;
  return source !== null && canJudge(source) ? source : null;
}

const gestures = /^(?:blush|frown|grimace|grin|nod|pause|scowl|shrug|smile|smirk|sob|weep|wince|wink)$/;
const moves =
  /^(?:bow|clasp|close|clench|cover|drop|fold|furrow|lift|lower|narrow|nod|open|point|raise|roll|rub|shake|spread|throw|throw up|wag|wave|wipe|wring)$/;
const limbs =
  /^(?:arms?|brow|brows|chin|eyebrows?|eyes?|face|finger|fingers|fist|fists|hands?|head|palms?|shoulders?|tears?)$/;

/** A paragraph that is all utterance, right behind one that ends with the same speaker's. */
function nextParagraph(before: Unit, unit: Unit, drafts: readonly Draft[]): Attribution | null {
  const last = drafts.at(-1);
  if (last?.source == null || before.paragraph !== unit.paragraph - 1) return null;
  if (last.unit !== before && last.content.at(-1)!.start < before.start) return null;
  const said = plainAttribution(null, last.source, 'attribute/next-paragraph', 'inferred');
  return { ...said, relays: last.relays };
}
