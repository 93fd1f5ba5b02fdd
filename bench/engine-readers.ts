import compromise from 'compromise';
import { installedEngine } from '../src/models/installed.js';
import { paragraphs } from '../src/text/paragraphs.js';
import { hasSpacy, spacyReadings } from './engine-spacy.js';
import { winkRead } from './wink.js';

export interface ReadToken {
  readonly start: number;
  readonly end: number;
  readonly pos?: string;
  readonly head?: number | null;
  readonly relation?: string;
  readonly certainty?: number;
}
export interface Name {
  readonly start: number;
  readonly end: number;
  /** PER, LOC, ORG, NORP, FAC, PROD or MISC. */
  readonly type: string;
}
/** What one system says of a text: sentences of tokens, and names where it finds any. */
export interface Reading {
  readonly sentences: readonly (readonly ReadToken[])[];
  readonly names?: readonly Name[];
}
type Reader = (texts: readonly string[]) => Reading[];

/** The engine and its peers, each by itself. */
export const readers: Readonly<Record<string, Reader>> = {
  'this engine': (texts) => texts.map(own),
  'wink-nlp': (texts) => texts.map(wink),
  compromise: (texts) => texts.map(compromised),
  ...(hasSpacy ? { spaCy: spacyReadings } : {}),
};

export const withoutSpacy = hasSpacy ? '' : ' spaCy is not installed here: bench/peers/README.md says how.';

function own(text: string): Reading {
  const engine = installedEngine();
  const cut = paragraphs(text).flatMap(({ start, end }) => engine.segment(text, start, end));
  const forms = cut.map((tokens) => tokens.map(({ start, end }) => text.slice(start, end)));
  const words = engine.read(forms);
  return {
    sentences: cut.map((tokens, index) => tokens.map((token, at) => ({ ...token, ...words[index]![at]! }))),
    names: engine.names(forms).map(({ sentence, first, last, type }) => ({
      start: cut[sentence]![first]!.start,
      end: cut[sentence]![last - 1]!.end,
      type,
    })),
  };
}

function wink(text: string): Reading {
  const { tokens, sentenceStarts } = winkRead(text);
  return {
    sentences: sentenceStarts.map((first, index) => tokens.slice(first, sentenceStarts[index + 1] ?? tokens.length)),
  };
}

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

function compromised(text: string): Reading {
  const sentences = compromise(text).json({ offset: true, terms: { offset: true } }) as { terms: Term[] }[];
  return {
    sentences: sentences.map(({ terms }) => terms.flatMap(tokensOf)).filter((tokens) => tokens.length > 0),
    names: compromisedNames(text),
  };
}

/** Names that compromise finds, cut free of marks and possessive endings. */
function compromisedNames(text: string): Name[] {
  const document = compromise(text);
  const views = [
    ['PER', document.people()],
    ['LOC', document.places()],
    ['ORG', document.organizations()],
  ] as const;
  return views.flatMap(([type, view]) =>
    (view.json({ offset: true }) as Pick<Term, 'offset'>[]).map(({ offset: { start, length } }) => {
      const raw = text.slice(start, start + length);
      const name = raw.replace(/['’]s$|[.,;:!?)”"]+$/u, '').replace(/['’]s$/u, '');
      return { start, end: start + name.length, type };
    }),
  );
}

/** A term of compromise, which takes the marks around it for white space: each run of equal marks a token, the stop of an abbreviation its own. */
function tokensOf({ pre, text, post, tags, offset }: Term): ReadToken[] {
  const own = tags.includes('Abbreviation') && post.startsWith('.') ? 1 : 0;
  const end = offset.start + offset.length + own;
  const marks = (list: string, from: number): ReadToken[] =>
    Array.from(list.matchAll(/(\S)\1*/g), ({ index, 0: mark }) => ({
      start: from + index,
      end: from + index + mark.length,
      pos: 'PUNCT',
    }));
  const word = text === '' ? [] : [{ start: offset.start, end, pos: universal(tags) }];
  return [...marks(pre, offset.start - pre.length), ...word, ...marks(post.slice(own), end)];
}

/** Its tags as universal ones, the first that fits. */
const tagTable: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Possessive', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Conjunction', 'CCONJ'],
  ['Adverb', 'ADV'],
  ['Negative', 'PART'],
  ['Value', 'NUM'],
  ['Adjective', 'ADJ'],
  ['Verb', 'VERB'],
  ['Noun', 'NOUN'],
  ['Expression', 'INTJ'],
];
function universal(tags: readonly string[]): string {
  return tagTable.find(([tag]) => tags.includes(tag))?.[1] ?? 'X';
}
