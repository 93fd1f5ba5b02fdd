import { wordsBetween } from '../attribution.js';
import type { Draft } from '../draft.js';
import type { Party } from '../party.js';
import { ownSpeaker } from '../speaker.js';
import { type Unit, wordAt } from '../unit.js';
import type { FragmentRule } from './rules.js';

/** Verbs of which the last complement is what the subject says of somebody or something. */
const naming_ = new Set(
  'brand call characterise characterize denounce deride describe dismiss dub hail label mock nickname portray praise refer ridicule slam tout'.split(
    ' ',
  ),
);
/** Words between the verb and the fragment. */
const REACH = 30;

/**
 *     Anika Solberg called it “the right deal at the right time”.
 *     ^^^^^^^^^^^^^ ^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const naming: FragmentRule = (unit, fragment) => {
  const at = unit.tokens.findIndex(({ start }) => start >= fragment.content.start);
  if (at < 0) return null;
  const group = unit.verbGroups.findLast(({ end }) => end <= at);
  if (group === undefined || at - group.end > REACH || group.negated || !naming_.has(baseOf(unit, group.head)))
    return null;
  if (group.voice === 'passive') return null;
  const before = wordAt(unit, at - 1);
  const complements =
    at - 1 >= group.end &&
    (before === 'as' || unit.phraseTo.has(at) || /^(?:a|an|the|to|him|her|it|them)$/.test(before));
  if (!complements) return null;
  const source = ownSpeaker(unit, group);
  return source === null
    ? null
    : draftOf(unit, fragment.content, source, group.start, group.head + 1, baseOf(unit, group.head));
};

function baseOf(unit: Unit, at: number): string {
  return unit.groupFrom.get(at)?.lemma ?? unit.tokens[at]!.lemma.toLowerCase();
}

/** A draft whose content is a fragment. */
export function draftOf(
  unit: Unit,
  content: Draft['content'][number],
  source: Party,
  from: number,
  to: number,
  lemma: string,
  rule = 'attribute/fragment-naming',
): Draft {
  return {
    unit,
    last: unit,
    content: [content],
    cue: { ...wordsBetween(unit, from, to), lemma },
    source,
    relays: [],
    addressee: null,
    carrier: null,
    rule,
    basis: 'stated',
  };
}
