import type { Token } from '../../schemas/sentence.js';

/** Half-open range of token indexes in a sentence. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** `head` is the index of the token that the phrase is about: “fleet” in “Russia's Pacific fleet”. */
export interface NounPhrase extends TokenRange {
  readonly head: number;
}

const possessives = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
/** Words before a number that bound it; the value says which words must come between it and the number. */
const boundOpeners = new Set(
  'about almost approximately around as at close exactly fewer just less more nearly only over roughly some under up well an'.split(
    ' ',
  ),
);
const boundInner = new Set(
  'about at least most than to many as well over under nearly almost estimated additional'.split(' '),
);
/** Bounds that are prepositions after a noun: “9 percent over two years”. */
const prepositionalBounds = new Set(['around', 'as', 'at', 'over', 'under', 'up']);

/**
 * Base noun phrases of a sentence, in order, without overlap.
 *
 *     Russia's Pacific fleet left the port after more than four hours.
 *     ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^
 */
export function chunkNounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = phraseAt(tokens, at);
    if (phrase === null) at++;
    else {
      phrases.push(phrase);
      at = phrase.end;
    }
  }
  return phrases;
}

/** What no phrase begins with. */
const opensNone: ReadonlySet<Token['pos']> = new Set(['AUX', 'CCONJ', 'PUNCT', 'SCONJ', 'VERB']);

function phraseAt(tokens: readonly Token[], start: number): NounPhrase | null {
  const first = tokens[start]!;
  if (opensNone.has(first.pos)) return null;
  // “As such, independent observers”
  const next = tokens[start + 1];
  if (/^[,-]$/.test(first.text) || (next?.text === ',' && /^such$/i.test(first.text))) return null;
  // “asked [her] why”
  const owns = isNominal(next) && isPossessive(first) && !/^(?:how|when|where|whether|why)$/.test(next?.text ?? '');
  if (first.pos === 'PRON' && !owns && !opensPhrase(tokens, start)) {
    return { start, end: start + 1, head: start };
  }
  let head = -1;
  let end = start;
  let adjective = -1;
  let quoted = false;
  for (let at = boundEnd(tokens, start); at < tokens.length; at++) {
    if (head >= 0 && opensRelativeClause(tokens, at, head)) break;
    const role: Role =
      (quoted && isClosingMark(tokens, at)) || goesOnInTree(tokens, start, at)
        ? 'inner'
        : roleIn(tokens, at, start, head);
    quoted ||= role === 'inner' && /^["“]$/.test(tokens[at]!.text);
    if (role === 'out') break;
    if (role === 'head') head = at;
    if (role === 'head' || (role === 'tail' && head >= start)) end = at + 1;
    if (tokens[at]!.pos === 'ADJ') adjective = at;
  }
  const old = first.pos === 'DET' && head >= 0 && isAge(tokens, head + 2) ? head + 2 : -1;
  if (old >= 0) return { start, end: old + 1, head: old };
  if (head < 0 && first.pos === 'DET') head = adjective < 0 ? pronounLike(first, start) : adjective;
  // “[many] of the residents”, “the end, [many] think, is near”
  const alone = first.pos === 'ADJ' && (next?.text === 'of' || /^nsubj/.test(first.relation ?? ''));
  if (head < 0 && alone) head = pronounLike(first, start);
  return head < 0 ? null : { start, end: Math.max(end, head + 1), head };
}

/** “the 41-year-[old]” */
export function isAge(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 4), at + 1).map(({ text }) => text);
  return /^\d+ ?[-–] ?(?:year|month|week|day) ?[-–] ?old$/.test(words.join(' '));
}

/** “a condition [U.S. diplomats] set”: the subject of a clause that hangs on the noun before it. */
function opensRelativeClause(tokens: readonly Token[], at: number, noun: number): boolean {
  let subject = tokens[at];
  // Where tokens are a part of a sentence, heads may lie outside of it.
  for (let steps = 0; steps < MODIFIER_REACH && subject !== undefined && (subject.head ?? -1) > noun; steps++) {
    const above: Token | undefined = tokens[subject.head!];
    if (/^nsubj/.test(subject.relation ?? '')) return above?.head === noun && above.relation === 'acl:relcl';
    if (!beforeNoun.has(subject.relation ?? '')) return false;
    subject = above;
  }
  return false;
}

/** How far behind a hyphen or conjunction the noun may stand that it leads to. */
const MODIFIER_REACH = 6;
const joints: ReadonlySet<Token['pos']> = new Set(['SYM', 'PUNCT', 'CCONJ', 'ADP', 'VERB']);

