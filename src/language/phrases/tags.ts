import type { Token, Upos } from '../../schemas/sentence.js';
import { isCourtesyTitle } from '../titles.js';
import { verbBases } from '../verb-bases.js';
import { isParticipleForm, verbBase, verbForm } from './verb-forms.js';

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
    const pos = at === lone ? 'VERB' : rightTag(tokens, at);
    if (pos !== token.pos) return { ...token, pos };
    return isShortHas(tokens, at) ? { ...token, lemma: 'have' } : token;
  });
}

function rightTag(tokens: readonly Token[], at: number): Upos {
  const { pos, text } = tokens[at]!;
  if (pos !== 'PROPN' && isCourtesyTitle(text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return 'PROPN';
  switch (pos) {
    case 'NUM':
    case 'PROPN':
    case 'PUNCT':
      return pos;
    case 'NOUN':
      if (isBaseInDisguise(tokens, at) || isPastInDisguise(tokens, at)) return 'VERB';
      return isPredicateInDisguise(tokens, at) ? 'VERB' : pos;
    case 'ADJ':
      if (isBaseInDisguise(tokens, at) || isPastInDisguise(tokens, at)) return 'VERB';
      return isNominal(tokens, at) ? 'NOUN' : pos;
    case 'SCONJ':
      if (isBeforeGerund(tokens, at)) return 'ADP';
  }
  if (isGlued(tokens, at)) return 'ADJ';
  if (pos === 'ADV') return isNominal(tokens, at) ? 'NOUN' : pos;
  return pos === 'VERB' ? rightTagOfVerb(tokens, at) : pos;
}

function rightTagOfVerb(tokens: readonly Token[], at: number): Upos {
  const { relation, text } = tokens[at]!;
  // “including two children”, “growing friendship”: the treebanks tag such words as the verbs that they come from.
  if (relation === 'case') return 'ADP';
  if (isNounInDisguise(tokens, at)) return 'NOUN';
  if (/^(?:amod|compound)$/.test(relation ?? '') && (isInside(tokens, at) || isCompared(tokens, at))) return 'ADJ';
  return isAdjectivalParticiple(text) && isForm(tokens[behindAdverbs(tokens, at)] ?? tokens[at]!, 'be')
    ? 'ADJ'
    : 'VERB';
}

/** Prepositions before what somebody does: “interest [in] strengthening relations”. Universal Dependencies calls them conjunctions. */
const leadsGerund = new Set(
  'about after against at before besides between beyond by despite during for from in into of on over since through to toward towards upon via with without'.split(
    ' ',
  ),
);

function isBeforeGerund(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.pos !== 'VERB' || !/ing$/i.test(next.text)) return false;
  return leadsGerund.has(tokens[at]!.text.toLowerCase());
}

/** Parts of a word written with hyphens before a noun: “[in-depth] opinions”, “[on-the-ground] work”. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  let end = at;
  while (touchesHyphen(tokens, end)) end += 2;
  const after = tokens[end + 1]?.pos;
  return (end > at || touchesHyphen(tokens, at - 2)) && (after === 'NOUN' || after === 'ADJ');
}

/** Whether a hyphen and another word follow without a blank. */
function touchesHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1];
  if (hyphen === undefined || hyphen.text.length !== 1 || !/[-‐‑]/.test(hyphen.text)) return false;
  return tokens[at]?.end === hyphen.start && tokens[at + 2]?.start === hyphen.end;
}

/** The token before one, over adverbs and negations. */
function behindAdverbs(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before >= 0 && (tokens[before]!.pos === 'ADV' || isNegation(tokens[before]!))) before--;
  return before;
}

/** “by [train] the day before”: no plain form of a verb stands behind a preposition. */
function isNounInDisguise(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (previous?.pos !== 'ADP' || !leadsGerund.has(previous.text.toLowerCase())) return false;
  const form = verbForm(tokens[at]!.text.toLowerCase());
  return form === 'base' || form === 's';
}

/** Where a noun phrase goes on: “the [growing] friendship”, “Japan’s newly [appointed] minister”, “with [rising] costs”. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const before = behindAdverbs(tokens, at);
  const previous = tokens[before];
  if (previous === undefined) return false;
  return /^(?:ADP|NUM)$/.test(previous.pos) ? before === at - 1 : opensPhrase(previous);
}

/** “more [pledged] delegates” */
function isCompared(tokens: readonly Token[], at: number): boolean {
  return /^(?:fewer|less|more|most)$/i.test(tokens[at - 1]?.text ?? '') && tokens[at + 1]?.pos === 'NOUN';
}

function opensPhrase({ pos, relation }: Token): boolean {
  return /^(?:DET|ADJ)$/.test(pos) || /^(?:nmod:poss|case)$/.test(relation ?? '');
}

/** “Solvane’s chief [executive] said”, “in Russia’s far [east]” */
function isNominal(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[behindAdverbs(tokens, at)];
  if (previous === undefined || !/^(?:nsubj|obj|iobj|obl|nmod|appos)/.test(tokens[at]!.relation ?? '')) return false;
  return previous.pos !== 'ADP' && opensPhrase(previous) && !/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
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

/** “to [free] the men”, “would probably [close]”, “did not [close]” */
function isBaseInDisguise(tokens: readonly Token[], at: number): boolean {
  if (!verbBases.has(tokens[at]!.text)) return false;
  const leader = tokens[behindAdverbs(tokens, at)];
  if (leader?.pos === 'PART') return leader.text.toLowerCase() === 'to';
  return (
    leader?.pos === 'AUX' &&
    /^(?:will|would|can|could|may|might|must|shall|should|do|does|did|['’]ll)$/i.test(leader.text)
  );
}

/** “The bank [plans] to wait”, “Video [shows] that he fell”: the root of a sentence right behind a noun, with no “is” and with more to come. */
function isPredicateInDisguise(tokens: readonly Token[], at: number): boolean {
  const { relation, text } = tokens[at]!;
  if (relation !== 'root' || !/[^s]s$/.test(text) || !verbBases.has(verbBase(text, ''))) return false;
  const next = tokens[at + 1];
  if (!/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') || next === undefined || next.pos === 'PUNCT') return false;
  if (next.pos === 'ADP' && !/^(?:for|on|against|to)$/.test(next.text)) return false;
  for (let before = at - 1; before >= 0 && tokens[before]!.pos !== 'PUNCT'; before--) {
    if (tokens[before]!.relation === 'cop') return false;
  }
  return true;
}

/** “who is [related] to the chief”, “the toll [rose] to 17” */
function isPastInDisguise(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  const previous = tokens[at - 1];
  if (previous === undefined) return false;
  if (pos === 'ADJ') return isForm(previous, 'be') && isParticipleForm(text) && !isAdjectivalParticiple(text);
  if (previous.pos !== 'NOUN' || tokens[at + 2]?.pos !== 'NUM') return false;
  return /^(?:to|by|from)$/.test(tokens[at + 1]!.text) && verbForm(text) === 'past';
}

/** The “’s” of “he’s said it”, which is “has” and not “is”. */
function isShortHas(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!;
  if (text.length !== 2 || pos === 'PART' || !/['’]s/.test(text)) return false;
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
