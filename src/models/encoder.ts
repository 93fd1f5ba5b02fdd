import { type Arena, makeArena } from './arena.js';
import type { Kernel } from './arithmetic.js';
import { type Container, readContainer } from './container.js';
import type { EncoderMeta } from './encoder-file.js';
import { makeKernel } from './kernel.js';
import { type Linear, OUTPUT_UNIT, placeLinear, type Row, storedRows, WIDE_UNIT } from './linear.js';
import { type Layer, placeLayer, runLayer, type Steps, stepsOf } from './lstm.js';
import { bestTree } from './tree.js';
import type { Vocabulary } from './vocabulary.js';
import { asInput, type WriteInput, wordInputs } from './word-inputs.js';

/** What the encoder says of one sentence, a number for each token. */
export interface Reading {
  /** Index into `meta.upos`. */
  readonly upos: Uint8Array;
  /** Index into `meta.xpos`. */
  readonly xpos: Uint8Array;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: Int16Array;
  /** Index into `meta.relations`. */
  readonly relation: Uint8Array;
  /** Probability that head and relation are both right. */
  readonly certainty: Float32Array;
  /** Scores of the entity labels, `meta.entityLabels.length` for each token. */
  readonly entities: Float32Array;
}

export interface Encoder {
  readonly meta: EncoderMeta;
  /** Reads sentences, given as word forms; none may be empty. What a sentence gets does not depend on the others. */
  readonly read: (sentences: readonly (readonly string[])[]) => Reading[];
}

/** Words of a batch, with one root for each sentence: the buffers of a batch should fit the processor's cache. */
const BATCH = 384;
/** Longest stretch that is given one tree; a longer sentence is read in parts. */
const LONGEST = 240;
/** Word forms whose first step through the network is kept. */
const KNOWN_FORMS = 6_144;
/** New forms computed at once. */
const NEW_FORMS = 64;

/** The encoder over the bytes of its file, and the word vectors. `plain` leaves WebAssembly aside. */
export function makeEncoder(
  encoderBytes: Uint8Array,
  vectors: Container<unknown>,
  vocabulary: Vocabulary,
  { plain = false } = {},
): Encoder {
  const file = readContainer<EncoderMeta>(encoderBytes);
  const arena = makeArena();
  const network = place(arena, file);
  const kernel = makeKernel(arena.size(), { plain });
  arena.fill(kernel.memory);
  const forms = knownForms(kernel, network, file, wordInputs(file, vectors, vocabulary));
  return {
    meta: file.meta,
    read: (sentences) => {
      const readings: Reading[] = new Array<Reading>(sentences.length);
      for (const batch of batches(sentences)) readBatch(kernel, network, file.meta, forms, batch, readings);
      return Array.from(
        readings,
        (reading, index) => reading ?? readLong(kernel, network, file.meta, forms, sentences[index]!),
      );
    },
  };
}

interface Network {
  readonly layers: readonly [Layer, Layer];
  readonly mlp: Linear;
  readonly tags: Linear;
  readonly arc: Linear;
  readonly label: Linear;
  /** Places of the parts of the output of `mlp`, in floats, and the room that one relation takes in the output of `label`. */
  readonly parts: {
    readonly head: number;
    readonly dependent: number;
    readonly labelHead: number;
    readonly labelDependent: number;
    readonly room: number;
  };
  readonly buffers: Buffers;
}

interface Buffers {
  readonly inputs: number;
  readonly known: number;
  readonly gates: readonly [number, number];
  readonly states: number;
  readonly outputs: readonly [number, number];
  readonly hidden: number;
  readonly hiddenShort: number;
  readonly tags: number;
  readonly arcs: number;
  readonly scores: number;
  readonly labels: number;
  readonly labelScores: number;
}

