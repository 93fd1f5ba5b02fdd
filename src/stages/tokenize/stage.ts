import { z } from 'zod';
import { packing } from '../../pipeline/packed.js';
import type { Stage } from '../../pipeline/stage.js';
import { contentRoles, type Document } from '../../schemas/document.js';
import { Sentence } from '../../schemas/sentence.js';
import { paragraphs } from '../../text/paragraphs.js';
import { sentencesOf } from './sentences.js';

/** Document -> sentences of its title, body, captions and embeds, with their tokens. */
export const tokenize: Stage<'document', 'sentences'> = {
  name: 'tokenize',
  needs: ['document'],
  gives: 'sentences',
  schema: z.array(Sentence),
  run: ({ document }) => {
    const sentences: Sentence[] = [];
    // A document in another language was refused by `read`: English rules would only make nonsense of it.
    if (document.language !== null && document.language !== 'en') return sentences;
    const pack = packing();
    let paragraph = 0;
    document.blocks.forEach((block, index) => {
      if (!contentRoles.has(block.role)) return;
      for (const stretch of paragraphs(document.text, block.start, block.end)) {
        for (const tokens of sentencesOf(document.text, stretch)) {
          sentences.push(pack(sentence(document, index, paragraph, sentences.length + 1, tokens)));
        }
        paragraph++;
      }
    });
    return sentences;
  },
};

function sentence(
  document: Document,
  block: number,
  paragraph: number,
  number: number,
  tokens: Sentence['tokens'],
): Sentence {
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  return {
    kind: 'sentence',
    id: `${document.id}#s${number}`,
    doc: document.id,
    block,
    paragraph,
    start,
    end,
    text: document.text.slice(start, end),
    tokens,
  };
}
