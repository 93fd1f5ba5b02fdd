import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { Upos } from '../src/schemas/sentence.js';

/** A token as wink-nlp, one of the peers, sees it, put back into the text: offsets are UTF-16 code units from the start of what was read. */
interface WinkToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly pos: Upos;
}

/** Tokens of one stretch of text, and the index of each token that opens a sentence. */
interface WinkReading {
  readonly tokens: readonly WinkToken[];
  readonly sentenceStarts: readonly number[];
}

/** A curly apostrophe inside a word: wink-nlp splits “I’m” and “Yu’s” only where it is a straight one. Both have one code unit. */
const apostrophe = /(?<=\p{L})’(?=\p{L})/gu;

let engine: WinkMethods | undefined;

/** Reads a stretch of text with wink-nlp. White space is not a token here, whatever wink-nlp says. */
export function winkRead(text: string): WinkReading {
  engine ??= winkNLP(model, ['sbd', 'pos']);
  const its = engine.its;
  const plain = text.replace(apostrophe, "'");
  const doc = engine.readDoc(plain);
  const values = doc.tokens().out(its.value) as string[];
  const tags = doc.tokens().out(its.pos) as string[];
  const lemmas = doc.tokens().out(its.lemma as ItsFunction<string>) as string[];
  const opens = new Set((doc.sentences().out(its.span) as unknown as [number, number][]).map(([first]) => first));

  const tokens: WinkToken[] = [];
  const sentenceStarts: number[] = [];
  let at = 0;
  let opening = false;
  values.forEach((value, index) => {
    // wink-nlp keeps every character but the blanks between tokens: the next occurrence is the token itself.
    const start = plain.indexOf(value, at);
    if (start < 0) throw new Error(`wink-nlp gave the token ${JSON.stringify(value)}, which the text does not hold`);
    at = start + value.length;
    opening ||= opens.has(index);
    if (value.trim() === '') return;
    if (opening) sentenceStarts.push(tokens.length);
    opening = false;
    const token = {
      start,
      end: at,
      text: text.slice(start, at),
      lemma: lemmas[index] ?? value,
      pos: uposOf(tags[index]),
    };
    tokens.push(...withoutClitic(token));
  });
  return { tokens, sentenceStarts };
}

const clitics: Readonly<Record<string, readonly [Upos, string]>> = {
  s: ['PART', "'s"],
  m: ['AUX', 'be'],
  re: ['AUX', 'be'],
  ve: ['AUX', 'have'],
  ll: ['AUX', 'will'],
  d: ['AUX', 'would'],
};
const pronouns: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'who']);

/** Cuts off the clitic that wink-nlp left on a word it takes for a name: “Korea's”, “I'm”. */
function withoutClitic(token: WinkToken): WinkToken[] {
  const match = /^([\p{L}.'’-]*\p{L})['’](s|m|re|ve|ll|d)$/iu.exec(token.text);
  const [pos, lemma] = clitics[match?.[2]?.toLowerCase() ?? ''] ?? [];
  if (match === null || pos === undefined || lemma === undefined) return [token];
  const host = match[1]!;
  const cut = token.start + host.length;
  const isPronoun = pronouns.has(host.toLowerCase());
  return [
    { ...token, end: cut, text: host, lemma: host.toLowerCase(), pos: isPronoun ? 'PRON' : token.pos },
    { start: cut, end: token.end, text: token.text.slice(host.length), lemma, pos: isPronoun ? 'AUX' : pos },
  ];
}

/** wink-nlp tags white space and emoji with tags of its own; Universal POS has X and SYM. */
function uposOf(tag: string | undefined): Upos {
  const parsed = Upos.safeParse(tag);
  if (parsed.success) return parsed.data;
  return 'X';
}
