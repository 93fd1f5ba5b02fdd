import { alignmentsOf } from '../alignment/align.js';
import { comparable } from '../blocking.js';
import type { Context } from '../context.js';
import type { Draft } from '../draft.js';
import { compareText } from '../lookup.js';
import { listed } from '../quotations/findings.js';
import type { Scopes } from '../scope.js';
import { comparePoints, isPairedPart, keysOf, onlyOnes, type PointVerdict, saidBy } from './compare.js';
import type { Point } from './point.js';
import { pointsOf } from './read.js';

/** Most points of one kind and occasion that are still compared with each other. */
const LARGEST_BLOCK = 120;

interface Compared {
  readonly a: Point;
  readonly b: Point;
  readonly verdict: PointVerdict;
}

/** At what time, on what day, with what result: what the accounts say of it together. */
export function pointFindings(context: Context, scopes: Scopes): Draft[] {
  const { records: points, pairs } = comparable(() => allPoints(context, scopes), {
    keysAcross: keysOf,
    docOf: ({ doc }) => doc,
    largest: LARGEST_BLOCK,
  });
  const alignments = alignmentsOf(
    points.map((point) => ({
      doc: point.doc,
      unit: `${point.value.kind} ${point.slot}`,
      said: saidBy(point),
      surroundings: point.surroundings,
    })),
    pairs,
  );
  const isOnly = onlyOnes(points);
  const compared = pairs.flatMap(([left, right], index): Compared[] => {
    const [a, b, alignment] = [points[left]!, points[right]!, alignments[index]!];
    const verdict = comparePoints(a, b, alignment, isOnly);
    return verdict === null ? [] : [{ a, b, verdict }];
  });
  return [...agreements(compared), ...differences(compared)];
}

function* allPoints(context: Context, scopes: Scopes): Generator<Point> {
  for (const account of context.accounts) yield* pointsOf(context, scopes, account);
}

/** All that give one value of one thing. */
function agreements(compared: readonly Compared[]): Draft[] {
  const groupOf = new Map<Point, Set<Point>>();
  for (const { a, b, verdict } of compared) {
    // That two speak of one floor or one side says nothing by itself.
    if (verdict !== 'same' || (a.value.kind === 'position' && !isPairedPart(a))) continue;
    const group = groupOf.get(a) ?? groupOf.get(b) ?? new Set();
    groupOf.set(a, group.add(a)).set(b, group.add(b));
  }
  return [...new Set(groupOf.values())].map((group) => {
    const members = [...group];
    const outlets = listed(byDoc(members).map(({ outlet }) => outlet));
    return draftOf(
      'agreement',
      members,
      `${outlets} give the same ${names[members[0]!.value.kind]}: “${plain(members[0]!)}”.`,
    );
  });
}

const names = { clock: 'time', day: 'day', score: 'result', position: 'place' } as const;

/** One finding for each two values, however many accounts give them. */
function differences(compared: readonly Compared[]): Draft[] {
  const isSettled = settledIn(compared);
  const groups = new Map<string, Compared[]>();
  for (const one of compared) {
    if (one.verdict === 'same' || isSettled(one)) continue;
    const key = [one.verdict, one.a.occasion, one.a.value.kind, ...[saidBy(one.a), saidBy(one.b)].sort()].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const members = [...new Set(group.flatMap(({ a, b }) => [a, b]))];
    const { verdict, a, b } = group[0]!;
    const sides = listed(byDoc(members).map((point) => `${point.outlet} says “${plain(point)}”`));
    const end =
      verdict === 'update'
        ? `; ${(a.planned ? b : a).outlet} tells what came of the plan.`
        : '; they speak of the same thing, so not both can be right.';
    return draftOf(verdict as 'conflict' | 'update', members, `${sides}${end}`);
  });
}

/** Each point with each account that gives the same: an account that has the other's value too speaks of two things. */
function settledIn(compared: readonly Compared[]): (one: Compared) => boolean {
  const keyOf = ({ doc, start, value }: Point, other: string) => `${doc} ${start} ${value.kind} ${other}`;
  const known = new Set(
    compared.filter(({ verdict }) => verdict === 'same').flatMap(({ a, b }) => [keyOf(a, b.doc), keyOf(b, a.doc)]),
  );
  return ({ a, b }) => known.has(keyOf(a, b.doc)) || known.has(keyOf(b, a.doc));
}

function draftOf(verdict: 'agreement' | 'conflict' | 'update', members: readonly Point[], reason: string): Draft {
  const kind = members[0]!.value.kind;
  return {
    verdict,
    slot: kind === 'score' ? 'number' : kind === 'position' ? 'place' : 'time',
    relation: verdict === 'agreement' ? 'same' : null,
    exhibits: members.map((point) => ({
      record: point.record,
      start: point.start,
      end: point.end,
      value: plain(point),
    })),
    differences: [],
    reason,
    rule: `reconcile/${rules[kind]}-${verdict === 'agreement' ? 'agree' : verdict}`,
  };
}

const rules = { clock: 'hours', day: 'days', score: 'results', position: 'positions' } as const;

function plain({ words }: Point): string {
  return words.replace(/\s+/g, ' ');
}

/** The first point of each account and value. */
function byDoc(points: readonly Point[]): Point[] {
  const first = new Map<string, Point>();
  for (const point of [...points].sort((a, b) => compareText(a.doc, b.doc) || a.start - b.start)) {
    const key = `${point.doc} ${saidBy(point)}`;
    if (!first.has(key)) first.set(key, point);
  }
  return [...first.values()];
}
