import type { Sentence, Token } from '../../schemas/sentence.js';
import type { Stretch } from '../../text/paragraphs.js';
import { findQuotations, type Quotation, type StrayMark } from '../../text/quotation.js';
import { UTTERANCE } from './placeholder.js';
import { type Unit, unitOf } from './unit.js';
import { isUtterance } from './utterance.js';

export interface Passages {
  readonly units: readonly Unit[];
  readonly strays: readonly StrayMark[];
}

/** Tokens that a unit holds at most: bounds the work on text without full stops. */
const LONGEST = 300;

/** The units of a document, in text order. Quotations do not run from one block into the next. */
export function passagesOf(text: string, sentences: readonly Sentence[]): Passages {
  const units: Unit[] = [];
  const strays: StrayMark[] = [];
  for (const block of runs(sentences, (sentence) => sentence.block)) {
    const paragraphs = runs(block, (sentence) => sentence.paragraph);
    const found = findQuotations(text, paragraphs.map(stretchOf));
    const outer = byParagraph(found.quotations, paragraphs.length);
    strays.push(...found.strays);
    for (const [index, paragraph] of paragraphs.entries()) {
      units.push(...unitsOf(text, paragraph, outer[index]!, units.length));
    }
  }
  return { units, strays };
}

function runs(sentences: readonly Sentence[], key: (sentence: Sentence) => number): Sentence[][] {
  const lists: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = lists.at(-1);
    if (last !== undefined && key(last[0]!) === key(sentence)) last.push(sentence);
    else lists.push([sentence]);
  }
  return lists;
}

function stretchOf(sentences: readonly Sentence[]): Stretch {
  return { start: sentences[0]!.start, end: sentences.at(-1)!.end };
}

/** For each paragraph the quotations that stand in no other. */
function byParagraph(quotations: readonly Quotation[], count: number): Quotation[][] {
  const lists: Quotation[][] = Array.from({ length: count }, () => []);
  for (const quotation of quotations) if (quotation.depth === 0) lists[quotation.paragraph]!.push(quotation);
  return lists;
}

/** Tokens gathered for the unit being built. */
interface Gathered {
  tokens: Token[];
  sentences: Sentence[];
  utterances: Quotation[];
  fragments: Quotation[];
}

function unitsOf(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  first: number,
): Unit[] {
  const units: Unit[] = [];
  const paragraph = sentences[0]!.paragraph;
  const end = sentences.at(-1)!.end;
  let gathered = nothing();
  let next = 0;
  let inside: { quotation: Quotation; utterance: boolean } | null = null;
  const flush = () => {
    if (gathered.tokens.length > 0) units.push(unitOf({ ...gathered, paragraph, index: first + units.length }));
    gathered = nothing();
  };
  for (const sentence of sentences) {
    const opening = bullet.test(sentence.tokens[0]?.text ?? '') ? 1 : 0;
    sentence.tokens.forEach((token, index) => {
      if (index < opening) return;
      if (inside !== null && token.start >= inside.quotation.end) inside = null;
      if (index === opening && inside === null && !runsOn(text, gathered) && !inBrackets(gathered)) flush();
      if (gathered.tokens.length >= LONGEST) flush();
      while (next < quotations.length && quotations[next]!.end <= token.start) next++;
      if (inside === null && quotations[next] !== undefined && quotations[next]!.start <= token.start) {
        const quotation = quotations[next++]!;
        const utterance = isUtterance(text, quotation, gathered.tokens, end);
        if (utterance && /^[.?!]$/.test(gathered.tokens.at(-1)?.text ?? '')) flush();
        inside = { quotation, utterance };
        if (utterance) gathered.utterances.push(quotation);
        else gathered.fragments.push(quotation);
        if (utterance) gathered.tokens.push(placeholder(quotation));
      }
      if (gathered.sentences.at(-1) !== sentence) gathered.sentences.push(sentence);
      if (inside === null || (!inside.utterance && isContent(inside.quotation, token))) gathered.tokens.push(token);
    });
  }
  flush();
  return units;
}

/** A mark that opens an item of a list. */
const bullet = /^[*•·‣▪◦●■]$/;

function nothing(): Gathered {
  return { tokens: [], sentences: [], utterances: [], fragments: [] };
}

function isContent({ content }: Quotation, { start, end }: Token): boolean {
  return content.start <= start && end <= content.end;
}

function placeholder({ start, end }: Quotation): Token {
  return { start, end, text: UTTERANCE, lemma: UTTERANCE, pos: 'PUNCT', head: null, relation: null };
}

/** “Lindsey Graham (R-S.C.) said”: a bracket is open, and has not been for long. */
function inBrackets({ tokens }: Gathered): boolean {
  for (let at = tokens.length - 1; at >= 0 && at > tokens.length - 10; at--) {
    if (tokens[at]!.text === ')') return false;
    if (tokens[at]!.text === '(') return true;
  }
  return false;
}

/** “Really?” Putin asked: a quotation that ends like this does not end its sentence. */
function runsOn(text: string, { tokens }: Gathered): boolean {
  const last = tokens.at(-1);
  if (last?.text !== UTTERANCE) return false;
  return /[,?!…—–-][”"’'»]*\s*[”"’'»]$/.test(text.slice(Math.max(last.start, last.end - 8), last.end));
}