/** A hyphen, “and” or a participle between words that all stand before one noun in its tree: “a 40[-]60 hour course”, “a full-time [paid] post”. */
function goesOnInTree(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at]!;
  if (at === start || !joints.has(token.pos) || /^[,;:.“”"]$/.test(token.text)) return false;
  if (token.pos === 'ADP' && !/^[-–]$/.test(tokens[at + 1]?.text ?? '')) return false;
  for (let noun = at + 1; noun < tokens.length && noun <= at + MODIFIER_REACH; noun++) {
    if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]!.pos)) continue;
    if (tokens.slice(start, noun).every((_, index) => stands(tokens, start + index, noun))) return true;
  }
  return false;
}

const beforeNoun: ReadonlySet<string> = new Set(
  'det amod nummod compound nmod nmod:poss advmod punct cc conj case flat dep'.split(' '),
);

/** Whether a word belongs to what stands before `noun` and depends on it. */
function stands(tokens: readonly Token[], word: number, noun: number): boolean {
  for (let at = word, steps = 0; steps <= MODIFIER_REACH; steps++) {
    const { head, relation } = tokens[at]!;
    if (head === null || head === undefined || head > noun || !beforeNoun.has(relation ?? '')) return false;
    if (head === noun) return true;
    at = head;
  }
  return false;
}

/** “those who voted”, “both were empty”: a determiner that stands alone. */
function pronounLike(first: Token, start: number): number {
  return /^(?:this|that|these|those|all|both|some|none|each|any|many|most|several|few|another|either|neither)$/i.test(
    first.text,
  )
    ? start
    : -1;
}

/** A `tail` belongs to the head without being it: “a toss[-up]”. */
type Role = 'head' | 'inner' | 'tail' | 'out';

function roleIn(tokens: readonly Token[], at: number, start: number, head: number): Role {
  const token = tokens[at]!;
  if (isParticleOfNoun(tokens, at) || (head === at - 1 && isPostpositive(tokens, at))) return 'tail';
  switch (token.pos) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
      return opensNewPhrase(tokens, at, start) ? 'out' : 'head';
    case 'SYM':
      return token.text === '%' ? 'head' : /^[$£€¥#&]$/.test(token.text) ? 'inner' : 'out';
    case 'ADJ':
      if (at === start && (isPredicateOfIt(tokens, at) || isPredicateBefore(tokens, at))) return 'out';
      if (
        at === start &&
        /^(?:sure|able|unable|aware|unaware|afraid|likely|unlikely|glad|ready|worth|due)$/i.test(token.text)
      )
        return 'out';
      return head >= start &&
        /^(?:last|next|late|early|earlier|later|alive|dead|guilty|free|able|available)$/i.test(token.text)
        ? 'out'
        : 'inner';
    case 'DET':
      if (/^that$/i.test(token.text) && /^(?:last|next)$/.test(tokens[at + 1]?.text ?? '')) return 'out';
      return at === start || isPredeterminer(tokens[at - 1]!) || isPerUnit(tokens, at) ? 'inner' : 'out';
    case 'PRON':
      return (at === start || isPredeterminer(tokens[at - 1]!)) && isPossessive(token) ? 'inner' : 'out';
    case 'PART':
      return isGenitive(token) && at > start && (isNominal(tokens[at + 1]) || isOpeningMark(tokens, at + 1, false))
        ? 'inner'
        : 'out';
    case 'ADV':
      if (/^(?:yesterday|today|tomorrow|tonight)$/i.test(token.text)) return 'out';
      if (at > start && (isGenitive(tokens[at - 1]!) || isCapitalBetween(tokens, at))) return 'inner';
      return head < start && at > start && isNominal(tokens[at + 1]) && tokens[at + 1]!.pos !== 'PROPN'
        ? 'inner'
        : 'out';
    case 'CCONJ':
      if (token.text === '&' && tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'PROPN') return 'inner';
      return joinsAdjectives(tokens, at) || (head < start && joinsModifiers(tokens, at)) ? 'inner' : 'out';
    case 'PUNCT':
    case 'ADP':
      if (isPluralGenitive(tokens, at)) return 'inner';
      if (
        isOpeningMark(tokens, at, head >= start && !isGenitive(tokens[at - 1]!)) ||
        (head < start && isAdjectiveComma(tokens, at))
      )
        return 'inner';
      if (
        token.text === 'per' &&
        (tokens[at + 1]?.text === 'cent' || (tokens[at - 1]?.pos === 'NUM' && tokens[at + 1]?.pos === 'NOUN'))
      )
        return 'inner';
      return isGlued(tokens, at) ? 'inner' : 'out';
    case 'VERB':
      return at > start && isGluedParticiple(tokens, at) ? 'inner' : 'out';
    default:
      return 'out';
  }
}

