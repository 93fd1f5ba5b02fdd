import { type Lexeme, lexemesOf } from '../../../language/lexemes.js';
import { type Day, dayFromIso } from '../../../language/times/calendar.js';
import type { Document } from '../../../schemas/document.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { type Opening, openingsOf } from '../openings.js';
import { clauseDirection } from './clause-direction.js';
import { type Memory, narrativeAt } from './memory.js';
import { readWithin } from './read-time.js';
import type { Scene } from './scene.js';
import { quotedFlags, speechDay } from './speech-day.js';

/** A sentence made ready for the rules: its lexemes, which of them are quoted, and what it knows of its place. */
export interface Passage {
  readonly index: number;
  readonly lexemes: readonly Lexeme[];
  readonly openings: readonly Opening[];
  readonly quoted: readonly boolean[];
  readonly units: Uint8Array;
  readonly published: Day | null;
  readonly title: boolean;
  /** The day on which what is quoted was said, where the sentence tells it. */
  readonly spoken: Day | null;
}

/** The sentences of a document, in order; a quotation may run on from one to the next in its paragraph. */
export function* passagesOf(document: Document, sentences: readonly Sentence[]): Generator<Passage> {
  const published = document.published === null ? null : dayFromIso(document.published.date);
  let before = { paragraph: -1, open: false };
  for (const [index, sentence] of sentences.entries()) {
    const lexemes = lexemesOf(sentence);
    const openings = openingsOf(lexemes);
    const { flags, open } = quotedFlags(lexemes, before.paragraph === sentence.paragraph && before.open);
    before = { paragraph: sentence.paragraph, open };
    const units = unitsSoon(openings);
    const spoken = published !== null && flags.includes(true) ? speechDay(lexemes, flags, published) : null;
    yield {
      index,
      lexemes,
      openings,
      quoted: flags,
      units,
      published,
      title: document.blocks[sentence.block]?.role === 'title',
      spoken,
    };
  }
}

/** Longest way from the first word of a count to its unit: “well over two and a half consecutive years”. */
const UNIT_REACH = 10;

function unitsSoon(openings: readonly Opening[]): Uint8Array {
  const soon = new Uint8Array(openings.length);
  for (let at = openings.length - 1, left = 0; at >= 0; at--) {
    left = openings[at]!.unit ? UNIT_REACH : left - 1;
    soon[at] = left > 0 ? 1 : 0;
  }
  return soon;
}

/** What a rule may see. Inside a quotation a quotation the thread of the story is not at hand. */
export function sceneAt(passage: Passage, memory: Memory, at: number): Scene {
  const { lexemes, openings, quoted, units, published, title, spoken } = passage;
  return {
    lexemes,
    openings,
    published,
    title,
    quoted: quoted[at]!,
    last: quoted[at] ? null : memory.last,
    narrative: narrativeAt(memory, passage.index),
    year: null,
    today: (index) => (quoted[index] ? spoken : published),
    direction: (start, end) => clauseDirection(lexemes, start, end, title),
    unitSoon: (index) => units[index] === 1,
    depth: 0,
    read: readWithin,
  };
}
