import type { Arena } from './arena.js';
import type { Container } from './container.js';
import type { EncoderMeta } from './encoder-file.js';
import { type Linear, OUTPUT_UNIT, placeLinear, WIDE_UNIT } from './linear.js';
import { type Layer, placeLayer } from './lstm.js';
import { placeRelations } from './relation-weights.js';

/** Words of a batch, with one root for each sentence: the buffers of a batch should fit the processor's cache. */
export const BATCH = 384;
/** Longest stretch that is given one tree; a longer sentence is read in parts. */
export const LONGEST = 240;
/** Word forms whose first step through the network is kept, and new ones computed at once. */
export const KNOWN_FORMS = 16_384;
export const NEW_FORMS = 64;

/** The encoder's weights in the kernel's memory. */
export interface Network {
  readonly layers: readonly [Layer, Layer];
  /** Four parts of `arc`, `arc`, `label` and `label` numbers: a word as a head and as a dependent, for arcs and for relations. */
  readonly mlp: Linear;
  readonly tags: Linear;
  /** A dependent's numbers to what a head's are multiplied with. */
  readonly arc: Linear;
  /** A head's numbers to what a dependent's are multiplied with, for each relation. */
  readonly relations: Linear;
  /** Places of the parts of the output of `mlp`, and the room that one relation takes in the output of `relations`, in numbers. */
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
  readonly heads: number;
  readonly relations: number;
  readonly relationScores: number;
}

export function placeNetwork(arena: Arena, file: Container<EncoderMeta>): Network {
  const { arc, label } = file.meta;
  const room = Math.ceil(label / 4) * 4;
  const layers = [placeLayer(arena, file, 'l1', true), placeLayer(arena, file, 'l2', false)] as const;
  const weights = {
    layers,
    mlp: placeLinear(arena, file, 'mlp', OUTPUT_UNIT, 'mlp'),
    tags: placeLinear(arena, file, 'tags', OUTPUT_UNIT, 'tags'),
    arc: placeLinear(arena, file, 'arc', WIDE_UNIT, 'arc'),
    relations: placeRelations(arena, file, room),
  };
  const parts = { head: 0, dependent: arc, labelHead: 2 * arc, labelDependent: 2 * arc + label, room };
  return { ...weights, parts, buffers: placeBuffers(arena, file.meta, weights) };
}

function placeBuffers(
  arena: Arena,
  { hidden, arc, label, relations }: EncoderMeta,
  weights: Omit<Network, 'parts' | 'buffers'>,
): Buffers {
  const inputs = weights.layers[0].forward.input.inputs;
  const { mlp, tags } = weights;
  const most = LONGEST + 2;
  return {
    inputs: arena.take(NEW_FORMS * inputs * 2),
    known: arena.take(KNOWN_FORMS * hidden * 32),
    gates: [arena.take(BATCH * hidden * 16), arena.take(BATCH * hidden * 16)],
    states: arena.take(BATCH * hidden * 4),
    outputs: [arena.take(BATCH * hidden * 4), arena.take(BATCH * hidden * 4)],
    hidden: arena.take(BATCH * mlp.outputs * 4 + 16),
    hiddenShort: arena.take(BATCH * mlp.outputs * 2),
    tags: arena.take(BATCH * tags.outputs * 4),
    arcs: arena.take(BATCH * arc * 4),
    scores: arena.take(most * most * 4),
    heads: arena.take(most * label * 2),
    relations: arena.take(most * weights.relations.outputs * 4),
    relationScores: arena.take(relations.length * 4 + 16),
  };
}
