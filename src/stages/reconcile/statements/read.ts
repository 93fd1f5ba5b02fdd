import { lightVerbs } from '../../../language/measures.js';
import { objectControl } from '../../../language/phrases/control.js';
import { reportingCue } from '../../../language/reporting.js';
import { nounClass, verbClass } from '../../../language/synonyms.js';
import type { Claim, ClaimArgument } from '../../../schemas/claim.js';
import type { Sentence } from '../../../schemas/sentence.js';
import type { EntitySpan } from '../../../schemas/span.js';
import { type Context, outletOf } from '../context.js';
import { claimHolder } from '../draft.js';
import { directionOf } from '../figures/limits.js';
import type { Account } from '../lookup.js';
import { type Scopes, scopeAt } from '../scope.js';
import { detailsOf } from './details.js';
import { type Frame, isPassive } from './frame.js';
import { impliedFrames } from './frames.js';
import { participantOf } from './participant.js';
import { keysOf } from './parties.js';
import { rewordings } from './rewordings.js';
import { dependentWords } from './shown.js';
import type { Mode, Statement } from './statement.js';
import { stateIn } from './states.js';
import { spanOfWords, whenOf } from './when.js';

const open = /\b(?:may|might|could|can|should|must|ought|cannot)\b|\bcan't\b|\bcouldn't\b|\bshouldn't\b/i;

/** What the claims of all accounts say, in a form that can be compared; claims that commit to nothing are left out. */
export function* statementsOf(context: Context, scopes: Scopes): Generator<Statement> {
  for (const account of context.accounts) {
    for (const claim of account.claims) {
      const sentence = context.sentence(claim.sentence);
      if (sentence !== undefined) yield* statementsIn(context, scopes, account, sentence, claim);
    }
  }
}

function statementsIn(
  context: Context,
  scopes: Scopes,
  account: Account,
  sentence: Sentence,
  claim: Claim,
): Statement[] {
  const mode = modeOf(claim);
  const own = mode === null ? null : ownFrame(context, claim, mode);
  const frames = [
    ...(own === null ? [] : [own]),
    ...impliedFrames(claim, mode ?? 'possible'),
    ...(mode === null ? [] : rewordings(claim, mode)),
  ];
  const when = whenOf(context, claim);
  const limits = scopeAt(context, scopes, account, sentence, claim, claim.predicate.start);
  return frames.map((frame) => ({
    ...limits,
    claim,
    doc: claim.doc,
    occasion: context.occasionOf(claim.doc),
    event: frame.event,
    // “not before 2026” says that it will be, and when.
    positive: frame.positive || when?.turned === true,
    presupposed: frame.presupposed === true,
    mild: frame.mild === true,
    mode: frame.mode,
    shownEnd: frame.shownEnd ?? 0,
    shownText: account.document.text.slice(claim.end, frame.shownEnd ?? 0),
    agent: frame.agent === null ? null : participantOf(context, sentence, frame.agent),
    theme: themeOf(context, sentence, frame),
    sole: frame.sole,
    rest: restOf(context, sentence, claim),
    loose: isLoose(account, sentence, claim),
    details: detailsOf(context, sentence, claim, [frame.agent, frame.theme]),
    hedged: isHedged(sentence, claim),
    shownWhole: dependentWords(account, sentence, claim),
    shownLead: governorOf(account, claim) === null ? '' : between(account, claim),
    fronted: frontedOf(context, sentence),
    governor: governorOf(account, claim),
    standing: standingOf(account, [frame.agent, frame.theme]),
    when,
    within: spanOfWords(context, claim),
    holder: claimHolder(context, claim),
    earlier: earlierIn(sentence, claim),
    published: account.document.published?.date ?? null,
    outlet: outletOf(account.document),
  }));
}

function themeOf(context: Context, sentence: Sentence, { theme, people }: Frame): Statement['theme'] {
  if (theme === null) return null;
  const party = participantOf(context, sentence, theme);
  return people === true ? { ...party, identity: null, name: [], noun: 'person', modifiers: new Set() } : party;
}

function modeOf({ aspect, certainty, predicate }: Claim): Mode | null {
  if (aspect === 'hypothetical' || certainty === 'none' || certainty === 'possible' || open.test(predicate.text))
    return null;
  return aspect === 'planned' ? 'planned' : 'actual';
}

/** What the verb itself says; null for verbs of saying with their content, and for “be” and “have” with a noun. */
function ownFrame(context: Context, claim: Claim, mode: Mode): Frame | null {
  const { lemma } = claim.predicate;
  const positive = claim.polarity === 'positive';
  const object = claim.arguments.find(({ role }) => role === 'object');
  const complement = claim.arguments.find(({ role }) => role === 'complement');
  if (/^(?:be|remain|stay|become|keep|stand|lie)$/.test(lemma)) return stateFrame(context, claim, complement, mode);
  if (isReporting(claim, object) || isLight(claim, object) || isControl(claim) || isEmpty(claim, object)) return null;
  if (isPassive(claim)) {
    const agent = claim.arguments.find(({ role }) => role === 'agent') ?? null;
    return {
      event: verbClass(lemma, themeClass(claim.subject.text)),
      positive,
      mode,
      agent,
      theme: claim.subject,
      sole: false,
    };
  }
  const led = object ?? complementOf(claim) ?? obliqueObject(claim);
  const event = eventOf(claim, led);
  const mild = hasInfinitive(claim);
  // “fell 0.6%”: by how much it moved is no party to it.
  if (led === undefined || (directionOf(lemma) !== 0 && /^[\d.,£$€]/.test(led.text)))
    return { event, positive, mode, agent: null, theme: claim.subject, sole: true, mild };
  return { event, positive, mode, agent: claim.subject, theme: led, sole: false, mild };
}

