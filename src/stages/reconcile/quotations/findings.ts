import type { Difference } from '../../../schemas/finding.js';
import { type Context, outletOf } from '../context.js';
import type { Draft, Exhibit } from '../draft.js';
import { speakerName } from '../draft.js';
import { isMediaName } from '../media.js';
import type { Utterance } from './collate.js';
import { differencesOf } from './differences.js';
import type { Wording } from './wording.js';

/** All that one account gives of an utterance. */
interface Version {
  readonly doc: string;
  readonly wordings: readonly Wording[];
  readonly text: string;
  readonly verbatim: boolean;
}

/** Edits of meaning are sure to change what was said only where the rest is the same: words in common for each one changed. */
const SURE_SHARE = 3;

/** What the accounts make of one utterance: the same words (agreement), other words (variant), another meaning (conflict). */
export function collationsOf(context: Context, utterance: Utterance): Draft[] {
  const versions = versionsOf(utterance);
  const groups = byWords(versions);
  const same = groups.filter((group) => group.length > 1).map((group) => agreement(context, group));
  return groups.length === 1
    ? same
    : [
        ...same,
        different(
          context,
          groups.map((group) => group[0]!),
          versions,
        ),
      ];
}

function versionsOf(utterance: Utterance): Version[] {
  const byDoc = new Map<string, Wording[]>();
  for (const wording of utterance) byDoc.set(wording.record.doc, [...(byDoc.get(wording.record.doc) ?? []), wording]);
  return [...byDoc].map(([doc, found]) => {
    const wordings = disjoint(found);
    return {
      doc,
      wordings,
      text: wordings.map(({ text }) => text).join(' … '),
      verbatim: wordings.every(({ verbatim }) => verbatim),
    };
  });
}

/** In text order, the longer of two that overlap. */
function disjoint(wordings: readonly Wording[]): Wording[] {
  return [...wordings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one, index, all) => !all.slice(0, index).some((other) => other.end > one.start));
}

/** Versions with the same words and marks; the marks at the edges belong to the sentence around. */
function byWords(versions: readonly Version[]): Version[][] {
  const groups: Version[][] = [];
  for (const version of versions) {
    const group = groups.find(
      ([first]) => differencesOf(first!.text, version.text, ['', '']).filter(isEdit).length === 0,
    );
    if (group === undefined) groups.push([version]);
    else group.push(version);
  }
  return groups;
}

/** The gap between two fragments of one account is no edit by itself. */
function isEdit({ left, right }: Difference): boolean {
  return /[^\s.…]/.test(left + right);
}

function agreement(context: Context, versions: readonly Version[]): Draft {
  return {
    verdict: 'agreement',
    slot: 'wording',
    relation: 'same',
    exhibits: versions.flatMap(exhibitsOf),
    differences: [],
    reason: `${listed(versions.map(({ doc }) => outletOf(context.document(doc))))} quote ${speakerIn(context, versions)} in the same words.`,
    rule: 'reconcile/quote-same-words',
  };
}

function different(context: Context, groups: readonly Version[], versions: readonly Version[]): Draft {
  const [fullest, ...others] = groups;
  const differences = others.flatMap((other) =>
    differencesOf(fullest!.text, other.text, [fullest!.doc, other.doc]).filter(isEdit),
  );
  const exhibits = versions.flatMap(exhibitsOf);
  const names = listed(versions.map(({ doc }) => outletOf(context.document(doc))));
  const speaker = speakerIn(context, versions);
  if (isContradiction(groups, differences)) {
    return {
      verdict: 'conflict',
      slot: 'wording',
      relation: null,
      exhibits,
      differences,
      reason: `${names} quote ${speaker} with words that change the meaning: ${shown(differences.find(isMeaning)!)}.`,
      rule: 'reconcile/quote-other-meaning',
    };
  }
  if (
    differences.every((difference) => difference.class === 'truncation' || difference.class === 'ellipsis') &&
    groups.every(({ verbatim }) => verbatim)
  ) {
    return {
      verdict: 'agreement',
      slot: 'wording',
      relation: 'refines',
      exhibits,
      differences,
      reason: `${names} quote ${speaker} in the same words; ${outletOf(context.document(fullest!.doc))} quotes more of them.`,
      rule: 'reconcile/quote-fragment',
    };
  }
  const how = groups.every(({ verbatim }) => verbatim) ? 'in different words' : 'partly in their own words';
  return {
    verdict: 'variant',
    slot: 'wording',
    relation: null,
    exhibits,
    differences,
    reason: `${names} give one statement of ${speaker} ${how}: ${shown(telling(differences))}.`,
    rule: groups.every(({ verbatim }) => verbatim) ? 'reconcile/quote-wordings' : 'reconcile/quote-reworded',
  };
}

function isMeaning(difference: Difference): boolean {
  return difference.class === 'meaning';
}

/** Two wordings in quotation marks that are alike but for a negation, a number or an opposite. */
function isContradiction(groups: readonly Version[], differences: readonly Difference[]): boolean {
  if (groups.length !== 2 || !groups.every(({ verbatim }) => verbatim) || !differences.some(isMeaning)) return false;
  const changed = differences.reduce((sum, { left, right }) => sum + count(left) + count(right), 0);
  return groups.every(({ text }) => count(text) >= SURE_SHARE * changed);
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** The edit that says most: changed words before words left out before marks. */
function telling(differences: readonly Difference[]): Difference {
  const order: readonly Difference['class'][] = [
    'meaning',
    'translation',
    'insertion',
    'contraction',
    'spelling',
    'ellipsis',
    'truncation',
    'punctuation',
  ];
  return [...differences].sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))[0]!;
}

function shown({ left, right }: Difference): string {
  if (left === '') return `“${right}” stands in one only`;
  if (right === '') return `“${left}” stands in one only`;
  return `“${left}” in one, “${right}” in the other`;
}

function exhibitsOf({ wordings }: Version): Exhibit[] {
  return wordings.flatMap(({ record, start, end }) =>
    stretches(record, start, end).map((span) => ({ record, start: span.start, end: span.end, value: null })),
  );
}

/** The words spoken, without the narration that splits a quotation in two. */
function stretches(record: Wording['record'], start: number, end: number): readonly { start: number; end: number }[] {
  if (record.kind !== 'quote' || record.content[0]!.start !== start || record.content.at(-1)!.end !== end)
    return [{ start, end }];
  return record.content;
}

function speakerIn(context: Context, versions: readonly Version[]): string {
  const records = versions.flatMap(({ wordings }) => wordings.map(({ record }) => record));
  const names = records.flatMap((record) => (record.kind === 'quote' ? (speakerName(context, record) ?? []) : []));
  // An agency that one account names beside a speaker relays him.
  const persons = names.filter((name) => !isMediaName(name));
  const found = new Set(persons.length > 0 ? persons : names.length === records.length ? names : []);
  return found.size === 1 ? `${[...found][0]}` : 'one speaker';
}

/** `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  return unique.length < 2 ? unique.join('') : `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}
