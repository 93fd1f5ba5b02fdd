/** Pieces of WebAssembly text that the functions of the kernel are put together from. */

export const get = (id: string) => `(local.get ${id})`;
export const set = (id: string, value: string) => `(local.set ${id} ${value})`;
export const add = (a: string, b: string) => `(i32.add ${a} ${b})`;
export const constant = (value: number) => `(i32.const ${value})`;
export const times4 = (id: string) => `(i32.shl ${get(id)} ${constant(2)})`;
export const bump = (id: string, by: string) => set(id, add(get(id), by));
export const load = (id: string, offset = 0) => `(v128.load offset=${offset} ${get(id)})`;

export const splat = (value: number) => `(f32x4.splat (f32.const ${value}))`;
export const plus = (a: string, b: string) => `(f32x4.add ${a} ${b})`;
export const times = (a: string, b: string) => `(f32x4.mul ${a} ${b})`;
/** The smaller and the larger of two numbers that are no NaN. */
export const least = (a: string, b: string) => `(f32x4.pmin ${a} ${b})`;
export const most = (a: string, b: string) => `(f32x4.pmax ${a} ${b})`;

export const range = (count: number) => [...Array(count).keys()];

/** Numbers that a loop needs again and again, kept in locals: declarations, what sets them, and how they are read. */
export function constants(values: readonly number[]): {
  readonly declare: string;
  readonly fill: string;
  readonly of: (value: number) => string;
} {
  const distinct = [...new Set(values)];
  const id = (value: number) => `$k${distinct.indexOf(value)}`;
  return {
    declare: distinct.map((value) => `(local ${id(value)} v128)`).join(' '),
    fill: distinct.map((value) => set(id(value), splat(value))).join(' '),
    of: (value) => get(id(value)),
  };
}
