/**
 * models/encoder/encoder.bin from the averaged weights that train.py wrote: every row of a matrix as int8 with one scale.
 *
 *     npx tsx training/encoder/export.ts training/.cache/encoder
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type NumberArray, packContainer } from '../../src/models/container.js';
import type { EncoderMeta } from '../../src/models/encoder-file.js';

const prefix = process.argv[2]!;
const target = process.argv[3] ?? 'models/encoder/encoder.bin';
const trained = JSON.parse(readFileSync(`${prefix}.json`, 'utf8')) as EncoderMeta & {
  tensors: [string, number[], number][];
  words: string[];
  shapes: string[];
  history: { epoch: number; minutes: number; dev?: string }[];
};
const raw = readFileSync(`${prefix}.f32`);
const all = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
const tensor = (name: string) => {
  const [, shape, offset] = trained.tensors.find(([key]) => key === name)!;
  return { shape, values: all.subarray(offset, offset + shape.reduce((a, b) => a * b, 1)) };
};

const arrays: Record<string, NumberArray> = {};
/** Stores a matrix given by its rows. */
function matrix(name: string, rows: number, columns: number, at: (row: number, column: number) => number): void {
  const values = new Int8Array(rows * columns);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const numbers = Array.from({ length: columns }, (_, column) => at(row, column));
    const scale = Math.max(...numbers.map(Math.abs)) / 127 || 1;
    scales[row] = scale;
    numbers.forEach((value, column) => {
      values[row * columns + column] = Math.round(value / scale);
    });
  }
  arrays[`${name}.values`] = values;
  arrays[`${name}.scales`] = scales;
}
function whole(name: string, key = name): void {
  const { shape, values } = tensor(key);
  matrix(name, shape[0]!, shape[1]!, (row, column) => values[row * shape[1]! + column]!);
}

for (const name of ['word', 'shape', 'sub', 'mlp', 'tags']) whole(name, `${name}.weight`);
for (const layer of ['l1', 'l2']) {
  for (const [direction, suffix] of [
    ['forward', ''],
    ['backward', '_reverse'],
  ] as const) {
    whole(`${layer}.${direction}.input`, `${layer}.weight_ih_l0${suffix}`);
    whole(`${layer}.${direction}.state`, `${layer}.weight_hh_l0${suffix}`);
    const a = tensor(`${layer}.bias_ih_l0${suffix}`).values;
    const b = tensor(`${layer}.bias_hh_l0${suffix}`).values;
    arrays[`${layer}.${direction}.bias`] = a.map((value, index) => value + b[index]!);
  }
}
arrays['mlp.bias'] = tensor('mlp.bias').values.slice();
arrays['tags.bias'] = tensor('tags.bias').values.slice();
arrays.root = tensor('root').values.slice();

// Arc score of a dependent d and a head h: (d · U + u) · h. A row is one column of U.
const { arc, label, relations } = trained;
const U = tensor('U').values;
matrix('arc', arc, arc, (row, column) => U[column * arc + row]!);
arrays['arc.bias'] = U.slice(arc * arc, arc * arc + arc);
// Label scores: for each relation, (d · W + w) · (h, 1). A row is one column of one relation's W.
const W = tensor('W').values;
const side = label + 1;
matrix(
  'label',
  relations.length * side,
  label,
  (row, column) => W[Math.floor(row / side) * side * side + column * side + (row % side)]!,
);
arrays['label.bias'] = Float32Array.from(
  { length: relations.length * side },
  (_, row) => W[Math.floor(row / side) * side * side + label * side + (row % side)]!,
);

const text = (items: readonly string[]) => new TextEncoder().encode(items.join('\n'));
arrays.words = text(trained.words);
arrays.shapes = text(trained.shapes);
const { hidden, widths, upos, xpos, entityLabels } = trained;
const last = trained.history.at(-1)!;
const meta: EncoderMeta = { hidden, arc, label, widths, upos, xpos, relations, entityLabels };
writeFileSync(target, packContainer(meta, arrays));
process.stdout.write(`${target}: epoch ${last.epoch}, ${last.minutes} minutes, ${last.dev ?? ''}\n`);
