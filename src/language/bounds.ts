import type { AmountValue } from '../schemas/entity.js';
import type { Form, Lexeme } from './lexemes.js';

export type Bound = AmountValue['bound'];

/** Words before an amount that bound it. Longest first where one begins another. */
const leading: readonly (readonly [readonly string[], Bound])[] = (
  [
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['a little more than', 'more-than'],
    ['slightly more than', 'more-than'],
    ['just more than', 'more-than'],
    ['well more than', 'more-than'],
    ['more than', 'more-than'],
    ['greater than', 'more-than'],
    ['fewer than', 'less-than'],
    ['less than', 'less-than'],
    ['a little less than', 'less-than'],
    ['just under', 'less-than'],
    ['just over', 'more-than'],
    ['just above', 'more-than'],
    ['well over', 'more-than'],
    ['at least', 'at-least'],
    ['at a minimum', 'at-least'],
    ['at most', 'at-most'],
    ['upwards of', 'at-least'],
    ['upward of', 'at-least'],
    ['in excess of', 'more-than'],
    ['as many as', 'at-most'],
    ['as much as', 'at-most'],
    ['as few as', 'at-least'],
    ['as little as', 'at-least'],
    ['up to', 'at-most'],
    ['close to', 'about'],
    ['an estimated', 'about'],
    ['an average of', 'about'],
    ['about', 'about'],
    ['approximately', 'about'],
    ['approx', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['some', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['practically', 'about'],
    ['circa', 'about'],
    ['estimated', 'about'],
    ['exactly', 'exact'],
    ['over', 'more-than'],
    ['above', 'more-than'],
    ['exceeding', 'more-than'],
    ['under', 'less-than'],
    ['below', 'less-than'],
    ['~', 'about'],
  ] as const
).map(([words, bound]) => [words.split(' '), bound] as const);

const byFirst = new Map<string, (readonly [readonly string[], Bound])[]>();
for (const entry of leading) byFirst.set(entry[0][0]!, [...(byFirst.get(entry[0][0]!) ?? []), entry]);

/** Whether words that bound an amount may begin with this one. */
export function opensBound({ lower }: Form): boolean {
  return byFirst.has(lower);
}

/** The words that bound an amount at `at`, and where they end. */
export function readBound(lexemes: readonly Lexeme[], at: number): { end: number; bound: Bound } | null {
  for (const [words, bound] of byFirst.get(lexemes[at]?.lower ?? '') ?? []) {
    if (words.every((word, offset) => lexemes[at + offset]?.lower === word)) return { end: at + words.length, bound };
  }
  return null;
}

/** Words after an amount that bound it: “12 or more”, “a year or so”, “500-plus”, “30+”. */
export function readTrailingBound(lexemes: readonly Lexeme[], at: number): { end: number; bound: Bound } | null {
  const word = (offset: number) => lexemes[at + offset]?.lower ?? '';
  if (/^(?:or|and)$/.test(word(0)) && /^(?:older|over|up|above)$/.test(word(1)))
    return { end: at + 2, bound: 'at-least' };
  if (word(0) === 'or' && /^(?:younger|under)$/.test(word(1))) return { end: at + 2, bound: 'at-most' };
  if (word(0) === 'or' && word(1) === 'more') return { end: at + 2, bound: 'at-least' };
  if (word(0) === 'or' && (word(1) === 'fewer' || word(1) === 'less')) return { end: at + 2, bound: 'at-most' };
  if (word(0) === 'or' && word(1) === 'so') return { end: at + 2, bound: 'about' };
  if (word(0) === '-' && word(1) === 'plus') return { end: at + 2, bound: 'at-least' };
  if (word(0) === '+' && lexemes[at]!.glued) return { end: at + 1, bound: 'at-least' };
  return null;
}
