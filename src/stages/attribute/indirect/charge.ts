import type { Cue } from '../cue.js';
import { isComma, type Unit, wordAt } from '../unit.js';
import { behindAdverbs } from '../words.js';
import type { Range } from './rule.js';

/** “accused [the ministry of hiding figures]” */
export function isCharged({ unit, entry, to }: Cue): boolean {
  const phrase = entry.lemma === 'accuse' ? unit.phraseFrom.get(to) : undefined;
  if (phrase === undefined) return false;
  const end = behindAsides(unit, phrase.end);
  return wordAt(unit, end) === 'of' && opensObject(unit, end + 1);
}

/** “accused the leader[, Ole Lind,] of …”, “accused Lind[, who was born in Cuba,] of …” */
function behindAsides(unit: Unit, from: number): number {
  let at = from;
  while (isComma(unit, at)) {
    const close = unit.tokens.findIndex((_, index) => index > at && index < at + REACH && isComma(unit, index));
    if (close < 0) return from;
    at = wordAt(unit, close + 1) === 'of' ? close + 1 : close;
  }
  return at;
}

/** Behind the “of” of a charge. */
export function chargeFrom({ unit, to }: Cue): number {
  return behindAsides(unit, unit.phraseFrom.get(to)!.end) + 1;
}

/** “accused [Lind], who was born in Cuba, of [hiding it]”: what describes the accused is no part of the charge. */
export function withoutAside(cue: Cue, content: Range): Range[] {
  const { unit, to } = cue;
  if (!isCharged(cue)) return [content];
  const { end } = unit.phraseFrom.get(to)!;
  const charge = chargeFrom(cue);
  if (charge === end + 1 || content.to <= charge) return [content];
  return [
    { from: content.from, to: end },
    { from: charge, to: content.to },
  ];
}

/** Words between the commas of an aside. */
const REACH = 16;

export function opensObject(unit: Unit, at: number): boolean {
  return (
    unit.phraseFrom.has(behindAdverbs(unit, at)) ||
    unit.groupFrom.get(behindAdverbs(unit, at))?.participle === 'present' ||
    /^(?:what|how|why|whether)$/.test(wordAt(unit, at))
  );
}
