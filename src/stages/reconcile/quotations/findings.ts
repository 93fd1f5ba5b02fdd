import type { Difference } from '../../../schemas/finding.js';
import type { Stretch } from '../../../text/paragraphs.js';
import { diffWords } from '../../../text/word-diff.js';
import { type Context, outletOf } from '../context.js';
import type { Draft, Exhibit } from '../draft.js';
import { speakerName } from '../draft.js';
import { isMediaName } from '../media.js';
import type { Utterance } from './collate.js';
import { differencesOf } from './differences.js';
import { type Wording, wordsIn } from './wording.js';

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
        ...inPart(context, groups),
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
    const wordings = disjoint(utterance[0]!, found);
    return {
      doc,
      wordings,
      text: wordings.map(({ text }) => text).join(' … '),
      verbatim: wordings.every(({ verbatim }) => verbatim),
    };
  });
}

/** In the order of the fullest; of two that overlap the one that is nearer to the fullest wording: a quotation in quotation marks rather than the report around it. */
function disjoint(fullest: Wording, wordings: readonly Wording[]): Wording[] {
  const kept: Wording[] = [];
  const changes = new Map(wordings.map((one) => [one, changedWords(fullest, one)]));
  for (const one of [...wordings].sort(
    (a, b) => changes.get(a)! - changes.get(b)! || b.end - b.start - (a.end - a.start),
  ))
    if (!kept.some((other) => (other.start < one.end && one.start < other.end) || isEqual(other, one))) kept.push(one);
  return kept.sort((a, b) => placeIn(fullest, a) - placeIn(fullest, b) || a.start - b.start);
}

/** “a trap … a trap”: what an account says twice is one wording. */
function isEqual(a: Wording, b: Wording): boolean {
  return a.words.join(' ') === b.words.join(' ');
}

/** Where a wording begins in the fullest one, in words: an account may quote the end before the beginning. */
function placeIn(fullest: Wording, one: Wording): number {
  return diffWords(fullest.words, one.words).edits.find(({ at }) => at === 'start')?.left.length ?? 0;
}

/** Words in which a wording differs from the fullest one, but for what it leaves out before and after. */
function changedWords(fullest: Wording, one: Wording): number {
  return diffWords(fullest.words, one.words).edits.reduce(
    (sum, { left, right, at }) => sum + right.length + (at === 'middle' ? left.length : 0),
    0,
  );
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
    exhibits: exhibitsOf(versions),
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
  const exhibits = exhibitsOf(versions);
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
  const verbatim = groups.every((group) => group.verbatim);
  if (differences.every(isPart)) {
    return {
      verdict: 'agreement',
      slot: 'wording',
      relation: 'refines',
      exhibits,
      differences,
      reason: verbatim
        ? `${names} quote ${speaker} ${withFragments(others) ?? 'in the same words'}; ${outletOf(context.document(fullest!.doc))} quotes more of them.`
        : toldAlike(context, versions, speaker),
      rule: 'reconcile/quote-fragment',
    };
  }
  return {
    verdict: 'variant',
    slot: 'wording',
    relation: null,
    exhibits,
    differences,
    reason: `${names} give one statement of ${speaker} ${howDifferent(differences, verbatim)}: ${shown(telling(differences))}.`,
    rule: verbatim ? 'reconcile/quote-wordings' : 'reconcile/quote-reworded',
  };
}

/** Words of a fragment that are told one by one: “in the same words” would promise more. */
const FRAGMENT_WORDS = 2;

/** “with “poor” and “late””, where nobody has more words than that. */
function withFragments(versions: readonly Version[]): string | null {
  const fragments = versions.map(({ text }) => text.replace(/[.,;:!?]+$/, ''));
  if (!fragments.every((text) => count(text) <= FRAGMENT_WORDS)) return null;
  return `with ${listed(fragments.map((text) => `“${text}”`))}`;
}

function toldAlike(context: Context, versions: readonly Version[], speaker: string): string {
  const namesOf = (some: readonly Version[]) => listed(some.map(({ doc }) => outletOf(context.document(doc))));
  const quoting = versions.filter(({ verbatim }) => verbatim);
  const telling = versions.filter(({ verbatim }) => !verbatim);
  const fragments = withFragments(quoting);
  const isOne = telling.length === 1;
  const quote = `${quoting.length === 1 ? 'quotes' : 'quote'} ${speaker}${fragments === null ? '' : ` ${fragments}`}`;
  const tell =
    fragments === null ? `${isOne ? 'tells' : 'tell'} it in the same words` : `${isOne ? 'has' : 'have'} it too`;
  return `${namesOf(quoting)} ${quote}; ${namesOf(telling)} ${tell}.`;
}

