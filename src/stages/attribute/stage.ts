import { z } from 'zod';
import type { Stage } from '../../pipeline/stage.js';
import { Quote } from '../../schemas/quote.js';
import { directSpeech } from './direct.js';
import { fragmentSpeech } from './fragments.js';
import { indirectSpeech } from './indirect.js';
import { headlineSpeech } from './headline.js';
import { nominalSpeech } from './nominal.js';
import { mentionsOf } from './mentions.js';
import { passagesOf } from './passages.js';
import { quotesOf } from './quotes.js';
import { withRelays } from './relays.js';
import { refuseStrays } from './strays.js';

/** Who is said to have said what, according to whom. */
export const attribute: Stage<'document' | 'sentences' | 'entities', 'quotes'> = {
  name: 'attribute',
  needs: ['document', 'sentences', 'entities'],
  gives: 'quotes',
  schema: z.array(Quote),
  run: ({ document, sentences, entities }, refuse) => {
    const { text } = document;
    const { units, strays } = passagesOf(text, sentences);
    const framed = [
      ...directSpeech(units),
      ...units.flatMap((unit) => [...indirectSpeech(unit), ...nominalSpeech(unit), ...headlineSpeech(unit)]),
    ];
    const drafts = [...framed, ...fragmentSpeech(text, units, framed, refuse)];
    refuseStrays(text, strays, refuse);
    drafts.sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end);
    return quotesOf(withRelays(drafts, units), { document, sentences, mentions: mentionsOf(entities) });
  },
};
