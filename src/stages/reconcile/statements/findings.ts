import { comparable } from '../blocking.js';
import type { Context } from '../context.js';
import type { Draft, Exhibit } from '../draft.js';
import { compareText } from '../lookup.js';
import { listed } from '../quotations/findings.js';
import type { Scopes } from '../scope.js';
import { compareStatements, keysOf } from './compare.js';
import { clash } from './details.js';
import { alignmentsOfDisputed, disputed } from './disputed.js';
import { onlyOnes } from './only.js';
import { likenessOf } from './participant.js';
import { statementsOf } from './read.js';
import { byDoc, shown } from './readable.js';
import { saidByAll } from './said-by-all.js';
import { sayingFindings } from './sayings.js';
import type { Statement } from './statement.js';
import type { StatementVerdict } from './verdict.js';

/** Most statements of one event class and occasion that are still compared with each other. */
const LARGEST_BLOCK = 80;

type Compared = StatementVerdict & { readonly a: Statement; readonly b: Statement };

/** What the accounts say that is no figure and no quotation: what happened, whether, and when. */
export function statementFindings(context: Context, scopes: Scopes): Draft[] {
  const { records, pairs } = comparable(() => statementsOf(context, scopes), {
    keysOf,
    docOf: ({ doc }) => doc,
    largest: LARGEST_BLOCK,
  });
  const isOnly = onlyOnes(records);
  const alignments = alignmentsOfDisputed(context, records, pairs);
  const compared = pairs.flatMap(([left, right], index): Compared[] => {
    const [a, b, alignment] = [records[left]!, records[right]!, alignments[index]];
    const verdict =
      a.claim.id === b.claim.id
        ? null
        : (compareStatements(a, b, isOnly(a) && isOnly(b) && a.theme?.count === b.theme?.count) ??
          disputed(a, b, alignment ?? null));
    return verdict === null ? [] : [{ ...verdict, a, b }];
  });
  const found = [...agreements(records, compared), ...contradictions(compared)];
  return [...found, ...sayingFindings(context, found)];
}

/** Statements that agree with one of them: the one with most partners first, each in one finding. */
function agreements(statements: readonly Statement[], compared: readonly Compared[]): Draft[] {
  const partners = new Map<Statement, Compared[]>();
  for (const one of compared) {
    if (one.verdict !== 'agreement') continue;
    for (const side of [one.a, one.b]) partners.set(side, [...(partners.get(side) ?? []), one]);
  }
  const taken = new Set<Statement>();
  const drafts: Draft[] = [];
  const order = new Map(statements.map((statement, index) => [statement, index]));
  const anchors = [...partners.keys()].sort(
    (a, b) => partners.get(b)!.length - partners.get(a)!.length || order.get(a)! - order.get(b)!,
  );
  for (const anchor of anchors) {
    const found = partners.get(anchor)!.filter(({ a, b }) => !taken.has(a === anchor ? b : a));
    if (taken.has(anchor) || found.length === 0) continue;
    const others = consistent(found.map(({ a, b }) => (a === anchor ? b : a)));
    const again = siblings(anchor, others, partners, taken);
    const agreed = others.filter((one) => !again.some((other) => isOther(one, other)));
    const members = [
      anchor,
      ...(agreed.length > 0 ? agreed : others),
      ...again.filter((one) => !others.some((other) => isOther(one, other))),
    ];
    if (members.every(isPassing)) continue;
    for (const member of members) taken.add(member);
    drafts.push(agreement(members, found.every(({ slot }) => slot === 'time') ? 'time' : null));
  }
  return drafts;
}

/** “the committee probing the attacks”: which one is meant is all that both tell. */
function isPassing({ claim, when, details }: Statement): boolean {
  return claim.rule === 'extract/participle' && when === null && details.every(({ amounts }) => amounts.length === 0);
}

/** Those that agree with the anchor and among themselves: it may be vaguer than two that differ. */
function consistent(others: readonly Statement[]): Statement[] {
  const kept: Statement[] = [];
  for (const one of others) if (!kept.some((other) => isOther(one, other))) kept.push(one);
  return kept;
}

function isOther(a: Statement, b: Statement): boolean {
  if (clash(a.details, b.details)) return true;
  return a.theme !== null && b.theme !== null && a.sole === b.sole && likenessOf(a.theme, b.theme) === 'other';
}

