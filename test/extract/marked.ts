import type { Refused } from '../../src/pipeline/stage.js';
import type { Claim } from '../../src/schemas/claim.js';
import type { Block } from '../../src/schemas/document.js';
import type { Entity, EntityType } from '../../src/schemas/entity.js';
import type { Quote } from '../../src/schemas/quote.js';
import { extract } from '../../src/stages/extract/stage.js';
import { tokenize } from '../../src/stages/tokenize/stage.js';
import { spanOf } from '../../src/text/span.js';
import { documentOf } from '../support/document.js';

/** What the other stages found: names, each with its type and the words that mean it; who says which words. */
export interface Given {
  readonly entities?: Readonly<Record<string, readonly [EntityType, ...string[]]>>;
  readonly quotes?: readonly GivenQuote[];
  readonly role?: Block['role'];
}

/** `source` and `addressee` are keys of `entities`. */
interface GivenQuote {
  readonly content: string;
  readonly source: string | null;
  readonly cue: string;
  readonly rule?: string;
  readonly lemma: string;
  readonly chain?: readonly string[];
  readonly mode?: Quote['mode'];
}

export interface Extracted {
  readonly claims: readonly Claim[];
  readonly refusals: readonly Refused[];
}

/** The claims of a text, its entities and quotations given. */
export function extracted(text: string, { entities = {}, quotes = [], role = 'body' }: Given = {}): Extracted {
  const document = documentOf(text, { role });
  const found = Object.entries(entities).map(([name, [type, ...words]], index) =>
    entityOf(text, index, name, type, words),
  );
  const said = quotes.map((quote, index) => quoteOf(text, index, quote, Object.keys(entities)));
  const refusals: Refused[] = [];
  const claims = extract.run(
    { document, sentences: tokenize.run({ document }, () => {}), entities: found, quotes: said },
    (refused) => refusals.push(refused),
  );
  return { claims: extract.schema.parse(claims), refusals };
}

function entityOf(text: string, index: number, name: string, type: EntityType, words: readonly string[]): Entity {
  const mentions = [name, ...words].flatMap((word) =>
    [...text.matchAll(new RegExp(`(?<!\\w)${word.replace(/[$.]/g, '\\$&')}(?!\\w)`, 'g'))].map(({ index: start }) => ({
      ...spanOf(text, start, start + word.length),
      form: 'name' as const,
    })),
  );
  const value =
    type === 'time' ? { from: '2024-03-08', to: '2024-03-09', grain: 'day' as const, basis: 'stated' as const } : null;
  return {
    kind: 'entity',
    id: `doc#e${index + 1}`,
    doc: 'doc',
    type,
    name,
    aliases: [],
    titles: [],
    country: null,
    value,
    mentions,
    rule: 'recognize/given',
  };
}

function quoteOf(text: string, index: number, given: GivenQuote, names: readonly string[]): Quote {
  const span = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
  const entity = (name: string) => `doc#e${names.indexOf(name) + 1}`;
  const source = given.source === null ? null : { ...span(given.source), entity: entity(given.source) };
  const links = given.chain ?? (given.source === null ? [] : [given.source]);
  return {
    kind: 'quote',
    id: `doc#q${index + 1}`,
    doc: 'doc',
    mode: given.mode ?? 'direct',
    content: [span(given.content)],
    cue: { ...span(given.cue), lemma: given.lemma },
    source,
    chain: links.map((name) => ({ name, entity: entity(name), how: given.lemma, ...pick(span(name)) })),
    addressee: null,
    time: null,
    sentences: ['doc#s1'],
    rule: given.rule ?? 'attribute/given',
    basis: 'stated',
  };
}

function pick({ start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start, end };
}

const mark = /\[([^\]]*)\]\([^)]*\)/g;

/** The text without its marks: “[A ferry](subject) [sank](sink)” is “A ferry sank”. */
export function unmarked(text: string): string {
  return text.replace(mark, '$1');
}

/** The text with the parts of a claim marked: its subject, its predicate by lemma, its arguments by role and marker. */
export function marked(text: string, { subject, predicate, arguments: args }: Claim): string {
  const parts = [
    { ...subject, label: 'subject' },
    { ...predicate, label: predicate.lemma },
    ...args.map((one) => ({ ...one, label: one.marker === null ? one.role : `${one.role}:${one.marker}` })),
  ].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end, label } of parts) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}](${label})`;
    at = end;
  }
  return out + text.slice(at);
}

/** All claims of a text as “subject | predicate”, with “not” before a negative predicate. */
export function summary({ claims }: Extracted): string[] {
  return claims.map(
    ({ subject, predicate, polarity }) =>
      `${subject.text} | ${polarity === 'negative' ? 'not ' : ''}${predicate.lemma}`,
  );
}
