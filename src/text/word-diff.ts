import { diffArrays } from 'diff';

/** One edit between two wordings: the words of the left one that the right one has not, and the reverse. `at` counts words. */
export interface WordEdit {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly at: 'start' | 'middle' | 'end';
}

export interface WordDiff {
  readonly edits: readonly WordEdit[];
  /** Words (not marks) that stand in both, in order. */
  readonly common: readonly string[];
}

/** Words with inner apostrophes and hyphens, numbers with their separators, or single marks. */
const piece = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[^\s]/gu;

/** The words and marks of a text; quotation marks of any kind are left out. */
export function wordsOf(text: string): string[] {
  return (text.match(piece) ?? []).filter((word) => !/^["“”„«»‘’']$/u.test(word));
}

/** A word as it is compared: without case, with a straight apostrophe. */
export function folded(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

export function isMark(word: string): boolean {
  return !/[\p{L}\p{N}]/u.test(word);
}

/** The edits that turn one wording into the other, word by word; case and the shape of quotation marks make no difference. */
export function wordDiff(left: string, right: string): WordDiff {
  return diffWords(wordsOf(left), wordsOf(right));
}

/** The same over words that were already cut. */
export function diffWords(left: readonly string[], right: readonly string[]): WordDiff {
  const parts = diffArrays([...left], [...right], { comparator: (a, b) => folded(a) === folded(b) });
  const edits: WordEdit[] = [];
  const common: string[] = [];
  let seen = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (!part.added && !part.removed) {
      common.push(...part.value.filter((word) => !isMark(word)));
      seen++;
      continue;
    }
    const next = parts[i + 1];
    const pair = next !== undefined && (next.added || next.removed) && next.added !== part.added ? next : undefined;
    const last = i + (pair === undefined ? 0 : 1) === parts.length - 1;
    edits.push({
      left: part.removed ? part.value : pair?.removed ? pair.value : [],
      right: part.added ? part.value : pair?.added ? pair.value : [],
      at: seen === 0 ? 'start' : last ? 'end' : 'middle',
    });
    if (pair !== undefined) i++;
  }
  return { edits, common };
}
