import type { VerbGroup } from '../../../language/phrases/verb-groups.js';
import { isBareParticiple } from '../party-before.js';
import { ownSpeaker } from '../speaker.js';
import { hangsOn, treeOf } from '../tree.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { phraseAt } from '../words.js';
import type { FragmentRule } from './rules.js';
import { firstToken, fragmentDraft, throughFragment } from './whole.js';

/** Verbs of which the last complement is what the subject says of somebody or something. */
const namingVerbs = new Set(
  'brand call characterise characterize denounce deride describe dismiss dub hail label mock nickname portray praise ridicule slam tout'.split(
    ' ',
  ),
);
/** Words between the verb and the fragment. */
const REACH = 24;

/**
 *     Anika Solberg called it “the right deal at the right time”.
 *     ^^^^^^^^^^^^^ ^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const naming: FragmentRule = (unit, fragment) => {
  const at = firstToken(unit, fragment);
  const group = namerOf(unit, at);
  if (at < 0 || group === undefined || at - group.end > REACH || group.negated || group.voice === 'passive')
    return null;
  const lemma = unit.groupFrom.get(group.start)!.lemma;
  if (!namingVerbs.has(lemma) || !isComplement(unit, group.end, at)) return null;
  // “[Dubbed] “the wall,” the plan failed”
  if (group.start === 0 && isBareParticiple(unit, group)) return null;
  const source = ownSpeaker(unit, group);
  if (source === null) return null;
  const content = throughFragment(unit, fragment, objectFrom(unit, group.end, at));
  return fragmentDraft(
    unit,
    content,
    source,
    { from: group.start, to: group.head + 1, lemma },
    'attribute/fragment-naming',
  );
};

/**
 * The verb nearest before the fragment, unless it stands in what is named: “called plans [to open] a mine “a
 * disgrace””, “called the idea that he [had] lost a “joke””.
 */
function namerOf(unit: Unit, at: number): VerbGroup | undefined {
  const tree = treeOf(unit);
  const before = unit.verbGroups.filter(({ end }) => end <= at);
  const namer = before.findLast(({ lemma, head }) => namingVerbs.has(lemma) && hangsOn(tree, at, head));
  return namer ?? before.findLast(({ finite, lemma }) => finite || namingVerbs.has(lemma));
}

/** The fragment closes what the verb takes: after its object, “as”, or an article. */
function isComplement(unit: Unit, from: number, at: number): boolean {
  for (let index = from; index < at; index++) if (isComma(unit, index) && index < at - 1) return false;
  return (
    at === from ||
    /^(?:as|an?|the)$/.test(wordAt(unit, at - 1)) ||
    unit.phraseTo.has(at) ||
    unit.phraseFrom.has(at) ||
    endsPhrase(unit, at)
  );
}

/** “called those asking for [more time “fools”]”: two phrases, which read as one without the marks. */
function endsPhrase(unit: Unit, at: number): boolean {
  const phrase = /^(?:NOUN|PROPN)$/.test(unit.tokens[at - 1]!.pos) ? phraseAt(unit, at) : undefined;
  if (phrase === undefined) return false;
  const [{ start }, { end }] = [unit.tokens[at]!, unit.tokens[phrase.end - 1]!];
  return unit.fragments.some(({ content }) => content.start === start && end <= content.end);
}

/** From the object, unless it is only a relative pronoun before the verb: “what she called a “rant””. */
function objectFrom(unit: Unit, from: number, at: number): number {
  if (unit.phraseFrom.has(from) || (wordAt(unit, from) === 'both' && unit.phraseFrom.has(from + 1))) return from;
  return at > from && /^(?:as|an?|the)$/.test(wordAt(unit, at - 1)) ? at - 1 : at;
}
