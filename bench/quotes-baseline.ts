import type { Sentence, Token } from '../src/schemas/sentence.js';
import type { Found, Stretch } from './quotes-match.js';

/** Verbs of saying that anybody would list. */
const verbs = new Set(
  'acknowledge add admit allege announce argue assert believe claim complain conclude confirm contend declare deny disclose emphasize explain insist maintain mention note observe predict promise recall remark repeat report reveal say state stress suggest suspect tell testify think warn write'.split(
    ' ',
  ),
);

/** What a list of verbs and a tree give by themselves: the clausal complement of a verb of saying, and its subject. */
export function clausalComplements(sentences: readonly Sentence[]): Found[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token, at): Found[] => {
      const verb = token.relation?.startsWith('ccomp') ? tokens[token.head ?? -1] : undefined;
      if (verb === undefined || !verbs.has(verb.lemma)) return [];
      const cue = token.head!;
      const content = stretchOf(tokens, subtree(tokens, at, cue));
      return content === null
        ? []
        : [{ content: [content], source: subjectOf(tokens, cue), rule: '', cue: verb.lemma }];
    }),
  );
}

/** The token and all below it, without what is below `except`. */
function subtree(tokens: readonly Token[], root: number, except: number): number[] {
  return tokens.flatMap((_, index) => {
    let at: number | null = index;
    for (let step = 0; at !== null && at !== root && at !== except && step < tokens.length; step++)
      at = tokens[at]!.head;
    return at === root ? [index] : [];
  });
}

/** From the first to the last word, “that” and punctuation at the edges left out. */
function stretchOf(tokens: readonly Token[], indexes: readonly number[]): Stretch | null {
  const words = indexes.filter((index, place) => {
    const { pos, text } = tokens[index]!;
    return pos !== 'PUNCT' && !(place === 0 && text.toLowerCase() === 'that');
  });
  return words.length === 0 ? null : [tokens[words[0]!]!.start, tokens[words.at(-1)!]!.end];
}

function subjectOf(tokens: readonly Token[], verb: number): Stretch | null {
  const subject = tokens.findIndex(({ head, relation }) => head === verb && relation?.startsWith('nsubj'));
  return subject < 0 ? null : stretchOf(tokens, subtree(tokens, subject, verb));
}
