import { z } from 'zod';
import type { Engine } from '../../models/engine.js';
import { installedEngine } from '../../models/installed.js';
import type { TokenSpan } from '../../models/segmenter.js';
import type { Stage } from '../../pipeline/stage.js';
import { contentRoles, type Document } from '../../schemas/document.js';
import { Sentence, Upos } from '../../schemas/sentence.js';
import { paragraphs } from '../../text/paragraphs.js';
import { sentencesOf } from './sentences.js';

/** Document -> sentences of its title, body, captions and embeds, with their tokens and trees, by the installed models. */
export const tokenize: Stage<'document', 'sentences'> = tokenizeWith(installedEngine);

/** The stage over an engine that is made when the first document comes. */
export function tokenizeWith(engine: () => Engine): Stage<'document', 'sentences'> {
  return {
    name: 'tokenize',
    needs: ['document'],
    gives: 'sentences',
    schema: z.array(Sentence),
    run: ({ document }) => {
      // A document in another language was refused by `read`: English models would only make nonsense of it.
      if (document.language !== null && document.language !== 'en') return [];
      const places = placesOf(document, engine());
      const sentences: Sentence[] = [];
      for (let from = 0; from < places.length; from += AT_ONCE) {
        sentences.push(...readTogether(document, engine(), places.slice(from, from + AT_ONCE), from));
      }
      return sentences;
    },
  };
}

/** Sentences that the models read together: more of them of about the same length are read faster. */
const AT_ONCE = 256;

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
        if (tokens.length > 0) places.push({ block: index, paragraph, tokens });
      }
      paragraph++;
    }
  });
  return places;
}

function readTogether(document: Document, engine: Engine, places: readonly Place[], before: number): Sentence[] {
  const text = ({ start, end }: TokenSpan) => document.text.slice(start, end);
  const forms = places.map(({ tokens }) => tokens.map(text));
  const words = engine.read(forms);
  return places.map(({ block, paragraph, tokens }, index) => {
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
      tokens: tokens.map((token, at) => {
        const { pos, lemma, head, relation } = words[index]![at]!;
        return {
          start: token.start,
          end: token.end,
          text: forms[index]![at]!,
          lemma,
          pos: Upos.parse(pos),
          head,
          relation,
        };
      }),
    };
  });
}
