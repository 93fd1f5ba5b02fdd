import type { Arena } from './arena.js';
import type { Kernel } from './arithmetic.js';
import type { Container } from './container.js';

/** Activations are 16-bit integers: this many units are 1. LSTM outputs lie within ±1, inputs within ±8, others within ±32. */
export const OUTPUT_UNIT = 32_767;
export const INPUT_UNIT = 4_096;
export const WIDE_UNIT = 1_024;

/** A matrix with its bias, laid out as the kernel wants it. `outputs` is padded to a multiple of 16. */
export interface Linear {
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
  readonly inputs: number;
  readonly outputs: number;
}

/** Rows of integer weights one after the other, what a unit of each row is worth, and a bias for each (none: 0). */
export interface Weights {
  readonly values: Int8Array | Int16Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array | undefined;
}

/** Places a matrix for inputs of `unit` units to 1. */
export function placeWeights(arena: Arena, { values, scales, biases }: Weights, unit: number): Linear {
  const inputs = values.length / scales.length;
  const outputs = Math.ceil(scales.length / 16) * 16;
  const weights = arena.take(inputs * outputs * 2, (memory, address) => {
    const packed = new Int16Array(memory, address, inputs * outputs);
    for (let output = 0, from = 0; output < scales.length; output++) {
      const at = (output >> 4) * inputs * 16 + (output & 15) * 2;
      for (let input = 0; input < inputs; input++) packed[at + (input >> 1) * 32 + (input & 1)] = values[from++]!;
    }
  });
  const floats = (list: Float32Array | undefined) =>
    arena.take(outputs * 4, (memory, address) => {
      if (list !== undefined) new Float32Array(memory, address, outputs).set(list);
    });
  return { weights, scale: floats(scales.map((scale) => scale / unit)), bias: floats(biases), inputs, outputs };
}

/** Places the stored matrix `name`, with a bias where one is stored under `biasName`. */
export function placeLinear(
  arena: Arena,
  file: Container<unknown>,
  name: string,
  unit: number,
  biasName?: string,
): Linear {
  const values = file.section(`${name}.values`, 'i8');
  const scales = file.section(`${name}.scales`, 'f32');
  const biases = biasName === undefined ? undefined : file.section(`${biasName}.bias`, 'f32');
  return placeWeights(arena, { values, scales, biases }, unit);
}

/** `count` rows of `outputs` floats at `to` from rows of int16 at `from`, `stride` bytes apart. */
export function apply(kernel: Kernel, layer: Linear, from: number, stride: number, to: number, count: number): void {
  const { weights, scale, bias, inputs, outputs } = layer;
  kernel.gemm(from, stride, weights, scale, bias, 0, to, count, inputs, outputs);
}