/** Words in quotation marks that are no agreement worth telling beside a third account's other words if they are fewer. */
const PART_WORDS = 6;

/** Of accounts that quote, some in other words, those that have the fullest one's words and no others. */
function inPart(context: Context, groups: readonly (readonly Version[])[]): Draft[] {
  const [fullest, ...others] = groups;
  const parts = others.filter(([first]) => {
    const { doc, text, verbatim } = first!;
    const { doc: fullestDoc, text: whole, verbatim: isWholeVerbatim } = fullest![0]!;
    return (
      verbatim &&
      isWholeVerbatim &&
      count(text) >= PART_WORDS &&
      differencesOf(whole, text, [fullestDoc, doc]).filter(isEdit).every(isPart)
    );
  });
  if (parts.length === 0 || parts.length === others.length) return [];
  const kept = [fullest!, ...parts];
  return [
    different(
      context,
      kept.map((group) => group[0]!),
      kept.flat(),
    ),
  ];
}

/** Words left out by one account, at an edge or where it says so. */
function isPart(difference: Difference): boolean {
  return difference.class === 'truncation' || difference.class === 'ellipsis';
}

function howDifferent(differences: readonly Difference[], verbatim: boolean): string {
  const classes = new Set(
    differences.filter((difference) => !isPart(difference)).map((difference) => difference.class),
  );
  if ([...classes].every((one) => one === 'punctuation')) return 'in the same words, with other punctuation';
  if ([...classes].every((one) => one === 'punctuation' || one === 'spelling' || one === 'contraction'))
    return 'in the same words, written differently';
  return verbatim ? 'in different words' : 'partly in their own words';
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

/** The edit that says most: changed words before marks before words left out at the edges. */
function telling(differences: readonly Difference[]): Difference {
  const order: readonly Difference['class'][] = [
    'meaning',
    'translation',
    'insertion',
    'contraction',
    'spelling',
    'punctuation',
    'ellipsis',
    'truncation',
  ];
  return [...differences].sort((a, b) => order.indexOf(a.class) - order.indexOf(b.class))[0]!;
}

function shown({ left, right }: Difference): string {
  if (left === '') return `“${right}” stands in one only`;
  if (right === '') return `“${left}” stands in one only`;
  return `“${left}” in one, “${right}” in the other`;
}

function exhibitsOf(versions: readonly Version[]): Exhibit[] {
  return versions.flatMap(({ doc, wordings }) => {
    const others = versions.filter((version) => version.doc !== doc).flatMap((version) => version.wordings);
    return wordings.flatMap((wording) =>
      stretches(wording, others).map(({ start, end }) => ({ record: wording.record, start, end, value: null })),
    );
  });
}

/** The words spoken, without the narration that splits a quotation in pieces, nor the pieces of which no other account has any. */
function stretches({ record, start, end }: Wording, others: readonly Wording[]): readonly Stretch[] {
  if (record.kind !== 'quote' || record.content[0]!.start !== start || record.content.at(-1)!.end !== end)
    return [{ start, end }];
  const { content } = record;
  const told = content.filter(({ text }) => others.some((other) => isPieceOf(wordsIn(text), other.words)));
  return told.length > 0 ? told : content;
}

/** Share of the words of the shorter one that a piece has in common with another account’s wording. */
const PIECE_SHARE = 0.5;

function isPieceOf(piece: readonly string[], words: readonly string[]): boolean {
  return diffWords(piece, words).common.length >= PIECE_SHARE * Math.min(piece.length, words.length);
}

function namesOf(name: string | null): string[] {
  return name === null || /^(?:s?he|they|it|we|I)$/i.test(name) ? [] : [name];
}

function speakerIn(context: Context, versions: readonly Version[]): string {
  const records = versions.flatMap(({ wordings }) => wordings.map(({ record }) => record));
  const names = records.flatMap((record) => (record.kind === 'quote' ? namesOf(speakerName(context, record)) : []));
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
