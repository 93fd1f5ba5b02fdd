/** Labels of tokens: O, then B, I, L, U (begin, inside, last, unit) of each type. */
export interface LabelSet {
  readonly types: readonly string[];
  readonly count: number;
  /** Allowed pairs of neighbours: `from[i]` may be followed by `to[i]`. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** Where the pairs of each label in `from` begin, and where the last ones end. */
  readonly first: Uint16Array;
  readonly mayStart: Uint8Array;
  readonly mayEnd: Uint8Array;
  /** The labels that may end a sequence; all of them may be followed by the same ones. */
  readonly enders: Uint8Array;
}

export function bilou(types: readonly string[]): LabelSet {
  const count = 1 + 4 * types.length;
  const place = (label: number) => (label === 0 ? 'O' : 'BILU'[(label - 1) & 3]!);
  const type = (label: number) => (label - 1) >> 2;
  const open = (label: number) => place(label) === 'B' || place(label) === 'I';
  const inside = (label: number) => place(label) === 'I' || place(label) === 'L';
  const from: number[] = [];
  const to: number[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (open(a) ? inside(b) && type(a) === type(b) : !inside(b)) {
        from.push(a);
        to.push(b);
      }
    }
  }
  const all = Array.from({ length: count }, (_, label) => label);
  return {
    types,
    count,
    from: Uint8Array.from(from),
    to: Uint8Array.from(to),
    first: Uint16Array.from([...all, count], (label) => from.filter((before) => before < label).length),
    mayStart: Uint8Array.from(all, (label) => Number(!inside(label))),
    mayEnd: Uint8Array.from(all, (label) => Number(!open(label))),
    enders: Uint8Array.from(all.filter((label) => !open(label))),
  };
}

/** An entity: tokens from `first` to before `last`, `type` an index into the types. */
export interface LabelSpan {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

/** The entities of a well-formed sequence of labels. */
export function spansOf(labels: ArrayLike<number>): LabelSpan[] {
  const spans: LabelSpan[] = [];
  let first = 0;
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!;
    if (label === 0) continue;
    const place = (label - 1) & 3;
    if (place === 0) first = at;
    if (place === 3) spans.push({ first: at, last: at + 1, type: (label - 1) >> 2 });
    if (place === 2) spans.push({ first, last: at + 1, type: (label - 1) >> 2 });
  }
  return spans;
}
