import type { Refuse } from '../../pipeline/stage.js';
import type { Block, Document } from '../../schemas/document.js';
import { trimmed } from '../../text/paragraphs.js';
import { dayOf, isAmbiguousDate } from './dates.js';
import type { Stated } from './draft.js';
import type { Found } from './found.js';

/** Fewest words in one line of furniture that could be taken for a statement. */
const STATEMENT_WORDS = 6;
const quotationMark = /["“”„«»‘]/u;

/** Refuses each block of furniture that holds a quotation or reads like sentences, so that nothing vanishes unsaid. */
export function refuseFurniture(text: string, blocks: readonly Block[], found: readonly Found[], refuse: Refuse): void {
  let next = 0;
  for (const block of blocks) {
    while (next < found.length && found[next]!.end <= block.start) next++;
    if (block.role !== 'related' && block.role !== 'boilerplate') continue;
    const { start, end } = trimmed(text, block.start, block.end);
    const words = text.slice(start, end);
    const by = found[next];
    if (by === undefined || !saysSomething(words)) continue;
    refuse({
      reason: 'furniture',
      start,
      end,
      text: words,
      candidates: [{ text: 'body', why: by.why }],
      rule: by.rule,
    });
  }
}

function saysSomething(words: string): boolean {
  return (
    quotationMark.test(words) || words.split('\n').some((line) => line.trim().split(/\s+/).length >= STATEMENT_WORDS)
  );
}

/** Refuses a stated day of publication that names no day. */
export function refuseUndatable({ published }: Stated, refuse: Refuse): void {
  if (published === undefined || published.trim() === '' || dayOf(published) !== null) return;
  const isAmbiguous = isAmbiguousDate(published);
  const why = isAmbiguous
    ? 'published: day and month can not be told apart; write it as YYYY-MM-DD'
    : 'published: expected a date such as 2023-09-14';
  const reason = isAmbiguous ? 'ambiguous' : 'undatable';
  refuse({
    reason,
    start: null,
    end: null,
    text: null,
    candidates: [{ text: published, why }],
    rule: 'read/published',
  });
}

/** Refuses a document in another language than English: the stages after this one do not read it. */
export function refuseForeign({ language }: Pick<Document, 'language'>, refuse: Refuse): void {
  if (language === null || language === 'en') return;
  const candidates = [{ text: language, why: 'the language of the text; the rules are those of English' }];
  refuse({ reason: 'foreign-language', start: null, end: null, text: null, candidates, rule: 'read/language' });
}
