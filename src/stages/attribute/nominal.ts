import { reportingNoun } from '../../language/reporting.js';
import { wordsBetween } from './attribution.js';
import type { Draft } from './draft.js';
import { opensClause } from './indirect/clause.js';
import { untilNext } from './indirect/extent.js';
import type { Range } from './indirect/rule.js';
import { type Party, startingAt } from './party.js';
import { isComma, type Unit, wordAt } from './unit.js';

/**
 * Speech that a noun sums up.
 *
 *     The court heard the union's claim that nobody was warned.
 *                     ^^^^^^^^^   ^^^^^      ^^^^^^^^^^^^^^^^^
 */
export function nominalSpeech(unit: Unit): Draft[] {
  if (!unit.words.some(({ text }) => text === 'that')) return [];
  return unit.nounPhrases.flatMap((phrase) => {
    const noun = reportingNoun(wordAt(unit, phrase.head));
    if (noun === undefined || !noun.frames.has('that')) return [];
    const by =
      wordAt(unit, phrase.end) === 'by' || wordAt(unit, phrase.end) === 'from'
        ? startingAt(unit, phrase.end + 1)
        : null;
    const that = by?.to ?? phrase.end;
    if (wordAt(unit, that) !== 'that' || !opensContent(unit, that + 1)) return [];
    const source = by ?? possessor(unit, phrase.start, phrase.head);
    const content = beforeMainClause(unit, phrase.start, untilNext(unit, that + 1));
    if (source === null || content === null) return [];
    return [draftOf(unit, content, source, phrase.head, noun.lemma)];
  });
}

/** “Asked about his claim that it was safe[, Lee said …]”: the main clause is still to come where no verb stands before the noun. */
function beforeMainClause(unit: Unit, noun: number, range: Range | null): Range | null {
  if (
    range === null ||
    unit.verbGroups.some(({ finite, start, end, voice }) => finite && start > 0 && end <= noun && voice === 'active')
  )
    return range;
  for (let at = range.from; at < range.to; at++) {
    if (isComma(unit, at) && opensClause(unit, at + 1)) return { from: range.from, to: at };
  }
  return range;
}

/** A subject follows: “that” does not stand for the noun itself (“the claim that made headlines”). */
function opensContent(unit: Unit, at: number): boolean {
  return !unit.groupFrom.has(at) && (unit.phraseFrom.has(at) || wordAt(unit, at) === 'there');
}

/** “[the union]'s claim”, “[his] claim” */
function possessor(unit: Unit, from: number, head: number): Party | null {
  if (/^(?:his|her|their|its|my|our)$/.test(wordAt(unit, from))) return { unit, from, to: from + 1, head: from };
  for (let at = head - 1; at > from; at--) {
    if (/^['’]s?$/.test(wordAt(unit, at))) return { unit, from, to: at, head: at - 1 };
  }
  return null;
}

function draftOf(
  unit: Unit,
  { from, to }: { from: number; to: number },
  source: Party,
  at: number,
  lemma: string,
): Draft {
  return {
    unit,
    last: unit,
    content: [wordsBetween(unit, from, to)],
    cue: { ...wordsBetween(unit, at, at + 1), lemma },
    source,
    relays: [],
    addressee: null,
    carrier: null,
    rule: 'attribute/nominal',
    basis: 'stated',
  };
}
