import type { Kernel } from './arithmetic.js';
import { exponential } from './exponential.js';
import { bucketOf } from './sorted-index.js';
import { tanhBottom, tanhLimit, tanhTop } from './tanh.js';

const { fround } = Math;

/** The kernel without WebAssembly: slower, the same results to the bit. */
export function plainKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / 16) * 16);
  const floats = new Float32Array(memory);
  const shorts = new Int16Array(memory);
  return {
    memory,
    gemm: gemmIn(floats, shorts),
    cells: cellsIn(floats, shorts),
    leaky: leakyIn(floats, shorts),
    dots: dotsIn(floats),
    exps: expsIn(floats),
    gather: gatherIn(shorts),
    slide: slideIn(shorts),
  };
}

function gemmIn(floats: Float32Array, shorts: Int16Array): Kernel['gemm'] {
  return (a, as, b, scale, add, addStride, c, m, k, n) => {
    for (let column = 0; column < n; column++) {
      const panel = b / 2 + (column >> 4) * k * 16 + (column & 15) * 2;
      const factor = floats[scale / 4 + column]!;
      for (let row = 0; row < m; row++) {
        let sum = 0;
        for (let i = 0, x = (a + row * as) / 2, y = panel; i < k; i += 2, x += 2, y += 32) {
          sum = (sum + shorts[x]! * shorts[y]! + shorts[x + 1]! * shorts[y + 1]!) | 0;
        }
        floats[c / 4 + row * n + column] = fround(fround(sum) * factor) + floats[(add + row * addStride) / 4 + column]!;
      }
    }
  };
}

function cellsIn(floats: Float32Array, shorts: Int16Array): Kernel['cells'] {
  return (g, c, h, stride, m, width) => {
    for (let row = 0; row < m; row++) {
      for (let i = 0, gate = g / 4 + row * 4 * width, cell = c / 4 + row * width; i < width; i++, gate++, cell++) {
        const kept = fround(sigmoid(floats[gate + width]!) * floats[cell]!);
        const state = fround(kept + fround(sigmoid(floats[gate]!) * tanh(floats[gate + 2 * width]!)));
        floats[cell] = state;
        const output = fround(sigmoid(floats[gate + 3 * width]!) * tanh(state));
        shorts[(h + row * stride) / 2 + i] = saturated(fround(output * 32767));
      }
    }
  };
}

function leakyIn(floats: Float32Array, shorts: Int16Array): Kernel['leaky'] {
  return (from, to, n, slope, scale) => {
    for (let i = 0; i < n; i++) {
      const value = Math.max(floats[from / 4 + i]!, fround(floats[from / 4 + i]! * fround(slope)));
      floats[from / 4 + i] = value;
      shorts[to / 2 + i] = saturated(fround(value * fround(scale)));
    }
  };
}

function dotsIn(floats: Float32Array): Kernel['dots'] {
  const sums = new Float32Array(4);
  return (a, as, b, bs, c, m, n, k) => {
    for (let row = 0; row < m; row++) {
      for (let column = 0; column < n; column++) {
        sums.fill(0);
        const x = (a + row * as) / 4;
        const y = (b + column * bs) / 4;
        for (let i = 0; i < k; i++) sums[i & 3] = sums[i & 3]! + fround(floats[x + i]! * floats[y + i]!);
        floats[c / 4 + row * n + column] = fround(sums[0]! + sums[1]!) + fround(sums[2]! + sums[3]!);
      }
    }
  };
}

const { lowest, highest, perPower, powerHigh, powerLow, series } = exponential;

function expsIn(floats: Float32Array): Kernel['exps'] {
  const bits = new Int32Array(1);
  const power = new Float32Array(bits.buffer);
  return (from, to, n, top) => {
    const sums = floats.subarray(to / 4 + n, to / 4 + n + 4).fill(0);
    for (let i = 0; i < n; i++) {
      const x = Math.min(Math.max(fround(floats[from / 4 + i]! - fround(top)), lowest), highest);
      const whole = roundedToEven(fround(x * perPower));
      const rest = fround(fround(x - fround(whole * powerHigh)) - fround(whole * powerLow));
      bits[0] = (whole + 127) << 23;
      const value = fround(power[0]! * polynomial(rest, series));
      floats[to / 4 + i] = value;
      sums[i & 3] = sums[i & 3]! + value;
    }
  };
}

function gatherIn(shorts: Int16Array): Kernel['gather'] {
  const integers = new Int32Array(shorts.buffer);
  const bytes = new Int8Array(shorts.buffer);
  return (keys, ends, n, known, starts, shift, weights, stride, sums) => {
    for (let row = 0, key = keys / 4; row < n; row++) {
      for (const end = keys / 4 + integers[ends / 4 + row]!; key < end; key++) {
        const bucket = starts / 4 + bucketOf(integers[key]!, shift);
        for (let at = integers[bucket]!; at < integers[bucket + 1]!; at++) {
          if (integers[known / 4 + at] !== integers[key]) continue;
          for (let i = 0; i < 32; i++) shorts[sums / 2 + 32 * row + i]! += bytes[weights + stride * at + i]!;
        }
      }
    }
  };
}

function slideIn(shorts: Int16Array): Kernel['slide'] {
  const integers = new Int32Array(shorts.buffer);
  return (words, n, sums) => {
    for (let row = 0; row < n; row++) {
      for (let i = 0; i < 32; i++) {
        let sum = 0;
        for (let place = 0; place < 5; place++) sum += shorts[integers[words / 4 + row + place]! / 2 + 32 * place + i]!;
        shorts[sums / 2 + 32 * row + i] = sum;
      }
    }
  };
}

function tanh(value: number): number {
  const x = Math.min(Math.max(value, -tanhLimit), tanhLimit);
  const square = fround(x * x);
  return fround(fround(x * polynomial(square, top)) / polynomial(square, bottom));
}

const sigmoid = (value: number): number => fround(0.5 + fround(0.5 * tanh(fround(0.5 * value))));

const top = Float32Array.from(tanhTop);
const bottom = Float32Array.from(tanhBottom);
function polynomial(x: number, coefficients: ArrayLike<number>): number {
  let sum = coefficients[0]!;
  for (let i = 1; i < coefficients.length; i++) sum = fround(coefficients[i]! + fround(x * sum));
  return sum;
}

/** Rounded to the nearest integer within 16 bits. */
function saturated(value: number): number {
  return Math.max(-32768, Math.min(32767, roundedToEven(value)));
}

/** Rounded to the nearest integer, halves to the even one. */
function roundedToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}
