import { makeArena } from './arena.js';
import { batches } from './batches.js';
import { type Container, readContainer } from './container.js';
import { encode } from './encode.js';
import type { EncoderMeta } from './encoder-file.js';
import { makeKernel } from './kernel.js';
import { formNumberer } from './known-forms.js';
import { LONGEST, placeNetwork } from './network.js';
import { type Reading, sentenceReader } from './reading.js';
import type { Vocabulary } from './vocabulary.js';
import { wordInputs } from './word-inputs.js';

export interface Encoder {
  readonly meta: EncoderMeta;
  /** Reads sentences, given as word forms; none may be empty. What a sentence gets does not depend on the others. */
  readonly read: (sentences: readonly (readonly string[])[]) => Reading[];
}

/** The encoder over the bytes of its file, and the word vectors. `plain` leaves WebAssembly aside. */
export function makeEncoder(
  encoderBytes: Uint8Array,
  vectors: Container<unknown>,
  vocabulary: Vocabulary,
  { plain = false } = {},
): Encoder {
  const file = readContainer<EncoderMeta>(encoderBytes);
  const { meta } = file;
  const arena = makeArena();
  const network = placeNetwork(arena, file);
  const kernel = makeKernel(arena.size(), { plain });
  arena.fill(kernel.memory);
  const numbersOf = formNumberer(kernel, network, file, wordInputs(file, vectors, vocabulary));
  const readingOf = sentenceReader(kernel, network, meta);
  /** Sentences sorted by falling length. */
  const readBatch = (sentences: readonly (readonly string[])[]): Reading[] => {
    const numbers = numbersOf(sentences);
    encode(kernel, network, numbers);
    let row = 0;
    return numbers.map(({ length }) => {
      row += length;
      return readingOf(row - length, length);
    });
  };
  return {
    meta,
    read: (sentences) => {
      const found = new Map<number, Reading>();
      for (const batch of batches(sentences)) {
        const readings = readBatch(batch.sentences);
        for (const [at, index] of batch.indexes.entries()) found.set(index, readings[at]!);
      }
      const readLong = (sentence: readonly string[]) =>
        joined(
          partsOf(sentence).flatMap((part) => readBatch([part])),
          meta,
        );
      return sentences.map((sentence, index) => found.get(index) ?? readLong(sentence));
    },
  };
}

/** Parts of a sentence that is longer than any tree. */
function partsOf(sentence: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(sentence.length / LONGEST) }, (_, part) =>
    sentence.slice(part * LONGEST, (part + 1) * LONGEST),
  );
}

/** The parts of a long sentence as one: the root of each later part hangs on that of the first. */
function joined(parts: readonly Reading[], meta: EncoderMeta): Reading {
  const length = parts.reduce((sum, { head }) => sum + head.length, 0);
  const whole: Reading = {
    upos: new Uint8Array(length),
    xpos: new Uint8Array(length),
    head: new Int16Array(length),
    relation: new Uint8Array(length),
    certainty: new Float32Array(length),
    entities: new Float32Array(length * meta.entityLabels.length),
  };
  const root = parts[0]!.head.indexOf(-1);
  let from = 0;
  for (const part of parts) {
    const start = from;
    for (const key of ['upos', 'xpos', 'relation', 'certainty'] as const) whole[key].set(part[key], start);
    whole.entities.set(part.entities, start * meta.entityLabels.length);
    part.head.forEach((head, at) => {
      whole.head[start + at] = head >= 0 ? start + head : start === 0 ? -1 : root;
      if (head < 0 && start > 0) whole.relation[start + at] = meta.relations.indexOf('parataxis');
    });
    from += part.head.length;
  }
  return whole;
}
