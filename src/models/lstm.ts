import type { Arena } from './arena.js';
import type { Kernel } from './arithmetic.js';
import type { Container } from './container.js';
import { INPUT_UNIT, type Linear, OUTPUT_UNIT, placeLinear } from './linear.js';

/** Weights of one direction of one layer. */
interface Direction {
  readonly input: Linear;
  readonly state: Linear;
}
export interface Layer {
  readonly forward: Direction;
  readonly backward: Direction;
}

/**
 * Where the words of a batch lie: first the first words of all sentences, then the second ones, and so on; the sentences are
 * sorted by falling length, so that those that go on are always the first `active[t]`, from row `first[t]`.
 */
export interface Steps {
  readonly active: Int32Array;
  readonly first: Int32Array;
}

/** Steps of a batch of sentences of these lengths, which fall. */
export function stepsOf(lengths: readonly number[]): Steps {
  const active = new Int32Array(lengths[0] ?? 0);
  for (const length of lengths) for (let step = 0; step < length; step++) active[step] = active[step]! + 1;
  const first = new Int32Array(active.length);
  for (let step = 1; step < active.length; step++) first[step] = first[step - 1]! + active[step - 1]!;
  return { active, first };
}

export function placeLayer(arena: Arena, file: Container<unknown>, name: string, isFirst: boolean): Layer {
  const unit = isFirst ? INPUT_UNIT : OUTPUT_UNIT;
  const place = (direction: string): Direction => ({
    input: placeLinear(arena, file, `${name}.${direction}.input`, unit, `${name}.${direction}`),
    state: placeLinear(arena, file, `${name}.${direction}.state`, OUTPUT_UNIT),
  });
  return { forward: place('forward'), backward: place('backward') };
}

/**
 * Runs both directions over the gates (already holding what comes from the inputs) and writes their outputs, side by side, to
 * `out` as int16. `states` is room for the states of the batch's sentences.
 */
export function runLayer(
  kernel: Kernel,
  layer: Layer,
  steps: Steps,
  gates: readonly [number, number],
  states: number,
  out: number,
): void {
  const width = layer.forward.state.inputs;
  const clear = () => new Uint8Array(kernel.memory, states, (steps.active[0] ?? 0) * width * 4).fill(0);
  const rowBytes = width * 4;
  const step = (direction: Direction, gate: number, at: number, before: number, shift: number) => {
    const from = steps.first[at]!;
    const rows = steps.active[at]!;
    const here = gate + from * width * 16;
    if (before >= 0 && before < steps.active.length) {
      const { weights, scale, inputs, outputs } = direction.state;
      const previous = out + steps.first[before]! * rowBytes + shift;
      kernel.gemm(
        previous,
        rowBytes,
        weights,
        scale,
        here,
        width * 16,
        here,
        Math.min(rows, steps.active[before]!),
        inputs,
        outputs,
      );
    }
    kernel.cells(here, states, out + from * rowBytes + shift, rowBytes, rows, width);
  };
  clear();
  for (let at = 0; at < steps.active.length; at++) step(layer.forward, gates[0], at, at - 1, 0);
  clear();
  for (let at = steps.active.length - 1; at >= 0; at--) step(layer.backward, gates[1], at, at + 1, width * 2);
}
