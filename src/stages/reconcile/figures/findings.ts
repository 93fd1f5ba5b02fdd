import { amountInWords } from '../../../language/amount-words.js';
import { alignmentsOf } from '../alignment/align.js';
import { comparable } from '../blocking.js';
import type { Context } from '../context.js';
import type { Draft, Exhibit } from '../draft.js';
import { compareText } from '../lookup.js';
import { listed } from '../quotations/findings.js';
import type { Scopes } from '../scope.js';
import { compareFigures, type FigureVerdict, keysAcross, keysOf } from './compare.js';
import type { Figure } from './figure.js';
import { figuresOf } from './read.js';
import { isReplaced, replacements, revisionsOf } from './revisions.js';

/** Most figures of one occasion that may share a key and still be compared with each other. */
const LARGEST_BLOCK = 80;

/** What the accounts say with numbers: equal ones, ones that can't both be right, ones that a later account replaces. */
export function figureFindings(context: Context, scopes: Scopes): Draft[] {
  const { records: figures, pairs } = comparable(() => allFigures(context, scopes), {
    keysOf,
    keysAcross,
    docOf: ({ doc }) => doc,
    largest: LARGEST_BLOCK,
    isWanted: ({ now }) => now !== null,
  });
  const alignments = alignmentsOf(
    figures.map(({ doc, unit, value, surroundings }) => ({ doc, unit, said: value.amount, surroundings })),
    pairs,
  );
  const compared = pairs.flatMap(([a, b], index) => {
    const verdict = compareFigures(figures[a]!, figures[b]!, alignments[index]!);
    return verdict === null ? [] : [{ a: figures[a]!, b: figures[b]!, verdict }];
  });
  const revisions = revisionsOf(figures);
  const settled = compared.map((one) =>
    one.verdict === 'conflict' && isReplaced(one.a, one.b, revisions) ? { ...one, verdict: 'update' as const } : one,
  );
  const partners = partnersIn(settled);
  return [
    ...agreements(figures, settled),
    ...differences(settled, haveOneEach(figures)),
    ...replacements(revisions, (figure) => partners.get(figure) ?? [], replacement),
  ];
}

function* allFigures(context: Context, scopes: Scopes): Generator<Figure> {
  for (const account of context.accounts) yield* figuresOf(context, scopes, account);
}

/** One account says that its figure is in the place of the one that others give. */
function replacement(others: readonly Figure[], now: Figure): Draft {
  const before = listed(byDoc(others).map((figure) => `${figure.outlet} says ${shownOf(figure)}`));
  return {
    verdict: 'update',
    slot: 'number',
    relation: null,
    exhibits: [...others, now].map(exhibitOf),
    differences: [],
    reason: `${before}; ${now.outlet} says that it is now ${shownOf(now)}.`,
    rule: 'reconcile/figures-replaced',
  };
}

interface Compared {
  readonly a: Figure;
  readonly b: Figure;
  readonly verdict: FigureVerdict;
}

/** Figures that agree with one of them, most exact first; each figure goes into one finding. */
function agreements(figures: readonly Figure[], compared: readonly Compared[]): Draft[] {
  const partners = partnersIn(compared);
  const taken = new Set<Figure>();
  const drafts: Draft[] = [];
  for (const anchor of [...figures].sort((a, b) => byAnchor(a, b, partners))) {
    const found = (partners.get(anchor) ?? []).filter((other) => !taken.has(other));
    if (taken.has(anchor) || found.length === 0) continue;
    const members = [anchor, ...found];
    for (const member of members) taken.add(member);
    drafts.push(agreement(members));
  }
  return drafts;
}

/** The figures that each figure agrees with. */
function partnersIn(compared: readonly Compared[]): Map<Figure, Figure[]> {
  const partners = new Map<Figure, Figure[]>();
  for (const { a, b, verdict } of compared) {
    if (verdict !== 'same' && verdict !== 'refines') continue;
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  }
  return partners;
}

function byAnchor(a: Figure, b: Figure, partners: ReadonlyMap<Figure, readonly Figure[]>): number {
  return (
    (partners.get(b)?.length ?? 0) - (partners.get(a)?.length ?? 0) ||
    Number(b.value.bound === 'exact') - Number(a.value.bound === 'exact') ||
    compareText(a.doc, b.doc) ||
    a.at - b.at
  );
}

function agreement(members: readonly Figure[]): Draft {
  const values = [...new Set(members.map(plainValue))];
  const outlets = listed(byDoc(members).map(({ outlet }) => outlet));
  return {
    verdict: 'agreement',
    slot: 'number',
    relation: values.length === 1 ? 'same' : 'refines',
    exhibits: members.map(exhibitOf),
    differences: [],
    reason:
      values.length === 1
        ? `${outlets} give the same figure: ${shownOf(byDoc(members)[0]!)}.`
        : `${listed(byDoc(members).map((figure) => `${figure.outlet} says ${shownOf(figure)}`))}: the figures fit each other.`,
    rule: 'reconcile/figures-agree',
  };
}