/** A number after a common noun (“the state 1.1 billion”), or a word after a year (“In 2018 Finch”), opens another phrase. */
function opensNewPhrase(tokens: readonly Token[], at: number, start: number): boolean {
  const previous = tokens[at - 1];
  if (at === start || previous === undefined || isGlued(tokens, at)) return false;
  const token = tokens[at]!;
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.text) && previous.pos === 'NOUN') return true;
  if (token.pos === 'PROPN' && /^(?:day|time|moment|week|month|year|night|way)$/.test(previous.text)) return true;
  if (/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(token.text) && previous.pos !== 'PUNCT') return true;
  if (/^(?:yesterday|today|tomorrow|tonight)$/i.test(token.text) && previous.pos !== 'PUNCT')
    return !isNameOfDay(tokens, at);
  if (token.pos === 'NUM') return countsNext(tokens, at) && previous.pos === 'NOUN' && /^\p{Ll}/u.test(previous.text);
  return at - 1 === start && /^(?:1[5-9]|20)\d\d$/.test(previous.text) && tokens[start - 1]?.pos === 'ADP';
}

/** “USA [TODAY] reported”: a capital letter behind another in a sentence that is no headline. */
function isNameOfDay(tokens: readonly Token[], at: number): boolean {
  if (![tokens[at - 1]!, tokens[at]!].every(({ text }) => /^\p{Lu}/u.test(text))) return false;
  return tokens.some(({ text, pos }) => /^(?:AUX|VERB)$/.test(pos) && /^\p{Ll}/u.test(text));
}

/** A number that counts what follows: “[1.1] billion euros”, not the “1” of “section 1”. */
function countsNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (/^(?:NOUN|NUM|ADJ|SYM)$/.test(next.pos) || next.text === '%');
}

function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'NUM' ||
      token.pos === 'ADJ' ||
      token.pos === 'ADV' ||
      token.pos === 'SYM')
  );
}

/** The “a” of “$31.50 a share”. */
function isPerUnit(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return (
    (tokens[at]!.text === 'a' || tokens[at]!.text === 'an') &&
    previous?.pos === 'NUM' &&
    tokens[at - 2]?.pos === 'SYM' &&
    tokens[at + 1]?.pos === 'NOUN'
  );
}

const predeterminers = new Set(['all', 'both', 'half', 'such', 'what', 'many', 'not', 'twice', 'quite']);
function isPredeterminer(token: Token): boolean {
  return predeterminers.has(token.text.toLowerCase());
}

function isPossessive(token: Token): boolean {
  return possessives.has(token.text.toLowerCase());
}

export function isGenitive(token: Token): boolean {
  return token.pos === 'PART' && /^(?:['’]s?|s['’])$/.test(token.text);
}

/** Demonstratives and quantifiers that are tagged as pronouns although a noun follows: “this meeting”. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.pos;
  const goesOn =
    next === 'NOUN' || next === 'ADJ' || next === 'NUM' || (next === 'ADV' && tokens[at + 2]?.pos === 'ADJ');
  return (
    goesOn &&
    /^(?:this|that|these|those|some|any|all|each|many|most|few|both|another|\d+(?:st|nd|rd|th))$/i.test(
      tokens[at]!.text,
    )
  );
}

/** A hyphen or a word between hyphens inside one written word: “face-to-face”, “Kim Jong-un”. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (previous === undefined || next === undefined) return false;
  const touches = (previous.end === token.start && token.end === next.start) || isSpacedHyphen(previous, token, next);
  return touches && (/^[-–/&]$/.test(token.text) || /^[-–]$/.test(previous.text));
}

/** “a pay-[off]”, “a break-[in]”: a particle behind a hyphen ends the noun. */
function isParticleOfNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const hyphen = tokens[at - 1];
  const noun = tokens[at - 2];
  if (noun === undefined || (hyphen!.text !== '-' && hyphen!.text !== '–')) return false;
  if (!/^(?:up|off|out|in|on|down|over|back|by|away|through)$/.test(token.text)) return false;
  if (noun.end !== hyphen!.start || hyphen!.end !== token.start) return false;
  return noun.pos === 'NOUN' || noun.pos === 'VERB';
}

/** “attorneys [general] in five states” */
function isPostpositive(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1]?.text ?? '';
  return /^general$/i.test(tokens[at]!.text) && /^(?:attorney|solicitor|governor|consul|surgeon)s$/i.test(noun);
}

function isGluedParticiple(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  return /^[-–]$/.test(before.text) && before.end === token.start && isNominal(tokens[at + 1]);
}

