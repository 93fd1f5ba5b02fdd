import { areOpposite } from '../../../language/antonyms.js';
import { verbClass } from '../../../language/synonyms.js';
import { titleInFull } from '../../../language/titles.js';
import type { Difference } from '../../../schemas/finding.js';
import { diffWords, folded, isMark, type Piece, piecesOf, type WordEdit } from '../../../text/word-diff.js';

type Class = Difference['class'];

const contractions: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
};
const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'ll$/, ' will'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'m$/, ' am'],
  [/'d$/, ' would'],
  [/'s$/, ' is'],
];
const negations = new Set('not no never none nobody nothing neither nor without cannot hardly'.split(' '));
const modals = new Set('will would shall should may might can could must'.split(' '));

/** A word or two at the edge may turn the sense (“not”); more of them are another sentence or clause, which one account leaves out. */
const TURNING_WORDS = 3;

/** The edits between two wordings of one utterance, each with its class and as it is written. */
export function differencesOf(left: string, right: string, docs: readonly [string, string]): Difference[] {
  const texts = [trimmedMarks(left), trimmedMarks(right)] as const;
  const pieces = [piecesOf(texts[0]), piecesOf(texts[1])] as const;
  const words = pieces.map((side) => side.map(({ text }) => text));
  return diffWords(words[0]!, words[1]!).edits.map((edit) => ({
    class: classOf(edit),
    docs: [docs[0], docs[1]],
    left: written(texts[0], pieces[0], edit.leftFrom, edit.left.length),
    right: written(texts[1], pieces[1], edit.rightFrom, edit.right.length),
  }));
}

function written(text: string, pieces: readonly Piece[], from: number, count: number): string {
  if (count === 0) return '';
  const last = pieces[from + count - 1]!;
  return text.slice(pieces[from]!.start, last.start + last.text.length);
}

/** Marks at the edges belong to the sentence around the quotation: `“It works,” she said`. */
function trimmedMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[\s.,;:!?'’‘"”“–—-]+$/u, '');
}

/** What kind of change an edit is; `meaning` where a negation, a number, a modal or an opposite comes in. */
function classOf({ left, right, at }: WordEdit): Class {
  const [a, b] = [wordsIn(left), wordsIn(right)];
  // “… started” for “since” leaves out words and has another.
  if ([left, right].some((side) => side.some(isEllipsis) && wordsIn(side).length === 0)) return 'ellipsis';
  if (a.length === 0 && b.length === 0) return 'punctuation';
  if (expanded(a) === expanded(b)) return 'contraction';
  if (isSpellingOnly(a, b)) return 'spelling';
  const isLeftOut = at !== 'middle' && (a.length === 0 || b.length === 0);
  if (isLeftOut && a.length + b.length > TURNING_WORDS) return 'truncation';
  if (changesMeaning(a, b)) return 'meaning';
  if (a.length > 0 && b.length > 0) return 'translation';
  return isLeftOut ? 'truncation' : 'insertion';
}

function isEllipsis(word: string): boolean {
  return word === '…' || word === '...';
}

function wordsIn(words: readonly string[]): string[] {
  return words.filter((word) => !isMark(word)).map(folded);
}

function expanded(words: readonly string[]): string {
  return words.map(expandedWord).join(' ');
}

function expandedWord(word: string): string {
  const whole = contractions[word];
  if (whole !== undefined) return whole;
  const ending = endings.find(([pattern]) => pattern.test(word));
  return ending === undefined ? word : word.replace(ending[0], ending[1]);
}

/** The same letters with or without hyphens and blanks, in British or American spelling, abbreviated or not, in digits or not. */
function isSpellingOnly(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && spelled(a) === spelled(b);
}

const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function spelled(words: readonly string[]): string {
  const letters = words.map((word) => smallNumbers[Number(word)] ?? american(titleInFull(word).replaceAll('-', '')));
  const joined = letters.join('');
  return joined === 'ok' ? 'okay' : joined;
}

function american(word: string): string {
  return word
    .replace(/isation/g, 'ization')
    .replace(/(is|iz)(e|es|ed|ing)$/, 'iz$2')
    .replace(/our/g, 'or')
    .replace(/(?<=[bt])re$/, 'er')
    .replace(/ence$/, 'ense')
    .replace(/amme(s?)$/, 'am$1')
    .replace(/ll(ed|ing|er)$/, 'l$1');
}

function changesMeaning(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [expanded(a).split(' '), expanded(b).split(' ')];
  const count = (words: readonly string[], set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  if (count(left, negations) % 2 !== count(right, negations) % 2) return true;
  if (numbersOf(left) !== numbersOf(right) && a.length > 0 === b.length > 0) return true;
  const [modalLeft, modalRight] = [left, right].map((words) => words.filter((word) => modals.has(word)).join(' '));
  if (modalLeft !== '' && modalRight !== '' && modalLeft !== modalRight) return true;
  return left.some((one) => right.some((other) => areOpposite(verbClass(one), verbClass(other))));
}

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /\d/.test(word)).join(' ');
}
