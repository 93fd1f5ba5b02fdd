import { lexemesOf } from '../../../language/lexemes.js';
import { dayFromIso } from '../../../language/times/calendar.js';
import { type Period, timeValue } from '../../../language/times/period.js';
import type { Refuse, Refused } from '../../../pipeline/stage.js';
import type { Document } from '../../../schemas/document.js';
import type { Entity } from '../../../schemas/entity.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { spanOf } from '../../../text/span.js';
import { clauseDirection } from './clause-direction.js';
import { type Named, readTime } from './read-time.js';
import { type FoundUndated, isTime, type Scene } from './scene.js';
import { quotedFlags, speechDay } from './speech-day.js';

/** An entity without its place in the document. */
export type EntityDraft = Omit<Entity, 'id' | 'kind' | 'doc'>;

/** Every expression of time and every duration of a document, in text order, put on the calendar where the text allows it. */
export function recognizeTimes(document: Document, sentences: readonly Sentence[], refuse: Refuse): EntityDraft[] {
  const published = document.published === null ? null : dayFromIso(document.published.date);
  const drafts: EntityDraft[] = [];
  let last: Period | null = null;
  let narrative: { period: Period; sentence: number } | null = null;
  let quoted = { paragraph: -1, open: false };
  for (const [index, sentence] of sentences.entries()) {
    const lexemes = lexemesOf(sentence);
    const { flags, open } = quotedFlags(lexemes, quoted.paragraph === sentence.paragraph && quoted.open);
    quoted = { paragraph: sentence.paragraph, open };
    const title = document.blocks[sentence.block]?.role === 'title';
    const today = (at: number) => (published === null || !flags[at] ? published : speechDay(lexemes, flags, published));
    const direction: Scene['direction'] = (start, end) => clauseDirection(lexemes, start, end, title);
    const base = { lexemes, published, year: null, today, direction, read: readTime, title };
    for (let at = 0; at < lexemes.length; ) {
      const found: Named | null =
        lexemes[at]!.kind === 'mark' && !/^['’‘]$/.test(lexemes[at]!.text)
          ? null
          : readTime({ ...base, last: flags[at] ? null : last, narrative: recent(narrative, index) }, at);
      if (found === null) {
        at++;
        continue;
      }
      const start = lexemes[at]!.start;
      const end = lexemes[found.end - 1]!.end;
      drafts.push(draftOf(document, start, end, found));
      if ('refused' in found) refuse(refusalOf(document, start, end, found));
      if (!('duration' in found) && !flags[at]) last = isTime(found) ? found.period : null;
      if (isTime(found) && tellsYear(found.period)) narrative = { period: found.period, sentence: index };
      at = found.end;
    }
  }
  return drafts;
}

/** Sentences for which a date with its year is remembered. */
const NARRATIVE_REACH = 2;

function recent(narrative: { period: Period; sentence: number } | null, sentence: number): Period | null {
  return narrative !== null && sentence - narrative.sentence <= NARRATIVE_REACH ? narrative.period : null;
}

function tellsYear({ grain, basis, from }: Period): boolean {
  return basis === 'stated' && from !== null && /^(?:day|week|month|part-of-day)$/.test(grain);
}

function draftOf(document: Document, start: number, end: number, found: Named): EntityDraft {
  const span = spanOf(document.text, start, end);
  return {
    type: 'duration' in found ? 'duration' : 'time',
    name: span.text,
    aliases: [],
    titles: [],
    country: null,
    value: 'duration' in found ? found.duration : isTime(found) ? timeValue(found.period) : null,
    mentions: [{ ...span, form: 'nominal' }],
    rule: `recognize/${found.rule}`,
  };
}

function refusalOf(document: Document, start: number, end: number, found: FoundUndated & Named): Refused {
  return {
    reason: found.refused,
    ...spanOf(document.text, start, end),
    candidates: [...(found.candidates ?? [])],
    rule: `recognize/${found.rule}`,
  };
}
