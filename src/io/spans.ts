/** A place in a record where the text does not say what the record says. `field` is a path such as `content.0`. */
export interface Mismatch {
  readonly field: string;
  readonly message: string;
}

/** Counts the spans of a record and hands those that `text` does not bear out to `wrong`. A span is anything with `start` and `end`. */
export function checkSpans(record: object, text: string, wrong: (mismatch: Mismatch) => void): number {
  let spans = 0;
  const visit = (value: unknown, field: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSpan(value)) {
      spans++;
      const message = complaint(value, text);
      if (message !== null) wrong({ field, message });
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, field === '' ? key : `${field}.${key}`);
  };
  visit(record, '');
  return spans;
}

interface LooseSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: unknown;
}

function isSpan(value: object): value is LooseSpan {
  return 'start' in value && typeof value.start === 'number' && 'end' in value && typeof value.end === 'number';
}

function complaint({ start, end, text: said }: LooseSpan, text: string): string | null {
  if (!(0 <= start && start <= end && end <= text.length)) {
    return `expected a span inside the text of ${text.length} code units, got ${start}–${end}`;
  }
  const there = text.slice(start, end);
  return typeof said !== 'string' || said === there
    ? null
    : `expected ${JSON.stringify(there.slice(0, 60))}, which stands at ${start}–${end}, got ${JSON.stringify(said.slice(0, 60))}`;
}
