import { partsOfStates } from './names/regions.js';
import { abbreviationKind, isTitle, wordKind } from './sentence-cues.js';

/** Tokens of a stretch as the rules see them. */
export interface Forms {
  readonly form: (at: number) => string | undefined;
  readonly spaced: (at: number) => boolean;
}

/**
 * Whether a sentence begins at the token `at`, where that is certain enough to need no statistics; undefined elsewhere.
 * `opened` is the token that opened the sentence so far.
 */
export function certainGap(tokens: Forms, at: number, opened: number): boolean | undefined {
  const previous = tokens.form(at - 1)!;
  const token = tokens.form(at)!;
  if (goesOn(tokens, at, opened)) return false;
  if (nextItem(tokens, at, opened)) return true;
  // “It works,” said Ada. “I love it.”
  //                       ^
  if (token === '“' && tokens.spaced(at) && /^[.?!]$/.test(previous) && !tokens.spaced(at - 1)) return true;
  // The train left Pyongyang./Courtesy of the agency
  //                          ^
  if (token === '/' && previous === '.' && !tokens.spaced(at) && wordKind(tokens.form(at + 1) ?? '') === 'upper')
    return true;
  if (previous === '.' && !tokens.spaced(at - 1) && opensNumber(tokens, at)) return true;
  if (!tokens.spaced(at) || wordKind(token) !== 'opener') return undefined;
  // I live in the U.S. How about you?   Hello!? Is that you?
  //                    ^^^                      ^^
  const kind = abbreviationKind(previous);
  if ((kind === 'final' || kind === 'letters') && !/^(?:i|a)$/i.test(token)) return true;
  return /^[?!]+$/.test(previous) ? true : undefined;
}

/** What never is torn apart: a run of final marks, a title and its name, an item and its number. */
function goesOn(tokens: Forms, at: number, opened: number): boolean {
  const previous = tokens.form(at - 1)!;
  const token = tokens.form(at)!;
  if (!tokens.spaced(at) && wordKind(previous) === 'end' && wordKind(token) === 'end') return true;
  // “It was weakened . . . and then gone. . . .”
  //                        ^^^            ^
  if (token === '.' && previous === '.' && stopsEnd(tokens, at)) return true;
  if (wordKind(token) === 'lower' && isSpacedEllipsis(tokens, at - 1)) return true;
  if (abbreviationKind(previous) === 'title' && wordKind(token) === 'upper') return true;
  // Harry Reid, D-Nev. and Ann Lee, D-Mo. · Sens. Harry Reid and Ann Lee
  //                    ^^^                        ^^^^^
  const stopped = previous === '.' && !tokens.spaced(at - 1) ? (tokens.form(at - 2) ?? '') : '';
  if (wordKind(token) === 'lower' && partsOfStates.has(`${stopped}.`)) return true;
  if (wordKind(token) === 'upper' && isTitle(stopped)) return true;
  // three aims: “a new wall,” “a ferry” and “peace”
  //                           ^
  if (wordKind(token) === 'quote' && wordKind(previous) === 'quote' && isBehindComma(tokens, at - 1)) return true;
  // They met at 6pm. on Friday.
  //                  ^^
  if (previous === '.' && wordKind(token) === 'lower' && /^\d*[ap]m$/i.test(tokens.form(at - 2) ?? '')) return true;
  // Osei: Ferry was not overloaded
  //       ^^^^^
  if (previous === ':' && !tokens.spaced(at - 1) && tokens.spaced(at)) return true;
  // The retailer Zentara did not
  //              ^^^^^^^
  if (at === opened + 2 && /^(?:A|An|The)$/.test(tokens.form(opened)!) && wordKind(previous) === 'lower') return true;
  if (isInitial(tokens, at) && wordKind(token) === 'upper') return true;
  if (isInsideName(tokens, at) || isInsideTitle(tokens, at) || isDayBehind(tokens, at)) return true;
  const marker = at > opened + MARKER ? undefined : markerAt(tokens, opened);
  return marker !== undefined && at <= opened + marker.length;
}

/** The mark at `at` closes words that a comma ends. */
function isBehindComma(tokens: Forms, at: number): boolean {
  return tokens.form(at - 1) === ',' && !tokens.spaced(at) && tokens.spaced(at + 1);
}

/** Full stops looked at in a row. */
const STOPS = 8;

/**
 * The number of something at the head of a sentence.
 *
 *     It cost $4.2 billion. No. 1 is next.
 *                           ^^
 */
function opensNumber(tokens: Forms, at: number): boolean {
  if (!tokens.spaced(at) || !/^No\.?$/.test(tokens.form(at)!)) return false;
  return /^\d/.test(tokens.form(tokens.form(at + 1) === '.' ? at + 2 : at + 1) ?? '');
}

