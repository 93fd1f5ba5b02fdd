import type { Arena } from './arena.js';
import type { Container } from './container.js';
import type { EncoderMeta } from './encoder-file.js';
import { type Linear, type LinearRow, placeRows, WIDE_UNIT } from './linear.js';

/** Largest weight: the products of 40 of them with 16-bit activations still fit into 32 bits. */
const LARGEST = 1_023;

/**
 * The weights of the relations, turned round. A relation scores (d, 1) · W · (h, 1) for a dependent d and a head h; the file holds the
 * rows of each W that (d, 1) is multiplied with. There are fewer heads than dependents: so W · (h, 1) comes first. Its parts for d lie
 * relation after relation, `room` numbers each; behind them all lie those for the 1, one for each relation.
 */
export function placeRelations(arena: Arena, file: Container<EncoderMeta>, room: number): Linear {
  const { label, relations } = file.meta;
  const values = file.section('label.values', 'i8');
  const scales = file.section('label.scales', 'f32');
  const biases = file.section('label.bias', 'f32');
  const row = (weight: (j: number) => number): LinearRow => ({
    ...inIntegers(Array.from({ length: label }, (_, j) => weight(j))),
    bias: weight(label),
  });
  const blank = { values: new Int16Array(label), scale: 0, bias: 0 };
  const forWords = relations.flatMap((_, relation) =>
    Array.from({ length: room }, (_, at) => {
      const stored = (j: number) => relation * (label + 1) + j;
      return at < label ? row((j) => values[stored(j) * label + at]! * scales[stored(j)]!) : blank;
    }),
  );
  const forOne = relations.map((_, relation) => row((j) => biases[relation * (label + 1) + j]!));
  return placeRows(arena, label, WIDE_UNIT, [...forWords, ...forOne]);
}

function inIntegers(weights: readonly number[]): { readonly values: Int16Array; readonly scale: number } {
  const scale = Math.max(...weights.map(Math.abs)) / LARGEST || 1;
  return { values: Int16Array.from(weights, (weight) => Math.round(weight / scale)), scale };
}
