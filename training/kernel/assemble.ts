/** A small assembler: WebAssembly text in folded form, with the few instructions that the kernel uses, to bytes. */

type Node = string | readonly Node[];

const types: Readonly<Record<string, number>> = { i32: 0x7f, f32: 0x7d, v128: 0x7b };

const plain: Readonly<Record<string, number>> = {
  'i32.add': 0x6a,
  'i32.sub': 0x6b,
  'i32.mul': 0x6c,
  'i32.shl': 0x74,
  'i32.eqz': 0x45,
  'i32.eq': 0x46,
  'i32.xor': 0x73,
  'i32.shr_u': 0x76,
  'i32.lt_s': 0x48,
  'i32.lt_u': 0x49,
  'f32.add': 0x92,
};
const vector: Readonly<Record<string, number>> = {
  'i32x4.splat': 17,
  'f32x4.splat': 19,
  'f32x4.nearest': 106,
  'i16x8.narrow_i32x4_s': 133,
  'i16x8.add': 142,
  'i32x4.shl': 171,
  'i32x4.add': 174,
  'i32x4.dot_i16x8_s': 186,
  'f32x4.add': 228,
  'f32x4.sub': 229,
  'f32x4.mul': 230,
  'f32x4.div': 231,
  'f32x4.pmin': 234,
  'f32x4.pmax': 235,
  'i32x4.trunc_sat_f32x4_s': 248,
  'f32x4.convert_i32x4_s': 250,
};
/** Opcode and the power of two that the address is a multiple of. */
const vectorMemory: Readonly<Record<string, readonly [number, number]>> = {
  'v128.load': [0, 0],
  'v128.load8x8_s': [1, 0],
  'v128.load32_splat': [9, 0],
  'v128.store': [11, 0],
};
const lanes: Readonly<Record<string, number>> = { 'f32x4.extract_lane': 31 };

/** The module: a memory imported as `env.memory`, and the functions of `text`, each exported under its name. */
export function assemble(text: string): Uint8Array {
  const functions = parse(text).map(readFunction);
  const signatures = functions.map(({ params }) => [0x60, ...list(params.map(([, type]) => [types[type]!])), 0]);
  const section = (id: number, content: number[]) => [id, ...leb(content.length), ...content];
  return Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, list(signatures)),
    ...section(2, list([[...name('env'), ...name('memory'), 2, 0, 1]])),
    ...section(3, list(functions.map((_, index) => leb(index)))),
    ...section(7, list(functions.map((fn, index) => [...name(fn.name), 0, ...leb(index)]))),
    ...section(10, list(functions.map((fn) => sized(bodyOf(fn))))),
  ]);
}

interface Fn {
  readonly name: string;
  readonly params: readonly (readonly [string, string])[];
  readonly locals: readonly (readonly [string, string])[];
  readonly body: readonly Node[];
}

/** `(func "name" (param $a i32) … (local $b v128) … instruction …)` */
function readFunction(node: Node): Fn {
  const [keyword, title, ...rest] = node as readonly Node[];
  if (keyword !== 'func') throw new Error(`expected (func …), got ${String(keyword)}`);
  const declared = (kind: string) =>
    rest.filter((part) => part[0] === kind).map((part) => [part[1], part[2]] as [string, string]);
  return {
    name: JSON.parse(title as string) as string,
    params: declared('param'),
    locals: declared('local'),
    body: rest.filter((part) => part[0] !== 'param' && part[0] !== 'local'),
  };
}

function bodyOf(fn: Fn): number[] {
  const index = new Map([...fn.params, ...fn.locals].map(([id], at) => [id, at]));
  const code = fn.body.flatMap((node) => instruction(node, index, []));
  return [...list(fn.locals.map(([, type]) => [1, types[type]!])), ...code, 0x0b];
}

function instruction(node: Node, locals: ReadonlyMap<string, number>, labels: readonly string[]): number[] {
  const [op, ...rest] = node as [string, ...Node[]];
  const emit = (nodes: readonly Node[], inside = labels) => nodes.flatMap((part) => instruction(part, locals, inside));
  if (op === 'block' || op === 'loop') {
    return [op === 'block' ? 0x02 : 0x03, 0x40, ...emit(rest.slice(1), [rest[0] as string, ...labels]), 0x0b];
  }
  if (op === 'if') return [...emit(rest.slice(0, 1)), 0x04, 0x40, ...emit(rest.slice(1), ['', ...labels]), 0x0b];
  if (op === 'br' || op === 'br_if')
    return [...emit(rest.slice(1)), op === 'br' ? 0x0c : 0x0d, ...leb(labels.indexOf(rest[0] as string))];
  if (op === 'local.get') return [0x20, ...leb(at(locals, rest[0] as string))];
  if (op === 'local.set') return [...emit(rest.slice(1)), 0x21, ...leb(at(locals, rest[0] as string))];
  if (op === 'i32.const') return [0x41, ...signedLeb(Number(rest[0]))];
  if (op === 'f32.const') return [0x43, ...new Uint8Array(Float32Array.of(Number(rest[0])).buffer)];
  if (op === 'v128.zero') return [0xfd, 12, ...new Array<number>(16).fill(0)];
  const offset = typeof rest[0] === 'string' && rest[0].startsWith('offset=') ? Number(rest[0].slice(7)) : undefined;
  const operands = emit(offset === undefined ? rest.filter((part) => typeof part !== 'string') : rest.slice(1));
  if (op === 'i32.load') return [...operands, 0x28, 2, ...leb(offset ?? 0)];
  if (op === 'f32.store') return [...operands, 0x38, 0, ...leb(offset ?? 0)];
  if (vectorMemory[op] !== undefined)
    return [...operands, 0xfd, ...leb(vectorMemory[op][0]), vectorMemory[op][1], ...leb(offset ?? 0)];
  if (lanes[op] !== undefined) return [...operands, 0xfd, ...leb(lanes[op]), Number(rest[0])];
  if (plain[op] !== undefined) return [...operands, plain[op]];
  if (vector[op] !== undefined) return [...operands, 0xfd, ...leb(vector[op])];
  throw new Error(`unknown instruction ${op}`);
}

function at(locals: ReadonlyMap<string, number>, id: string): number {
  const index = locals.get(id);
  if (index === undefined) throw new Error(`unknown local ${id}`);
  return index;
}

function parse(text: string): Node[] {
  const stack: Node[][] = [[]];
  for (const [word] of text.replace(/;;.*/g, '').matchAll(/[()]|"[^"]*"|[^\s()]+/g)) {
    if (word === '(') stack.push([]);
    else if (word === ')') {
      const done = stack.pop()!;
      stack.at(-1)!.push(done);
    } else stack.at(-1)!.push(word);
  }
  return stack[0]!;
}

const list = (items: readonly (readonly number[])[]): number[] => [...leb(items.length), ...items.flat()];
const sized = (bytes: readonly number[]): number[] => [...leb(bytes.length), ...bytes];
const name = (text: string): number[] => sized([...new TextEncoder().encode(text)]);

function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];
}

function signedLeb(value: number): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  return (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40) ? [low] : [low | 0x80, ...signedLeb(rest)];
}
