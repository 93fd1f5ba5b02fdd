import type { Claim, ClaimArgument } from '../../src/schemas/claim.js';
import type { Document } from '../../src/schemas/document.js';
import type { AmountValue, Entity, EntityType, TimeValue } from '../../src/schemas/entity.js';
import type { Finding } from '../../src/schemas/finding.js';
import type { Quote } from '../../src/schemas/quote.js';
import { type Corpus, reconcile } from '../../src/stages/reconcile/stage.js';
import { tokenize } from '../../src/stages/tokenize/stage.js';
import { documentOf } from '../support/document.js';

/**
 * One account of a story, in marked text. Each line is a sentence with at most one claim or quotation:
 * `[text](role)` with the roles `subject`, `verb LEMMA`, `object`, `agent`, `complement`, `at PREPOSITION`, `time`,
 * `says` (the speaker), `words` (what is quoted), `retold` (indirect speech), `by` (who relays it), and behind the role what
 * the text stands for: `@person Jonas Lim`, `#12 person at-least`, `=2024-03-08`. Words between braces at the end of a line
 * are flags of the claim: `{negative planned possible holder=Name}`.
 */
export interface Telling {
  readonly doc: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly lines: readonly string[];
  /** Titles by name: `{ 'Jonas Lim': ['captain'] }`. */
  readonly titles?: Readonly<Record<string, readonly string[]>>;
}

interface Marked {
  readonly role: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly entity: string | null;
}

/** Records of several accounts, as the stages before would give them. */
export function story(...tellings: readonly Telling[]): Corpus {
  const parts = tellings.map(accountOf);
  return {
    documents: parts.map(({ document }) => document),
    sentences: parts.flatMap(({ sentences }) => sentences),
    entities: parts.flatMap(({ entities }) => entities),
    quotes: parts.flatMap(({ quotes }) => quotes),
    claims: parts.flatMap(({ claims }) => claims),
  };
}

/** Two accounts of one day that share enough words to be about one thing, with one line of marked text each. */
export function findingsOf(
  left: string,
  right: string,
  dates: readonly [string, string] = ['2024-03-09', '2024-03-09'],
): readonly Finding[] {
  const filler =
    'The Selat Mutiara ferry of Mutiara Lines sank off Langkapuri, where Commander Yusof leads the coast guard.';
  return reconcile(
    story(
      { doc: 'a', published: dates[0], lines: [filler, left] },
      { doc: 'b', published: dates[1], lines: [filler, right] },
    ),
  ).findings;
}

const mark = /\[([^\]]*)\]\(([^)]*)\)|\{([^}]*)\}/g;

function accountOf(telling: Telling) {
  const entities = new Map<string, Entity>();
  const lines: { text: string; start: number; spans: Marked[]; flags: string[] }[] = [];
  let text = '';
  for (const line of telling.lines) {
    const start = text.length;
    const spans: Marked[] = [];
    const flags: string[] = [];
    let at = 0;
    for (const match of line.matchAll(mark)) {
      text += line.slice(at, match.index);
      at = match.index + match[0].length;
      if (match[3] !== undefined) flags.push(...match[3].split(/ (?=\w+(?:=|$| ))/));
      else spans.push(marked(telling, entities, match[1]!, match[2]!, text.length));
      text += match[1] ?? '';
    }
    text = `${text}${line.slice(at)}`.trimEnd();
    lines.push({ text: text.slice(start), start, spans, flags });
    text += '\n\n';
  }
  const document = documentOf(text, {
    id: telling.doc,
    outlet: { name: telling.outlet ?? telling.doc, basis: 'stated' },
    published: telling.published === undefined ? null : { date: telling.published, basis: 'stated', span: null },
  });
  const sentences = tokenize.run({ document }, () => undefined);
  const claims: Claim[] = [];
  const quotes: Quote[] = [];
  for (const { start, text: line, spans, flags } of lines) {
    const sentence = sentences.find((one) => one.start >= start)!;
    const end = start + line.replace(/[.\s]+$/, '').length;
    if (spans.some(({ role }) => role === 'words' || role === 'retold')) {
      quotes.push(quoteOf(telling.doc, quotes.length + 1, sentence.id, spans));
    }
    if (spans.some(({ role }) => role.startsWith('verb'))) {
      claims.push(
        claimOf(document, claims.length + 1, sentence.id, { start, end }, spans, flags, [...entities.values()]),
      );
    }
  }
  const ordered = [...entities.values()].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  return { document, sentences, entities: ordered, quotes, claims };
}

