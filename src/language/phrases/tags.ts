import type { Token, Upos } from '../../schemas/sentence.js';
import { verbBases } from '../verb-bases.js';
import { irregularPast } from './irregular-verbs.js';
import { isParticipleForm, verbBase, verbForm } from './verb-forms.js';

/** Prepositions that look like participles. */
const participialPrepositions = new Set([
  'according',
  'including',
  'regarding',
  'concerning',
  'following',
  'excluding',
  'amid',
  'amidst',
  'depending',
  'pending',
  'barring',
]);
/** Past tenses that are no other word. */
const clearPasts = new Set(
  'arose ate became began blew broke came chose did drew drove fell fled flew forbade foresaw froze gave grew heard hid kept knew led lent lost made meant met misled overcame oversaw overtook overthrew paid ran rang rode said sang sank sat sent shook shot shrank slept sold sought spent spoke stole stood stuck struck swam swept swore taught threw thought told took tore understood undertook underwent upheld wept went woke won wore withdrew withheld wrote'.split(
    ' ',
  ),
);
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
 *     The captain would close the port, and 31 people had been rescued.
 *                       ^^^^^ ADJ -> VERB                       ^^^^^^^ NOUN -> VERB
 */
export function retag(tokens: readonly Token[]): Token[] {
  const mended = [...tokens];
  for (let at = 0; at < mended.length; at++) {
    const pos = rightTag(mended, at);
    if (pos !== mended[at]!.pos) mended[at] = { ...mended[at]!, pos };
    if (isShortHas(mended, at)) mended[at] = { ...mended[at]!, lemma: 'have' };
  }
  return mended;
}

function rightTag(tokens: readonly Token[], at: number): Upos {
  const token = tokens[at]!;
  const word = token.text.toLowerCase();
  const next = tokens[at + 1];
  if (/^\d+(?:st|nd|rd|th)$/.test(word))
    return next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ' ? 'ADJ' : 'NOUN';
  if (/^\d{1,2}(?:[:.]\d\d)?[ap]\.?m\.?$/.test(word)) return 'NUM';
  if ((word === 'no' && next?.text === 'longer') || (word === 'longer' && tokens[at - 1]?.text.toLowerCase() === 'no'))
    return 'ADV';
  if (isName(tokens, at, word)) return 'PROPN';
  if (token.pos === 'ADJ' && tokens[at - 1]?.pos === 'PART' && tokens[at - 1]!.text === 'to' && verbBases.has(word)) {
    return 'VERB';
  }
  if (word === 'which' && isPlural(next) && tokens[at - 1]?.pos === 'ADP' && tokens[at - 2]?.pos === 'VERB')
    return 'DET';
  const hyphenated = hyphenTag(tokens, at);
  if (hyphenated !== null) return hyphenated;
  if (clauseWords.has(word) && token.pos === 'ADP') return 'SCONJ';
  if (token.pos === 'SCONJ' && leadsGerund.has(word) && isGerund(next)) return 'ADP';
  if (/^amid(?:st)?$/.test(word)) return 'ADP';
  if (token.pos === 'ADJ' && token.relation === 'acl' && next?.pos === 'ADP' && isParticipleForm(word)) return 'VERB';
  if (/^(?:either|both|each|all)$/.test(word) && tokens[at - 1]?.pos === 'AUX' && isVerbal(next)) return 'ADV';
  if (word === 'case' && tokens[at - 1]?.text.toLowerCase() === 'in' && next?.text !== 'of' && next?.pos !== 'PUNCT')
    return 'SCONJ';
  if (
    participialPrepositions.has(word) &&
    token.pos !== 'ADP' &&
    leadsNoun(next, word) &&
    !insidePhrase(tokens[at - 1])
  )
    return 'ADP';
  switch (token.pos) {
    case 'NOUN':
    case 'ADJ':
    case 'ADV':
    case 'ADP':
    case 'PROPN':
      if (/^(?:part|top|front)$/.test(word) && next?.text === 'of') return 'NOUN';
      if (isDirection(tokens, at, word) || isNounOfOffice(tokens, at, word)) return 'NOUN';
      if (word === 'near' && tokens[at - 1]?.pos === 'DET' && next?.pos === 'NOUN') return 'ADJ';
      return afterAuxiliary(tokens, at, word) ||
        loneVerb(tokens, at, word) ||
        isHiddenVerb(tokens, at, word) ||
        isBaseInDisguise(tokens, at, word) ||
        isVerbOfRelative(tokens, at, word)
        ? 'VERB'
        : token.pos;
    case 'VERB':
      return verbTag(tokens, at, word);
    case 'AUX':
      return tokens[at - 1] !== undefined &&
        /^(?:his|her|its|their|our|your|my|the|a|political|free)$/i.test(tokens[at - 1]!.text) &&
        word === 'will'
        ? 'NOUN'
        : 'AUX';
    case 'SCONJ':
      if (word !== 'that') return token.pos;
      if (tokens[at - 1]?.pos === 'SCONJ' && next?.pos === 'NOUN') return 'DET';
      return tokens[at - 1]?.pos === 'VERB' && isLoneSingular(tokens, at + 1) ? 'DET' : token.pos;
    case 'DET':
      return word === 'that' && (isPlural(next) || (tokens[at - 1]?.pos === 'VERB' && !isLoneSingular(tokens, at + 1)))
        ? 'SCONJ'
        : token.pos;
    default:
      return token.pos;
  }
}

