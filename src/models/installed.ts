import { readFileSync } from 'node:fs';
import { type Engine, makeEngine } from './engine.js';

const bytes = (name: string): Uint8Array => readFileSync(new URL(`../../models/${name}`, import.meta.url));

let engine: Engine | undefined;

/** The engine over the weights that are installed with the program; read once, when first asked for. */
export function installedEngine(): Engine {
  engine ??= makeEngine({
    boundaries: bytes('boundaries/boundaries.bin'),
    encoder: bytes('encoder/encoder.bin'),
    vectors: bytes('vectors/vectors.bin'),
    names: bytes('names/names.bin'),
    clusters: bytes('names/clusters.bin'),
    gazetteer: bytes('names/gazetteer.bin'),
    lemmas: new TextDecoder().decode(bytes('lemmas/lemmas.tsv')),
  });
  return engine;
}
