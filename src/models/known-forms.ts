import type { Kernel } from './arithmetic.js';
import type { Container } from './container.js';
import type { EncoderMeta } from './encoder-file.js';
import { apply } from './linear.js';
import { KNOWN_FORMS, NEW_FORMS, type Network } from './network.js';
import { asInput, type WriteInput } from './word-inputs.js';

/**
 * Numbers for the forms of sentences, a root before each: number `n` says that what the first layer makes of the form alone, the gates
 * of both directions, is the `n`th in the buffer `known`. Number 0 is the root. Numbers hold until the next call.
 */
export type NumberForms = (sentences: readonly (readonly string[])[]) => Int32Array[];

export function formNumberer(
  kernel: Kernel,
  network: Network,
  file: Container<EncoderMeta>,
  write: WriteInput,
): NumberForms {
  const table = formTable();
  const { inputs } = network.layers[0].forward.input;
  const shorts = new Int16Array(kernel.memory, network.buffers.inputs, NEW_FORMS * inputs);
  let pending: number[] = [];
  const flush = () => {
    computeGates(kernel, network, pending);
    pending = [];
  };
  file.section('root', 'f32').forEach((value, at) => {
    shorts[at] = asInput(value);
  });
  pending.push(0);
  flush();
  const numberOf = (form: string) => {
    const known = table.find(form);
    if (known !== undefined) return known;
    write(form, shorts, pending.length * inputs);
    const number = table.add(form);
    if (pending.push(number) === NEW_FORMS) flush();
    return number;
  };
  return (sentences) => {
    table.makeRoom(sentences.reduce((sum, sentence) => sum + sentence.length, 0));
    const found = sentences.map((sentence) => {
      const numbers = new Int32Array(sentence.length + 1);
      for (let at = 0; at < sentence.length; at++) numbers[at + 1] = numberOf(sentence[at]!);
      return numbers;
    });
    flush();
    return found;
  };
}

/** The gates of the new forms, first of all forwards, then of all backwards, each to its place. */
function computeGates(kernel: Kernel, { layers, buffers }: Network, numbers: readonly number[]): void {
  if (numbers.length === 0) return;
  const bytes = new Uint8Array(kernel.memory);
  [layers[0].forward, layers[0].backward].forEach(({ input }, direction) => {
    const gates = buffers.gates[direction]!;
    const size = input.outputs * 4;
    apply(kernel, input, buffers.inputs, input.inputs * 2, gates, numbers.length);
    numbers.forEach((number, row) => {
      bytes.copyWithin(buffers.known + (2 * number + direction) * size, gates + row * size, gates + (row + 1) * size);
    });
  });
}

/** Forms and their numbers; when there is no room, those go that were not asked for since there was none last time. */
function formTable() {
  const numbers = new Map<string, number>();
  const asked = new Uint8Array(KNOWN_FORMS);
  const free = Int32Array.from({ length: KNOWN_FORMS - 1 }, (_, at) => KNOWN_FORMS - 1 - at);
  let left = free.length;
  const release = (all: boolean) => {
    for (const [form, number] of numbers) {
      if (!all && asked[number] === 1) continue;
      numbers.delete(form);
      free[left++] = number;
    }
    asked.fill(0);
  };
  return {
    find: (form: string): number | undefined => {
      const number = numbers.get(form);
      if (number !== undefined) asked[number] = 1;
      return number;
    },
    add: (form: string): number => {
      const number = free[--left]!;
      numbers.set(form, number);
      return number;
    },
    makeRoom: (forms: number): void => {
      if (left >= forms) return;
      release(false);
      if (left < Math.max(forms, KNOWN_FORMS / 8)) release(true);
    },
  };
}