/** “[United] sacked him”: an adjective that does something is a name, unless it stands for the people that it counts. */
function isName(tokens: readonly Token[], at: number, word: string): boolean {
  if (at > 0 || tokens[at]!.pos !== 'ADJ' || !/^\p{Lu}/u.test(tokens[at]!.text)) return false;
  const next = tokens[1];
  if (next?.pos !== 'VERB' || counting.has(word)) return false;
  return clearPasts.has(next.text) || verbForm(next.text) === 'ed';
}

/** Adjectives that stand for people or things without a noun: “Many fled”. */
const counting = new Set(
  'many most more few fewer several some other others such much less all both each first second third last next same latter former'.split(
    ' ',
  ),
);

/** “rejected that [account].”: one singular noun with nothing behind it that could be its verb. */
function isLoneSingular(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  const after = tokens[at + 1];
  if (noun?.pos !== 'NOUN' || isPlural(noun) || /^\p{Lu}/u.test(noun.text)) return false;
  return after === undefined || after.pos === 'PUNCT' || after.pos === 'ADP' || after.pos === 'CCONJ';
}

function isPlural(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && /s$/i.test(token.text) && token.lemma.toLowerCase() !== token.text.toLowerCase();
}

/** Parts of a word written with hyphens before a noun are adjectives: “[in-depth] opinions”, “[on-the-ground] work”. */
function hyphenTag(tokens: readonly Token[], at: number): Upos | null {
  const token = tokens[at]!;
  if (token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'PUNCT' || token.pos === 'ADJ') return null;
  let end = at;
  while (touchesHyphen(tokens, end)) end += 2;
  const glued = end > at || (at >= 2 && touchesHyphen(tokens, at - 2));
  const after = tokens[end + 1];
  const noun = after?.pos === 'NOUN' || after?.pos === 'ADJ' || isDescribed(tokens, end + 1);
  return glued && noun && token.pos !== 'NOUN' ? 'ADJ' : null;
}

/** “a long-awaited [boost]”: a bare form behind a word with a hyphen that stands behind an article. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (noun?.pos !== 'VERB' || at < 4 || !touchesHyphen(tokens, at - 3)) return false;
  const form = verbForm(noun.text.toLowerCase());
  return /^(?:an?|the|its|his|her|their)$/i.test(tokens[at - 4]!.text) && (form === 'base' || form === 's');
}

/** Whether a hyphen and another word follow without a blank. */
function touchesHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at + 1];
  const next = tokens[at + 2];
  return (
    hyphen !== undefined &&
    next !== undefined &&
    /^[-‐‑]$/.test(hyphen.text) &&
    tokens[at]!.end === hyphen.start &&
    hyphen.end === next.start
  );
}

/** Subordinators that are never prepositions. */
const clauseWords = new Set(['whether', 'because', 'although', 'though', 'while', 'whereas', 'if', 'unless']);

/** Prepositions before what somebody does: “interest [in] strengthening relations”. Universal Dependencies calls them conjunctions. */
const leadsGerund = new Set(
  'about after against at before besides between beyond by despite during for from in into of on over since through to toward towards upon via with without'.split(
    ' ',
  ),
);

function isGerund(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && /ing$/i.test(token.text);
}

/** A word that opens or goes on with a noun phrase: “[its] pending publications”. */
function insidePhrase(previous: Token | undefined, orNumber = false): boolean {
  if (previous === undefined) return false;
  if (previous.pos === 'DET' || previous.pos === 'ADJ' || (orNumber && previous.pos === 'NUM')) return true;
  return isGenitiveToken(previous) || /^(?:my|your|his|its|our|their)$/i.test(previous.text);
}

