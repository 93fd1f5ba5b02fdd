import type { CueClass, CueEntry, CueFrame } from '../schemas/cue.js';
import { reportingAdjectives } from './reporting/adjectives.js';
import { reportingIdioms } from './reporting/idioms.js';
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
type Kinds = Readonly<Record<CueKind, ByForm>> & { readonly openers: ReadonlySet<string> };

const ours = kindsOf(reportingVerbs, reportingNouns, reportingAdjectives);

const idioms: ByForm = new Map(reportingIdioms.entries.map((entry) => [entry.lemma, entry]));
const idiomNouns: ReadonlySet<string> = new Set([...idioms.keys()].map((idiom) => idiom.split(' ')[1]!));

/** The user's entries while `withCues` does its work. */
let theirs: Kinds | null = null;

/** The reporting verb of which `word` is the lemma or any form, with its particle if it has one (`pointed out`). */
export function reportingCue(word: string): ReportingCue | undefined {
  return cueIn('verb', word.toLowerCase());
}

/** The idiom that a verb makes with a noun, both lemmas, and with the words that follow: “throw”, “support”, “behind”. */
export function reportingIdiom(verb: string, noun: string, next = ''): ReportingCue | undefined {
  return idioms.get([verb, noun, next].filter((word) => word !== '').join(' '));
}

/** Whether the noun, a lemma, makes an idiom with some verb. */
export function isIdiomNoun(noun: string): boolean {
  return idiomNouns.has(noun);
}

/** The reporting noun (`claim`, `warnings`) of which `word` is the singular or plural. */
export function reportingNoun(word: string): ReportingCue | undefined {
  return cueIn('noun', word.toLowerCase());
}

/** Whether the noun stands for words that may be given: “his claim”, “a speech”, unlike “his support”. */
export function holdsWords(noun: ReportingCue | undefined): boolean {
  return noun !== undefined && (noun.frames.has('that') || noun.frames.has('quote'));
}

/** The reporting adjective (`confident` that …) that `word` is. */
export function reportingAdjective(word: string): ReportingCue | undefined {
  return cueIn('adjective', word.toLowerCase());
}

/** Whether `word` is a reporting verb or the first word of one (`pointed` out). */
export function beginsCue(word: string): boolean {
  const form = word.toLowerCase();
  return cueIn('verb', form) !== undefined || opensPhrase(form);
}

/** Whether some reporting verb has more words behind this one, in lower case. */
export function opensPhrase(form: string): boolean {
  return ours.openers.has(form) || theirs?.openers.has(form) === true;
}

/**
 * Does some work with entries of the user's in place of ours. The lexicon is asked from many rules, deep down: it is
 * changed for the length of one call, which is synchronous, and is the same again behind it.
 */
export function withCues<Result>(entries: readonly CueEntry[], work: () => Result): Result {
  if (entries.length === 0) return work();
  const before = theirs;
  theirs = kindsOf(tableOf('verb', entries), tableOf('noun', entries), tableOf('adjective', entries));
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

function kindsOf(verbs: CueTable, nouns: CueTable, adjectives: CueTable): Kinds {
  const verb = byForm(verbs);
  const openers = new Set([...verb.keys()].filter((form) => form.includes(' ')).map((form) => form.split(' ')[0]!));
  return { verb, noun: byForm(nouns), adjective: byForm(adjectives), openers };
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
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly entries: readonly ReportingCue[];
}
