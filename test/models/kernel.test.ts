import { describe, expect, test } from 'vitest';
import type { Kernel } from '../../src/models/arithmetic.js';
import { makeKernel } from '../../src/models/kernel.js';
import { kernelBytes } from '../../src/models/kernel-bytes.js';
import { indexSorted } from '../../src/models/sorted-index.js';
import { assemble } from '../../training/kernel/assemble.js';
import { kernelSource } from '../../training/kernel/source.js';

test('the kernel in the repository is the one that its source gives', () => {
  expect(Buffer.from(assemble(kernelSource)).toString('base64')).toBe(kernelBytes);
});

/** A kernel whose memory holds numbers of all sizes that occur: int16 in the first half, floats in the second. */
function filled(plain: boolean): Kernel {
  const kernel = makeKernel(1 << 18, { plain });
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
  const shorts = new Int16Array(kernel.memory, 0, 1 << 16);
  for (let i = 0; i < shorts.length; i++) shorts[i] = Math.round(random() * (i < 1 << 15 ? 32767 : 127));
  const floats = new Float32Array(kernel.memory, 1 << 17, 1 << 15);
  for (let i = 0; i < floats.length; i++) floats[i] = random() * 10 ** (random() * 4);
  return kernel;
}

const FLOATS = 1 << 17;
const steps: Readonly<Record<string, (kernel: Kernel) => void>> = {
  gemm: (kernel) => kernel.gemm(0, 100, 1 << 16, FLOATS, FLOATS + 4096, 192, FLOATS + 65536, 5, 50, 48),
  'gemm over its own addend': (kernel) =>
    kernel.gemm(0, 64, 1 << 16, FLOATS, FLOATS + 65536, 64, FLOATS + 65536, 4, 32, 16),
  cells: (kernel) => kernel.cells(FLOATS, FLOATS + 40960, 0, 96, 3, 40),
  leaky: (kernel) => kernel.leaky(FLOATS, 0, 4096, 0.1, 1024),
  dots: (kernel) => kernel.dots(FLOATS, 160, FLOATS + 8192, 176, FLOATS + 65536, 7, 9, 40),
  exps: (kernel) => kernel.exps(FLOATS, FLOATS + 65536, 1024, 3.25),
  gather: (kernel) => {
    const keys = Int32Array.from({ length: 60 }, (_, at) => Math.imul(at + 1, 0x2545f491));
    const known = keys.slice(0, 50).sort();
    const { shift, starts } = indexSorted(known);
    new Int32Array(kernel.memory, FLOATS, 50).set(known);
    new Int32Array(kernel.memory, FLOATS + 4096, starts.length).set(starts);
    new Int32Array(kernel.memory, FLOATS + 1024, 60).set(keys.toReversed());
    new Int32Array(kernel.memory, FLOATS + 2048, 4).set([20, 20, 45, 60]);
    kernel.gather(FLOATS + 1024, FLOATS + 2048, 4, FLOATS, FLOATS + 4096, shift, 1 << 16, 29, 0);
  },
  slide: (kernel) => {
    new Int32Array(kernel.memory, FLOATS, 9).set([0, 320, 640, 960, 0, 320, 1280, 1600, 0]);
    kernel.slide(FLOATS, 5, 1 << 16);
  },
};

describe('with and without WebAssembly, bit for bit', () => {
  test.each(Object.keys(steps))('%s', (name) => {
    const [fast, plain] = [filled(false), filled(true)];
    expect(fast.gemm).not.toBe(plain.gemm);
    const before = new Uint8Array(plain.memory).slice();
    steps[name]!(fast);
    steps[name]!(plain);
    const size = plain.memory.byteLength;
    expect(sameBytes(new Uint8Array(fast.memory, 0, size), new Uint8Array(plain.memory))).toBe(true);
    expect(sameBytes(new Uint8Array(plain.memory), before)).toBe(false);
  });
});

test('exps are exponentials', () => {
  const kernel = makeKernel(1 << 16);
  const floats = new Float32Array(kernel.memory);
  const values = Array.from({ length: 256 }, (_, at) => at / 3 - 65);
  floats.set(values);
  kernel.exps(0, 2048, 256, 0.5);
  values.forEach((value, at) => {
    expect(floats[512 + at]! / Math.exp(value - 0.5)).toBeCloseTo(1, 4);
  });
  const sum = floats.subarray(512, 768).reduce((a, b) => a + b, 0);
  expect(floats.subarray(768, 772).reduce((a, b) => a + b, 0) / sum).toBeCloseTo(1, 5);
});

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
