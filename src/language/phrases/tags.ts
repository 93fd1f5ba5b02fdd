import type { Token } from '../../schemas/sentence.js';
import { verbBases } from '../verb-bases.js';
import { isParticipleForm, verbForm } from './verb-forms.js';

/** Adjectives that look like participles: after “be” they say how somebody is, not what was done to them. */
const adjectivalParticiples = new Set(
  'accustomed advanced afraid aged alleged amazed annoyed ashamed aware beloved bored committed complicated concerned confused convinced dedicated delighted determined devoted disappointed distressed educated embarrassed excited exhausted experienced frightened frustrated furious horrified impressed inclined indebted interested limited married mistaken outraged pleased prepared qualified relaxed relieved renowned sacred saddened satisfied scared shocked skilled so-called sophisticated surprised terrified thrilled tired troubled unchanged unclear undecided unexpected united unknown unlimited unprecedented unresolved used wicked worried'.split(
    ' ',
  ),
);

/** Whether “was …” with this word tells a state: “was pleased”. */
export function isAdjectivalParticiple(word: string): boolean {
  return (
    adjectivalParticiples.has(word) ||
    (/^un/.test(word) &&
      word.endsWith('ed') &&
      !/^un(?:veil|load|seal|lock|earth|cover|leash|seat|fold|ravel|mask|pack|tie|wind)/.test(word))
  );
}

/**
 * The tokens with the tags mended that the words around them contradict.
 *
 *     The captain would probably close the port; he’s said it before.
 *                                ^^^^^ ADJ -> VERB    ^^ the lemma “have”
 */
export function retag(tokens: readonly Token[]): Token[] {
  const lone = loneVerb(tokens);
  return tokens.map((token, at) => {
    if (at === lone || isBaseInDisguise(tokens, at) || isPastInDisguise(tokens, at)) return { ...token, pos: 'VERB' };
    // “including two children”, “growing friendship”: the treebanks tag such words as the verbs that they come from.
    if (token.pos === 'VERB' && token.relation === 'case') return { ...token, pos: 'ADP' };
    if (token.pos === 'VERB' && token.relation === 'amod' && /^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '')) {
      return { ...token, pos: 'ADJ' };
    }
    return isShortHas(tokens, at) ? { ...token, lemma: 'have' } : token;
  });
}

/** “The strike [cost] the company millions”: in a sentence without a verb, the root before an object or a figure, if it can be one; else -1. */
function loneVerb(tokens: readonly Token[]): number {
  if (tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return -1;
  return tokens.findIndex(({ pos, relation, text }, at) => {
    const next = tokens[at + 1];
    if (pos !== 'NOUN' || relation !== 'root' || at === 0 || next === undefined) return false;
    return (verbBases.has(text) || isParticipleForm(text)) && (next.pos === 'DET' || next.pos === 'NUM');
  });
}

/** “to [free] the men”, “would probably [close]” */
function isBaseInDisguise(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!/^(?:ADJ|NOUN)$/.test(token.pos) || !verbBases.has(token.text)) return false;
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  const leader = tokens[before];
  if (leader?.pos === 'PART') return leader.text.toLowerCase() === 'to';
  return leader?.pos === 'AUX' && /^(?:will|would|can|could|may|might|must|shall|should|['’]ll)$/i.test(leader.text);
}

/** “who is [related] to the chief”, “the toll [rose] to 17” */
function isPastInDisguise(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  const previous = tokens[at - 1];
  if (previous === undefined) return false;
  if (pos === 'ADJ') return isParticipleForm(text) && !isAdjectivalParticiple(text) && isForm(previous, 'be');
  const isMeasured = /^(?:to|by|from)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.pos === 'NUM';
  return pos === 'NOUN' && previous.pos === 'NOUN' && verbForm(text) === 'past' && isMeasured;
}

/** The “’s” of “he’s said it”, which is “has” and not “is”. */
function isShortHas(tokens: readonly Token[], at: number): boolean {
  if (!/^['’]s$/.test(tokens[at]!.text) || tokens[at]!.pos === 'PART') return false;
  let next = at + 1;
  while (tokens[next]?.pos === 'ADV' || (tokens[next] !== undefined && isNegation(tokens[next]!))) next++;
  const verb = tokens[next]?.text.toLowerCase() ?? '';
  if (/^(?:been|got|become|had|come|said|told|gone|taken|made|seen|done|given|begun|lost|won)$/.test(verb))
    return tokens[next + 1]?.text.toLowerCase() !== 'by';
  return isParticipleForm(verb) && tokens[next + 1]?.pos === 'DET';
}

export function isNegation(token: Token): boolean {
  return /^(?:not|n['’]t|never|n['’]?t)$/i.test(token.text);
}

export function isForm(token: Token, verb: 'be' | 'have' | 'do'): boolean {
  const word = token.text.toLowerCase();
  if (verb === 'be')
    return (
      /^(?:be|am|is|are|was|were|been|being|ai|['’](?:m|re|s))$/.test(word) &&
      token.pos !== 'PART' &&
      !(/^['’]s$/.test(word) && token.lemma === 'have')
    );
  if (verb === 'have' && /^['’]s$/.test(word)) return token.lemma === 'have';
  if (verb === 'have')
    return /^(?:have|has|had|having|['’](?:ve|d))$/.test(word) && !(/d$/.test(word) && token.lemma === 'would');
  return /^(?:do|does|did|doing)$/.test(word);
}
