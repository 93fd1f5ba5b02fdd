/**
 * Assembles the kernel into src/models/kernel-bytes.ts.
 *
 *     npx tsx training/kernel/build.ts
 */
import { writeFileSync } from 'node:fs';
import { assemble } from './assemble.js';
import { kernelSource } from './source.js';

const bytes = Buffer.from(assemble(kernelSource)).toString('base64');
writeFileSync(
  'src/models/kernel-bytes.ts',
  `/** The kernel in WebAssembly, in base64: made from training/kernel/source.ts by training/kernel/build.ts. */\nexport const kernelBytes =\n  '${bytes}';\n`,
);
