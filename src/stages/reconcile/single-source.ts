import type { Quote } from '../../schemas/quote.js';
import type { Context } from './context.js';
import { outletOf } from './context.js';
import { type Draft, speakerName } from './draft.js';
import type { Utterance } from './quotations/collate.js';
import { verbatimIn, wordsIn } from './quotations/wording.js';

/** A quotation shorter than this is left out of other accounts for want of space as often as not. */
const TELLING_WORDS = 10;
/** Words in a row that nobody else says by chance. */
const RUN = 5;
/** Words that are an echo of a quotation, and no account of it. */
const ECHO_WORDS = 2;
/** Most such quotations of one speaker that an account may have before they tell no more than that it interviewed him. */
const MOST = 2;

/**
 * Quotations in quotation marks that one account alone has, although others on the same occasion report what the speaker
 * said: the reader can't check them against a second account.
 */
export function singleSources(context: Context, utterances: readonly Utterance[]): Draft[] {
  const collated = new Set(utterances.flatMap((utterance) => sharedIn(utterance)));
  const heard = speakersHeard(context);
  return context.accounts.flatMap(({ quotes, document }) => {
    const counts = new Map<string, number>();
    return quotes.flatMap((quote): Draft[] => {
      const speaker = speakerOf(context, quote);
      if (speaker === null || collated.has(quote.id) || length(context, quote) < TELLING_WORDS) return [];
      const said = heard.get(`${context.occasionOf(document.id)} ${speaker}`)!;
      const others = said.docs.size - 1;
      if (others === 0 || isShared(context, quote, said)) return [];
      counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
      return counts.get(speaker)! > MOST ? [] : [draft(context, quote, others)];
    });
  });
}

/** The records of an utterance of which another account has more than an echo: one word is no second account of a sentence. */
function sharedIn(utterance: Utterance): string[] {
  return utterance
    .filter(
      ({ record, words }) =>
        words.length <= ECHO_WORDS ||
        utterance.some((other) => other.record.doc !== record.doc && other.words.length > ECHO_WORDS),
    )
    .map(({ record }) => record.id);
}

function speakerOf(context: Context, { source }: Quote): string | null {
  const identity = context.identity(context.identityOf(source?.entity ?? null));
  return identity === undefined ? null : identity.id;
}

/** Words in quotation marks. */
function length(context: Context, quote: Quote): number {
  return verbatimIn(context, quote).reduce((sum, { text }) => sum + wordsIn(text).length, 0);
}

/** What accounts report of a speaker: by so many words in a row the only account that has them, null where several do. */
interface Said {
  readonly docs: Set<string>;
  readonly runs: Map<string, string | null>;
}

/** Whether another account holds so many words in a row of the quotation that both have them from one utterance. */
function isShared(context: Context, quote: Quote, { runs }: Said): boolean {
  return verbatimIn(context, quote).some(({ text }) => runsOf(text).some((run) => runs.get(run) === null));
}

function runsOf(text: string): string[] {
  const words = wordsIn(text.toLowerCase());
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '));
}

/** What is reported of each speaker, by occasion and speaker. */
function speakersHeard(context: Context): ReadonlyMap<string, Said> {
  const heard = new Map<string, Said>();
  for (const { document, quotes } of context.accounts) {
    for (const quote of quotes) {
      const speaker = speakerOf(context, quote);
      if (speaker === null) continue;
      const key = `${context.occasionOf(document.id)} ${speaker}`;
      const said = heard.get(key) ?? { docs: new Set(), runs: new Map() };
      heard.set(key, said);
      said.docs.add(document.id);
      for (const run of quote.content.flatMap(({ text }) => runsOf(text))) {
        const only = said.runs.get(run);
        said.runs.set(run, only === undefined || only === document.id ? document.id : null);
      }
    }
  }
  return heard;
}

function draft(context: Context, quote: Quote, others: number): Draft {
  const outlet = outletOf(context.document(quote.doc));
  const words = verbatimIn(context, quote);
  const name = speakerName(context, quote) ?? 'a speaker';
  const rest =
    others === 1
      ? `the other account that quotes or paraphrases ${name} does not`
      : `the ${others} other accounts that quote or paraphrase ${name} do not`;
  return {
    verdict: 'single-source',
    slot: 'wording',
    relation: null,
    exhibits: [{ record: quote, start: words[0]!.start, end: words.at(-1)!.end, value: null }],
    differences: [],
    reason: `Only ${outlet} has these words of ${name}; ${rest}.`,
    rule: 'reconcile/quote-in-one-account',
  };
}