/** “strategic and tactical cooperation”. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + (next?.pos === 'ADV' ? 3 : 2)];
  const second = next?.pos === 'ADV' ? tokens[at + 2] : next;
  return (
    tokens[at - 1]?.pos === 'ADJ' &&
    second?.pos === 'ADJ' &&
    (after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.pos === 'PROPN')
  );
}

/** “its nuclear [and missile] tests”. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at - 1];
  return (
    tokens[at]!.text !== 'but' &&
    first?.pos === 'ADJ' &&
    tokens[at - 2]?.pos !== 'AUX' &&
    tokens[at + 1]?.pos === 'NOUN' &&
    tokens[at + 2]?.pos === 'NOUN' &&
    /s$/.test(tokens[at + 2]!.text)
  );
}

/** Where the words that bound a number end: “at least”, “more than”, “about”; `start` where there are none. */
function boundEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start]!.text.toLowerCase();
  if (!boundOpeners.has(first)) return start;
  // “at about 30 schools”, “at around 3 p.m.”: a preposition, then the bound.
  if (first === 'at' && !/^(?:least|most)$/i.test(tokens[start + 1]?.text ?? '')) return start;
  let at = start + 1;
  while (at < start + 4 && boundInner.has(tokens[at]?.text.toLowerCase() ?? '')) at++;
  const counted = tokens[at]?.pos === 'NUM' || (tokens[at]?.pos === 'SYM' && tokens[at + 1]?.pos === 'NUM');
  if (!counted || (at === start + 1 && /^(?:at|up|as|an|close|well)$/.test(first))) return start;
  const afterNoun =
    start > 0 &&
    (tokens[start - 1]!.pos === 'NOUN' || tokens[start - 1]!.pos === 'NUM' || tokens[start - 1]!.text === '%');
  return afterNoun && at === start + 1 && prepositionalBounds.has(first) ? start : at;
}

/** The mark of “the “strengthening of cooperation””: it opens inside the phrase, before its noun. */
function isOpeningMark(tokens: readonly Token[], at: number, hasHead: boolean): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (hasHead || !/^["“]$/.test(tokens[at]?.text ?? '') || previous === undefined || next === undefined) return false;
  const inside = previous.pos === 'DET' || previous.pos === 'ADJ' || isGenitive(previous);
  return inside && isNominal(next) && next.start === tokens[at]?.end;
}

/** “[rapid,] tangible actions”. */
function isAdjectiveComma(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 2];
  return (
    tokens[at]!.text === ',' &&
    tokens[at - 1]?.pos === 'ADJ' &&
    tokens[at + 1]?.pos === 'ADJ' &&
    (after?.pos === 'NOUN' || after?.pos === 'PROPN')
  );
}

/** “the Russian [Far] East”. */
function isCapitalBetween(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!;
  const named = before.pos === 'PROPN' || (before.pos === 'ADJ' && /^\p{Lu}/u.test(before.text));
  return named && /^\p{Lu}/u.test(tokens[at]!.text) && tokens[at + 1]?.pos === 'PROPN';
}

/** The closing mark of “the “right” candidate”. */
function isClosingMark(tokens: readonly Token[], at: number): boolean {
  return /^["”]$/.test(tokens[at]!.text) && (tokens[at + 1]?.pos === 'NOUN' || tokens[at + 1]?.pos === 'ADJ');
}

/** The apostrophe of “Democrats’ emails”, which looks like a closing mark. */
function isPluralGenitive(tokens: readonly Token[], at: number): boolean {
  const { text, start } = tokens[at]!;
  const previous = tokens[at - 1];
  if ((text !== "'" && text !== '’') || previous?.end !== start || !/s$/.test(previous.text)) return false;
  return (previous.pos === 'NOUN' || previous.pos === 'PROPN') && isNominal(tokens[at + 1]);
}

/** “top - secret”, “Trump - Abe summit”: some texts set blanks around hyphens. */
function isSpacedHyphen(previous: Token, hyphen: Token, next: Token): boolean {
  if (hyphen.text !== '-' || hyphen.start !== previous.end + 1 || next.start !== hyphen.end + 1) return false;
  const lower = /^\p{Ll}/u.test(previous.text) && /^\p{Ll}/u.test(next.text);
  if (/^(?:inter|re|anti|pro|non|ex|co|pre|post|multi|mid)$/i.test(previous.text)) return true;
  return lower || (previous.pos === 'PROPN' && next.pos === 'PROPN' && !/^\p{Lu}{2,}$/u.test(previous.text));
}

/** “The plan is [fine], former president Lee said”, “is [sure] Lee left”: what a copula tells of its subject, and no part of what follows. */
function isPredicateBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.relation === 'amod') return false;
  return tokens.slice(0, at).some(({ relation, head }) => relation === 'cop' && head === at);
}

/** “it’s [possible] things won’t go well”. */
function isPredicateOfIt(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.pos === 'AUX' && tokens[at - 2]?.text.toLowerCase() === 'it';
}
