import type { Kernel } from './arithmetic.js';
import { apply, WIDE_UNIT } from './linear.js';
import { runLayer, type Steps, stepsOf } from './lstm.js';
import type { Network } from './network.js';

/** What is not above 0 keeps this part of itself. */
const SLOPE = 0.1;

/**
 * Runs a batch of sentences, given as the numbers of their forms and sorted by falling length, through the network. Afterwards the
 * buffers `hidden`, `hiddenShort`, `tags` and `arcs` hold a row for each word, sentence after sentence.
 */
export function encode(kernel: Kernel, network: Network, numbers: readonly Int32Array[]): void {
  const { buffers, layers, mlp, tags, arc, parts } = network;
  const steps = stepsOf(numbers.map((list) => list.length));
  const rows = numbers.reduce((sum, list) => sum + list.length, 0);
  layGates(kernel, network, numbers, steps);
  runLayer(kernel, layers[0], steps, buffers.gates, buffers.states, buffers.outputs[0]);
  const wide = mlp.inputs * 2;
  [layers[1].forward, layers[1].backward].forEach(({ input }, direction) => {
    apply(kernel, input, buffers.outputs[0], wide, buffers.gates[direction]!, rows);
  });
  runLayer(kernel, layers[1], steps, buffers.gates, buffers.states, buffers.outputs[1]);
  putInOrder(kernel, network, numbers, steps);
  apply(kernel, mlp, buffers.outputs[0], wide, buffers.hidden, rows);
  kernel.leaky(buffers.hidden, buffers.hiddenShort, rows * mlp.outputs, SLOPE, WIDE_UNIT);
  apply(kernel, tags, buffers.outputs[0], wide, buffers.tags, rows);
  apply(kernel, arc, buffers.hiddenShort + parts.dependent * 2, mlp.outputs * 2, buffers.arcs, rows);
}

/** Gates of the first layer: the known ones of each form, step after step. */
function layGates(
  kernel: Kernel,
  { buffers, layers }: Network,
  numbers: readonly Int32Array[],
  { first }: Steps,
): void {
  const size = layers[0].forward.input.outputs * 4;
  const bytes = new Uint8Array(kernel.memory);
  const [forward, backward] = buffers.gates;
  numbers.forEach((list, sentence) => {
    for (let at = 0; at < list.length; at++) {
      const from = buffers.known + list[at]! * size * 2;
      const row = (first[at]! + sentence) * size;
      bytes.copyWithin(forward + row, from, from + size);
      bytes.copyWithin(backward + row, from + size, from + 2 * size);
    }
  });
}

/** Outputs of the second layer from step after step to sentence after sentence. */
function putInOrder(kernel: Kernel, { buffers, mlp }: Network, numbers: readonly Int32Array[], { first }: Steps): void {
  const size = mlp.inputs * 2;
  const bytes = new Uint8Array(kernel.memory);
  let to = buffers.outputs[0];
  numbers.forEach((list, sentence) => {
    for (let at = 0; at < list.length; at++, to += size) {
      const from = buffers.outputs[1] + (first[at]! + sentence) * size;
      bytes.copyWithin(to, from, from + size);
    }
  });
}