function place(arena: Arena, file: Container<EncoderMeta>): Network {
  const { hidden, arc, label, widths, relations } = file.meta;
  const layers = [placeLayer(arena, file, 'l1', true), placeLayer(arena, file, 'l2', false)] as const;
  const none: Row = { row: null, bias: 0 };
  const one: Row = { row: null, bias: 1 };
  const stored = storedRows(file, 'mlp');
  // A relation is scored against the head's vector with a 1 behind it, padded to a multiple of 4.
  const room = Math.ceil((label + 1) / 4) * 4;
  const tail = [one, ...new Array<Row>(room - label - 1).fill(none)];
  const mlp = placeLinear(arena, file, 'mlp', OUTPUT_UNIT, [
    ...stored.slice(0, 2 * arc + label),
    ...tail,
    ...stored.slice(2 * arc + label),
  ]);
  const labelRows = storedRows(file, 'label');
  const padded = relations.flatMap((_, index) => [
    ...labelRows.slice(index * (label + 1), (index + 1) * (label + 1)),
    ...new Array<Row>(room - label - 1).fill(none),
  ]);
  const labels = placeLinear(arena, file, 'label', WIDE_UNIT, padded);
  const arcs = placeLinear(arena, file, 'arc', WIDE_UNIT, storedRows(file, 'arc'));
  const tags = placeLinear(arena, file, 'tags', OUTPUT_UNIT, storedRows(file, 'tags'));
  const width = widths.vector + widths.word + widths.shape + widths.subword;
  const rows = BATCH;
  return {
    layers,
    mlp,
    tags,
    arc: arcs,
    label: labels,
    parts: { head: 0, dependent: arc, labelHead: 2 * arc, labelDependent: 2 * arc + room, room },
    buffers: {
      inputs: arena.take(NEW_FORMS * width * 2),
      known: arena.take(KNOWN_FORMS * hidden * 32),
      gates: [arena.take(rows * hidden * 16), arena.take(rows * hidden * 16)],
      states: arena.take(rows * hidden * 4),
      outputs: [arena.take(rows * hidden * 4), arena.take(rows * hidden * 4)],
      hidden: arena.take(rows * mlp.outputs * 4),
      hiddenShort: arena.take(rows * mlp.outputs * 2),
      tags: arena.take(rows * tags.outputs * 4),
      arcs: arena.take(rows * arc * 4),
      scores: arena.take((LONGEST + 2) * (LONGEST + 2) * 4),
      labels: arena.take((LONGEST + 2) * labels.outputs * 4),
      labelScores: arena.take(relations.length * 4 + 16),
    },
  };
}

/** Gives the number of a form, whose gates of the first layer then lie in the buffer `known`; form `undefined` is the root. */
interface Forms {
  /** Makes sure that all forms of the sentences have a number, and gives the numbers of each, the root first. */
  readonly number: (sentences: readonly (readonly string[])[]) => Int32Array[];
}

function knownForms(kernel: Kernel, network: Network, file: Container<EncoderMeta>, write: WriteInput): Forms {
  const numbers = new Map<string, number>();
  const { forward, backward } = network.layers[0];
  const { inputs, outputs } = forward.input;
  const { buffers } = network;
  const shorts = new Int16Array(kernel.memory, buffers.inputs, NEW_FORMS * inputs);
  let next = 0;
  let pending = 0;
  const flush = () => {
    const from = buffers.known + (next - pending) * outputs * 8;
    if (pending > 0) {
      // Gates of both directions side by side: first all of the forward ones of these forms, then the others, then put in order.
      for (const [index, { input }] of [forward, backward].entries()) {
        kernel.gemm(
          buffers.inputs,
          inputs * 2,
          input.weights,
          input.scale,
          input.bias,
          0,
          buffers.gates[index]!,
          pending,
          inputs,
          outputs,
        );
        for (let row = 0; row < pending; row++)
          copy(kernel, from + (2 * row + index) * outputs * 4, buffers.gates[index]! + row * outputs * 4, outputs * 4);
      }
    }
    pending = 0;
  };
  const reset = () => {
    numbers.clear();
    file.section('root', 'f32').forEach((value, at) => {
      shorts[at] = asInput(value);
    });
    next = 1;
    pending = 1;
    flush();
  };
  reset();
  const numberOf = (form: string) => {
    let number = numbers.get(form);
    if (number === undefined) {
      number = next++;
      numbers.set(form, number);
      write(form, shorts, pending * inputs);
      if (++pending === NEW_FORMS) flush();
    }
    return number;
  };
  return {
    number: (sentences) => {
      const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
      if (next + words > KNOWN_FORMS) reset();
      const found = sentences.map((sentence) =>
        Int32Array.from({ length: sentence.length + 1 }, (_, at) => (at === 0 ? 0 : numberOf(sentence[at - 1]!))),
      );
      flush();
      return found;
    },
  };
}

function copy(kernel: Kernel, to: number, from: number, bytes: number): void {
  new Uint8Array(kernel.memory).copyWithin(to, from, from + bytes);
}

interface Batch {
  readonly indexes: readonly number[];
  readonly sentences: readonly (readonly string[])[];
}

