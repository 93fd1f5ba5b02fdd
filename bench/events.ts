import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../src/pipeline/compose.js';
import type { Layers } from '../src/pipeline/stage.js';
import type { Document } from '../src/schemas/document.js';
import type { Entity } from '../src/schemas/entity.js';
import type { Finding } from '../src/schemas/finding.js';
import type { Quote } from '../src/schemas/quote.js';
import { documentStages } from '../src/stages/index.js';
import { type Corpus, reconcile } from '../src/stages/reconcile/stage.js';
import { percent } from './counts.js';
import type { Table } from './table.js';

/** What a careful reader expects of an event told by several outlets; test/events/README.md explains the fields. */
export interface EventGold {
  readonly event: string;
  readonly findings: readonly GoldFinding[];
  readonly quotes: readonly GoldQuote[];
}

interface GoldFinding {
  readonly kind: string;
  readonly alsoKind?: readonly string[];
  readonly facet?: string;
  readonly note: string;
  readonly evidence: Readonly<Record<string, readonly string[]>>;
  readonly origin?: string;
  readonly trap?: boolean;
  readonly optional?: boolean;
  readonly sameDocAllowed?: boolean;
}

interface GoldQuote {
  readonly doc: string;
  readonly text: string;
  readonly speaker: string;
  readonly chain?: readonly string[];
}

/** The records that are scored. */
export interface Told {
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly findings: readonly Finding[];
}

export interface EventScore {
  readonly wanted: readonly GoldFinding[];
  readonly missed: readonly GoldFinding[];
  /** Conflicts reported, and those of them that no gold conflict stands for. */
  readonly conflicts: readonly Finding[];
  readonly falseAlarms: readonly Finding[];
  readonly sprung: readonly GoldFinding[];
  readonly traps: number;
  readonly quotes: number;
  readonly missedQuotes: readonly GoldQuote[];
  readonly wrongSpeakers: readonly GoldQuote[];
}

/** Findings recalled, conflicts that are none, traps sprung, and quotations with the right speaker and chain. */
export function scoreEvent(gold: EventGold, told: Told): EventScore {
  const { findings } = told;
  const wanted = gold.findings.filter((one) => one.trap !== true && one.optional !== true);
  const traps = gold.findings.filter((one) => one.trap === true);
  const conflicts = findings.filter(({ verdict }) => verdict === 'conflict');
  const real = gold.findings.filter((one) => one.trap !== true && kindsOf(one).includes('conflict'));
  const hits = gold.quotes.map((quote) => quoteFound(quote, told));
  return {
    wanted,
    missed: wanted.filter((one) => !findings.some((finding) => isFound(one, finding, told))),
    conflicts,
    falseAlarms: conflicts.filter((finding) => !real.some((one) => isEvidence(one, finding, told))),
    sprung: traps.filter((trap) =>
      findings.some(
        (finding) => isFound(trap, finding, told) && !gold.findings.some((one) => explains(one, trap, finding, told)),
      ),
    ),
    traps: traps.length,
    quotes: gold.quotes.length,
    missedQuotes: gold.quotes.filter((_, i) => hits[i] === 'missed'),
    wrongSpeakers: gold.quotes.filter((_, i) => hits[i] === 'wrong'),
  };
}

/** Several outlets with one origin are an agreement. */
function kindsOf({ kind, alsoKind = [] }: GoldFinding): string[] {
  return [kind, ...alsoKind].map((one) => (one === 'repeated' ? 'agreement' : one));
}

function isFound(gold: GoldFinding, finding: Finding, told: Told): boolean {
  return kindsOf(gold).includes(finding.verdict) && isEvidence(gold, finding, told) && hasOrigin(gold, finding);
}

/** What a finding has of a trap is all evidence of what it rightly finds: two of three accounts of the trap truly differ. */
function explains(gold: GoldFinding, trap: GoldFinding, finding: Finding, told: Told): boolean {
  if (gold.trap === true || !isFound(gold, finding, told)) return false;
  const right = touched(gold, finding, told);
  return touched(trap, finding, told).every((place) =>
    right.some((other) => other.doc === place.doc && other.start < place.end && place.start < other.end),
  );
}

/** The places of the evidence that a finding's members overlap. */
function touched(gold: GoldFinding, { members }: Finding, told: Told): Place[] {
  return placesOf(gold, told).filter(({ doc, start, end }) =>
    members.some((member) => member.doc === doc && member.start < end && start < member.end),
  );
}

