import type { Lexeme } from '../../../language/lexemes.js';
import { readMeasure } from './read-unit.js';

/** Words after which a number is a label: “No. 1”, “Flight 370”, “chapter 3”. */
const labels: ReadonlySet<string> = new Set(
  'act amendment apollo article bill building chapter channel class covid division episode figure flight formula game gate grade group highway interstate item lane level line lot no number page paragraph part phase platform point president proposition protocol resolution room route season section sections size stage step terminal title type version vol volume week ward zone'.split(
    ' ',
  ),
);

/**
 * The index after a number that measures nothing, null where it may measure something.
 *
 *     Flight 370, No. 1, a 96-3 vote, 555-0142, 9/11, version 2.0.1, Amendment 64
 *            ^^^      ^    ^^^^       ^^^^^^^^  ^^^^          ^^^^^            ^^
 */
export function passNumber(lexemes: readonly Lexeme[], at: number): number | null {
  const lexeme = lexemes[at]!;
  if (lexeme.kind === 'number') {
    return (
      passVote(lexemes, at) ??
      passJoined(lexemes, at) ??
      (isLabelled(lexemes, at) ? at + 1 : null) ??
      passOrdinal(lexemes, at)
    );
  }
  return passWord(lexemes, at);
}

/** “a vote of 228 to 191”, “won 3 to 1”. */
function passVote(lexemes: readonly Lexeme[], at: number): number | null {
  if (lexemes[at + 1]?.lower !== 'to' || lexemes[at + 2]?.kind !== 'number' || lexemes[at - 1]?.lower === 'from')
    return null;
  const falls = Number(lexemes[at]!.text.replaceAll(',', '')) > Number(lexemes[at + 2]!.text.replaceAll(',', ''));
  const next = lexemes[at + 3];
  return falls && (next === undefined || next.kind === 'mark' || next.pos !== 'NOUN') && next?.text !== '%'
    ? at + 3
    : null;
}

/** Digits joined by marks: scores, telephone numbers, fractions, versions, times, codes. */
function passJoined(lexemes: readonly Lexeme[], at: number): number | null {
  const lexeme = lexemes[at]!;
  if (lexeme.glued && /^[\p{L}#./:@_-]$/u.test(lexemes[at - 1]!.text.slice(-1))) return at + 1;
  let end = at + 1;
  while (
    /^[-–/:.]$/.test(lexemes[end]?.text ?? '') &&
    lexemes[end]!.glued &&
    lexemes[end + 1]?.kind === 'number' &&
    lexemes[end + 1]!.glued
  ) {
    end += 2;
  }
  const joints = (end - at - 1) / 2;
  if (joints === 0) return isCode(lexemes, at) ? at + 2 : null;
  if (joints > 1 || lexemes[at + 1]!.text === '/' || lexemes[at + 1]!.text === ':') return end;
  return isRange(lexemes, at, end) ? null : end;
}

/** “5-7 percent”, “30-45mm”, “3-4 people”: rising, and with a unit after it. */
function isRange(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const from = Number(lexemes[at]!.text.replaceAll(',', ''));
  const to = Number(lexemes[at + 2]!.text.replaceAll(',', ''));
  if (/^[$£€¥]$/.test(lexemes[at - 1]?.text ?? '')) return true;
  const next = lexemes[end];
  if (!(from < to) || next === undefined) return false;
  if (/^(?:%|percent|per|million|billion|thousand|[mb]n|hundred)$/.test(next.lower)) return true;
  const digits = lexemes[at]!.text.length;
  return (
    readMeasure(lexemes, end) !== null ||
    (digits <= 3 && next.pos === 'NOUN' && next.lower.endsWith('s')) ||
    next.lower === 'people'
  );
}

/** “3D”, “5G”, “747s”, “20s”. */
function isCode(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at + 1];
  return (
    next?.glued === true && next.kind === 'word' && /^(?:s|d|G|st|nd|rd|th)$/i.test(next.text) && next.text !== 'g'
  );
}

function isLabelled(lexemes: readonly Lexeme[], at: number): boolean {
  let before = at - 1;
  if (lexemes[before]?.text === '.') before--;
  const previous = lexemes[before];
  if (previous === undefined || previous.kind !== 'word') return false;
  if (labels.has(previous.lower))
    return previous.lower !== 'no' || previous.text === 'No' || lexemes[at - 1]!.text === '.';
  return (
    previous.pos === 'PROPN' &&
    previous.text !== previous.lower &&
    before > 0 &&
    before === at - 1 &&
    !isCounting(lexemes, at + 1)
  );
}

/** After “Kestrel 12 percent”, “Trump 2 weeks” the number counts what follows it. */
function isCounting(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  if (next === undefined) return false;
  return (
    next.text === '%' ||
    (next.kind === 'word' && next.text === next.lower && (next.pos === 'NOUN' || next.pos === 'ADJ'))
  );
}

function passOrdinal(lexemes: readonly Lexeme[], at: number): number | null {
  const next = lexemes[at + 1];
  return next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower) ? at + 2 : null;
}

/** “the two”, “one-on-one”, “number one”, “a few”, “no one”, “half” that is no share. */
function passWord(lexemes: readonly Lexeme[], at: number): number | null {
  const { lower } = lexemes[at]!;
  const previous = lexemes[at - 1];
  const next = lexemes[at + 1];
  if (lower === 'a' || lower === 'an') return null;
  if (lower === 'half' || lower === 'few' || lower === 'several' || lower === 'couple') return null;
  if (
    lexemes[at]!.kind === 'word' &&
    previous?.lower === 'or' &&
    (next === undefined || next.kind !== 'word' || (next.pos !== 'NOUN' && next.pos !== 'ADJ'))
  ) {
    return at + 1;
  }
  const named = previous !== undefined && previous.text !== previous.lower && previous.pos === 'PROPN';
  if (named && lexemes[at]!.text !== lower && next !== undefined && next.text !== next.lower) return at + 1;
  if (previous !== undefined && (labels.has(previous.lower) || (lexemes[at]!.glued && previous.text === '-')))
    return at + 1;
  if (lower === 'two' && /^(?:the|these|those|our|other|both)$/.test(previous?.lower ?? '')) return at + 1;
  return next?.text === '-' && /^(?:on|to|and|by|of|off|time|sided|way|fold)$/.test(lexemes[at + 2]?.lower ?? '')
    ? at + 1
    : null;
}
