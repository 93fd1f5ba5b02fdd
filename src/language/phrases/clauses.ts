import type { Token } from '../../schemas/sentence.js';
import { phrasesOf } from '../phrases.js';
import { reportingCue } from '../reporting.js';
import { type Chunk, chunksOf, isPos, isQuotationMark, isWord, skipBack, type VerbChunk } from './chunks.js';
import type { Clause, ClauseLink, Dependent, Nominal, SubjectSource } from './clause.js';
import { conjunctOf, isListed } from './conjuncts.js';
import { dependentsAfter, type Scanned } from './dependents.js';
import { frontedBefore } from './fronted.js';
import { gapFiller } from './gaps.js';
import { governorOf } from './governors.js';
import { headlineTags } from './headlines.js';
import { nonfiniteSubject } from './nonfinite.js';
import { subjectBefore } from './subjects.js';
import { isIntransitive } from './transitivity.js';
import { isAmbiguousPast, type VerbGroup } from './verb-groups.js';

/** The clauses of a sentence in the order of their verbs, and its tokens with doubtful tags mended. */
export interface Clauses {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** A verb chunk while its clause is put together. `first` is the chunk where the clause begins. */
interface Draft {
  readonly at: number;
  first: number;
  link: ClauseLink;
  subject: Nominal | null;
  source: SubjectSource | null;
  partner: number | null;
  governor: number | null;
}

const subordinators = new Set(
  'that whether if because although though while when whenever where wherever after before since until till as unless once whereas how why so than lest what case'.split(
    ' ',
  ),
);

/** The clauses of the tokens of one sentence, by its phrases and the words between them, in about linear time. */
export function clausesOf(tokens: readonly Token[], { headline = false } = {}): Clauses {
  const phrases = phrasesOf(headline ? headlineTags(tokens) : tokens);
  const chunks = chunksOf(phrases.tokens, phrases.nounPhrases, phrases.verbGroups);
  const drafts = new Map<number, Draft>();
  chunks.forEach((chunk, at) => {
    if (chunk.kind === 'verb')
      drafts.set(at, { at, first: at, link: 'root', subject: null, source: null, partner: null, governor: null });
  });
  findSubjects(chunks, drafts);
  findConjuncts(chunks, drafts);
  const opens = openings(chunks, drafts);
  findControlled(chunks, drafts);
  if (headline) findElided(chunks, drafts);
  const scans = scanForward(chunks, drafts, opens);
  return { tokens: phrases.tokens, clauses: assembled(chunks, drafts, scans) };
}

/** Subjects of finite verbs; past forms that turn out to be participles are marked in `chunks`. */
function findSubjects(chunks: Chunk[], drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    const { group } = chunks[draft.at] as VerbChunk;
    if (!group.finite) continue;
    if (isBareInfinitive(chunks, draft.at)) {
      setGroup(chunks, draft.at, { ...group, finite: false, infinitive: true, tense: null });
      continue;
    }
    const found = subjectBefore(chunks, draft.at);
    if (found === null) {
      const inverted = invertedSubject(chunks, draft.at);
      if (inverted !== null) Object.assign(draft, { subject: inverted, source: 'inverted' });
      else if (isListed(chunks, draft.at)) draft.source = 'shared';
      else if (isAmbiguousPast(group)) setGroup(chunks, draft.at, asParticiple(group));
      continue;
    }
    for (const passed of found.reduced) {
      const passedGroup = (chunks[passed] as VerbChunk).group;
      if (passedGroup.finite) {
        setGroup(chunks, passed, asParticiple(passedGroup));
        Object.assign(drafts.get(passed)!, { subject: null, source: null, first: passed });
      }
    }
    draft.first = found.first;
    draft.subject = found.nominal;
    draft.source = found.source;
    if (found.source === 'antecedent') draft.link = 'relative';
  }
}

const causatives = new Set(['let', 'make', 'help', 'have', 'see', 'watch', 'hear']);

/** “letting families [sue] the government”: a base form behind the object of a verb that takes one. */
function isBareInfinitive(chunks: readonly Chunk[], at: number): boolean {
  const { group } = chunks[at] as VerbChunk;
  if (group.form !== 'base' || group.start !== group.head || group.modal !== null || group.lemma === 'be') return false;
  for (let before = at - 1; before >= 0 && before > at - 6; before--) {
    const chunk = chunks[before]!;
    if (chunk.kind === 'verb') return causatives.has(chunk.group.lemma) && before < at - 1;
    if (chunk.kind !== 'noun' && !isWord(chunk, 'of', 'and')) return false;
  }
  return false;
}

