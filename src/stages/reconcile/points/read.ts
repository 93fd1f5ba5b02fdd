import { reportingCue } from '../../../language/reporting.js';
import type { Entity } from '../../../schemas/entity.js';
import type { Sentence, Token } from '../../../schemas/sentence.js';
import { dayOf } from '../alignment/day.js';
import { surroundingsOf } from '../alignment/surroundings.js';
import { clauseOf, topOf } from '../alignment/tree.js';
import { type Context, outletOf } from '../context.js';
import { evidenceAt } from '../evidence.js';
import type { Account } from '../lookup.js';
import type { Evidence } from '../origins.js';
import { type Scopes, scopeAt } from '../scope.js';
import { clocksIn } from '../statements/clocks.js';
import { daySpan } from '../statements/when.js';
import type { Point, PointValue } from './point.js';
import { positionsIn } from './positions.js';
import { scoresIn } from './scores.js';

interface Found {
  readonly value: PointValue;
  readonly slot: string;
  readonly start: number;
  readonly end: number;
  /** The time that it is a mention of, null where it is none. */
  readonly entity: Entity | null;
}

/** The times of day, the days and the results of an account. */
export function* pointsOf(context: Context, scopes: Scopes, account: Account): Generator<Point> {
  for (const sentence of account.sentences) {
    for (const found of [
      ...clocks(context, sentence),
      ...scores(sentence),
      ...positions(sentence),
      ...days(context, sentence),
    ]) {
      const point = pointOf(context, scopes, account, sentence, found);
      if (point !== null) yield point;
    }
  }
}

function clocks(context: Context, { id, text, start }: Sentence): Found[] {
  return clocksIn(text).map((clock) => {
    const before = text.slice(Math.max(0, clock.start - LEAD_IN), clock.start);
    const [from, to] = [start + clock.start, start + clock.end];
    const mention = context
      .mentionsIn(id)
      .find((one) => one.entity.type === 'time' && one.start < to && from < one.end);
    return {
      value: { kind: 'clock', clock, about: about.test(before) },
      // “Shortly after ten” tells when it was, “after ten” when it may have been.
      slot: nearly.test(before) ? '' : slotOf(clock.marker),
      start: from,
      end: to,
      entity: mention?.entity ?? null,
    };
  });
}

/** Code units before a time in which “around” stands. */
const LEAD_IN = 24;
const about =
  /\b(?:about|around|some|roughly|approximately|nearly|almost|shortly|just|soon)\s+(?:(?:after|before|past|at)\s+)?$/i;

const nearly = /\b(?:shortly|just|soon|moments|a little) (?:after|before|past)\s+$/i;

function scores({ text, start }: Sentence): Found[] {
  return scoresIn(text).map(({ high, low, start: from, end }) => ({
    value: { kind: 'score', high, low },
    slot: '',
    start: start + from,
    end: start + end,
    entity: null,
  }));
}

function positions(sentence: Sentence): Found[] {
  return positionsIn(sentence).map(({ of, at, start, end }) => ({
    value: { kind: 'position', at },
    slot: of,
    start,
    end,
    entity: null,
  }));
}

function days(context: Context, sentence: Sentence): Found[] {
  return context.mentionsIn(sentence.id).flatMap(({ entity, start, end }): Found[] => {
    if (entity.type !== 'time' || entity.value === null || !('grain' in entity.value)) return [];
    const when = daySpan(entity.value, { text: entity.name, start, end });
    if (when === null) return [];
    const before = sentence.text.slice(Math.max(0, start - sentence.start - LEAD_IN), start - sentence.start);
    const marker = /\b(from|to|until|till|by|before|after|since|within|for|over|during)\s+(?:the )?$/i.exec(
      before,
    )?.[1];
    // “Scheduled for April 3” is on that day; “for March” may be all of it.
    const slot = when.grain === 'day' && marker?.toLowerCase() === 'for' ? 'at' : (marker?.toLowerCase() ?? 'at');
    return [{ value: { kind: 'day', when }, slot: slotOf(slot), start, end, entity }];
  });
}

/** “The curfew begins at 8”, “from 8” and “to 6”. */
function slotOf(marker: string): string {
  return /^(?:to|until|till|and)$/.test(marker) ? 'end' : /^(?:from|at|between)$/.test(marker) ? '' : marker;
}

/** The verb that the value belongs to. */
function verbOf({ tokens }: Sentence, place: { readonly start: number; readonly end: number }): Token | null {
  const top = topOf(tokens, place);
  const verb = top === null ? null : tokens[clauseOf(tokens, top)]!;
  return verb?.pos === 'VERB' ? verb : null;
}

function doerOf(context: Context, record: Evidence): string | null {
  const entity = record.kind === 'claim' ? context.entity(record.subject.entity) : undefined;
  return entity?.type === 'person' ? context.identityOf(entity.id) : null;
}

const sayings =
  /^(?:say|tell|state|add|announce|write|report|confirm|declare|insist|claim|deny|warn|note|comment|speak|tweet)$/;

/** A verb of saying, or one that leads in what is said or thought; “learned of it” and “was sworn in” say nothing. */
function isSaying({ tokens }: Sentence, verb: Token): boolean {
  if (reportingCue(verb.lemma) === undefined) return false;
  const at = tokens.indexOf(verb);
  return (
    sayings.test(verb.lemma) ||
    tokens.some(({ head, relation }) => head === at && /^(?:ccomp|parataxis)/.test(relation ?? ''))
  );
}

function pointOf(
  context: Context,
  scopes: Scopes,
  account: Account,
  sentence: Sentence,
  { value, slot, start, end, entity }: Found,
): Point | null {
  const place = { start, end };
  const verb = verbOf(sentence, place);
  // That all spoke on one day is no news.
  if (value.kind === 'day' && verb !== null && isSaying(sentence, verb)) return null;
  const shown = verb === null ? place : { start: Math.min(start, verb.start), end: Math.max(end, verb.end) };
  const evidence = evidenceAt(account, place, shown, entity ?? undefined);
  if (evidence === null) return null;
  const { record } = evidence;
  const { scope } = scopeAt(
    context,
    scopes,
    account,
    sentence,
    evidence,
    record.kind === 'claim' ? record.predicate.start : start,
  );
  return {
    record,
    ...shown,
    doc: account.document.id,
    occasion: context.occasionOf(account.document.id),
    sentence: sentence.id,
    words: account.document.text.slice(start, end),
    value,
    slot,
    planned: record.kind === 'claim' && (record.tense === 'future' || record.aspect === 'planned'),
    positive: record.kind !== 'claim' || record.polarity === 'positive',
    doer: doerOf(context, record),
    surroundings: surroundingsOf(context, sentence, place),
    day: dayOf(context, sentence, place),
    years: [...scope]
      .filter((limit) => /^\d{4}$|^long ago$/.test(limit))
      .sort()
      .join(),
    outlet: outletOf(account.document),
    published: account.document.published?.date ?? null,
  };
}