function leadsNoun(next: Token | undefined, word: string): boolean {
  if (word === 'according') return next?.text.toLowerCase() === 'to';
  return next !== undefined && next.pos !== 'PUNCT' && next.pos !== 'VERB';
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

/** “would [close]”, “had been [rescued]”, “was [overloaded]”. */
function afterAuxiliary(tokens: readonly Token[], at: number, word: string): boolean {
  let before = at - 1;
  while (before > 0 && (tokens[before]!.pos === 'ADV' || isNegation(tokens[before]!))) before--;
  const auxiliary = tokens[before];
  if (auxiliary === undefined || auxiliary.pos !== 'AUX' || tokens[at]!.pos === 'PROPN') return false;
  const form = verbForm(word);
  if (isForm(auxiliary, 'be'))
    return (
      (form === 'participle' || form === 'ed') &&
      word.length > 3 &&
      !isAdjectivalParticiple(word) &&
      tokens[at]!.pos !== 'ADV' &&
      !isNounAhead(tokens, at)
    );
  if (isForm(auxiliary, 'have'))
    return isParticipleForm(word) && word.length > 3 && tokens[at]!.pos !== 'ADP' && !isNounAhead(tokens, at);
  if (isForm(auxiliary, 'do'))
    return before !== at - 1 || tokens[at]!.pos !== 'NOUN' ? form === 'base' && isOpenClass(tokens[at]!) : false;
  return form === 'base' && isOpenClass(tokens[at]!) && !isNounAhead(tokens, at) && tokens[at]!.pos !== 'ADV';
}

function isOpenClass(token: Token): boolean {
  return token.pos === 'NOUN' || token.pos === 'ADJ';
}

/** “was [unfinished] business”: the word belongs to a noun that follows. */
function isNounAhead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.pos === 'ADJ' && next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ');
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

/** “The fraud [cost] investors about 240 million”: whom, and how much. */
function isPriced(tokens: readonly Token[], at: number): boolean {
  return [at + 2, at + 3, at + 4].some((next) => tokens[next]?.pos === 'NUM') && tokens[at + 1]?.pos === 'NOUN';
}

/** Verbs that look the same in all forms and as a noun: an object behind them gives them away. */
const invariants = new Set([
  'cost',
  'cut',
  'hit',
  'beat',
  'hurt',
  'split',
  'shed',
  'bid',
  'cast',
  'set',
  'put',
  'let',
  'quit',
  'read',
]);

/** A past tense that is no other word (“swam”) after what can be its subject; a noun that leads a that-clause (“findings show that”). */
function loneVerb(tokens: readonly Token[], at: number, word: string): boolean {
  const previous = tokens[at - 1];
  if (previous === undefined) return false;
  const nominal =
    previous.pos === 'NUM' ||
    previous.pos === 'NOUN' ||
    previous.pos === 'PROPN' ||
    previous.pos === 'PRON' ||
    previous.pos === 'ADV';
  if (!nominal || tokens[at]!.pos === 'PROPN') return false;
  if (clearPasts.has(word) && irregularPast.has(word)) return true;
  if (word === 'cost' && isPriced(tokens, at)) return true;
  if (word === 'rose' && /^(?:about|by|from|nearly|sharply|to)$/.test(tokens[at + 1]?.text ?? '')) return true;
  if (isNewsVerb(tokens, at, word)) return true;
  if (invariants.has(word) && previous.pos !== 'ADV' && /^(?:DET|PROPN|PRON)$/.test(tokens[at + 1]?.pos ?? ''))
    return true;
  return (
    tokens[at]!.pos === 'NOUN' &&
    tokens[at + 1]?.text === 'that' &&
    tokens[at + 1]!.pos === 'SCONJ' &&
    /^(?:show|say|suggest|believe|hope|fear|claim|report|note|indicate|find|mean|worry|warn)s?$/.test(word) &&
    previous.pos === 'NOUN'
  );
}

/** “President Weber [addresses] the media”, “The suit [names] several aides”: the form in -s between a subject and an object. */
function isNewsVerb(tokens: readonly Token[], at: number, word: string): boolean {
  const third = word.endsWith('s') && !word.endsWith('ss') && verbBases.has(verbBase(word, ''));
  if (!third || tokens[at]!.pos !== 'NOUN') return false;
  const next = tokens[at + 1]?.text ?? '';
  if (tokens[at - 1]!.pos === 'PROPN') return /^(?:an?|the)$/.test(next);
  return /^(?:an?|the|several|its|his|her|their)$/.test(next) && isFirstNoun(tokens, at - 1);
}

/** Whether the singular noun ends a short phrase that opens the sentence. */
function isFirstNoun(tokens: readonly Token[], noun: number): boolean {
  if (noun < 1 || noun > 4 || tokens[noun]!.pos !== 'NOUN' || isPlural(tokens[noun])) return false;
  return tokens[0]!.pos === 'DET' && tokens.slice(1, noun).every(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos));
}

