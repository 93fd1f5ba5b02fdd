import type { Lines } from '../lines.js';
import { contextEvidence, type Evidence } from '../names/context.js';
import type { Name, NameType } from '../names/found.js';

/** The type that a name has throughout the document, and the rule that was surest of it. */
export interface Typing {
  readonly type: NameType;
  readonly rule: string;
  readonly weight: number;
  /** The greatest single weight. */
  readonly surest: number;
}

/** Least sum of weights for a name to be given a type. */
const ENOUGH = 0.3;

/** Name key -> type, from the evidence of all places where the name stands. Names that nothing types are left out. */
export function typeNames(names: readonly Name[], lines: Lines): Map<string, Typing> {
  const seen = new Map<string, Evidence[]>();
  // What the tagger takes for a name of something else.
  const other = new Map<string, number>();
  for (const name of names) {
    const { key } = name.spelling;
    if (name.type === null && name.rule === 'recognize/name-tagger')
      other.set(key, (other.get(key) ?? 0) + name.weight);
    const list = seen.get(key) ?? [];
    if (list.length === 0) seen.set(key, list);
    if (name.type !== null) list.push({ type: name.type, weight: name.weight, rule: name.rule });
    const context = name.weight < 0.9 ? contextEvidence(lines.at(name.sentence), name.from, name.to) : null;
    if (context !== null) list.push(context);
  }
  const typings = new Map<string, Typing>();
  for (const [key, list] of seen) {
    const typing = decide(list);
    if (typing !== null && typing.weight >= (other.get(key) ?? 0)) typings.set(key, typing);
  }
  return typings;
}

/** What the tagger says of all the places of a name counts at most: it sees them together, and errs in all alike. */
const MOST_TAGGED = 2;

function isTagged({ rule }: Evidence): boolean {
  return rule === 'recognize/name-tagger';
}

/** The type with the greatest sum, on a tie the one seen first; what tells more than the tagger gives its rule where both weigh as much. */
function decide(list: readonly Evidence[]): Typing | null {
  const sums = new Map<NameType, number>();
  const tagged = list.filter(isTagged).reduce((sum, { weight }) => sum + weight, 0);
  const scale = Math.min(1, MOST_TAGGED / tagged);
  for (const one of list) sums.set(one.type, (sums.get(one.type) ?? 0) + one.weight * (isTagged(one) ? scale : 1));
  let best: NameType | null = null;
  for (const [type, sum] of sums) if (best === null || sum > sums.get(best)!) best = type;
  if (best === null || sums.get(best)! < ENOUGH) return null;
  const surest = list
    .filter(({ type }) => type === best)
    .reduce((a, b) => (b.weight > a.weight || (b.weight === a.weight && isTagged(a)) ? b : a));
  return { type: best, rule: surest.rule, weight: sums.get(best)!, surest: surest.weight };
}
