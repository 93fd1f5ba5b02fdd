/** The kernel in WebAssembly text. What each function computes is said, in TypeScript, by src/models/kernel-plain.ts. */

import { cells } from './cells.js';
import { gemm } from './gemm.js';
import { gather, slide } from './rows.js';
import { dots, exps, leaky } from './vectors.js';

export const kernelSource = [gemm, cells, leaky, dots, exps, gather, slide].join('\n');
