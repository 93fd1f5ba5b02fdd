/**
 * models/names/clusters.bin: for each word of models/vectors a path in a tree of clusters (bisecting 2-means on the sphere)
 * and one of 1,000 flat clusters.
 *
 *     npx tsx training/names/clusters.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packContainer, readContainer } from '../../src/models/container.js';

const DEPTH = 14;
const FLAT = 1000;
/** The tree and the flat clusters are fitted on the most frequent words. */
const FITTED = 50_000;
const ROUNDS = 6;

const file = readContainer<{ words: number; width: number }>(readFileSync('models/vectors/vectors.bin'));
const { words, width } = file.meta;
const raw = file.section('values', 'i8');
const points = new Float32Array(words * width);
const mean = new Float64Array(width);
const row = (index: number) => points.subarray(index * width, (index + 1) * width);
const normalize = (vector: Float32Array | Float64Array) => {
  let sum = 0;
  for (const value of vector) sum += value * value;
  const length = Math.sqrt(sum) || 1;
  for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! / length;
  return length;
};
for (let index = 0; index < words; index++) {
  row(index).set(raw.subarray(index * width, (index + 1) * width));
  normalize(row(index));
  for (let i = 0; i < width; i++) mean[i]! += row(index)[i]! / words;
}
for (let index = 0; index < words; index++) {
  for (let i = 0; i < width; i++) row(index)[i]! -= mean[i]!;
  normalize(row(index));
}
const dot = (a: Float32Array, b: Float32Array) => {
  let sum = 0;
  for (let i = 0; i < width; i++) sum += a[i]! * b[i]!;
  return sum;
};
let state = 12345;
const random = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) / 4294967296;
};

/** The direction that parts the points in two halves best. */
function parting(members: readonly number[]): Float32Array {
  let best = new Float32Array(width);
  let most = -1;
  for (let start = 0; start < 3; start++) {
    const pick = () => members[Math.floor(random() * Math.min(members.length, 4000))]!;
    let a = row(pick()).slice();
    const others = Array.from({ length: Math.min(100, members.length) }, pick);
    let b = row(
      others.reduce((far, other) => (dot(row(other), a) < dot(row(far), a) ? other : far), others[0]!),
    ).slice();
    let direction = a;
    let quality = 0;
    for (let round = 0; round < ROUNDS; round++) {
      direction = a.map((value, i) => value - b[i]!);
      const sums = [new Float32Array(width), new Float32Array(width)] as const;
      for (const member of members) {
        const side = sums[dot(row(member), direction) >= 0 ? 0 : 1];
        const weight = (member + 20) ** -0.4;
        for (let i = 0; i < width; i++) side[i]! += weight * row(member)[i]!;
      }
      quality = normalize(sums[0]) + normalize(sums[1]);
      [a, b] = sums;
    }
    if (quality > most) {
      most = quality;
      best = direction;
    }
  }
  return best;
}

const nodes = new Map<number, Float32Array>();
function grow(members: readonly number[], depth: number, code: number): void {
  if (depth >= DEPTH || members.length < 3) return;
  const direction = parting(members);
  const left = members.filter((member) => dot(row(member), direction) >= 0);
  const right = members.filter((member) => dot(row(member), direction) < 0);
  if (left.length === 0 || right.length === 0) return;
  nodes.set(code, direction);
  grow(left, depth + 1, code * 2);
  grow(right, depth + 1, code * 2 + 1);
}
grow(
  Array.from({ length: Math.min(FITTED, words) }, (_, index) => index),
  0,
  1,
);
const paths = Uint16Array.from({ length: words }, (_, index) => {
  let code = 1;
  for (let node = nodes.get(code); node !== undefined; node = nodes.get(code))
    code = code * 2 + (dot(row(index), node) >= 0 ? 0 : 1);
  return code;
});

let centres = Array.from({ length: FLAT }, () => row(Math.floor(random() * 30_000)).slice());
const nearest = (index: number) => {
  let best = 0;
  let most = -2;
  centres.forEach((centre, number) => {
    const close = dot(row(index), centre);
    if (close > most) {
      most = close;
      best = number;
    }
  });
  return best;
};
for (let round = 0; round < ROUNDS; round++) {
  const sums = centres.map(() => new Float32Array(width));
  for (let index = 0; index < 30_000; index++) {
    const sum = sums[nearest(index)]!;
    for (let i = 0; i < width; i++) sum[i]! += row(index)[i]!;
  }
  centres = sums.map((sum, number) => (normalize(sum) > 0 ? sum : centres[number]!));
}
const flat = Uint16Array.from({ length: words }, (_, index) => nearest(index));
writeFileSync('models/names/clusters.bin', packContainer({ words }, { paths, flat }));
