import { z } from 'zod';
import type { Stage } from '../../pipeline/stage.js';
import { Quote } from '../../schemas/quote.js';
import { isAccused } from './accused.js';
import { withContinuations } from './continued.js';
import { directSpeech } from './direct.js';
import type { Draft } from './draft.js';
import { fragmentSpeech } from './fragments.js';
import { headlineSpeech } from './headline.js';
import { indirectSpeech } from './indirect.js';
import { mentionsOf, timesOf } from './mentions.js';
import { nominalSpeech } from './nominal.js';
import { passagesOf } from './passages.js';
import { postsIn } from './posts.js';
import { quotesOf } from './quotes.js';
import { withRelays } from './relays.js';
import { retold } from './retold.js';
import { refuseStrays } from './strays.js';
import { throughUtterances } from './through-utterance.js';
import { interviewTurns, isOwnWords } from './turns.js';
import { withoutSource } from './unattributed.js';

/** Who is said to have said what, according to whom. */
export const attribute: Stage<'document' | 'sentences' | 'entities', 'quotes'> = {
  name: 'attribute',
  needs: ['document', 'sentences', 'entities'],
  gives: 'quotes',
  schema: z.array(Quote),
  run: ({ document, sentences, entities }, refuse) => {
    const { text } = document;
    const { units, within, strays } = passagesOf(text, sentences);
    const mentions = mentionsOf(entities);
    const direct = withoutSource(text, directSpeech(text, units), units, refuse);
    const indirect = units.flatMap((unit) => {
      const spoken = indirectSpeech(unit);
      const nouns = nominalSpeech(unit, spoken).filter((draft) => !isToldBy(draft, spoken));
      return [...spoken.filter((draft) => !isAccused(draft, [...spoken, ...nouns])), ...nouns, ...headlineSpeech(unit)];
    });
    const whole = throughUtterances(direct, indirect);
    const framed = withContinuations(whole.direct, whole.indirect);
    const fragments = fragmentSpeech(text, units, framed, refuse);
    const held = framed.filter((draft) => !fragments.some((fragment) => isPartOf(draft, fragment)));
    const turns = [...interviewTurns(text, units, mentions), ...postsIn(units)];
    const own = [...held, ...fragments].filter(
      (draft) => !isOwnWords(draft, turns) && !turns.some((turn) => overruns(draft, turn)),
    );
    const drafts = [...turns, ...own].sort(byContent);
    refuseStrays(text, strays, refuse);
    const told = withRelays(drafts, units, mentions);
    return quotesOf([...told, ...retold(told, within, mentions)].sort(byContent), {
      document,
      sentences,
      mentions,
      times: timesOf(entities),
      units,
    });
  },
};

/** “wrote in a report that …”, “stated in their letter that …”: the verb tells whose it is. */
function isToldBy({ content }: Draft, spoken: readonly Draft[]): boolean {
  const [own] = content;
  return spoken.some((other) => other.content.some(({ start, end }) => start === own!.start && end >= own!.end));
}

/** “She says it will hold[. — Mara Lind (@maralind)]”: what is told in a post ends with it. */
function overruns({ content }: Draft, { content: [post] }: Draft): boolean {
  return content.some(({ start, end }) => start > post!.start && start < post!.end && end > post!.end);
}

/** “called it [cruel, “a crime”]”: one cue, and the same words and more. */
function isPartOf({ cue, content }: Draft, whole: Draft): boolean {
  const { start } = content[0]!;
  const { end } = content.at(-1)!;
  return (
    cue !== null &&
    cue.start === whole.cue?.start &&
    whole.content[0]!.start <= start &&
    end <= whole.content.at(-1)!.end
  );
}

/** By start of the content, the longer first. */
function byContent(a: Draft, b: Draft): number {
  return a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end;
}
