/**
 * A file of named arrays: 4 bytes `VRM1`, the length of a JSON header (32 bit, little endian), the header
 * `{meta, sections: [[name, type, offset, length]]}` in UTF-8, then the arrays, each at a multiple of 8 bytes
 * from the end of the header.
 */
const MAGIC = 'VRM1';

const types = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
} as const;
type TypeName = keyof typeof types;
export type NumberArray = InstanceType<(typeof types)[TypeName]>;

/** What a model file holds. `section` throws where there is no array of that name. */
export interface Container<Meta> {
  readonly meta: Meta;
  readonly section: <Type extends TypeName>(name: string, type: Type) => InstanceType<(typeof types)[Type]>;
}

/** Reads a file made by `packContainer`; the arrays are views into `bytes`, or copies where they lie askew in memory. */
export function readContainer<Meta>(bytes: Uint8Array): Container<Meta> {
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC)
    throw new Error('not a model file: it does not start with VRM1');
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as Header<Meta>;
  const body = bytes.byteOffset + 8 + headerLength;
  const sections = new Map(header.sections.map((section) => [section[0], section]));
  return {
    meta: header.meta,
    section: (name, type) => {
      const found = sections.get(name);
      if (found === undefined || found[1] !== type) {
        throw new Error(`model file: expected an array ${name} of ${type}, got ${found?.[1] ?? 'none'}`);
      }
      const start = body + found[2];
      const size = types[type].BYTES_PER_ELEMENT;
      const aligned = start % size === 0 ? bytes.buffer : bytes.buffer.slice(start, start + found[3] * size);
      return new types[type](aligned as ArrayBuffer, aligned === bytes.buffer ? start : 0, found[3]) as never;
    },
  };
}

/** The bytes of a model file. */
export function packContainer(meta: unknown, arrays: Readonly<Record<string, NumberArray>>): Uint8Array {
  const sections: Section[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections.push([name, typeOf(array), offset, array.length]);
    offset += Math.ceil(array.byteLength / 8) * 8;
  }
  const header = new TextEncoder().encode(JSON.stringify({ meta, sections } satisfies Header<unknown>));
  const bytes = new Uint8Array(8 + header.length + offset);
  bytes.set(new TextEncoder().encode(MAGIC));
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  Object.values(arrays).forEach((array, index) => {
    bytes.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      8 + header.length + sections[index]![2],
    );
  });
  return bytes;
}

type Section = readonly [name: string, type: TypeName, offset: number, length: number];
interface Header<Meta> {
  readonly meta: Meta;
  readonly sections: readonly Section[];
}

function typeOf(array: NumberArray): TypeName {
  return (Object.keys(types) as TypeName[]).find((name) => array instanceof types[name])!;
}