/** “refused to give”, “asked him to leave”, “used it to open the door”: what is refused, asked or done with it is a claim of its own. */
function isControl(claim: Claim): boolean {
  if (!hasInfinitive(claim)) return false;
  const { lemma } = claim.predicate;
  return lemma === 'use' || objectControl.has(lemma) || claim.arguments.every(({ role }) => role !== 'object');
}

/** Behind an object it tells a purpose, mostly: “visited the port to see the fleet”. */
function hasInfinitive({ arguments: args }: Claim): boolean {
  return args.some(
    ({ role, text, marker }) => role === 'complement' && (marker === 'to' || /^(?:not )?to /i.test(text)),
  );
}

/** “Took part”, “rose”: the verb says nothing by itself. “Took the money” and “rose 0.6%” do. */
function isLight({ predicate: { lemma }, arguments: args }: Claim, object: ClaimArgument | undefined): boolean {
  if (!lightVerbs.has(lemma)) return false;
  if (directionOf(lemma) !== 0) return !args.some(({ role, text }) => role !== 'time' && /^[\d.,£$€]/.test(text));
  return !(/^(?:take|give|receive)$/.test(lemma) && /^(?:the|his|her|its|their) \p{Ll}/u.test(object?.text ?? ''));
}

/** “She seemed”, “brushed what”: nothing is said before the rest is known. */
function isEmpty({ predicate, subject }: Claim, object: ClaimArgument | undefined): boolean {
  const asks = /^(?:what|who|whom|which|that|how|why|(?:any|some|every)thing(?: .*)?)$/i;
  return (
    /^(?:seem|appear|look|sound|feel|tend|prove)$/.test(predicate.lemma) ||
    asks.test(object?.text ?? '') ||
    asks.test(subject.text)
  );
}

const sayings = new Set('say tell state add note remark comment write speak mention quote'.split(' '));

function isReporting({ predicate, arguments: args }: Claim, object: ClaimArgument | undefined): boolean {
  const cue = reportingCue(predicate.lemma);
  if (cue === undefined) return false;
  return sayings.has(predicate.lemma) || (object === undefined && args.some(({ role }) => role === 'complement'));
}

/** Code units behind “be” in which the state stands. */
const STATE = 48;

/** The adjective or participle behind “be”: “the road remained closed”, “he is guilty”. */
function stateFrame(context: Context, claim: Claim, complement: ClaimArgument | undefined, mode: Mode): Frame | null {
  const { text } = context.document(claim.doc);
  const words = complement?.text ?? text.slice(claim.predicate.end, claim.predicate.end + STATE);
  const state = stateIn(words);
  if (state === null || (complement !== undefined && state.length < words.length)) return null;
  const { event } = state;
  const shownEnd = complement?.end ?? claim.predicate.end + state.length;
  return {
    event,
    positive: claim.polarity === 'positive',
    mode,
    agent: null,
    theme: claim.subject,
    sole: true,
    shownEnd,
  };
}

/** “pulled a boy alive from the rubble”: a complement that opens with a noun phrase holds the object. */
function complementOf({ arguments: args }: Claim): ClaimArgument | undefined {
  return args.find(
    ({ role, marker, text }) =>
      role === 'complement' && marker === null && /^(?:an?|the|two|three|[\d,]+) /i.test(text),
  );
}

const hedges =
  /\b(?:if|whether|either|unless|ever|only|rather than|instead|as though|as if|in case|almost|would have|could have)\b/i;
/** Characters before a clause in which the word stands that leads it in. */
const LEAD_IN = 14;