/** Members overlap the evidence in two documents, or in two places of one where gold allows that. */
function isEvidence(gold: GoldFinding, finding: Finding, told: Told): boolean {
  const places = touched(gold, finding, told);
  const docs = new Set(places.map(({ doc }) => doc));
  if (finding.verdict === 'single-source') return docs.size > 0;
  return docs.size > 1 || (gold.sameDocAllowed === true && new Set(places.map(({ text }) => text)).size > 1);
}

interface Place {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function placesOf({ evidence }: GoldFinding, { documents }: Told): Place[] {
  return documents.flatMap(({ id, text }) =>
    (evidence[id] ?? []).flatMap((words) => {
      const found: Place[] = [];
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        found.push({ doc: id, start: at, end: at + words.length, text: words });
      }
      return found;
    }),
  );
}

function hasOrigin({ origin }: GoldFinding, { origins }: Finding): boolean {
  return origin === undefined || origins.some(({ name, docs }) => docs.length > 1 && name.includes(origin));
}

function quoteFound(gold: GoldQuote, { documents, entities, quotes }: Told): 'right' | 'wrong' | 'missed' {
  const start = documents.find(({ id }) => id === gold.doc)?.text.indexOf(gold.text) ?? -1;
  const found = quotes.filter(
    ({ doc, content }) =>
      doc === gold.doc && content.some((span) => span.start < start + gold.text.length && start < span.end),
  );
  if (start < 0 || found.length === 0) return 'missed';
  const isRight = found.some(({ source, chain, addressee }) => {
    const entity = entities.find(({ id }) => id === source?.entity);
    const names = [source?.text ?? '', entity?.name ?? '', ...(entity?.aliases ?? [])];
    const relays = [...chain.map(({ name }) => name), addressee?.text ?? ''];
    return (
      names.some((name) => isName(name, gold.speaker)) &&
      (gold.chain ?? []).every((relay) => relays.some((name) => name.includes(relay)))
    );
  });
  return isRight ? 'right' : 'wrong';
}

/** An account may use the surname only. */
function isName(name: string, speaker: string): boolean {
  return name !== '' && (name.includes(speaker) || speaker.endsWith(name));
}

/** An event's gold and its documents, by document id. */
export function readEvent(folder: string): { readonly gold: EventGold; readonly texts: ReadonlyMap<string, string> } {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as EventGold;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return { gold, texts: new Map(files.map((name) => [name.slice(0, -4), readFileSync(join(folder, name), 'utf8')])) };
}

/** All stages over the documents of an event. */
export function tell(texts: ReadonlyMap<string, string>): Corpus & Told {
  const layers = [...texts].map(([doc, text]) => {
    const source = {
      doc,
      path: `${doc}.txt`,
      line: null,
      format: 'txt' as const,
      bytes: new TextEncoder().encode(text),
    };
    return annotate(doc, documentStages.stages, { source }).layers as Layers;
  });
  const corpus: Corpus = {
    documents: layers.map(({ document }) => document),
    sentences: layers.flatMap(({ sentences }) => sentences),
    entities: layers.flatMap(({ entities }) => entities),
    quotes: layers.flatMap(({ quotes }) => quotes),
    claims: layers.flatMap(({ claims }) => claims),
  };
  return { ...corpus, findings: reconcile(corpus).findings };
}

/** The events of a folder, or null where it is absent. */
export function scoreEvents(folder: string, title: string): Table | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .sort();
  const scores = names.map((name) => {
    const { gold, texts } = readEvent(join(folder, name));
    return { name, score: scoreEvent(gold, tell(texts)) };
  });
  return {
    title,
    note: 'Findings of the gold recalled; conflicts reported and, of those, false alarms; traps sprung; quotations with the right speaker and chain.',
    head: ['event', 'findings', 'recall', 'conflicts', 'false alarms', 'traps sprung', 'quotes right'],
    rows: scores.map(({ name, score }) => rowOf(name, score)),
  };
}

function rowOf(name: string, score: EventScore): string[] {
  const found = score.wanted.length - score.missed.length;
  const right = score.quotes - score.missedQuotes.length - score.wrongSpeakers.length;
  return [
    name,
    `${found}/${score.wanted.length}`,
    percent(found / Math.max(1, score.wanted.length)),
    String(score.conflicts.length),
    String(score.falseAlarms.length),
    `${score.sprung.length}/${score.traps}`,
    `${right}/${score.quotes}`,
  ];
}
