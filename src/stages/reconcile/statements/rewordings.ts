import { headNoun } from '../../../language/head-noun.js';
import { idiomClass } from '../../../language/idioms.js';
import { withoutS } from '../../../language/lemma.js';
import { nounClass, verbClass } from '../../../language/synonyms.js';
import type { Claim, ClaimArgument } from '../../../schemas/claim.js';
import type { EntitySpan } from '../../../schemas/span.js';
import { type Frame, isPassive, LONGEST } from './frame.js';
import type { Mode } from './statement.js';

type Rule = (claim: Claim) => readonly Bare[];
type Bare = Pick<Frame, 'event' | 'agent' | 'theme' | 'sole'>;

/**
 * What a claim says in other words: good enough for an agreement with one that uses them, not for a contradiction.
 *
 *     Police have opened an inquiry into the sale.   Police are investigating the sale.
 */
export function rewordings(claim: Claim, mode: Mode): Frame[] {
  const positive = claim.polarity === 'positive';
  return rules
    .flatMap((rule) => rule(claim))
    .map((frame) => ({ ...frame, positive, mode, mild: true }))
    .filter(({ agent, theme }) => agent !== null || theme !== null);
}

/**
 * She handed in her resignation.   He was taken into custody.   The assistant is in charge of the team.
 *     ^^^^^^^^^ ~~~~~~~~~~~~~~~           ^^^^^ ~~~~~~~~~~~~                      ^^ ~~~~~~~~~    --------
 */
const idiom: Rule = (claim) => {
  const { predicate, arguments: args } = claim;
  const passive = isPassive(claim);
  const object = objectOf(claim);
  const noun = passive ? claim.subject : (object ?? args.find(({ role }) => role === 'complement'));
  const found = noun === undefined ? null : idiomClass(predicate.lemma, headNoun(noun.text));
  if (noun !== undefined && found !== null) {
    const matter = matterOf(claim, noun);
    const doer = passive ? (args.find(({ role }) => role === 'agent') ?? null) : claim.subject;
    return [found.undergone ? sole(found.event, doer) : twoParties(found.event, doer, matter)];
  }
  return args.flatMap((argument): Bare[] => {
    const { role, marker, text } = argument;
    if (marker === null || !(role === 'oblique' || role === 'place')) return [];
    const behind = idiomClass(predicate.lemma, headNoun(text), withComplement(claim, marker));
    if (behind === null) return [];
    if (passive) return [{ event: behind.event, agent: null, theme: claim.subject, sole: false }];
    const matter = matterOf(claim, argument);
    return [
      object === undefined
        ? twoParties(behind.event, claim.subject, matter)
        : { event: behind.event, agent: claim.subject, theme: object, sole: false },
    ];
  });
};

/** “be relieved | of duty”: the participle belongs to the verb. */
function withComplement({ arguments: args }: Claim, marker: string): string {
  const word = args.find(({ role, text }) => role === 'complement' && /^\p{L}+ed$/u.test(text))?.text;
  return word === undefined ? marker.toLowerCase() : `${word.toLowerCase()} ${marker.toLowerCase()}`;
}

function twoParties(event: string, agent: EntitySpan | null, theme: EntitySpan | null): Bare {
  return theme === null ? sole(event, agent) : { event, agent, theme, sole: false };
}

function sole(event: string, theme: EntitySpan | null): Bare {
  return { event, agent: null, theme, sole: true };
}

/** What stands behind the noun of an idiom: “charge | of the team”, “an inquiry | into the sale”. */
function matterOf({ arguments: args }: Claim, noun: EntitySpan): EntitySpan | null {
  const match = / (?:of|on|for|to|against|into|over) /i.exec(noun.text.slice(0, LONGEST));
  if (match !== null) {
    const at = match.index + match[0].length;
    return { text: noun.text.slice(at), start: noun.start + at, end: noun.end, entity: null };
  }
  return (
    args.find(
      ({ role, marker, start }) =>
        role === 'oblique' && start > noun.end && /^(?:of|on|for|to|against|into|over)$/i.test(marker ?? ''),
    ) ?? null
  );
}

/** Verbs of which either party may be the subject. */
const mutual = new Set(['meet', 'talk', 'marry', 'merge', 'cooperate', 'negotiate', 'speak with', 'speak to']);

/**
 * The two parties to one event in the other order.
 *
 *     Adila met Weber.   Weber held talks with Adila.   Weber lost to Adila.   The firm belongs to Weber.
 */