/** Sentences of about the same length together, the longest first; those that are too long are left out. */
function* batches(sentences: readonly (readonly string[])[]): Generator<Batch> {
  const order = sentences.map((_, index) => index).filter((index) => sentences[index]!.length <= LONGEST);
  order.sort((a, b) => sentences[b]!.length - sentences[a]!.length || a - b);
  let indexes: number[] = [];
  let rows = 0;
  const batch = () => ({ indexes, sentences: indexes.map((index) => sentences[index]!) });
  for (const index of order) {
    const more = sentences[index]!.length + 1;
    if (rows + more > BATCH) {
      yield batch();
      indexes = [];
      rows = 0;
    }
    indexes.push(index);
    rows += more;
  }
  if (indexes.length > 0) yield batch();
}

function readBatch(
  kernel: Kernel,
  network: Network,
  meta: EncoderMeta,
  forms: Forms,
  batch: Batch,
  into: Reading[],
): void {
  const numbers = forms.number(batch.sentences);
  const steps = stepsOf(numbers.map((list) => list.length));
  encode(kernel, network, numbers, steps);
  const { buffers, mlp, tags, arc, parts } = network;
  const rows = numbers.reduce((sum, list) => sum + list.length, 0);
  // From step after step to sentence after sentence.
  const wide = mlp.inputs * 2;
  let row = 0;
  numbers.forEach((list, sentence) => {
    for (let at = 0; at < list.length; at++)
      copy(kernel, buffers.outputs[0] + row++ * wide, buffers.outputs[1] + (steps.first[at]! + sentence) * wide, wide);
  });
  kernel.gemm(
    buffers.outputs[0],
    wide,
    mlp.weights,
    mlp.scale,
    mlp.bias,
    0,
    buffers.hidden,
    rows,
    mlp.inputs,
    mlp.outputs,
  );
  kernel.leaky(buffers.hidden, buffers.hiddenShort, rows * mlp.outputs, 0.1, WIDE_UNIT);
  kernel.gemm(
    buffers.outputs[0],
    wide,
    tags.weights,
    tags.scale,
    tags.bias,
    0,
    buffers.tags,
    rows,
    tags.inputs,
    tags.outputs,
  );
  kernel.gemm(
    buffers.hiddenShort + parts.dependent * 2,
    mlp.outputs * 2,
    arc.weights,
    arc.scale,
    arc.bias,
    0,
    buffers.arcs,
    rows,
    arc.inputs,
    arc.outputs,
  );
  let first = 0;
  numbers.forEach((list, sentence) => {
    into[batch.indexes[sentence]!] = readingOf(kernel, network, meta, first, list.length);
    first += list.length;
  });
}

/** Both layers over a batch; the outputs of the second lie in `outputs[1]`. */
function encode(kernel: Kernel, network: Network, numbers: readonly Int32Array[], steps: Steps): void {
  const { buffers, layers } = network;
  const { outputs } = layers[0].forward.input;
  const memory = new Uint8Array(kernel.memory);
  numbers.forEach((list, sentence) => {
    list.forEach((number, at) => {
      const from = buffers.known + number * outputs * 8;
      const row = (steps.first[at]! + sentence) * outputs * 4;
      memory.copyWithin(buffers.gates[0] + row, from, from + outputs * 4);
      memory.copyWithin(buffers.gates[1] + row, from + outputs * 4, from + outputs * 8);
    });
  });
  runLayer(kernel, layers[0], steps, buffers.gates, buffers.states, buffers.outputs[0]);
  const rows = numbers.reduce((sum, list) => sum + list.length, 0);
  [layers[1].forward, layers[1].backward].forEach(({ input }, index) => {
    kernel.gemm(
      buffers.outputs[0],
      input.inputs * 2,
      input.weights,
      input.scale,
      input.bias,
      0,
      buffers.gates[index]!,
      rows,
      input.inputs,
      input.outputs,
    );
  });
  runLayer(kernel, layers[1], steps, buffers.gates, buffers.states, buffers.outputs[1]);
}

