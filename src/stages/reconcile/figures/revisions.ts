import type { Draft } from '../draft.js';
import { isSameAmount } from './bounds.js';
import type { Figure } from './figure.js';

/** A figure that an account puts in the place of an older one. */
export interface Revision {
  readonly old: Figure;
  readonly now: Figure;
}

/** Code units between the two figures of one revision. */
const REACH = 120;

/** The figures that an account puts in the place of older ones. */
export function revisionsOf(figures: readonly Figure[]): Revision[] {
  return figures.flatMap((old) => (old.now === null ? [] : [{ old, now: old.now }]));
}

/**
 * The figures of a sentence, old ones with what took their place. They count what the new ones count.
 *
 *     Nineteen people have sought treatment, up from 11.
 *     ^^^^^^^^^^^^^^^ now                            ^^ old
 */
export function withRevisions(figures: readonly Figure[]): Figure[] {
  const like = figures.map((figure, index) => {
    const now = nowOf(figures, index);
    if (now === null) return figure;
    const { topics, surroundings } = now;
    // “From half a million rupees to one million”: the unit stands once.
    return { ...figure, unit: now.unit === '' ? figure.unit : now.unit, topics, surroundings };
  });
  return like.map((figure, index) => {
    const now = nowOf(like, index);
    return now === null ? figure : { ...figure, now };
  });
}

/** The nearest figure that replaced the one at `index`. */
function nowOf(figures: readonly Figure[], index: number): Figure | null {
  const old = figures[index]!;
  if (old.former !== 'replaced') return null;
  const near = [figures[index - 1], figures[index + 1]].filter(
    (one): one is Figure => one !== undefined && isRevised(old, one),
  );
  return near.sort((a, b) => Math.abs(a.at - old.at) - Math.abs(b.at - old.at))[0] ?? null;
}

function isRevised(old: Figure, { at, former, value, unit }: Figure): boolean {
  if (former !== null || Math.abs(at - old.at) > REACH) return false;
  return value.amount !== old.value.amount && (unit === old.unit || unit === '' || old.unit === '');
}

/** Whether an account says that the one of the two figures replaced the other. */
export function isReplaced(a: Figure, b: Figure, revisions: readonly Revision[]): boolean {
  return revisions.some(
    ({ old, now }) => old.occasion === a.occasion && (isPair(a, b, old, now) || isPair(b, a, old, now)),
  );
}

function isPair(a: Figure, b: Figure, old: Figure, now: Figure): boolean {
  return isSameAmount(a.value, old.value) && isSameAmount(b.value, now.value);
}

/** What others still have and one account has replaced, each revision once. */
export function replacements(
  revisions: readonly Revision[],
  partnersOf: (figure: Figure) => readonly Figure[],
  draft: (others: readonly Figure[], now: Figure) => Draft,
): Draft[] {
  return revisions.flatMap(({ old, now }) => {
    const others = partnersOf(old).filter(({ doc, former }) => doc !== now.doc && former === null);
    return others.length === 0 ? [] : [draft(others, now)];
  });
}
