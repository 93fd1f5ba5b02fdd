import { wordList } from './word-list.js';

/**
 * Verb classes and adjectives that can't both hold of the same thing at the same time. From the antonym pointers of
 * WordNet 3.1 (verbs and adjectives), kept where news uses both senses and where denying one is close to saying the other.
 */
const pairs: readonly (readonly [string, string])[] = wordList(`
  accept/reject, acquit/convict, agree/reject, allow/ban, approve/reject, approve/veto, approve/oppose, arrest/free, begin/cancel, begin/end,
  close/open, close/reopen, closed/open, dead/alive, end/continue, expand/cut, guilty/innocent, guilty/acquit,
  illegal/legal, unlawful/lawful, employ/dismiss, join/leave, lose/win, raise/cut, raise/reduce, rise/fall, rise/weaken, rise/slip, strengthen/fall, strengthen/slip, remain/leave,
  remain/resign, resume/cancel, continue/cancel, safe/unsafe, successful/unsuccessful, support/oppose, survive/die, suspend/resume,
  suspend/continue, true/false, unanimous/divided, valid/invalid, lift/impose, withdraw/continue, strengthen/weaken,
  possible/impossible, full/empty, fit/unfit, present/absent, available/unavailable, certain/uncertain,
  likely/unlikely, necessary/unnecessary, stable/unstable, conscious/unconscious, insured/uninsured, armed/unarmed,
  abandon/continue, abandon/resume, delay/advance, block/allow, reject/endorse, surrender/resist, confess/deny,
  attend/miss, cancel/delay, dismiss/remain, dismiss/resign, jail/acquit, promote/demote, withdraw/remain
`).map((pair) => pair.split('/') as [string, string]);

const opposites: ReadonlyMap<string, ReadonlySet<string>> = both(pairs);

/** Whether two verb classes or adjectives are opposites: `accept`, `reject`. */
export function areOpposite(a: string, b: string): boolean {
  return opposites.get(a)?.has(b) ?? false;
}

/** The opposites of a verb class or an adjective, sorted. */
export function oppositesOf(word: string): readonly string[] {
  return [...(opposites.get(word) ?? [])].sort();
}

function both(list: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string) => found.set(from, (found.get(from) ?? new Set()).add(to));
  for (const [a, b] of list) {
    add(a, b);
    add(b, a);
  }
  return found;
}