/** Tags and tree of the sentence in the rows from `first`, `n` with its root. */
function readingOf(kernel: Kernel, network: Network, meta: EncoderMeta, first: number, n: number): Reading {
  const { buffers, tags, mlp, arc, label, parts } = network;
  const floats = new Float32Array(kernel.memory);
  const length = n - 1;
  const upos = new Uint8Array(length);
  const xpos = new Uint8Array(length);
  const labels = meta.entityLabels.length;
  const entities = new Float32Array(length * labels);
  for (let word = 0; word < length; word++) {
    const at = buffers.tags / 4 + (first + word + 1) * tags.outputs;
    upos[word] = argmax(floats, at, meta.upos.length);
    xpos[word] = argmax(floats, at + meta.upos.length, meta.xpos.length);
    const from = at + meta.upos.length + meta.xpos.length;
    for (let i = 0; i < labels; i++) entities[word * labels + i] = floats[from + i]!;
  }
  const hidden = buffers.hidden + first * mlp.outputs * 4;
  kernel.dots(
    buffers.arcs + first * arc.outputs * 4,
    arc.outputs * 4,
    hidden + parts.head * 4,
    mlp.outputs * 4,
    buffers.scores,
    n,
    n,
    meta.arc,
  );
  const scores = floats.subarray(buffers.scores / 4, buffers.scores / 4 + n * n);
  const tree = bestTree(scores, n);
  kernel.gemm(
    buffers.hiddenShort + (first * mlp.outputs + parts.labelDependent) * 2,
    mlp.outputs * 2,
    label.weights,
    label.scale,
    label.bias,
    0,
    buffers.labels,
    n,
    label.inputs,
    label.outputs,
  );
  const head = new Int16Array(length);
  const relation = new Uint8Array(length);
  const certainty = new Float32Array(length);
  const root = meta.relations.indexOf('root');
  const relationScores = floats.subarray(buffers.labelScores / 4, buffers.labelScores / 4 + meta.relations.length);
  for (let word = 1; word < n; word++) {
    const chosen = tree[word]!;
    head[word - 1] = chosen - 1;
    const sure = share(scores, word * n, n, word * n + chosen, word * n + word);
    if (chosen === 0) {
      relation[word - 1] = root;
      certainty[word - 1] = sure;
      continue;
    }
    kernel.dots(
      hidden + (chosen * mlp.outputs + parts.labelHead) * 4,
      0,
      buffers.labels + word * label.outputs * 4,
      parts.room * 4,
      buffers.labelScores,
      1,
      meta.relations.length,
      parts.room,
    );
    relationScores[root] = Number.NEGATIVE_INFINITY;
    const best = argmax(relationScores, 0, relationScores.length);
    relation[word - 1] = best;
    certainty[word - 1] = sure * share(relationScores, 0, relationScores.length, best, root);
  }
  return { upos, xpos, head, relation, certainty, entities };
}

function argmax(values: Float32Array, from: number, count: number): number {
  let best = from;
  for (let at = from + 1; at < from + count; at++) if (values[at]! > values[best]!) best = at;
  return best - from;
}

/** Probability of `chosen` under a softmax of the values, without the one at `barred`. */
function share(values: Float32Array, from: number, count: number, chosen: number, barred: number): number {
  let sum = 0;
  for (let at = from; at < from + count; at++) if (at !== barred) sum += Math.exp(values[at]! - values[chosen]!);
  return 1 / sum;
}

/** A sentence longer than any tree: its parts are read alone, the root of each later part hangs on that of the first. */
function readLong(
  kernel: Kernel,
  network: Network,
  meta: EncoderMeta,
  forms: Forms,
  sentence: readonly string[],
): Reading {
  const labels = meta.entityLabels.length;
  const whole: Reading = {
    upos: new Uint8Array(sentence.length),
    xpos: new Uint8Array(sentence.length),
    head: new Int16Array(sentence.length),
    relation: new Uint8Array(sentence.length),
    certainty: new Float32Array(sentence.length),
    entities: new Float32Array(sentence.length * labels),
  };
  let root = -1;
  for (let from = 0; from < sentence.length; from += LONGEST) {
    const part: Reading[] = [];
    const words = sentence.slice(from, from + LONGEST);
    readBatch(kernel, network, meta, forms, { indexes: [0], sentences: [words] }, part);
    const reading = part[0]!;
    whole.upos.set(reading.upos, from);
    whole.xpos.set(reading.xpos, from);
    whole.certainty.set(reading.certainty, from);
    whole.relation.set(reading.relation, from);
    whole.entities.set(reading.entities, from * labels);
    reading.head.forEach((head, at) => {
      whole.head[from + at] = head < 0 ? root : from + head;
      if (head < 0 && root >= 0) whole.relation[from + at] = meta.relations.indexOf('parataxis');
    });
    if (root < 0) root = reading.head.indexOf(-1);
  }
  return whole;
}
