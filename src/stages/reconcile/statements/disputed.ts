import { areOpposite } from '../../../language/antonyms.js';
import { type Alignment, alignmentsOf } from '../alignment/align.js';
import { areDaysApart } from '../alignment/day.js';
import { surroundingsOf } from '../alignment/surroundings.js';
import type { Pair } from '../blocking.js';
import type { Context } from '../context.js';
import { isNarrowedDenial, isOvertaken } from './contradict.js';
import { shareDetail } from './details.js';
import type { Participant } from './participant.js';
import type { Statement } from './statement.js';
import type { StatementVerdict } from './verdict.js';

/** Overlap from which a yes and a no are told of one thing: of all words around the two verbs, of the nearest, and the lead over all others. */
const SURE = { wide: 0.55, near: 0.6, lead: 0.1 } as const;

/** How the yes and the no of each pair stand to each other among all such; null for pairs of one mind. */
export function alignmentsOfDisputed(
  context: Context,
  statements: readonly Statement[],
  pairs: readonly Pair[],
): (Alignment | null)[] {
  const apart = pairs.flatMap((pair, index) => (areApart(statements[pair[0]]!, statements[pair[1]]!) ? [index] : []));
  const needed = [...new Set(apart.flatMap((index) => [...pairs[index]!]))];
  const places = new Map(needed.map((statement, at) => [statement, at]));
  const values = needed.map((index) => {
    const { doc, claim } = statements[index]!;
    const sentence = context.sentence(claim.sentence);
    const end = { start: claim.predicate.end - 1, end: claim.predicate.end };
    return {
      doc,
      unit: '',
      said: claim.id,
      surroundings: sentence === undefined ? [] : surroundingsOf(context, sentence, end),
    };
  });
  const found = alignmentsOf(
    values,
    apart.map((index) => [places.get(pairs[index]![0])!, places.get(pairs[index]![1])!] as const),
  );
  const alignments: (Alignment | null)[] = pairs.map(() => null);
  apart.forEach((index, at) => {
    alignments[index] = found[at]!;
  });
  return alignments;
}

/** One says yes, the other no; or the two say opposites. */
function areApart(a: Statement, b: Statement): boolean {
  if (a.doc === b.doc || a.mild || b.mild) return false;
  const opposite = a.event !== b.event && areOpposite(a.event, b.event);
  return opposite ? a.positive && b.positive : a.event === b.event && a.positive !== b.positive;
}

/**
 * A yes and a no whose parties are put too differently to be held against each other word by word.
 *
 *     She did not rule out another cut in December.     She ruled out a further cut before the spring.
 *         ^^^^^^^^^^^^^^^^ ~~~~~~~~~~~                       ^^^^^^^^^ ~~~~~~~~~~~~~
 */
export function disputed(a: Statement, b: Statement, alignment: Alignment | null): StatementVerdict | null {
  if (alignment === null || a.loose || b.loose || a.hedged || b.hedged || a.mode !== b.mode) return null;
  const { wide, near, lead } = alignment;
  if (wide < SURE.wide || near < SURE.near || lead < SURE.lead) return null;
  if (a.event !== b.event && !shareDetail(a.details, b.details)) return null;
  if (isNarrowedDenial(a, b) || isNarrowedDenial(b, a)) return null;
  if (!countOne(a, b) || haveOtherNames(a, b) || !haveOneTime(a, b) || (a.holder !== null && a.holder === b.holder))
    return null;
  return { verdict: isOvertaken(a, b) || isOvertaken(b, a) ? 'update' : 'conflict', slot: 'polarity' };
}

/** Somebody named does it in the one, somebody else in the other; or it is done to another. */
function haveOtherNames(a: Statement, b: Statement): boolean {
  const isOther = (left: Participant | null, right: Participant | null) =>
    left?.identity != null && right?.identity != null && left.identity.id !== right.identity.id;
  return isOther(a.agent, b.agent) || isOther(a.theme, b.theme);
}

/** “Not one of them defended him” says nothing of others: where nobody does it, those who do are to be of the same kind. */
function countOne(a: Statement, b: Statement): boolean {
  const nouns = (one: Statement) => [one.agent?.noun, one.theme?.noun];
  const isNobody = (one: Statement, other: Statement) =>
    [one.agent, one.theme].every((party) => party?.none !== true || nouns(other).includes(party.noun));
  return isNobody(a, b) && isNobody(b, a);
}

function haveOneTime(a: Statement, b: Statement): boolean {
  const years = (one: Statement) =>
    [...one.scope]
      .filter((limit) => /^\d{4}$|^long ago$/.test(limit))
      .sort()
      .join();
  return years(a) === years(b) && !(a.when !== null && b.when !== null && areDaysApart(a.when, b.when));
}
