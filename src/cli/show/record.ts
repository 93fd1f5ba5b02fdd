import type { Found } from '../../io/lookup.js';
import { cueClasses } from '../../language/reporting/classes.js';
import { reportingCue, reportingNoun } from '../../language/reporting.js';
import type { DocumentRecords } from '../../pipeline/document-records.js';
import type { Claim } from '../../schemas/claim.js';
import type { Entity } from '../../schemas/entity.js';
import type { Quote } from '../../schemas/quote.js';
import { type Refusal, refusalReasons } from '../../schemas/refusal.js';
import type { Sentence } from '../../schemas/sentence.js';
import type { Paint } from '../paint.js';
import { type Field, fieldLines } from './fields.js';
import { type Mark, marked } from './marked.js';
import { timeInWords, valueInWords } from './values.js';

/** A record of one document as a reader wants it: set into its sentence, then its fields. */
export interface Shown {
  readonly marks: readonly Mark[];
  readonly fields: readonly Field[];
}

/** The lines that show a record of one document. */
export function recordLines(id: string, shown: Shown, records: DocumentRecords, paint: Paint): string[] {
  const stretch = sentenceAround(shown.marks, records);
  const text = stretch && marked(records.document.text, stretch.start, stretch.end, shown.marks, paint);
  return [paint('bold', id), ...(text ? [`  ${text}`] : []), ...fieldLines(shown.fields, paint)];
}

/** The stretch from the start of the first marked sentence to the end of the last. */
function sentenceAround(marks: readonly Mark[], { sentences }: DocumentRecords) {
  if (marks.length === 0) return undefined;
  const from = Math.min(...marks.map(({ start }) => start));
  const to = Math.max(...marks.map(({ end }) => end));
  const touched = sentences.filter(({ start, end }) => start < to && end > from);
  return {
    start: Math.min(from, touched[0]?.start ?? from),
    end: Math.max(to, touched.at(-1)?.end ?? to),
  };
}

/** What to show of a record of one document; undefined for the records that belong to no single one. */
export function shownOf(found: Found, records: DocumentRecords): Shown | undefined {
  const names = new Map(records.entities.map(({ id, name }) => [id, name]));
  if (found.file === 'tokens.jsonl') return shownSentence(found.record);
  if (found.file === 'entities.jsonl') return shownEntity(found.record, records);
  if (found.file === 'quotes.jsonl') return shownQuote(found.record, names);
  if (found.file === 'claims.jsonl') return shownClaim(found.record, names);
  return found.file === 'refusals.jsonl' ? shownRefusal(found.record) : undefined;
}

type Names = ReadonlyMap<string, string>;

function shownSentence({ start, end, tokens }: Sentence): Shown {
  return {
    marks: [{ start, end, label: 'sentence', style: 'reset' }],
    fields: tokens.map(({ text, lemma, pos, relation }) => [text, `${pos} ${lemma}${relation ? ` ${relation}` : ''}`]),
  };
}

function shownEntity(entity: Entity, { sentences }: DocumentRecords): Shown {
  const { mentions } = entity;
  const first = sentences.find(({ start, end }) => start <= mentions[0]!.start && mentions[0]!.end <= end);
  const near = mentions.filter((mention) => first === undefined || mention.end <= first.end);
  return {
    marks: near
      .slice(0, first === undefined ? 1 : near.length)
      .map(({ start, end, form }) => ({ start, end, label: form, style: 'cyan' })),
    fields: [
      ['type', entity.type],
      ['name', entity.name],
      ['also', entity.aliases.join(', ')],
      ['titles', entity.titles.join(', ')],
      ['country', entity.country],
      ['value', valueInWords(entity.value)],
      ['mentions', mentions.length],
      ['in other names', entity.nested?.length],
      ['rule', entity.rule],
    ],
  };
}

function shownQuote({ mode, content, cue, source, chain, addressee, time, rule, basis }: Quote, names: Names): Shown {
  const marks: Mark[] = content.map(({ start, end }) => ({ start, end, label: 'content', style: 'green' }));
  if (cue !== null) marks.push({ ...cue, label: 'cue', style: 'yellow' });
  if (source !== null) marks.push({ ...source, label: 'source', style: 'cyan' });
  if (addressee !== null) marks.push({ ...addressee, label: 'addressee', style: 'magenta' });
  for (const { start, end } of chain) marks.push({ start, end, label: 'relay', style: 'blue' });
  return {
    marks: withoutRepeats(marks),
    fields: [
      ['mode', mode],
      ['speaker', source === null ? 'not known' : named(source.text, source.entity, names)],
      ['cue', cue === null ? undefined : cueInWords(cue.lemma)],
      ['chain', chain.map(({ name, how }) => `${name} (${how})`).join(', then ')],
      ['to', addressee && named(addressee.text, addressee.entity, names)],
      ['time', time && named(time, time, names)],
      ['rule', `${rule} (${basis})`],
    ],
  };
}

function shownClaim(claim: Claim, names: Names): Shown {
  const { subject, predicate, arguments: others, holders, time } = claim;
  const marks: Mark[] = [
    { ...subject, label: 'subject', style: 'cyan' },
    { ...predicate, label: claim.polarity === 'negative' ? 'predicate, negative' : 'predicate', style: 'yellow' },
    ...others.map(({ start, end, role }): Mark => ({ start, end, label: role, style: 'green' })),
  ];
  return {
    marks: withoutRepeats(marks),
    fields: [
      [
        'says',
        `${named(subject.text, subject.entity, names)} | ${predicate.lemma} | ${others.map(({ text }) => text).join(' | ')}`,
      ],
      ['polarity', claim.polarity],
      ['certainty', claim.certainty],
      ['tense', `${claim.tense}, ${claim.aspect}`],
      ['time', time && timeInWords(time)],
      [
        'on the word of',
        holders
          .map(({ name, how, certainty }) => `${name ?? 'somebody'} (${how}, ${certainty})`)
          .join(', in turn of ') || 'the document itself',
      ],
      ['quote', claim.quote],
      ['rule', claim.rule],
    ],
  };
}

function shownRefusal({ start, end, stage, reason, candidates, rule }: Refusal): Shown {
  return {
    marks: start === null || end === null ? [] : [{ start, end, label: reason, style: 'red' }],
    fields: [
      ['refused by', stage],
      ['reason', `${reason}: ${refusalReasons[reason]}`],
      ...candidates.map(({ text, why }): Field => ['considered', `${text}: ${why}`]),
      ['rule', rule],
    ],
  };
}

function named(text: string, entity: string | null, names: Names): string {
  const name = entity === null ? undefined : names.get(entity);
  return name === undefined || name === text ? text : `${text} = ${name}`;
}

/** One mark for one stretch: the first that was given. */
function withoutRepeats(marks: readonly Mark[]): Mark[] {
  return marks.filter(
    (mark, index) => marks.findIndex(({ start, end }) => start === mark.start && end === mark.end) === index,
  );
}

/** The lemma, and what it adds to “said”. */
function cueInWords(lemma: string): string {
  const cue = reportingCue(lemma) ?? reportingNoun(lemma);
  if (cue === undefined || cue.class === 'neutral') return lemma;
  return `${lemma}, a word of class ${cue.class}: it adds ${cueClasses[cue.class].adds}${cue.factive ? '; the writer takes it to be true' : ''}`;
}