/** What the anchor's own account says once more, and the others agree with too: it may name the source. */
function siblings(
  anchor: Statement,
  others: readonly Statement[],
  partners: ReadonlyMap<Statement, readonly Compared[]>,
  taken: ReadonlySet<Statement>,
): Statement[] {
  const again = others.flatMap((other) => partners.get(other)!.map(({ a, b }) => (a === other ? b : a)));
  return [...new Set(again)].filter((one) => one !== anchor && one.doc === anchor.doc && !taken.has(one));
}

function agreement(members: readonly Statement[], slot: 'time' | null): Draft {
  const outlets = byDoc(members).map(({ outlet }) => outlet);
  return {
    verdict: 'agreement',
    slot,
    relation: 'same',
    exhibits: members.map((statement) => exhibitOf(statement, slot)),
    differences: [],
    reason: `${listed(outlets)} say the same: ${saidByAll(members, slot)}.`,
    rule: slot === 'time' ? 'reconcile/times-agree' : 'reconcile/claims-agree',
  };
}

/** One finding for all that say so and all that say not. */
function contradictions(compared: readonly Compared[]): Draft[] {
  const groups: Compared[][] = [];
  for (const one of compared) {
    if (one.verdict === 'agreement') continue;
    const group = groups.find(
      (other) =>
        other[0]!.verdict === one.verdict && other[0]!.slot === one.slot && other.some((pair) => shares(pair, one)),
    );
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.map(contradiction);
}

function shares(left: Compared, right: Compared): boolean {
  return [left.a, left.b].some((one) => one.claim.id === right.a.claim.id || one.claim.id === right.b.claim.id);
}

function contradiction(group: readonly Compared[]): Draft {
  const members = [...new Set(group.flatMap(({ a, b }) => [a, b]))];
  const { verdict, slot, a, b } = group[0]!;
  const [left, right] = compareText(a.doc, b.doc) <= 0 ? [a, b] : [b, a];
  const where = left.doc === right.doc ? `${left.outlet} reports both` : `${left.outlet} and ${right.outlet} differ`;
  const ending = verdict === 'update' ? `; ${later(left, right).outlet} is the later report` : '';
  return {
    verdict: verdict as 'conflict' | 'update',
    slot,
    relation: null,
    exhibits: members.map((statement) => exhibitOf(statement, slot)),
    differences: [],
    reason: `${where}: ${said(left)}, but ${said(right)}${ending}.`,
    rule: `reconcile/${slot === null ? 'polarity' : ruleNames[slot]}-${verdict}`,
  };
}

const ruleNames = { polarity: 'polarity', time: 'times', place: 'places' } as const;

function later(a: Statement, b: Statement): Statement {
  return (a.published ?? '') > (b.published ?? '') ? a : b;
}

function said(statement: Statement): string {
  if (statement.holder === null) return shown(statement);
  // “took the money” is what he denies; “did not take it” is what he says.
  const denied =
    !statement.positive && statement.claim.holders[0]?.polarity === 'negative' && !negated.test(statement.claim.text);
  const earlier = { statements: ', in earlier statements', telling: ', earlier', none: '' }[statement.earlier];
  return `${shown(statement)} (${denied ? 'denied by ' : ''}${statement.holder}${earlier})`;
}

const negated = /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|fail\w*|refus\w*)\b|n['’]t\b/i;

function exhibitOf(statement: Statement, slot: StatementVerdict['slot']): Exhibit {
  const { claim, when, within, positive, shownEnd } = statement;
  const value =
    slot === 'polarity' ? (positive ? 'positive' : 'negative') : slot === 'time' ? (when?.text ?? within) : null;
  return {
    record: claim,
    start: startOf(claim),
    end: Math.max(slot === 'polarity' ? coreEnd(claim) : claim.end, shownEnd),
    value,
    denies: slot === 'polarity' && !positive,
  };
}

/** What a comma sets off behind verb and object is not denied: “twelve suffered injuries, against three in the other group”. */
function coreEnd({ text, start, end, predicate, arguments: args }: Statement['claim']): number {
  const core = args.filter(({ role }) => role === 'object' || role === 'complement' || role === 'indirect-object');
  const from = Math.max(predicate.end, ...core.map((one) => one.end));
  const comma = text.indexOf(', ', Math.max(0, from - start));
  return comma < 0 ? end : start + comma;
}

/** Longest way back from a clause to the subject that it shares with the one before: “was detained and charged”. */
const SUBJECT_REACH = 40;

/** The clause with its subject, where that stands close before it. */
function startOf({ subject, start }: Statement['claim']): number {
  return subject.end <= start && start - subject.end <= SUBJECT_REACH ? subject.start : start;
}
