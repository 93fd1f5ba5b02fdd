import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import { holdsWords, reportingNoun } from '../../../language/reporting.js';
import { plainAttribution } from '../draft.js';
import type { Party } from '../party.js';
import { startingAt } from '../party-behind.js';
import { UTTERANCE } from '../placeholder.js';
import { ownSpeaker } from '../speaker.js';
import { canJudge, isText } from '../speaking.js';
import { treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import type { DirectRule } from './rule.js';

/** Verbs of taking words in, and of showing those of others. */
const taking =
  /^(?:cite|display|echo|feature|find|get|have|hear|hold|invoke|learn|notice|parody|publish|quote|read|recall|recite|receive|remember|repeat|retweet|see|share|show|sing|spot|watch|wear)$/;
/** Verbs of which the object is one's own words. */
const issuing = /^(?:deliver|issue|make|offer|post|release|send|write)$/;
/** Nouns for words that may be another's. */
const words =
  /^(?:answer|banner|caption|email|graffiti|headline|letter|line|lyric|message|note|notice|poem|post|poster|prayer|proverb|quote|reply|report|scripture|sign|slogan|song|text|tweet|verse|words?)s?$/;

/**
 * Somebody does something, and a colon leads in what he says with it. Nothing is taken for his that he is said to read or hear.
 *
 *     The mayor took credit for the bridge: “Without me there would be none.”
 *     ^^^^^^^^^                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const colonSubject: DirectRule = (unit, at) => {
  const comma = isComma(unit, at - 1);
  if (!comma && wordAt(unit, at - 1) !== ':') return null;
  const shown = comma ? null : shownSpeaker(unit, at - 1);
  if (shown !== null) return { ...plainAttribution(null, shown, 'attribute/colon-subject', 'inferred') };
  const main = unit.verbGroups.find(({ head, end }) => end < at && treeOf(unit).relations[head] === 'root');
  if (main === undefined || !main.finite || main.voice === 'passive' || main.modal !== null) return null;
  if (main.negated && !/^(?:agree|believe|see|think)$/.test(main.lemma)) return null;
  if (comma && !isIssued(unit, main, at - 1)) return null;
  const gives = isGiven(unit, main);
  if (main.lemma === 'be' || (taking.test(main.lemma) && !gives && !main.negated)) return null;
  if (!issuing.test(main.lemma) && !gives && handsOn(unit, main.end, at)) return null;
  const source = ownSpeaker(unit, main);
  if (source === null || !(canJudge(source) || isText(source)) || unit.tokens[source.head]!.pos === 'NUM') return null;
  return { ...plainAttribution(null, source, 'attribute/colon-subject', 'inferred') };
};

/** “issued [a statement], “…””: a comma does where nothing stands between. */
function isIssued(unit: Unit, { lemma, end }: VerbGroup, comma: number): boolean {
  const object = unit.phraseFrom.get(end);
  return (
    object?.end === comma &&
    issuing.test(lemma) &&
    /^(?:letter|message|note|notice|statement)$/.test(wordAt(unit, object.head))
  );
}

/** “had [a simple answer] for her”: words that are the own ones of who has or sends them, since no other's is named. */
function isGiven(unit: Unit, { lemma, end }: VerbGroup): boolean {
  const object = /^(?:get|give|have|offer|send)$/.test(lemma) ? unit.phraseFrom.get(end) : undefined;
  if (object === undefined || !/^(?:an?|this|one|another)$/.test(wordAt(unit, end))) return false;
  return /^(?:advice|answer|explanation|message|plea|question|reply|request|response|retort|suggestion|verdict|warning|word)s?$/.test(
    wordAt(unit, object.head),
  );
}

/** “Here’s [Clinton] in December 1992: “…”” */
function shownSpeaker(unit: Unit, colon: number): Party | null {
  if (wordAt(unit, 0) !== 'here' || !/^(?:['’]s|is)$/.test(wordAt(unit, 1))) return null;
  const party = startingAt(unit, 2);
  if (party === null || unit.tokens[party.head]!.pos !== 'PROPN') return null;
  return unit.verbGroups.some(({ start }) => start > 1 && start < colon) ? null : party;
}

/** Another verb with a subject, speech, or a noun for words that no “in” or “on” makes the place of his own. */
function handsOn(unit: Unit, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (unit.tokens[at]!.text === UTTERANCE || unit.groupFrom.get(at)?.finite === true) return true;
    const phrase = unit.phraseTo.get(at);
    if (phrase === undefined || phrase.start < from) continue;
    const word = wordAt(unit, phrase.head);
    const held = /^(?:in|on|via|at|during)$/.test(wordAt(unit, phrase.start - 1));
    const own = /^(?:his|her|its|their)$/.test(wordAt(unit, phrase.start));
    if (!held && !own && (words.test(word) || holdsWords(reportingNoun(word)))) return true;
  }
  return isComma(unit, to - 2);
}