/** Full stops, and behind them nothing or what closes a quotation. */
function stopsEnd(tokens: Forms, at: number): boolean {
  let end = at;
  while (tokens.form(end) === '.' && end < at + STOPS) end++;
  return /^["”’'»)\]]?$/.test(tokens.form(end) ?? '');
}

/** The last of three full stops with blanks between them. */
function isSpacedEllipsis(tokens: Forms, at: number): boolean {
  return [at, at - 1, at - 2].every((stop) => tokens.form(stop) === '.' && tokens.spaced(stop));
}

/**
 * An initial inside a name, in one token or two.
 *
 *     Did you see Albert I. Jones yesterday?
 *                        ^^
 */
function isInitial(tokens: Forms, at: number): boolean {
  const stop = tokens.form(at - 1)!;
  const initial = stop === '.' && !tokens.spaced(at - 1) ? at - 2 : at - 1;
  if (!/^\p{Lu}\.?$/u.test(tokens.form(initial) ?? '') || !(stop.endsWith('.') && tokens.spaced(at))) return false;
  return wordKind(tokens.form(initial - 1) ?? '') === 'upper';
}

/** “Gov. Chris [Christie] declared” */
function isInsideName(tokens: Forms, at: number): boolean {
  const [before, previous, token] = [tokens.form(at - 2) ?? '', tokens.form(at - 1)!, tokens.form(at)!];
  const title = abbreviationKind(before) === 'title' || (before === '.' && isTitle(tokens.form(at - 3) ?? ''));
  return title && /^\p{Lu}\p{L}+$/u.test(previous) && wordKind(token) === 'upper';
}

/** “told CBS [This] Morning that”: no mark before it, and a capital on either side. */
function isInsideTitle(tokens: Forms, at: number): boolean {
  const [previous, token, next] = [tokens.form(at - 1)!, tokens.form(at)!, tokens.form(at + 1) ?? ''];
  if (wordKind(token) !== 'opener' || /^(?:A|An|At|In|On|The)$/.test(token)) return false;
  return /^\p{Lu}/u.test(previous) && !previous.endsWith('.') && wordKind(next) === 'upper';
}

/** “in an interview [Tuesday], he said”: no mark before it, and no date behind it: “Thursday, February 23”. */
function isDayBehind(tokens: Forms, at: number): boolean {
  if (!/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tokens.form(at)!)) return false;
  const [next = '', after = ''] = [tokens.form(at + 1), tokens.form(at + 2)];
  const dated = next === ',' && /^(?:\d|[A-Z][a-z]+$)/.test(after) && /^\d/.test(tokens.form(at + 3) ?? after);
  return /^\p{Ll}+$/u.test(tokens.form(at - 1)!) && /^(?:[,.]|\p{Ll}+)$/u.test(next) && !dated;
}

/** How far an item's marker reaches, and the number or letter that it holds. */
interface Marker {
  readonly value: string;
  readonly style: string;
  readonly length: number;
}

/**
 * The next item of a list that is written in one line, after one that had a marker of the same kind.
 *
 *     1.) The first item 2.) The second item
 *                        ^^^
 */
function nextItem(tokens: Forms, at: number, opened: number): boolean {
  if (at - opened < 2) return false;
  const marker = markerAt(tokens, at);
  if (marker === undefined) return false;
  const before = markerAt(tokens, opened);
  return before !== undefined && before.style === marker.style && follows(before.value, marker.value);
}

const bullets = /^[•⁃‣▪◦·*–-]$/;
/** Tokens that a marker may take: a bullet, a number or letter, a full stop, a bracket. */
const MARKER = 4;

function markerAt(tokens: Forms, at: number): Marker | undefined {
  if (/^[a-zA-Z]{2}/.test(tokens.form(at)!)) return undefined;
  let text = '';
  for (let length = 1; length <= MARKER; length++) {
    const form = tokens.form(at + length - 1);
    if (form === undefined || form.length > 6) return undefined;
    text += form;
    const match = /^([•⁃‣▪◦·*–-]?\(?)(\d{1,2}|[a-zA-Z])(\.\)?|\))$/.exec(text);
    const next = tokens.form(at + length);
    if (match !== null && next !== undefined && /^\p{L}/u.test(next) && tokens.spaced(at + length)) {
      return { value: match[2]!, style: match[1]! + match[3]!, length };
    }
    if (length === 1 && bullets.test(form) && next !== undefined && /^\p{Lu}/u.test(next))
      return { value: '', style: form, length };
  }
  return undefined;
}

/** 2 after 1, b after a, a bullet after a bullet. */
function follows(before: string, value: string): boolean {
  if (before === '' || value === '') return before === value;
  if (/\d/.test(before)) return Number(value) === Number(before) + 1;
  return value.charCodeAt(0) === before.charCodeAt(0) + 1;
}
