import { reportingCue } from '../../language/reporting.js';
import type { Sentence, Token } from '../../schemas/sentence.js';
import type { Stretch } from '../../text/paragraphs.js';
import { findQuotations, type Quotation, type StrayMark } from '../../text/quotation.js';
import { placeholder, UTTERANCE } from './placeholder.js';
import { type Unit, type UnitParts, unitMaker } from './unit.js';
import { isStop, isUtterance } from './utterance.js';

export interface Passages {
  readonly units: readonly Unit[];
  /** By where its content starts, the units within each utterance, read when asked for; `index` is that of the unit that it stands in. */
  readonly within: ReadonlyMap<number, () => readonly Unit[]>;
  readonly strays: readonly StrayMark[];
}

/** Tokens that a unit holds at most: bounds the work on text without full stops. */
const LONGEST = 300;

/** The units of a document, in text order. Quotations do not run from one block into the next. */
export function passagesOf(text: string, sentences: readonly Sentence[]): Passages {
  const unitOf = unitMaker();
  const units: Unit[] = [];
  const within = new Map<number, () => readonly Unit[]>();
  const strays: StrayMark[] = [];
  for (const block of runs(sentences, (sentence) => sentence.block)) {
    const paragraphs = runs(block, (sentence) => sentence.paragraph);
    const found = findQuotations(text, paragraphs.map(stretchOf));
    const outer = byParagraph(found.quotations, 0, paragraphs.length);
    const inner = byParagraph(found.quotations, 1, paragraphs.length);
    for (const stray of found.strays) strays.push(stray);
    for (const [index, paragraph] of paragraphs.entries()) {
      for (const part of partsOf(text, paragraph, outer[index]!)) {
        const unit = unitOf({ ...part, index: units.length });
        units.push(unit);
        for (const utterance of unit.utterances.values())
          within.set(utterance.content.start, () =>
            partsOf(text, speakingIn(paragraph, utterance.content), inner[index]!, utterance.content).map((one) =>
              unitOf({ ...one, index: unit.index }),
            ),
          );
      }
    }
  }
  return { units, within, strays };
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

/** For each paragraph the quotations that stand in `depth` others. */
function byParagraph(quotations: readonly Quotation[], depth: number, count: number): Quotation[][] {
  const lists: Quotation[][] = Array.from({ length: count }, () => []);
  for (const quotation of quotations) if (quotation.depth === depth) lists[quotation.paragraph]!.push(quotation);
  return lists;
}

/** A run of tokens of a sentence that may still grow. */
interface Run {
  readonly sentence: Sentence;
  readonly from: number;
  to: number;
}

/** What is gathered for the unit being built. */
interface Gathered {
  readonly tokens: Token[];
  readonly parts: (Run | Quotation)[];
  readonly fragments: Quotation[];
}

/** The sentences of the stretch; none where no word of them tells of speech, as in most. */
function speakingIn(sentences: readonly Sentence[], { start, end }: Stretch): readonly Sentence[] {
  const own = sentences.filter((sentence) => sentence.end > start && sentence.start < end);
  const speaks = own.some(({ tokens }) =>
    tokens.some(
      (token) =>
        token.start >= start &&
        token.end <= end &&
        (token.text === 'according' || (token.pos === 'VERB' && reportingCue(token.lemma)?.frames.has('quote'))),
    ),
  );
  return speaks ? own : [];
}

/** What the units of a paragraph are made of, or of the stretch of it that is given. */
function partsOf(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  stretch?: Stretch,
): Omit<UnitParts, 'index'>[] {
  const units: Omit<UnitParts, 'index'>[] = [];
  if (sentences.length === 0) return units;
  const paragraph = sentences[0]!.paragraph;
  const { start, end } = stretch ?? stretchOf(sentences);
  let gathered = nothing();
  let next = 0;
  let inside: { quotation: Quotation; utterance: boolean } | null = null;
  const flush = () => {
    const { tokens, parts, fragments } = gathered;
    if (tokens.length > 0)
      units.push({ paragraph, parts, fragments, start: tokens[0]!.start, end: tokens.at(-1)!.end });
    gathered = nothing();
  };
  for (const sentence of sentences) {
    const opening = bullet.test(sentence.tokens[0]?.text ?? '') ? 1 : 0;
    sentence.tokens.forEach((token, index) => {
      if (index < opening || token.start < start || token.end > end) return;
      if (inside !== null && token.start >= inside.quotation.end) inside = null;
      if (index === opening && inside === null && !runsOn(text, gathered) && !inBrackets(gathered)) flush();
      if (gathered.tokens.length >= LONGEST) flush();
      while (next < quotations.length && quotations[next]!.end <= token.start) next++;
      if (inside === null && quotations[next] !== undefined && quotations[next]!.start <= token.start) {
        const quotation = quotations[next++]!;
        const utterance = isUtterance(text, quotation, gathered.tokens, end);
        if (utterance && isStop(gathered.tokens.at(-1)?.text ?? '')) flush();
        inside = { quotation, utterance };
        if (utterance) gathered.parts.push(quotation);
        else gathered.fragments.push(quotation);
        if (utterance) gathered.tokens.push(placeholder(quotation));
      }
      if (inside === null || (!inside.utterance && isContent(inside.quotation, token)))
        gather(gathered, sentence, index);
    });
  }
  flush();
  return units;
}

/** A mark that opens an item of a list. */
const bullet = /^[*•·‣▪◦●■]$/;

function nothing(): Gathered {
  return { tokens: [], parts: [], fragments: [] };
}

function gather({ tokens, parts }: Gathered, sentence: Sentence, index: number): void {
  tokens.push(sentence.tokens[index]!);
  const last = parts.at(-1);
  if (last !== undefined && 'sentence' in last && last.sentence === sentence && last.to === index) last.to++;
  else parts.push({ sentence, from: index, to: index + 1 });
}

function isContent({ content }: Quotation, { start, end }: Token): boolean {
  return content.start <= start && end <= content.end;
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
