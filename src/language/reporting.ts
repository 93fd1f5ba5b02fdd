import type { CueClass, CueEntry, CueFrame } from '../schemas/cue.js';
import { inflections } from './reporting/inflect.js';
import { reportingNouns } from './reporting/nouns.js';
import { reportingVerbs } from './reporting/verbs.js';

/** A word of saying, thinking or feeling. `factive`: the writer who uses it takes the content to be true. */
export interface ReportingCue {
  readonly lemma: string;
  readonly class: CueClass;
  readonly factive: boolean;
  /** Whether the hearer follows without a preposition: `told reporters that …`. */
  readonly addressee: boolean;
  readonly frames: ReadonlySet<CueFrame>;
  /** Forms that are not regular, where its own entry gives them. */
  readonly forms?: readonly string[];
}

type CueKind = CueTable['kind'];
type ByForm = ReadonlyMap<string, ReportingCue>;

const ours: Readonly<Record<CueKind, ByForm>> = { verb: byForm(reportingVerbs), noun: byForm(reportingNouns) };

/** The user's entries while `withCues` does its work. */
let theirs: Readonly<Record<CueKind, ByForm>> | null = null;

/** The reporting verb of which `word` is the lemma or any form, with its particle if it has one (`pointed out`). */
export function reportingCue(word: string): ReportingCue | undefined {
  return cueIn('verb', word.toLowerCase());
}

/** The reporting noun (`claim`, `warnings`) of which `word` is the singular or plural. */
export function reportingNoun(word: string): ReportingCue | undefined {
  return cueIn('noun', word.toLowerCase());
}

/** Whether `word` begins a cue of several words that the user gave. */
export function beginsOwnCue(word: string): boolean {
  return theirs !== null && [...theirs.verb.keys()].some((form) => form.startsWith(`${word.toLowerCase()} `));
}

/**
 * Does some work with entries of the user's in place of ours. The lexicon is asked from many rules, deep down: it is
 * changed for the length of one call, which is synchronous, and is the same again behind it.
 */
export function withCues<Result>(entries: readonly CueEntry[], work: () => Result): Result {
  if (entries.length === 0) return work();
  const before = theirs;
  theirs = { verb: byForm(tableOf('verb', entries)), noun: byForm(tableOf('noun', entries)) };
  try {
    return work();
  } finally {
    theirs = before;
  }
}

function cueIn(kind: CueKind, word: string): ReportingCue | undefined {
  const own = theirs?.[kind].get(word);
  if (own !== undefined) return own.frames.size === 0 ? undefined : own;
  return ours[kind].get(word);
}

function tableOf(kind: CueKind, entries: readonly CueEntry[]): CueTable {
  const own = entries.filter((entry) => entry.kind === kind);
  return { kind, entries: own.map((entry) => ({ ...entry, frames: new Set(entry.frames) })) };
}

function byForm({ entries, kind }: CueTable): Map<string, ReportingCue> {
  const forms = new Map<string, ReportingCue>();
  for (const cue of entries) for (const form of [cue.lemma, ...(cue.forms ?? [])]) forms.set(form.toLowerCase(), cue);
  // A form of two verbs (“found”) belongs to the first in the table; no form takes the place of a lemma.
  for (const cue of entries)
    for (const form of inflections(cue.lemma, kind)) if (!forms.has(form)) forms.set(form, cue);
  return forms;
}

/** A lexicon as its module gives it. */
export interface CueTable {
  readonly kind: 'verb' | 'noun';
  readonly entries: readonly ReportingCue[];
}
