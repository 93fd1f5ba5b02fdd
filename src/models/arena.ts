/** Hands out parts of a memory that does not exist yet, and fills them once it does. */
export interface Arena {
  readonly take: (bytes: number, fill?: (memory: ArrayBuffer, address: number) => void) => number;
  readonly size: () => number;
  readonly fill: (memory: ArrayBuffer) => void;
}

export function makeArena(): Arena {
  let top = 64;
  const fills: ((memory: ArrayBuffer) => void)[] = [];
  return {
    take: (bytes, fill) => {
      const address = top;
      top += Math.ceil(bytes / 64) * 64;
      if (fill !== undefined) fills.push((memory) => fill(memory, address));
      return address;
    },
    size: () => top,
    fill: (memory) => {
      for (const fill of fills.splice(0)) fill(memory);
    },
  };
}
