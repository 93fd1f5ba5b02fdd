import { rarity } from '../../../language/rarity.js';
import type { Sentence, Token } from '../../../schemas/sentence.js';
import type { Context } from '../context.js';
import { distancesFrom, topOf } from './tree.js';

/** A word near a place that is looked at, or who it stands for. */
export interface Neighbour {
  /** Identity of the person or thing that the word names, null where it names none. */
  readonly identity: string | null;
  readonly lemma: string;
  readonly isVerb: boolean;
  /** How much it tells: rare words and near ones more. */
  readonly weight: number;
  readonly distance: number;
}

/** What is left of what a word tells a tenth of a step away; about half is left after one step. */
const DECAY = 0.942;
/** Rarity of words that are in every account. */
const COMMON = 1.5;
/** Even a common word tells something. */
const LEAST = 0.2;

const telling = new Set<Token['pos']>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'PRON']);

/**
 * The words that say what a stretch of a sentence belongs to, by their distance in its tree.
 *
 *     Hackers stole the data of 1.4 million patients from the hospital group.
 *     ^^^^^^^ ^^^^^     ^^^^    -----------               ^^^^^^^^ ^^^^^
 */
export function surroundingsOf(
  context: Context,
  sentence: Sentence,
  place: { readonly start: number; readonly end: number },
): Neighbour[] {
  const { tokens } = sentence;
  const top = topOf(tokens, place);
  if (top === null) return [];
  return [...distancesFrom(tokens, top)].flatMap(([index, distance]): Neighbour[] => {
    const token = tokens[index]!;
    if ((token.start < place.end && place.start < token.end) || !isTelling(token)) return [];
    const identity = identityAt(context, sentence, token);
    if (token.pos === 'PRON' && identity === null) return [];
    if (isInnerName(context, sentence, token, identity)) return [];
    const lemma = token.lemma.toLowerCase();
    const weight = Math.max(LEAST, rarity(lemma) - COMMON) * faded(distance);
    return [{ identity, lemma, isVerb: token.pos === 'VERB', weight, distance }];
  });
}

/** By multiplication alone, so that it is the same on every machine. */
function faded(distance: number): number {
  let left = 1;
  for (let tenth = Math.round(distance * 10); tenth > 0; tenth--) left *= DECAY;
  return left;
}

function isTelling({ pos, lemma }: Token): boolean {
  return telling.has(pos) || (pos === 'ADV' && lemma.endsWith('ly'));
}

/** “Liam” of “Liam Doyle”: one name is one neighbour. */
function isInnerName(context: Context, sentence: Sentence, token: Token, identity: string | null): boolean {
  if (token.pos !== 'PROPN' || identity === null || token.head === null) return false;
  return (
    /^(?:compound|flat)/.test(token.relation ?? '') &&
    identityAt(context, sentence, sentence.tokens[token.head]!) === identity
  );
}

/** Who or what the token is a mention of; what has a value is nobody. */
function identityAt(context: Context, sentence: Sentence, { start, end }: Token): string | null {
  const mention = context
    .mentionsIn(sentence.id)
    .find((one) => one.start <= start && end <= one.end && one.entity.value === null && one.entity.type !== 'time');
  return mention === undefined ? null : context.identityOf(mention.entity.id);
}