/** One finding for each two values of one thing, however many accounts give them. */
function differences(compared: readonly Compared[], isOnly: (one: Compared) => boolean): Draft[] {
  const agreed = new Map(
    compared
      .filter(({ verdict }) => verdict === 'same')
      .flatMap(({ a, b }): [string, Figure][] => [
        [`${keyOf(a)} ${b.doc}`, b],
        [`${keyOf(b)} ${a.doc}`, a],
      ]),
  );
  const isSpoken = (a: Figure, b: Figure) => isSameParty(agreed.get(`${keyOf(a)} ${b.doc}`), b);
  // What is left apart says something only where the two accounts have nothing else to compare it with.
  const settled = new Set(
    compared
      .filter(({ verdict }) => verdict !== 'incomparable')
      .flatMap(({ a, b }) => [`${keyOf(a)} ${b.doc}`, `${keyOf(b)} ${a.doc}`]),
  );
  const groups = new Map<string, Compared[]>();
  for (const one of compared) {
    if (
      one.verdict === 'incomparable' &&
      (settled.has(`${keyOf(one.a)} ${one.b.doc}`) || settled.has(`${keyOf(one.b)} ${one.a.doc}`))
    )
      continue;
    if (one.verdict === 'same' || one.verdict === 'refines' || !isOnly(one)) continue;
    // Of two figures that one account gives nothing follows for another.
    if (one.verdict === 'incomparable' && one.a.doc === one.b.doc) continue;
    // An account that has the other's figure too speaks of two things.
    if (isSpoken(one.a, one.b) || isSpoken(one.b, one.a)) continue;
    const topics = [...one.a.topics].filter((topic) => one.b.topics.has(topic)).sort();
    const amounts = [one.a.value.amount, one.b.value.amount].sort((x, y) => x - y);
    const key = [one.verdict, one.a.occasion, ...topics, ...amounts].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(difference);
}

/** Of a facet each account gives one value alone: one that gives two speaks of two things. */
function haveOneEach(figures: readonly Figure[]): (one: Compared) => boolean {
  const amounts = new Map<string, Set<number>>();
  const placeOf = ({ doc, facet }: Figure) => `${doc} ${facet}`;
  for (const figure of figures)
    amounts.set(placeOf(figure), (amounts.get(placeOf(figure)) ?? new Set()).add(figure.value.amount));
  return ({ a, b }) => a.facet === null || [a, b].every((one) => amounts.get(placeOf(one))!.size === 1);
}

/** The account itself gives both figures, or lays both on one party: it speaks of two things. */
function isSameParty(equal: Figure | undefined, other: Figure): boolean {
  return equal !== undefined && (equal.holder === null || other.holder === null || equal.holder === other.holder);
}

function keyOf({ doc, at }: Figure): string {
  return `${doc}:${at}`;
}

function difference(group: readonly Compared[]): Draft {
  const members = [...new Set(group.flatMap(({ a, b }) => [a, b]))];
  const { verdict } = group[0]!;
  const sides = listed(byDoc(members).map((figure) => `${figure.outlet} says ${shownOf(figure)}`));
  return {
    verdict: verdict as Draft['verdict'],
    slot: 'number',
    relation: null,
    exhibits: members.map(exhibitOf),
    differences: [],
    reason: `${sides}${endings[verdict as keyof typeof endings](members)}`,
    rule: `reconcile/figures-${verdict}`,
  };
}

const endings = {
  conflict: () => '; they speak of the same thing, so not both can be right.',
  update: (members: readonly Figure[]) => `; ${latest(members).outlet} is the later report.`,
  incomparable: (members: readonly Figure[]) =>
    members.every(({ scope }) => scope.size === 0)
      ? '; the wording leaves room for both, so nothing follows.'
      : '; the figures differ in time or place, so nothing follows.',
};

function latest(members: readonly Figure[]): Figure {
  return [...members].sort(
    (a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.doc, b.doc),
  )[0]!;
}

/** The first figure of each account and value. */
function byDoc(figures: readonly Figure[]): Figure[] {
  const first = new Map<string, Figure>();
  for (const figure of [...figures].sort((a, b) => compareText(a.doc, b.doc) || a.at - b.at)) {
    const key = `${figure.doc} ${figure.value.amount}`;
    if (!first.has(key)) first.set(key, figure);
  }
  return [...first.values()];
}

function exhibitOf(figure: Figure): Exhibit {
  return { record: figure.record, start: figure.start, end: figure.end, value: figure.words };
}

/** The plain form of a value. */
function plainValue({ value, entity }: Figure): string {
  const { unit } = entity.value !== null && 'unit' in entity.value ? entity.value : value;
  const amount = entity.value !== null && 'amount' in entity.value ? entity.value.amount : value.amount;
  return amountInWords({ amount, unit, bound: value.bound });
}

/** The figure in the words of the account. */
function shownOf(figure: Figure): string {
  return `“${figure.words}”`;
}
