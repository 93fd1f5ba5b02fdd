import { inflections } from './reporting/inflect.js';
import { reportingNouns } from './reporting/nouns.js';
import { reportingVerbs } from './reporting/verbs.js';

/** What a speaker does with the content: what the choice of the word adds to “said”. */
export type CueClass = 'neutral' | 'claim' | 'confirm' | 'deny' | 'promise' | 'order' | 'ask' | 'guess' | 'feel';

/**
 * What may follow (or go with) the cue as its content.
 * - `quote`: words in quotation marks – `“…,” she said`
 * - `that`: a clause with “that” – `insisted that it works`
 * - `clause`: a clause without it – `said it works`
 * - `wh`: a question or whether-clause – `asked whether it works`
 * - `infinitive`: what the speaker will or would do – `vowed to return`
 * - `order`: a person and what that one is to do – `urged them to leave`
 * - `gerund`: `denied taking it`
 * - `object`: a noun phrase that sums up what was said – `rejected the claims`
 * - a preposition with a noun phrase – `warned of delays`
 */
export type CueFrame =
  | 'quote'
  | 'that'
  | 'clause'
  | 'wh'
  | 'infinitive'
  | 'order'
  | 'gerund'
  | 'object'
  | 'of'
  | 'about'
  | 'against'
  | 'for'
  | 'on'
  | 'as';

/** A word of saying, thinking or feeling. `factive`: the writer who uses it takes the content to be true. */
export interface ReportingCue {
  readonly lemma: string;
  readonly class: CueClass;
  readonly factive: boolean;
  /** Whether the hearer follows without a preposition: `told reporters that …`. */
  readonly addressee: boolean;
  readonly frames: ReadonlySet<CueFrame>;
}

const verbs: ReadonlyMap<string, ReportingCue> = byForm(reportingVerbs);
const nouns: ReadonlyMap<string, ReportingCue> = byForm(reportingNouns);

/** The reporting verb of which `word` is the lemma or any form, with its particle if it has one (`pointed out`). */
export function reportingCue(word: string): ReportingCue | undefined {
  return verbs.get(word.toLowerCase());
}

/** The reporting noun (`claim`, `warnings`) of which `word` is the singular or plural. */
export function reportingNoun(word: string): ReportingCue | undefined {
  return nouns.get(word.toLowerCase());
}

function byForm({ entries, kind }: CueTable): Map<string, ReportingCue> {
  const forms = new Map<string, ReportingCue>();
  for (const cue of entries) forms.set(cue.lemma, cue);
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
