import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import { Upos } from '../schemas/sentence.js';

/** A token as wink-nlp sees it, put back into the text: offsets are UTF-16 code units from the start of what was read. */
export interface WinkToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly pos: Upos;
}

/** Tokens of one stretch of text, and the index of each token that opens a sentence. */
export interface WinkReading {
  readonly tokens: readonly WinkToken[];
  readonly sentenceStarts: readonly number[];
}

let engine: WinkMethods | undefined;

/** Reads a stretch of text with wink-nlp. White space is not a token here, whatever wink-nlp says. */
export function winkRead(text: string): WinkReading {
  engine ??= winkNLP(model, ['sbd', 'pos']);
  const its = engine.its;
  const doc = engine.readDoc(text);
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
    const start = text.indexOf(value, at);
    if (start < 0) throw new Error(`wink-nlp gave the token ${JSON.stringify(value)}, which the text does not hold`);
    at = start + value.length;
    opening ||= opens.has(index);
    if (value.trim() === '') return;
    if (opening) sentenceStarts.push(tokens.length);
    opening = false;
    tokens.push({ start, end: at, text: value, lemma: lemmas[index] ?? value, pos: uposOf(tags[index]) });
  });
  return { tokens, sentenceStarts };
}

/** wink-nlp tags white space and emoji with tags of its own; Universal POS has X and SYM. */
function uposOf(tag: string | undefined): Upos {
  const parsed = Upos.safeParse(tag);
  if (parsed.success) return parsed.data;
  return 'X';
}
