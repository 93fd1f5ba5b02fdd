interface Annotated {
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  readonly sentences: readonly (readonly [number, number])[];
}

/** Sentences of a made-up document. */
const SENTENCES = 40;

/**
 * Documents out of the sentences of others in random order, each one blank behind the one before: a heading without a mark stands
 * before many a sentence, not only before its own.
 */
export function shuffled(documents: readonly Annotated[], random: () => number): Annotated[] {
  const all = documents.flatMap(sentencesIn);
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return Array.from({ length: Math.ceil(all.length / SENTENCES) }, (_, at) =>
    joined(all.slice(at * SENTENCES, (at + 1) * SENTENCES)),
  );
}

function sentencesIn({ tokens, sentences }: Annotated): Annotated['tokens'][] {
  let at = 0;
  return sentences.flatMap(([, end]) => {
    const from = at;
    while (at < tokens.length && tokens[at]!.start < end) at++;
    return at > from ? [tokens.slice(from, at)] : [];
  });
}

function joined(parts: readonly Annotated['tokens'][]): Annotated {
  const sentences: [number, number][] = [];
  let top = 0;
  const tokens = parts.flatMap((part) => {
    const shift = top - part[0]!.start;
    sentences.push([top, part.at(-1)!.end + shift]);
    top = part.at(-1)!.end + shift + 1;
    return part.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text }));
  });
  return { tokens, sentences };
}
