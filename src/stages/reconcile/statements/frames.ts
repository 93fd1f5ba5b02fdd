import { headNoun } from '../../../language/head-noun.js';
import { nominalClass, nounClass, verbClass } from '../../../language/synonyms.js';
import type { Claim, ClaimArgument } from '../../../schemas/claim.js';
import type { EntitySpan } from '../../../schemas/span.js';
import { casualtyFrame } from './casualties.js';
import { existenceFrame } from './existence.js';
import { type Frame, isPassive, LONGEST } from './frame.js';
import type { Mode } from './statement.js';

/** Verbs and phrases for “there is”: an event takes place, or there will be none. */
const takePlace = new Set(['take place', 'happen', 'occur', 'go ahead', 'resume', 'continue', 'be held', 'hold']);

type Rule = (claim: Claim, mode: Mode) => Frame | null;

/** All that a claim amounts to besides what its verb says. */
export function impliedFrames(claim: Claim, mode: Mode): Frame[] {
  return rules.flatMap((rule) => rule(claim, mode) ?? []);
}

function object(claim: Claim): ClaimArgument | undefined {
  return claim.arguments.find(({ role }) => role === 'object');
}

function oblique(claim: Claim, marker: RegExp): ClaimArgument | undefined {
  return claim.arguments.find((argument) => argument.role === 'oblique' && marker.test(argument.marker ?? ''));
}

/**
 * She did not rule out closing factories.   They ruled out higher taxes.
 *             ^^^^^^^^ ^^^^^^^ ---------            ^^^^^^^^^ ------------
 */
const ruledOut: Rule = (claim) => {
  const ruled = object(claim) ?? claim.arguments.find(({ role }) => role === 'complement');
  if (claim.predicate.lemma !== 'rule out' || ruled === undefined) return null;
  const [word = '', ...rest] = ruled.text.split(' ');
  const at = ruled.text.length - rest.join(' ').length;
  const positive = claim.polarity === 'negative';
  const mode = positive ? 'possible' : 'planned';
  if (!word.endsWith('ing') || rest.length === 0) return null;
  const theme = { text: rest.join(' '), start: ruled.start + at, end: ruled.end, entity: null };
  return {
    event: verbClass(gerundBase(word), nounClass(headNoun(theme.text))),
    positive,
    mode,
    agent: null,
    theme,
    sole: false,
  };
};

/** “closing” -> close, “planning” -> plan: the first base that the classes know, or the word without its ending. */
function gerundBase(word: string): string {
  const stem = word.toLowerCase().slice(0, -3);
  const bases = [`${stem}e`, stem, stem.replace(/(.)\1$/, '$1')];
  return bases.find((base) => verbClass(base) !== base) ?? `${stem}e`;
}

/**
 * The boards approved the sale unanimously.   A director voted against the deal.
 *             ^^^^^^^^          ^^^^^^^^^^^                ^^^^^^^^^^^^^
 */
const nobodyAgainst: Rule = (claim, mode) => {
  const event = verbClass(claim.predicate.lemma);
  if (!(event === 'approve' || event === 'support' || event === 'agree' || event === 'vote')) return null;
  if (!isUnanimous(claim) || claim.polarity === 'negative') return null;
  const theme = object(claim) ?? (isPassive(claim) ? claim.subject : oblique(claim, /^(?:for|on|to)$/));
  return theme === undefined ? null : { event: 'vote against', positive: false, mode, agent: null, theme, sole: false };
};

function isUnanimous({ text, arguments: args }: Claim): boolean {
  return /\bunanimous(?:ly)?\b/i.test(text) || args.some((one) => /\bunanimous/i.test(one.text));
}

const votedAgainst: Rule = (claim, mode) => {
  const event = verbClass(claim.predicate.lemma);
  const theme = event === 'vote' ? oblique(claim, /^against$/) : event === 'oppose' ? object(claim) : undefined;
  if (theme === undefined) return null;
  return {
    event: 'vote against',
    positive: claim.polarity === 'positive',
    mode,
    agent: claim.subject,
    theme,
    sole: false,
  };
};

