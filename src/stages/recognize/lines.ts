import type { Sentence } from '../../schemas/sentence.js';
import { recently } from '../../text/recent.js';
import { type Line, lineOf } from './names/line.js';

/** The lines of a document. Those looked at of late are kept, all others are made anew. */
export interface Lines extends Iterable<Line> {
  readonly count: number;
  readonly at: (sentence: number) => Line;
}

export function linesOf(sentences: readonly Sentence[]): Lines {
  const at = recently(
    (sentence: number) => lineOf(sentences[sentence]!, sentence),
    ({ words }) => words.length,
  );
  return {
    count: sentences.length,
    at,
    *[Symbol.iterator]() {
      for (let sentence = 0; sentence < sentences.length; sentence++) yield at(sentence);
    },
  };
}
