/** A stretch from this many code units on takes less room as a part of its text than as a string of its own. */
const SLICED = 24;
const NOTHING: readonly never[] = Object.freeze([]);

type Fields = { [field: string]: unknown } & { [field in 'kind' | 'id' | 'doc' | 'text' | 'start' | 'end']?: unknown };

/**
 * Gives records back that share what they have in common: equal strings, the words of a document that came before, and
 * empty lists. Each by itself takes nearly twice the room. The records are changed in place.
 */
export function sharing(): <Record extends object>(record: Record) => Record {
  const strings = new Map<string, string>();
  const texts = new Map<unknown, string>();

  const shared = (value: string): string => {
    const known = strings.get(value);
    if (known === undefined) strings.set(value, value);
    return known ?? value;
  };
  const share = (fields: Fields, text: string): void => {
    for (const field in fields) {
      const value = fields[field];
      if (typeof value === 'string')
        fields[field] = (field === 'text' && value.length >= SLICED ? sliceOf(fields, text) : null) ?? shared(value);
      else if (Array.isArray(value) && value.length === 0) fields[field] = NOTHING;
      else if (typeof value === 'object' && value !== null) share(value as Fields, text);
    }
  };
  return (record) => {
    const { kind, id, doc, text } = record as Fields;
    if (kind === 'document') texts.set(id, String(text));
    else share(record as Fields, texts.get(doc) ?? '');
    return record;
  };
}

/** The text of a span as a part of its document's, null where it is none. */
function sliceOf({ start, end, text: own }: Fields, text: string): string | null {
  if (typeof start !== 'number' || typeof end !== 'number') return null;
  const slice = text.slice(start, end);
  return slice === own ? slice : null;
}
