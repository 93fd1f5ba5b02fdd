import { diffArrays } from 'diff';

/** One edit between two wordings: the words of the left one that the right one has not, and the reverse. `at` counts words. */
export interface WordEdit {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly at: 'start' | 'middle' | 'end';
  /** Index of the first word of the edit, or where it would be put in, on either side. */
  readonly leftFrom: number;
  readonly rightFrom: number;
}

/** A word or mark and where it stands in its text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

export interface WordDiff {
  readonly edits: readonly WordEdit[];
  /** Words (not marks) that stand in both, in order. */
  readonly common: readonly string[];
}

/** Words put in or taken out beyond which two texts are not two wordings of one. */
const MOST_EDITS = 2000;

/** Words with inner apostrophes and hyphens, numbers with their separators, or single marks. */
const piece = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|-{2,}|[^\s]/gu;

/** The words and marks of a text with their places; quotation marks of any kind are left out. */
export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(piece)]
    .map((match) => ({ text: match[0], start: match.index }))
    .filter((one) => !/^["“”„«»‘’']$/u.test(one.text));
}

/** The words and marks of a text; quotation marks of any kind are left out. */
export function wordsOf(text: string): string[] {
  return piecesOf(text).map((one) => one.text);
}

/** A word as it is compared: without case, with a straight apostrophe, “&” as “and”, all long dashes as one. */
export function folded(word: string): string {
  if (word === '&') return 'and';
  return /^(?:--+|[–—―])$/.test(word) ? '—' : word.toLowerCase().replaceAll('’', "'");
}

export function isMark(word: string): boolean {
  return word !== '&' && !/[\p{L}\p{N}]/u.test(word);
}

/** The edits that turn one wording into the other, word by word; case and the shape of marks make no difference. */
export function diffWords(left: readonly string[], right: readonly string[]): WordDiff {
  const inside = contained(left, right);
  if (inside !== null) return inside;
  const parts =
    diffArrays([...left], [...right], { comparator: (a, b) => folded(a) === folded(b), maxEditLength: MOST_EDITS }) ??
    unlike(left, right);
  const edits: WordEdit[] = [];
  const common: string[] = [];
  let seen = 0;
  let [leftFrom, rightFrom] = [0, 0];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (!part.added && !part.removed) {
      common.push(...part.value.filter((word) => !isMark(word)));
      seen++;
      leftFrom += part.value.length;
      rightFrom += part.value.length;
      continue;
    }
    const next = parts[i + 1];
    const pair = next !== undefined && (next.added || next.removed) && next.added !== part.added ? next : undefined;
    const last = i + (pair === undefined ? 0 : 1) === parts.length - 1;
    const edit = {
      left: part.removed ? part.value : pair?.removed ? pair.value : [],
      right: part.added ? part.value : pair?.added ? pair.value : [],
      at: seen === 0 ? ('start' as const) : last ? ('end' as const) : ('middle' as const),
      leftFrom,
      rightFrom,
    };
    edits.push(edit);
    leftFrom += edit.left.length;
    rightFrom += edit.right.length;
    if (pair !== undefined) i++;
  }
  return { edits, common };
}

/** Where all of one side stands in the other in one piece, only what is before and behind it differs. */
function contained(left: readonly string[], right: readonly string[]): WordDiff | null {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 0 || short.length === long.length) return null;
  const at = runAt(short, long);
  if (at < 0) return null;
  const isLeft = short === left;
  const rest = (from: number, to: number, where: WordEdit['at']): WordEdit[] => {
    if (from === to) return [];
    const words = long.slice(from, to);
    const end = where === 'end' ? short.length : 0;
    return [
      isLeft
        ? { left: [], right: words, at: where, leftFrom: end, rightFrom: from }
        : { left: words, right: [], at: where, leftFrom: from, rightFrom: end },
    ];
  };
  return {
    edits: [...rest(0, at, 'start'), ...rest(at + short.length, long.length, 'end')],
    common: left.slice(isLeft ? 0 : at, isLeft ? left.length : at + short.length).filter((word) => !isMark(word)),
  };
}

/** Index at which `words` stand in `text` one after the other, -1 where they don't (Knuth, Morris and Pratt). */
function runAt(words: readonly string[], text: readonly string[]): number {
  const [needle, hay] = [words.map(folded), text.map(folded)];
  const back = [0];
  for (let at = 1, held = 0; at < needle.length; at++) {
    while (held > 0 && needle[at] !== needle[held]) held = back[held - 1]!;
    if (needle[at] === needle[held]) held++;
    back.push(held);
  }
  for (let at = 0, held = 0; at < hay.length; at++) {
    while (held > 0 && hay[at] !== needle[held]) held = back[held - 1]!;
    if (hay[at] === needle[held]) held++;
    if (held === needle.length) return at - held + 1;
  }
  return -1;
}

/** Two texts with nothing in common. */
function unlike(left: readonly string[], right: readonly string[]) {
  return [
    { value: [...left], added: false, removed: true },
    { value: [...right], added: true, removed: false },
  ];
}