/** “…,” said [Noor Adila]. */
function invertedSubject(chunks: readonly Chunk[], at: number): Nominal | null {
  const { group } = chunks[at] as VerbChunk;
  const next = chunks[at + 1];
  const before = chunks[skipBack(chunks, at - 1)];
  if (next?.kind !== 'noun' || reportingCue(group.lemma)?.frames.has('quote') !== true) return null;
  return before === undefined || isWord(before, ',', '?', '!', '.', '–', '—')
    ? { start: next.start, end: next.end, head: next.head }
    : null;
}

function setGroup(chunks: Chunk[], at: number, group: VerbGroup): void {
  chunks[at] = { ...(chunks[at] as VerbChunk), group };
}

function asParticiple(group: VerbGroup): VerbGroup {
  return { ...group, finite: false, participle: 'past', tense: null, voice: 'passive' };
}

/** Verbs behind “and”: they share the subject, and may take over auxiliaries, of the verb that they are joined to. */
function findConjuncts(chunks: Chunk[], drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    const { group } = chunks[draft.at] as VerbChunk;
    const before = skipBack(chunks, draft.at - 1);
    const joined = draft.source === 'shared' || (!group.finite && isPos(chunks[before], 'CCONJ'));
    if (!joined || before < 0) continue;
    const conjunct = conjunctOf(chunks, draft.at, before);
    draft.first = draft.at;
    draft.link = 'conjunct';
    if (conjunct === null) {
      draft.source = null;
      continue;
    }
    setGroup(chunks, draft.at, conjunct.group);
    draft.partner = conjunct.partner;
    draft.source = 'shared';
    draft.subject = drafts.get(conjunct.partner)?.subject ?? null;
  }
}

/** The chunks at which finite clauses begin, with their subordinators and relative pronouns. */
function openings(chunks: readonly Chunk[], drafts: ReadonlyMap<number, Draft>): Map<number, number> {
  const opens = new Map<number, number>();
  for (const draft of drafts.values()) {
    const { group } = chunks[draft.at] as VerbChunk;
    if (!group.finite || draft.source === null || draft.source === 'shared') continue;
    opens.set(draft.first, draft.at);
    const marker = markerBefore(chunks, draft.first);
    if (marker !== null) opens.set(marker, draft.at);
  }
  return opens;
}

/** The subordinator or relative pronoun right before the chunk at `first`, over phrases in between. */
function markerBefore(chunks: readonly Chunk[], first: number): number | null {
  const { first: fronted } = frontedBefore(chunks, first);
  for (const at of [skipBack(chunks, first - 1), skipBack(chunks, fronted - 1)]) {
    const chunk = chunks[at];
    if (chunk?.kind === 'relative' || (chunk?.kind === 'word' && subordinators.has(chunk.text))) return at;
  }
  return null;
}

/** Subjects of infinitives and participles. */
function findControlled(chunks: readonly Chunk[], drafts: ReadonlyMap<number, Draft>): void {
  const subjects = new Map<number, Nominal>();
  const finite: number[] = [];
  for (const draft of drafts.values()) {
    if (!(chunks[draft.at] as VerbChunk).group.finite || draft.subject === null) continue;
    subjects.set(draft.at, draft.subject);
    finite.push(draft.at);
  }
  for (const draft of drafts.values()) {
    const { group } = chunks[draft.at] as VerbChunk;
    if (group.finite) continue;
    if (draft.partner !== null) draft.subject = subjects.get(draft.partner) ?? null;
    else {
      draft.link = group.infinitive ? 'infinitive' : 'participle';
      const controlled = nonfiniteSubject(chunks, draft.at, { subjects, finite });
      draft.subject = controlled?.subject ?? null;
      draft.source = controlled?.source ?? null;
      draft.governor = controlled?.governor ?? null;
    }
    if (draft.subject !== null) subjects.set(draft.at, draft.subject);
  }
}

