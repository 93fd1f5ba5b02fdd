import type { Kernel } from './arithmetic.js';
import { kernelBytes } from './kernel-bytes.js';
import { plainKernel } from './kernel-plain.js';

const PAGE = 65_536;

/** What is used of WebAssembly: TypeScript describes it with the browser's types only. */
interface Wasm {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** A kernel with at least `bytes` of memory: WebAssembly with SIMD where the machine has it, else plain TypeScript. */
export function makeKernel(bytes: number, { plain = false } = {}): Kernel {
  if (plain) return plainKernel(bytes);
  const wasm = (globalThis as unknown as { readonly WebAssembly: Wasm }).WebAssembly;
  let module: object;
  try {
    module = new wasm.Module(new Uint8Array(Buffer.from(kernelBytes, 'base64')));
  } catch {
    return plainKernel(bytes); // no SIMD on this machine
  }
  const memory = new wasm.Memory({ initial: Math.ceil(bytes / PAGE) });
  const functions = new wasm.Instance(module, { env: { memory } }).exports as Omit<Kernel, 'memory'>;
  return { ...functions, memory: memory.buffer };
}