/**
 * There would be no talks.   Talks would take place on Thursday.   It cancelled the talks.
 *       ^^^^^^^^ --------    ----- ^^^^^^^^^^^^^^^^                   ^^^^^^^^^     -----
 */
const takesPlace: Rule = (claim, mode) => {
  const { lemma } = claim.predicate;
  const there = /^there$/i.test(claim.subject.text) && lemma === 'be';
  const theme = there
    ? claim.arguments.find(({ role }) => role === 'complement')
    : takePlace.has(lemma) && object(claim) === undefined
      ? claim.subject
      : undefined;
  const event = theme === undefined ? null : eventNoun(theme.text);
  if (theme === undefined || event === null) return null;
  return { event: 'take place', positive: claim.polarity === 'positive', mode, agent: null, theme, sole: false };
};

const calledOff: Rule = (claim) => {
  if (verbClass(claim.predicate.lemma) !== 'cancel') return null;
  const theme = object(claim) ?? claim.subject;
  if (eventNoun(theme.text) === null) return null;
  return {
    event: 'take place',
    positive: claim.polarity === 'negative',
    mode: 'planned',
    agent: null,
    theme,
    sole: false,
  };
};

/** The class of the event that a phrase names: “no talks with the union” -> talk. */
function eventNoun(text: string): string | null {
  const head = text
    .toLowerCase()
    .replace(/\b(?:round|session|series|set)s? of /, '')
    .split(/ (?:with|between|on|over|in|of|for|by|to|about) /)[0]!;
  const word = head.split(/\s+/).at(-1) ?? '';
  return nominalClass(word) ?? nominalClass(word.replace(/s$/, ''));
}

/**
 * Putin accepted an invitation to visit the country.   A visit by the president was not in the plans.
 *       ^^^^^^^^    ^^^^^^^^^^ -- ^^^^^                   ^^^^^                      ^^^^^^^^^^^^^^^^
 */
const acceptedInvitation: Rule = (claim) => {
  const accepted = object(claim);
  if (verbClass(claim.predicate.lemma) !== 'accept' || accepted === undefined) return null;
  const match = /\b(?:invitation|offer|request)\b.*?\bto ([a-z]+)(?: (.+))?/is.exec(claim.text.slice(0, LONGEST));
  if (match === null) return null;
  const event = verbClass(match[1]!);
  const theme =
    match[2] === undefined ? null : stretch(claim.start + match.index + match[0].length - match[2].length, match[2]);
  return { event, positive: claim.polarity === 'positive', mode: 'planned', agent: claim.subject, theme, sole: false };
};

const inThePlans: Rule = (claim) => {
  const { subject } = claim;
  const event = eventNoun(subject.text);
  if (event === null || claim.predicate.lemma !== 'be') return null;
  if (!plans.test(claim.text)) return null;
  const agent = partOf(claim, ' by ') ?? (subject.entity === null ? null : subject);
  return {
    event,
    positive: claim.polarity === 'positive',
    mode: 'planned',
    agent,
    theme: partOf(claim, ' to '),
    sole: false,
  };
};

const plans =
  /\b(?:in (?:the |his |her |its |their )?(?:current )?plans|planned|on the agenda|on the cards|on the table|under consideration)\b/i;

/** “a visit by the president to the country”: what stands behind the first such preposition of the subject. */
function partOf({ subject }: Claim, marker: string): EntitySpan | null {
  const at = subject.text.indexOf(marker);
  if (at < 0) return null;
  const text = subject.text.slice(at + marker.length).split(/ (?:by|to|in|on|of|for|with) /)[0]!;
  const start = subject.start + at + marker.length;
  return { text, start, end: start + text.length, entity: null };
}

function stretch(start: number, text: string): EntitySpan {
  return { text, start, end: start + text.length, entity: null };
}

const rules: readonly Rule[] = [
  casualtyFrame,
  existenceFrame,
  ruledOut,
  nobodyAgainst,
  votedAgainst,
  takesPlace,
  calledOff,
  acceptedInvitation,
  inThePlans,
];
