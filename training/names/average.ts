/**
 * models/names/names.bin: the mean of several taggers that differ by chance and by how long they learned. A feature that one of them
 * has no weight for counts nothing there.
 *
 *     npx tsx training/names/average.ts <file of train.ts> <another> …
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packContainer, readContainer } from '../../src/models/container.js';

interface NameMeta {
  readonly types: readonly string[];
  readonly unit: number;
}

/** Features whose mean weights are all smaller are left out. */
const PRUNED = 0.16;
/** Largest weight that is stored as it is. */
const LARGEST = 6;

const files = process.argv.slice(2).map((name) => readContainer<NameMeta>(readFileSync(name)));
const { meta } = files[0]!;
const labels = 1 + 4 * meta.types.length;

const means = new Map<number, Float32Array>();
for (const { meta: own, section } of files) {
  const weights = section('weights', 'i8');
  section('keys', 'i32').forEach((key, row) => {
    const mean = means.get(key) ?? new Float32Array(labels);
    means.set(key, mean);
    for (let y = 0; y < labels; y++) mean[y]! += (weights[row * labels + y]! * own.unit) / files.length;
  });
}
const transitions = files.map(({ section }) => section('transitions', 'f32'));
const kept = [...means].filter(([, mean]) => mean.some((weight) => Math.abs(weight) >= PRUNED));
kept.sort((a, b) => a[0] - b[0]);
const top = kept.reduce((most, [, mean]) => mean.reduce((sum, weight) => Math.max(sum, Math.abs(weight)), most), 0);
const unit = Math.min(top, LARGEST) / 127;
const stored = Int8Array.from(
  kept.flatMap(([, mean]) => [...mean]),
  (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))),
);
const bytes = packContainer(
  { ...meta, unit },
  {
    keys: Int32Array.from(kept, ([key]) => key),
    weights: stored,
    transitions: Float32Array.from(transitions[0]!, (_, pair) =>
      transitions.reduce((sum, list) => sum + list[pair]! / files.length, 0),
    ),
  },
);
writeFileSync('models/names/names.bin', bytes);
process.stdout.write(`${kept.length} of ${means.size} features, ${bytes.length} bytes\n`);