function verbTag(tokens: readonly Token[], at: number, word: string): Upos {
  if (isNameInside(tokens, at)) return 'PROPN';
  if (word === 'aged' && tokens[at + 1]?.pos === 'NUM') return 'ADJ';
  if (word === 'further' && isVerbal(tokens[at + 1])) return 'ADV';
  if (isAdjectivalParticiple(word) && followsBe(tokens, at)) return 'ADJ';
  if (isNounInDisguise(tokens, at, word) || isDescribed(tokens, at)) return 'NOUN';
  return inNounPhrase(tokens, at, word) ?? 'VERB';
}

/** “acts” of “to acts of war”, “finding” of “this finding was”, “override” of “a veto override of”, “worry” of “there is worry”. */
function isNounInDisguise(tokens: readonly Token[], at: number, word: string): boolean {
  const form = verbForm(word);
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (previous === undefined) return false;
  if (previous.text.toLowerCase() === 'to') return form === 's' && word !== 'is';
  if (isOwned(tokens, at)) return form === 'base' || form === 's';
  if (form === 'ing') return /^(?:this|that|these|those)$/i.test(previous.text) && isVerbal(next);
  if (form === 'base' && next?.text === 'of' && /^(?:NOUN|ADJ)$/.test(previous.pos)) return !ofVerbs.has(word);
  if (
    form === 'base' &&
    previous.pos === 'PROPN' &&
    next?.pos === 'NOUN' &&
    /^(?:VERB|ADP|CCONJ)$/.test(tokens[at - 2]?.pos ?? '')
  )
    return true;
  return isThereIs(tokens, at) || ((form === 'base' || form === 's') && isPlainPreposition(previous));
}

/** “the memos’ [transfer] to”: behind the genitive of a plural, with no object. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]!;
  const owner = tokens[at - 2];
  const next = tokens[at + 1];
  if (!/^['’]$/.test(mark.text) || owner === undefined || owner.end !== mark.start || mark.end === tokens[at]!.start)
    return false;
  return isPlural(owner) && (next === undefined || !/^(?:DET|PRON|PROPN|NUM)$/.test(next.pos));
}

/** The tag of a verb form behind a determiner, an adjective or a genitive; null where none stands there. */
function inNounPhrase(tokens: readonly Token[], at: number, word: string): Upos | null {
  let before = at - 1;
  while (before > 0 && (tokens[before]!.pos === 'ADV' || /^["“‘]$/.test(tokens[before]!.text))) before--;
  const previous = tokens[before];
  const next = tokens[at + 1];
  if (previous === undefined || !insidePhrase(previous, true)) return null;
  const form = verbForm(word);
  const participial = form === 'ing' || form === 'ed' || form === 'participle';
  if (participial && (next?.pos === 'NOUN' || next?.pos === 'ADJ')) return 'ADJ';
  if (isGenitiveToken(previous)) return form === 'base' || form === 's' ? 'NOUN' : null;
  if (previous.pos !== 'DET') return null;
  if (previous.text.toLowerCase() === 'the' && participial && form !== 'ing') return next?.pos === 'DET' ? null : 'ADJ';
  const adjacent = before === at - 1 || tokens[at - 1]!.pos === 'PUNCT';
  const standsAlone = /^(?:that|all|both|each|these|those|this|some|any)$/i.test(previous.text);
  return adjacent && !standsAlone && (form === 'ing' || !participial) && form !== 'past' ? 'NOUN' : null;
}

function isGenitiveToken(token: Token | undefined): boolean {
  return token?.pos === 'PART' && /^['’]s?$/.test(token.text);
}

/** “was [pleased]”. */
function followsBe(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && (tokens[before]!.pos === 'ADV' || isNegation(tokens[before]!))) before--;
  return tokens[before] !== undefined && isForm(tokens[before]!, 'be');
}

/** Verbs that go with “of”. */
const ofVerbs = new Set([
  'think',
  'speak',
  'dream',
  'warn',
  'approve',
  'disapprove',
  'consist',
  'dispose',
  'hear',
  'know',
  'complain',
  'die',
  'talk',
  'tire',
  'boast',
]);

/** “there is [worry] that”. */
function isThereIs(tokens: readonly Token[], at: number): boolean {
  return (
    at > 1 &&
    tokens[at - 2]!.text.toLowerCase() === 'there' &&
    isForm(tokens[at - 1]!, 'be') &&
    verbForm(tokens[at]!.text.toLowerCase()) === 'base'
  );
}

function isPlainPreposition(token: Token): boolean {
  return (
    /^(?:for|of|in|on|at|from|with|against|into|over|under|without|during|by|between|after|before)$/i.test(
      token.text,
    ) && token.pos !== 'ADV'
  );
}

/** “and [informed] them”: no adjective stands before a determiner or a pronoun. */
function isHiddenVerb(tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.pos !== 'ADJ' || !word.endsWith('ed') || next === undefined || isAdjectivalParticiple(word)) return false;
  const previous = tokens[at - 1];
  if (previous === undefined || previous.pos === 'DET' || isForm(previous, 'be')) return false;
  return next.pos === 'DET' || /^(?:him|her|them|us|me|it|you|his|its|their)$/i.test(next.text);
}

/** “Former bank [chief] jailed”. */
function isNounOfOffice(tokens: readonly Token[], at: number, word: string): boolean {
  if (
    tokens[at]!.pos !== 'ADJ' ||
    !/^(?:chief|executive|official|general|native|individual|representative)$/.test(word)
  )
    return false;
  const next = tokens[at + 1];
  return (
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at - 1]?.pos ?? '') &&
    (next === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos))
  );
}

