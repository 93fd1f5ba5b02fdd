import { type Clauses, clausesOf } from '../../src/language/clauses/clauses.js';
import { mendedTree } from '../../src/language/mended-tree.js';
import type { TokenRange } from '../../src/language/phrases/noun-phrases.js';
import { installedEngine } from '../../src/models/installed.js';
import { type Token, Upos } from '../../src/schemas/sentence.js';

/** The tokens of one sentence, as tokenize would give them. */
export function tokensOf(text: string): Token[] {
  const spans = installedEngine().segment(text, 0, text.length).flat();
  const forms = spans.map(({ start, end }) => text.slice(start, end));
  const [words = []] = installedEngine().read([forms]);
  return mendedTree(
    words.map(({ lemma, pos, head, relation }, at) => ({
      ...spans[at]!,
      text: forms[at]!,
      lemma,
      pos: Upos.parse(pos),
      head,
      relation,
    })),
  );
}

/** The text without its marks: “[A ferry] sank” is “A ferry sank”. */
export function unmarked(text: string): string {
  return text.replace(/[[\]]/g, '');
}

/** The text with the ranges in square brackets. */
export function marked(text: string, tokens: readonly Token[], ranges: readonly TokenRange[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const from = tokens[start]!.start;
    const to = tokens[end - 1]!.end;
    out += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return out + text.slice(at);
}

/** The words of a range. */
export function words(text: string, tokens: readonly Token[], { start, end }: TokenRange): string {
  return text.slice(tokens[start]!.start, tokens[end - 1]!.end);
}

/** The clauses of a sentence as lines “subject | verb | dependents”; a dependent is led by its kind and preposition. */
export function clauseLines(text: string, options = {}): string[] {
  const tokens = tokensOf(text);
  const { clauses }: Clauses = clausesOf(tokens, options);
  return clauses.map(({ subject, verb, dependents }) =>
    [
      subject === null ? '–' : words(text, tokens, subject),
      words(text, tokens, verb),
      dependents.map((one) => `${one.marker ?? one.kind}: ${words(text, tokens, one)}`).join('; '),
    ].join(' | '),
  );
}
