import { z } from 'zod';
import { mendedTree } from '../../language/mended-tree.js';
import { plainForm } from '../../language/plain-form.js';
import type { Engine } from '../../models/engine.js';
import { installedEngine } from '../../models/installed.js';
import type { TokenSpan } from '../../models/segmenter.js';
import { packing } from '../../pipeline/packed.js';
import type { Stage } from '../../pipeline/stage.js';
import { contentRoles, type Document } from '../../schemas/document.js';
import { Sentence, type Token, Upos } from '../../schemas/sentence.js';
import { paragraphs } from '../../text/paragraphs.js';
import { sentencesOf } from './sentences.js';

/** Document -> sentences of its title, body, captions and embeds, with their tokens and trees. */
export const tokenize: Stage<'document', 'sentences'> = {
  name: 'tokenize',
  needs: ['document'],
  gives: 'sentences',
  schema: z.array(Sentence),
  run: ({ document }) => {
    const sentences: Sentence[] = [];
    // A document in another language was refused by `read`: English models would only make nonsense of it.
    if (document.language !== null && document.language !== 'en') return sentences;
    const engine = installedEngine();
    const pack = packing();
    for (const places of batches(placesOf(document, engine))) {
      for (const sentence of readTogether(document, engine, places, sentences.length)) sentences.push(pack(sentence));
    }
    return sentences;
  },
};

/** Where a sentence stands, and its tokens. */
interface Place {
  readonly block: number;
  readonly paragraph: number;
  readonly tokens: readonly TokenSpan[];
}

function* placesOf(document: Document, { segment }: Engine): Generator<Place> {
  let paragraph = 0;
  for (const [block, { role, start, end }] of document.blocks.entries()) {
    if (!contentRoles.has(role)) continue;
    for (const stretch of paragraphs(document.text, start, end)) {
      for (const tokens of sentencesOf(document.text, stretch, segment)) yield { block, paragraph, tokens };
      paragraph++;
    }
  }
}

/** Sentences that the models read together: of more of them, more are of about the same length, which is faster. */
const AT_ONCE = 256;

function* batches(places: Iterable<Place>): Generator<Place[]> {
  let batch: Place[] = [];
  for (const place of places) {
    batch.push(place);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The sentences at `places`, of which there were `before` already. */
function readTogether({ id, text }: Document, engine: Engine, places: readonly Place[], before: number): Sentence[] {
  const forms = places.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)));
  const words = engine.read(forms.map((sentence) => sentence.map(plainForm)));
  return places.map(({ block, paragraph, tokens }, index) => {
    const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
    const number = before + index + 1;
    const read = words[index]!.map(({ pos, lemma, head, relation }, at): Token => {
      const form = forms[index]![at]!;
      const { start, end } = tokens[at]!;
      return { start, end, text: form, lemma, pos: tagOf(form, pos), head, relation };
    });
    return {
      kind: 'sentence',
      id: `${id}#s${number}`,
      doc: id,
      block,
      paragraph,
      start,
      end,
      text: text.slice(start, end),
      tokens: mendedTree(read),
    };
  });
}

/** The tags by their names: asking the schema for each token takes as long as all that segmenting does. */
const tags: ReadonlyMap<string, Upos> = new Map(Upos.options.map((tag) => [tag, tag]));

/** The tag, unless the form rules it out: a word with letters, such as “Ms”, is no punctuation. */
function tagOf(form: string, pos: string): Upos {
  const tag = tags.get(pos) ?? Upos.parse(pos);
  if (tag !== 'PUNCT' || !/^\p{L}/u.test(form)) return tag;
  return /^\p{Lu}/u.test(form) ? 'PROPN' : 'NOUN';
}
