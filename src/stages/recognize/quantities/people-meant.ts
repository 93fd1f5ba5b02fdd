import type { Lexeme } from '../../../language/lexemes.js';

/** Verbs whose bare number is one of people: “killing at least 17”. */
const verbs: ReadonlySet<string> = new Set(
  'arrest detain displace drown evacuate hospitalise hospitalize hurt injure kill leave rescue wound'.split(' '),
);
/** Passive and intransitive verbs after a bare number: “31 were rescued”, “12 died”. */
const after: ReadonlySet<string> = new Set(
  'arrest detain die drown evacuate hospitalise hospitalize hurt injure kill perish rescue survive wound'.split(' '),
);
const tolls: ReadonlySet<string> = new Set(['casualties', 'deaths', 'fatalities', 'toll']);
const REACH = 25;

/** Whether a number without a noun counts people: `start` is its first lexeme, `end` the index after it. */
export function peopleMeant(lexemes: readonly Lexeme[], start: number, end: number): boolean {
  return verbBefore(lexemes, start) || verbAfter(lexemes, end) || tollBefore(lexemes, start);
}

function verbBefore(lexemes: readonly Lexeme[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    const { pos, lemma, lower } = lexemes[at]!;
    if (pos === 'VERB') return lemma !== 'leave' && verbs.has(lemma);
    if (pos === 'NOUN' || pos === 'PROPN' || lower === ',') return false;
  }
  return false;
}

function verbAfter(lexemes: readonly Lexeme[], end: number): boolean {
  let at = end;
  while (at < end + 3 && (lexemes[at]?.pos === 'AUX' || lexemes[at]?.pos === 'ADV')) at++;
  return lexemes[at]?.pos === 'VERB' && after.has(lexemes[at]!.lemma);
}

/** “The death toll from the sinking rose to 17.” */
function tollBefore(lexemes: readonly Lexeme[], start: number): boolean {
  const preposition = lexemes[start - 1]?.lower ?? '';
  if (!/^(?:to|at|from|least|than|of|over|about|nearly|stands?)$/.test(preposition)) return false;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) if (tolls.has(lexemes[at]!.lower)) return true;
  return false;
}