function isLoose({ document }: Account, sentence: Sentence, { start, end, predicate }: Claim): boolean {
  const { title, text } = document;
  if (title !== null && title.start <= start && start < title.end) return true;
  if (/\?["”']?$/.test(sentence.text) || / or /.test(predicate.text) || /^\p{Lu}/u.test(predicate.text)) return true;
  const before = text.slice(Math.max(sentence.start, start - LEAD_IN), start);
  return hedges.test(before + text.slice(start, end)) || /\b(?:until|till|before|once|when)\b/i.test(before);
}

const condition = /\b(?:if|unless|provided that|so long as|as long as|whether|ever|almost|would have|could have)\b/i;

/** Under a condition, which may stand before the clause: “If she loses, she will resign”. */
function isHedged(sentence: Sentence, { text, arguments: args }: Claim): boolean {
  return (
    condition.test(text) ||
    /^["“”']?(?:If|Unless)\b/.test(sentence.text) ||
    args.some((one) => condition.test(one.text))
  );
}

/** What stands between the subject and an infinitive: “ refused ”. */
function between({ document }: Account, { subject, predicate }: Claim): string {
  return document.text.slice(Math.max(subject.end, predicate.start - LEAD_IN), predicate.start);
}

/** The identity of the place in “In Britain, the watchdog …”. */
function frontedOf(context: Context, { id, start, text }: Sentence): string | null {
  const place = context.mentionsIn(id).find(({ entity }) => entity.type === 'place');
  const opens =
    place !== undefined && /^["“”']?(?:In|Across|Throughout) (?:the )?$/.test(text.slice(0, place.start - start));
  return opens && text[place.end - start] === ',' ? context.identityOf(place.entity.id) : null;
}

const consents = /\b(?:agree|consent|promise|pledge|vow|decide)(?:s|d|ed|ing)? $/i;
const refuses = /\b(?:refus|declin)(?:e|es|ed|ing) $/i;

/** The will that the verb before an infinitive tells: “agreed to resign”, “refused to resign”. */
function governorOf({ document }: Account, { predicate }: Claim): Statement['governor'] {
  if (!predicate.text.startsWith('to ')) return null;
  const before = document.text.slice(Math.max(0, predicate.start - LEAD_IN), predicate.start);
  return refuses.test(before) ? 'refuses' : consents.test(before) ? 'consents' : null;
}

const earlierStatements =
  /\b(?:earlier|previous|prior|past) (?:\p{L}+ )?(?:statements?|remarks?|comments?|announcements?|interviews?|speech(?:es)?|reports?)\b/iu;
const saidEarlier =
  /^["“”']?(?:Earlier|Previously),? (?!(?:this|in|on|today)\b)|\b(?:had|has|have) (?:earlier|previously) \p{L}+|\b(?:said|told|stated|announced) (?:earlier|previously) (?!(?:this|in|on|today)\b)|\bhad \p{L}+ (?:earlier|previously) that\b/iu;

/** Whether the words that lead up to a claim lay it on what was said before. */
function earlierIn({ text, start }: Sentence, claim: Claim): Statement['earlier'] {
  const before = text.slice(0, Math.max(0, claim.start - start));
  if (claim.holders.length === 0) return 'none';
  return earlierStatements.test(before) ? 'statements' : saidEarlier.test(before) ? 'telling' : 'none';
}

const standing = /\b(former|ex|acting|interim|deputy|vice|late)[\s-]/i;

/** What tells a party from the one that now holds the office: “former president Weber”. */
function standingOf({ document }: Account, parties: readonly (EntitySpan | null)[]): string {
  return parties
    .map((party) => {
      if (party === null) return '';
      const before = document.text
        .slice(Math.max(0, party.start - LEAD_IN), party.start)
        .split(/[.,;:\n]/)
        .at(-1)!;
      const found = standing.exec(`${before}${party.text}`)?.[1]?.toLowerCase();
      return found ?? (titled.test(party.text) ? 'titled' : '');
    })
    .join('/');
}

/** A capitalised word of office before a name. */
const titled =
  /^(?:the )?\p{L}*(?:president|minister|secretary|chancellor|governor|chairman|chair|mayor|judge|senator|king|queen)\b.* \p{Lu}/iu;

/** “asked for help”, “voted against it”: the preposition belongs to the verb. */
function obliqueObject({ predicate, arguments: args }: Claim): ClaimArgument | undefined {
  return args.find(
    ({ role, marker }) =>
      role === 'oblique' &&
      marker !== null &&
      verbClass(`${predicate.lemma} ${marker}`) !== `${predicate.lemma} ${marker}`,
  );
}

function eventOf({ predicate, subject }: Claim, led: ClaimArgument | undefined): string {
  const withMarker = led?.marker == null ? null : `${predicate.lemma} ${led.marker}`;
  if (withMarker !== null && verbClass(withMarker) !== withMarker) return verbClass(withMarker);
  return verbClass(predicate.lemma, themeClass(led === undefined ? subject.text : led.text));
}

function themeClass(text: string): string {
  const head = text.split(/ (?:of|to|from|in|on|with|for|at|by|that|who|which) /)[0]!;
  const word = head.split(/\s+/).at(-1)!.toLowerCase();
  const known = nounClass(word);
  if (known !== word) return known;
  return nounClass(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, ''));
}

const lasting =
  /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:minute|hour|day|week|month|year)s?$/i;

/** The identities and noun classes of the other arguments, and how long something took. */
function restOf(context: Context, sentence: Sentence, claim: Claim): Set<string> {
  const found = new Set<string>();
  for (const argument of claim.arguments) {
    if (argument.role === 'time') {
      // “After nine hours” is no date, but as telling as any other detail.
      if (lasting.test(argument.text)) found.add(argument.text.toLowerCase());
      continue;
    }
    for (const key of keysOf(participantOf(context, sentence, argument))) found.add(key);
  }
  return found;
}
