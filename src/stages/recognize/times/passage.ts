import { type Lexeme, lexemesOf } from '../../../language/lexemes.js';
import { type Day, dayFromIso } from '../../../language/times/calendar.js';
import type { Document } from '../../../schemas/document.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { clauseDirection } from './clause-direction.js';
import { type Memory, narrativeAt } from './memory.js';
import { readTime } from './read-time.js';
import type { Scene } from './scene.js';
import { quotedFlags, speechDay } from './speech-day.js';

/** A sentence made ready for the rules: its lexemes, which of them are quoted, and what it knows of its place. */
export interface Passage {
  readonly index: number;
  readonly lexemes: readonly Lexeme[];
  readonly quoted: readonly boolean[];
  readonly published: Day | null;
  readonly title: boolean;
}

/** The sentences of a document, in order; a quotation may run on from one to the next in its paragraph. */
export function* passagesOf(document: Document, sentences: readonly Sentence[]): Generator<Passage> {
  const published = document.published === null ? null : dayFromIso(document.published.date);
  let before = { paragraph: -1, open: false };
  for (const [index, sentence] of sentences.entries()) {
    const lexemes = lexemesOf(sentence);
    const { flags, open } = quotedFlags(lexemes, before.paragraph === sentence.paragraph && before.open);
    before = { paragraph: sentence.paragraph, open };
    yield { index, lexemes, quoted: flags, published, title: document.blocks[sentence.block]?.role === 'title' };
  }
}

/** What a rule may see at one lexeme. Inside a quotation the thread of the story is not at hand. */
export function sceneAt(passage: Passage, memory: Memory, at: number): Scene {
  const { lexemes, quoted, published, title } = passage;
  return {
    lexemes,
    published,
    title,
    last: quoted[at] ? null : memory.last,
    narrative: narrativeAt(memory, passage.index),
    year: null,
    today: (index) => (published === null || !quoted[index] ? published : speechDay(lexemes, quoted, published)),
    direction: (start, end) => clauseDirection(lexemes, start, end, title),
    read: readTime,
  };
}