const converse: Rule = (claim) => {
  const { predicate, subject } = claim;
  if (isPassive(claim)) return [];
  const lemma = predicate.lemma;
  const behind = (marker: RegExp) =>
    claim.arguments.find((one) => one.role !== 'time' && marker.test(one.marker ?? ''));
  const object = objectOf(claim);
  const other = object ?? behind(/^(?:with|to)$/);
  const event = verbClass(lemma);
  if (other !== undefined && (mutual.has(event) || mutual.has(`${lemma} ${other.marker}`)))
    return [
      { event, agent: other, theme: subject, sole: false },
      { event, agent: subject, theme: other, sole: false },
    ];
  const to = behind(/^to$/);
  const from = behind(/^from$/);
  if (lemma === 'lose' && to !== undefined) return [{ event: 'beat', agent: to, theme: subject, sole: false }];
  if (lemma === 'belong' && to !== undefined) return [{ event: 'hold', agent: to, theme: subject, sole: false }];
  if (object === undefined) return [];
  if (event === 'sell' && to !== undefined) return [{ event: 'buy', agent: to, theme: object, sole: false }];
  if (event === 'buy' && from !== undefined) return [{ event: 'sell', agent: from, theme: object, sole: false }];
  return [];
};

const violent = /^(?:murder|assassinate|slay|behead|execute|gun down|lynch)$/;

/** Whoever was shot dead died, and whoever is held somewhere was detained; the reverse need not be. */
const entailed: Rule = (claim) => {
  const { predicate, polarity, arguments: args } = claim;
  if (polarity === 'negative') return [];
  const passive = isPassive(claim);
  const theme = passive ? claim.subject : objectOf(claim);
  if (theme === undefined) return [];
  const frame = (event: string): Bare => ({ event, agent: passive ? null : claim.subject, theme, sole: false });
  const isDead = args.some(
    ({ role, text, marker }) =>
      (role === 'complement' && /^dead\b/i.test(text)) || (marker === 'to' && /^death\b/i.test(text)),
  );
  if (
    violent.test(predicate.lemma) ||
    (isDead && /^(?:shoot|stab|beat|hack|burn|crush|trample)$/.test(predicate.lemma))
  )
    return [frame('die')];
  const isHeld =
    passive && /^(?:hold|keep)$/.test(predicate.lemma) && args.some(({ marker }) => /^(?:in|at)$/.test(marker ?? ''));
  return isHeld ? [frame('arrest')] : [];
};

/** A state that two accounts put in the same words: “Odenby are 18th”, “the jet is 17 years old”. */
const state: Rule = (claim) => {
  const complement = claim.arguments.find(({ role }) => role === 'complement');
  if (complement === undefined || claim.predicate.lemma !== 'be' || complement.marker !== null) return [];
  const words = complement.text.toLowerCase().split(/\s+/);
  const content = words.filter((word) => !/^(?:an?|the|now|still|also|just|only|very|too)$/.test(word)).map(plain);
  // Ages are figures.
  if (
    content.length === 0 ||
    /^\d+$/.test(content.join('')) ||
    content.length > MOST_WORDS ||
    empty.test(content.join(' '))
  )
    return [];
  return [sole(`is ${content.join(' ')}`, claim.subject)];
};

/** Words of a state beyond which two accounts don't put it alike. */
const MOST_WORDS = 4;
const empty =
  /^(?:it|this|that|there|here|so|such|one|what|who|how|like|not|able|sure|good|bad|right|wrong|true|important|great|big|same|part|case|thing|way|time|day)\b/;

function plain(word: string): string {
  return nounClass(withoutS(word));
}

/**
 * What one party has another do: the infinitive is a claim of its own, the asking is one too.
 *
 *     She invited him to visit the capital.   He was ordered to leave.
 *         ^^^^^^^ --- ~~~~~~~~~~~~~~~~~~~~     --     ^^^^^^^ ~~~~~~~~
 */
const control: Rule = (claim) => {
  const infinitive = claim.arguments.find(({ role, text }) => role === 'complement' && /^to \p{Ll}/u.test(text));
  const passive = isPassive(claim);
  const theme = passive ? claim.subject : objectOf(claim);
  if (infinitive === undefined || theme === undefined) return [];
  const verb = verbClass(claim.predicate.lemma);
  const done = verbClass(infinitive.text.slice(0, LONGEST).split(/\s+/)[1]!);
  const agent = passive ? (claim.arguments.find(({ role }) => role === 'agent') ?? null) : claim.subject;
  // To be invited is news by itself, to be asked or ordered is not before it is told to what.
  return [{ event: verb === 'invite' ? verb : `${verb} to ${done}`, agent, theme, sole: false }];
};

/**
 * Kim went to the port.   Kim visited the port.
 *     ^^^^    --------
 */
const journey: Rule = (claim) => {
  const to = claim.arguments.find(({ role, marker, entity }) => role === 'place' && marker === 'to' && entity !== null);
  if (to === undefined || !/^(?:go|travel|fly|journey|sail)$/.test(claim.predicate.lemma)) return [];
  return objectOf(claim) === undefined ? [{ event: 'visit', agent: claim.subject, theme: to, sole: false }] : [];
};

const rules: readonly Rule[] = [idiom, converse, entailed, state, control, journey];

function objectOf({ arguments: args }: Claim): ClaimArgument | undefined {
  return args.find(({ role }) => role === 'object');
}