/** In headlines “to buy” needs no verb before it, and a past form is a passive: “talks [called off]”. */
function findElided(chunks: Chunk[], drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    const { group } = chunks[draft.at] as VerbChunk;
    const bare = group.infinitive && draft.subject === null;
    const passive =
      draft.source === 'own' &&
      isAmbiguousPast(group) &&
      chunks[draft.at + 1]?.kind !== 'noun' &&
      !isIntransitive(group.lemma) &&
      reportingCue(group.lemma)?.frames.has('clause') !== true;
    if (passive) setGroup(chunks, draft.at, { ...group, voice: 'passive' });
    if (!bare) continue;
    const found = subjectBefore(chunks, draft.at);
    if (found?.nominal == null || hasVerbBefore(chunks, draft.at)) continue;
    Object.assign(draft, { subject: found.nominal, source: 'own', first: found.first, link: 'root' });
  }
}

function hasVerbBefore(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(0, at).some((chunk) => chunk.kind === 'verb');
}

function scanForward(
  chunks: readonly Chunk[],
  drafts: ReadonlyMap<number, Draft>,
  opens: ReadonlyMap<number, number>,
): Map<number, Scanned> {
  const ends = new Map<number, number>();
  const scans = new Map<number, Scanned>();
  for (const { at } of [...drafts.values()].reverse()) {
    const scan = dependentsAfter(chunks, at, { opens, ends });
    ends.set(at, scan.end);
    scans.set(at, scan);
  }
  return scans;
}

function assembled(
  chunks: readonly Chunk[],
  drafts: ReadonlyMap<number, Draft>,
  scans: ReadonlyMap<number, Scanned>,
): Clause[] {
  const clauses = clausesFrom(chunks, drafts, scans);
  return clauses.map((clause, at) => ({ ...clause, dependents: sharedObject(clauses, at) }));
}

/** “loves or defends [hunting culture]”: the object behind the last of two verbs is that of both. */
function sharedObject(clauses: readonly Clause[], at: number): readonly Dependent[] {
  const clause = clauses[at]!;
  const next = clauses[at + 1];
  const joined =
    next !== undefined && next.link === 'conjunct' && next.governor === at && next.verb.start <= clause.end + 2;
  if (!joined || clause.dependents.length > 0 || clause.verb.voice === 'passive' || isIntransitive(clause.verb.lemma))
    return clause.dependents;
  return next.dependents.filter(({ kind }) => kind === 'nominal').slice(0, 1);
}

function clausesFrom(
  chunks: readonly Chunk[],
  drafts: ReadonlyMap<number, Draft>,
  scans: ReadonlyMap<number, Scanned>,
): Clause[] {
  const order = new Map([...drafts.keys()].map((at, index) => [at, index]));
  const indexOf = (at: number | null) => (at === null ? null : (order.get(at) ?? null));
  return [...drafts.values()].map((draft): Clause => {
    const { group } = chunks[draft.at] as VerbChunk;
    const scan = scans.get(draft.at)!;
    const own = (group.finite || draft.source === 'own') && (draft.source === 'own' || draft.source === 'antecedent');
    const fronted =
      own && draft.source === 'own' ? frontedBefore(chunks, draft.first) : { first: draft.first, dependents: [] };
    const markerAt = own ? markerBefore(chunks, draft.first) : null;
    const marker = markerAt === null ? gerundMarker(chunks, draft) : textOf(chunks[markerAt]!);
    const place = governorOf(chunks, draft, markerAt ?? fronted.first, marker);
    const dependents = [...fronted.dependents, ...scan.dependents];
    const open =
      draft.source === 'own' &&
      own &&
      place.link !== 'complement' &&
      (markerAt !== null || fronted.first === draft.first);
    const filler = open ? gapFiller(chunks, draft.first, markerAt, group, dependents) : null;
    const opener = chunks[fronted.first]!;
    return {
      verb: group,
      link: draft.link !== 'root' ? draft.link : filler !== null ? 'relative' : place.link,
      marker,
      governor: draft.partner === null ? indexOf(draft.governor ?? place.governor) : indexOf(draft.partner),
      governorNoun: place.noun,
      subject: draft.subject,
      subjectSource: draft.source,
      dependents: filler === null ? dependents : [filler, ...dependents],
      start: opener.start,
      end: scan.end,
    };
  });
}

function gerundMarker(chunks: readonly Chunk[], draft: Draft): string | null {
  const before = chunks[skipBack(chunks, draft.at - 1)];
  return draft.link === 'participle' && before?.kind === 'word' && !isQuotationMark(before) && !isWord(before, ',')
    ? before.text
    : null;
}

function textOf(chunk: Chunk): string | null {
  return chunk.kind === 'word' || chunk.kind === 'relative' ? chunk.text : null;
}
