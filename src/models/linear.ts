import type { Arena } from './arena.js';
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

/** Output `row` of a layer: a row of the stored matrix (or none, then it is the bias alone), and its bias. */
export interface Row {
  readonly row: number | null;
  readonly bias: number;
}

/** Places the stored matrix `name`, for inputs of `unit` units to 1. `rows` reorders or pads what is stored. */
export function placeLinear(
  arena: Arena,
  file: Container<unknown>,
  name: string,
  unit: number,
  rows?: readonly Row[],
): Linear {
  const values = file.section(`${name}.values`, 'i8');
  const scales = file.section(`${name}.scales`, 'f32');
  const inputs = values.length / scales.length;
  const given = rows ?? Array.from(scales, (_, row) => ({ row, bias: 0 }));
  const outputs = Math.ceil(given.length / 16) * 16;
  const weights = arena.take(inputs * outputs * 2, (memory, address) => {
    const packed = new Int16Array(memory, address, inputs * outputs);
    given.forEach(({ row }, output) => {
      if (row === null) return;
      const at = (output >> 4) * inputs * 16 + (output & 15) * 2;
      for (let input = 0; input < inputs; input++) {
        packed[at + (input >> 1) * 32 + (input & 1)] = values[row * inputs + input]!;
      }
    });
  });
  const floats = (value: (row: Row) => number) =>
    arena.take(outputs * 4, (memory, address) => {
      const array = new Float32Array(memory, address, outputs);
      given.forEach((row, output) => {
        array[output] = value(row);
      });
    });
  const scale = floats(({ row }) => (row === null ? 0 : scales[row]! / unit));
  return { weights, scale, bias: floats(({ bias }) => bias), inputs, outputs };
}

/** The rows of a stored matrix in their order, with the stored bias `name.bias`. */
export function storedRows(file: Container<unknown>, name: string): Row[] {
  return Array.from(file.section(`${name}.bias`, 'f32'), (bias, row) => ({ row, bias }));
}