/** “Russia’s far [east]”. */
function isDirection(tokens: readonly Token[], at: number, word: string): boolean {
  if (!/^(?:north|south|east|west|right|left)$/.test(word) || tokens[at]!.pos === 'PROPN') return false;
  const next = tokens[at + 1];
  if (next !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(next.pos)) return false;
  const before = tokens[at - 1]?.text.toLowerCase() === 'far' ? tokens[at - 2] : tokens[at - 1];
  return before?.pos === 'DET' || isGenitiveToken(before);
}

/** “to tour a factory and [visit] Vladivostok”, “to free them and [open] four crossings”, “help him [advance] his goals”: a noun with an object is a verb. */
function isBaseInDisguise(tokens: readonly Token[], at: number, word: string): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!isOpenClass(token) || previous === undefined || next === undefined || !verbBases.has(word)) return false;
  if (next.pos === 'NUM' && tokens[at + 2]?.pos !== 'PUNCT')
    return previous.pos === 'CCONJ' && hasInfinitive(tokens, at);
  if (token.pos === 'ADJ') return false;
  const object =
    next.pos === 'DET' || next.pos === 'PROPN' || /^(?:him|her|them|us|me|it|his|its|their|our|my)$/i.test(next.text);
  if (!object) return false;
  if (previous.pos === 'CCONJ') return hasInfinitive(tokens, at);
  return previous.pos === 'PRON' && /^(?:help|let|make|see|watch|hear)/.test(tokens[at - 2]?.lemma ?? '');
}

function hasInfinitive(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > 0 && before > at - 25; before--) {
    if (tokens[before]!.pos === 'VERB' && tokens[before - 1]!.text.toLowerCase() === 'to') return true;
    if (/^[;:.]$/.test(tokens[before]!.text)) return false;
  }
  return false;
}

/** “the atmosphere that [surrounds] it”: “that” goes with no plural noun. */
function isVerbOfRelative(tokens: readonly Token[], at: number, word: string): boolean {
  const that = tokens[at - 1];
  const noun = tokens[at - 2];
  return (
    that?.text === 'that' &&
    (noun?.pos === 'NOUN' || noun?.pos === 'PROPN') &&
    tokens[at]!.pos === 'NOUN' &&
    word.endsWith('s') &&
    verbBases.has(verbBase(word, '')) &&
    !isVerbal(tokens[at + 1])
  );
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

/** “the Criminal Attempts [Act]”: a capital between small letters makes a name, not a verb. */
function isNameInside(tokens: readonly Token[], at: number): boolean {
  const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
  if (!isCapital(tokens[at]) || at < 2 || tokens[at - 1]!.pos !== 'PROPN' || !isCapital(tokens[at - 1])) return false;
  return !isTitleCase(tokens, at);
}

/** Whether the words around are nearly all capitalised, as in some headlines. */
function isTitleCase(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 12), at + 13).filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length >= words.length * 0.75;
}
