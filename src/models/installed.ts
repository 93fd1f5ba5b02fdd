import { readFileSync } from 'node:fs';
import { readContainer } from './container.js';
import { type Engine, makeEngine } from './engine.js';
import { type GenderOf, readGenders } from './genders.js';
import { type WordLikeness, wordLikeness } from './word-likeness.js';

const bytes = (name: string): Uint8Array => readFileSync(new URL(`../../models/${name}`, import.meta.url));

let vectors: Uint8Array | undefined;
let engine: Engine | undefined;
let likeness: WordLikeness | undefined;
let genders: GenderOf | undefined;

function vectorBytes(): Uint8Array {
  vectors ??= bytes('vectors/vectors.bin');
  return vectors;
}

/** The engine over the weights that are installed with the program; read once, when first asked for. */
export function installedEngine(): Engine {
  engine ??= makeEngine({
    boundaries: bytes('boundaries/boundaries.bin'),
    encoder: bytes('encoder/encoder.bin'),
    vectors: vectorBytes(),
    names: bytes('names/names.bin'),
    clusters: bytes('names/clusters.bin'),
    gazetteer: bytes('names/gazetteer.bin'),
    lemmas: new TextDecoder().decode(bytes('lemmas/lemmas.tsv')),
  });
  return engine;
}

/** How alike two words are by the installed word vectors. */
export function installedLikeness(): WordLikeness {
  likeness ??= wordLikeness(readContainer(vectorBytes()));
  return likeness;
}

/** The gender that a given name tells. */
export function installedGenders(): GenderOf {
  genders ??= readGenders(bytes('names/genders.bin'));
  return genders;
}
