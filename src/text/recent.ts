/** Tokens whose like is kept, at most twice as many: sentences of a long article, all of those of a short one. */
const MOST = 32_000;

/** What can be made anew, and forgets what it was made into. */
interface Forgetful {
  readonly forget: () => void;
}

/**
 * Holds what was made of late: `hold(one, weight)`, called when something is made for `one`, has others forget theirs. What a
 * long document is made into does not pile up so.
 */
export function holding(): (one: Forgetful, weight: number) => void {
  let newer: Forgetful[] = [];
  let older: Forgetful[] = [];
  let held = 0;
  return (one, weight) => {
    newer.push(one);
    held += weight + 1;
    if (held < MOST) return;
    for (const old of older) old.forget();
    older = newer;
    newer = [];
    held = 0;
  };
}

/** `make`, with the values of late kept: asked for again soon, a value is not made again. `weigh` counts its tokens or the like. */
export function recently<Key, Value extends object>(
  make: (key: Key) => Value,
  weigh: (value: Value) => number,
): (key: Key) => Value {
  let newer = new Map<Key, Value>();
  let older = newer;
  let weight = 0;
  return (key) => {
    const known = newer.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? make(key);
    weight += weigh(value) + 1;
    if (weight > MOST) {
      older = newer;
      newer = new Map();
      weight = 0;
    }
    newer.set(key, value);
    return value;
  };
}
