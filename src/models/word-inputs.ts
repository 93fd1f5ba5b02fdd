import type { Container } from './container.js';
import type { EncoderMeta } from './encoder-file.js';
import { INPUT_UNIT } from './linear.js';
import { type Vocabulary, vocabularyOf } from './vocabulary.js';
import { normalForm, plainForm, shapeOf, subwordsOf, vectorKeys } from './word-features.js';

/** Writes what the network sees of a form, as 16-bit integers. */
export type WriteInput = (form: string, into: Int16Array, at: number) => void;

/** Ids 0 and 1 of a vocabulary are kept for what is unknown. */
const UNKNOWN = 0;
const FIRST_ID = 2;

/** Word vector, own vector of frequent words, shape, and the sum of its subwords, one after the other. */
export function wordInputs(
  file: Container<EncoderMeta>,
  vectorFile: Container<unknown>,
  vectorIds: Vocabulary,
): WriteInput {
  const { widths } = file.meta;
  const vectors = rowsOf(vectorFile, '', widths.vector);
  const words = rowsOf(file, 'word.', widths.word);
  const shapes = rowsOf(file, 'shape.', widths.shape);
  const subwords = rowsOf(file, 'sub.', widths.subword);
  const wordIds = vocabularyOf(file.section('words', 'u8'));
  const shapeIds = vocabularyOf(file.section('shapes', 'u8'));
  const idOf = (ids: Vocabulary, key: string) => {
    const line = ids.get(key);
    return line === undefined ? UNKNOWN : line + FIRST_ID;
  };
  const width = widths.vector + widths.word + widths.shape + widths.subword;
  const sum = new Float64Array(width);
  return (form, into, at) => {
    sum.fill(0);
    const plain = plainForm(form);
    const vector = vectorIds.get(vectorKeys(plain).find((key) => vectorIds.has(key)) ?? '');
    if (vector !== undefined) vectors(vector, 1, sum, 0);
    words(idOf(wordIds, normalForm(plain)), 1, sum, widths.vector);
    shapes(idOf(shapeIds, shapeOf(form)), 1, sum, widths.vector + widths.word);
    const parts = subwordsOf(plain);
    for (const part of parts) subwords(part, 1 / Math.sqrt(parts.length), sum, width - widths.subword);
    for (let i = 0; i < width; i++) into[at + i] = asInput(sum[i]!);
  };
}

/** A value as the 16-bit integer that the kernel takes for an input. */
export function asInput(value: number): number {
  return Math.max(-32768, Math.min(32767, Math.round(value * INPUT_UNIT)));
}

type AddRow = (row: number, factor: number, into: Float64Array, at: number) => void;
function rowsOf(file: Container<unknown>, prefix: string, width: number): AddRow {
  const values = file.section(`${prefix}values`, 'i8');
  const scales = file.section(`${prefix}scales`, 'f32');
  return (row, factor, into, at) => {
    const scale = scales[row]! * factor;
    for (let i = 0, from = row * width; i < width; i++) into[at + i] = into[at + i]! + values[from + i]! * scale;
  };
}
