import { z } from 'zod';
import { plainForm } from '../../language/plain-form.js';
import type { Engine } from '../../models/engine.js';
import { installedEngine } from '../../models/installed.js';
import type { TokenSpan } from '../../models/segmenter.js';
import type { Stage } from '../../pipeline/stage.js';
import { contentRoles, type Document } from '../../schemas/document.js';
import { Sentence, type Token, Upos } from '../../schemas/sentence.js';
import { paragraphs } from '../../text/paragraphs.js';
import { sharedWords } from '../../text/shared-words.js';
import { sentencesOf } from './sentences.js';

/** Document -> sentences of its title, body, captions and embeds, with their tokens and trees. */
export const tokenize: Stage<'document', 'sentences'> = {
  name: 'tokenize',
  needs: ['document'],
  gives: 'sentences',
  schema: z.array(Sentence),
  run: ({ document }) => {
    // A document in another language was refused by `read`: English models would only make nonsense of it.
    if (document.language !== null && document.language !== 'en') return [];
    const engine = installedEngine();
    const places = placesOf(document, engine);
    const read = reader(document, engine);
    const sentences: Sentence[] = [];
    for (let from = 0; from < places.length; from += AT_ONCE) {
      for (const sentence of read(places.slice(from, from + AT_ONCE), from)) sentences.push(sentence);
    }
    return sentences;
  },
};

/** Sentences that the models read together: more of them of about the same length are read faster. */
const AT_ONCE = 256;

/** Where a sentence stands, and its tokens. */
interface Place {
  readonly block: number;
  readonly paragraph: number;
  readonly tokens: readonly TokenSpan[];
}

function placesOf(document: Document, { segment }: Engine): Place[] {
  const places: Place[] = [];
  let paragraph = 0;
  document.blocks.forEach((block, index) => {
    if (!contentRoles.has(block.role)) return;
    for (const stretch of paragraphs(document.text, block.start, block.end)) {
      for (const tokens of sentencesOf(document.text, stretch, segment)) {
        places.push({ block: index, paragraph, tokens });
      }
      paragraph++;
    }
  });
  return places;
}

/** Reads sentences of a document; `before` of them were read already. */
function reader(document: Document, engine: Engine): (places: readonly Place[], before: number) => Sentence[] {
  const shared = sharedWords();
  return (places, before) => {
    const forms = places.map(({ tokens }) => tokens.map(({ start, end }) => shared(document.text.slice(start, end))));
    const words = engine.read(forms.map((sentence) => sentence.map(plainForm)));
    return places.map(({ block, paragraph, tokens }, index): Sentence => {
      const start = tokens[0]!.start;
      const end = tokens.at(-1)!.end;
      return {
        kind: 'sentence',
        id: `${document.id}#s${before + index + 1}`,
        doc: document.id,
        block,
        paragraph,
        start,
        end,
        text: document.text.slice(start, end),
        tokens: words[index]!.map(({ pos, lemma, head, relation }, at): Token => {
          const { start, end } = tokens[at]!;
          const text = forms[index]![at]!;
          return { start, end, text, lemma: shared(lemma), pos: Upos.parse(pos), head, relation };
        }),
      };
    });
  };
}
