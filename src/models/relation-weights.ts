import type { Arena } from './arena.js';
import type { Container } from './container.js';
import type { EncoderMeta } from './encoder-file.js';
import { type Linear, placeWeights, WIDE_UNIT } from './linear.js';

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
  const rows = integerRows(label, relations.length * (room + 1));
  for (let relation = 0; relation < relations.length; relation++) {
    const first = relation * (label + 1);
    for (let at = 0; at < label; at++) {
      const weight = (j: number) => values[(first + j) * label + at]! * scales[first + j]!;
      rows.set(relation * room + at, weight);
    }
    rows.set(relations.length * room + relation, (j) => biases[first + j]!);
  }
  return placeWeights(arena, rows, WIDE_UNIT);
}

/** Rows of weights, 0 at first; `set` makes one out of what `weight` gives for each input and, behind them, for the bias. */
function integerRows(inputs: number, rows: number) {
  const values = new Int16Array(inputs * rows);
  const scales = new Float32Array(rows);
  const biases = new Float32Array(rows);
  const set = (row: number, weight: (input: number) => number) => {
    let most = 0;
    for (let i = 0; i < inputs; i++) most = Math.max(most, Math.abs(weight(i)));
    const scale = most / LARGEST || 1;
    for (let i = 0; i < inputs; i++) values[row * inputs + i] = Math.round(weight(i) / scale);
    scales[row] = scale;
    biases[row] = weight(inputs);
  };
  return { values, scales, biases, set };
}