function marked(telling: Telling, entities: Map<string, Entity>, text: string, note: string, start: number): Marked {
  const [, role, what] = /^([^@#=]*?)\s*([@#=].*)?$/.exec(note)!;
  const span = { start, end: start + text.length, text };
  return { ...span, role: role!.trim(), entity: what === undefined ? null : entityOf(telling, entities, what, span) };
}

function entityOf(
  { doc, titles = {} }: Telling,
  entities: Map<string, Entity>,
  what: string,
  span: { start: number; end: number; text: string },
): string {
  const known = entities.get(what);
  const form = /^(?:he|she|it|they|we|i|his|her|its)$/i.test(span.text) ? ('pronoun' as const) : ('name' as const);
  if (known !== undefined) {
    entities.set(what, { ...known, mentions: [...known.mentions, { ...span, form }] });
    return known.id;
  }
  const id = `${doc}#e${entities.size + 1}`;
  const base = {
    kind: 'entity' as const,
    id,
    doc,
    aliases: [],
    country: null,
    mentions: [{ ...span, form }],
    rule: 'test/marked',
  };
  if (what.startsWith('@')) {
    const [type, ...name] = what.slice(1).split(' ');
    const full = name.join(' ');
    entities.set(what, {
      ...base,
      type: type as EntityType,
      name: full,
      titles: [...(titles[full] ?? [])],
      value: null,
    });
  } else if (what.startsWith('#')) {
    const [amount, unit = '', bound = 'exact'] = what.slice(1).split(' ');
    const value: AmountValue = {
      amount: Number(amount),
      unit: unit === '' || unit === '-' ? null : unit,
      bound: bound as AmountValue['bound'],
    };
    entities.set(what, { ...base, type: typeOf(unit), name: span.text, titles: [], value });
  } else {
    entities.set(what, { ...base, type: 'time', name: span.text, titles: [], value: timeOf(what.slice(1)) });
  }
  return id;
}

function typeOf(unit: string): EntityType {
  if (unit === '%') return 'percent';
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (/^(?:minute|hour|day|week|month|year)$/.test(unit)) return 'duration';
  return unit === '' || unit === '-' ? 'number' : 'quantity';
}

/** `2024-03-08` is a day, `2024-03` a month, `2024` a year. */
function timeOf(iso: string): TimeValue {
  const [year, month] = iso.split('-').map(Number);
  if (month === undefined) return { from: `${iso}-01-01`, to: `${year! + 1}-01-01`, grain: 'year', basis: 'stated' };
  if (iso.length === 7) {
    const after = month === 12 ? `${year! + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
    return { from: `${iso}-01`, to: `${after}-01`, grain: 'month', basis: 'stated' };
  }
  const next = new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return { from: iso, to: next, grain: 'day', basis: 'stated' };
}

function span({ start, end, text }: Marked) {
  return { start, end, text };
}

function claimOf(
  document: Document,
  number: number,
  sentence: string,
  { start, end }: { start: number; end: number },
  spans: readonly Marked[],
  flags: readonly string[],
  entities: readonly Entity[],
): Claim {
  const verb = spans.find(({ role }) => role.startsWith('verb'))!;
  const subject = spans.find(({ role }) => role === 'subject')!;
  const holder = flags.find((flag) => flag.startsWith('holder='))?.slice(7);
  const polarity = flags.includes('negative') ? 'negative' : 'positive';
  const certainty = flags.includes('possible') ? 'possible' : 'certain';
  return {
    kind: 'claim',
    id: `${document.id}#c${number}`,
    doc: document.id,
    sentence,
    start,
    end,
    text: document.text.slice(start, end),
    subject: { ...span(subject), entity: subject.entity },
    predicate: { ...span(verb), lemma: verb.role.slice(5) },
    arguments: spans.flatMap((one): ClaimArgument[] => {
      const [name, marker] = one.role.split(' ');
      const role = name === 'at' ? 'oblique' : name;
      if (!['object', 'agent', 'complement', 'time', 'oblique'].includes(role!)) return [];
      return [{ role: role as ClaimArgument['role'], marker: marker ?? null, ...span(one), entity: one.entity }];
    }),
    polarity,
    certainty,
    tense: 'past',
    aspect: flags.includes('planned') ? 'planned' : 'happened',
    time: null,
    quantities: [],
    holders:
      holder === undefined
        ? []
        : [
            {
              name: holder,
              entity: entities.find(({ name }) => name === holder)?.id ?? null,
              how: 'say',
              certainty,
              polarity,
            },
          ],
    quote: null,
    rule: 'test/marked',
  };
}

function quoteOf(doc: string, number: number, sentence: string, spans: readonly Marked[]): Quote {
  const content = spans.filter(({ role }) => role === 'words' || role === 'retold');
  const source = spans.find(({ role }) => role === 'says');
  return {
    kind: 'quote',
    id: `${doc}#q${number}`,
    doc,
    mode: content[0]!.role === 'retold' ? 'indirect' : 'direct',
    content: content.map(span),
    cue: null,
    source: source === undefined ? null : { ...span(source), entity: source.entity },
    chain: spans
      .filter(({ role }) => role === 'by')
      .map((one) => ({ name: one.text, entity: one.entity, how: 'report', start: one.start, end: one.end })),
    addressee: null,
    time: null,
    sentences: [sentence],
    rule: 'test/marked',
    basis: 'stated',
  };
}
