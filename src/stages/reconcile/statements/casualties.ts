import { headNoun } from '../../../language/head-noun.js';
import { nominalClass, verbClass } from '../../../language/synonyms.js';
import type { Claim, ClaimArgument } from '../../../schemas/claim.js';
import type { Frame } from './frame.js';
import type { Mode } from './statement.js';

/** What befalls people, told by a noun. */
const harms: ReadonlyMap<string, string> = new Map([
  ['injury', 'injure'],
  ['wound', 'injure'],
  ['burn', 'injure'],
  ['cut', 'injure'],
  ['bruise', 'injure'],
  ['fracture', 'injure'],
  ['casualty', 'injure'],
  ['death', 'die'],
  ['fatality', 'die'],
  ['arrest', 'arrest'],
]);
const reports = /^(?:report|record|register|confirm|log|make)$/;
const suffers = /^(?:suffer|sustain|receive)$/;
const care = /^(?:treat|hospitalize|hospitalise)$/;

/**
 * What is said to have befallen people when deaths and injuries are counted, suffered or treated.
 *
 *     No deaths have been reported.   73 people suffered burns.   Five passengers were treated for smoke inhalation.
 *     ^^^^^^^^^                       ---------          ^^^^^    --------------- ^^^^^^^^^^^^
 */
export function casualtyFrame(claim: Claim, mode: Mode): Frame | null {
  const { lemma } = claim.predicate;
  const positive = claim.polarity === 'positive';
  const frame = (event: string, theme: Frame['theme'], people: boolean): Frame => ({
    event,
    positive,
    mode,
    agent: null,
    theme,
    sole: false,
    people,
    presupposed: true,
  });
  const object = argumentOf(claim, 'object');
  if (/^there$/i.test(claim.subject.text) && lemma === 'be') {
    const there = argumentOf(claim, 'complement');
    const harm = harmIn(there?.text);
    return there === undefined || harm === null ? null : frame(harm, there, true);
  }
  if (reports.test(lemma)) {
    const counted = object ?? claim.subject;
    const harm = harmIn(counted.text);
    return harm === null ? null : frame(harm, counted, true);
  }
  if (suffers.test(lemma)) {
    const harm = harmIn(object?.text);
    return harm === null ? null : frame(harm, claim.subject, false);
  }
  return care.test(verbClass(lemma)) && positive && object === undefined ? frame('injure', claim.subject, false) : null;
}

function argumentOf({ arguments: args }: Claim, role: ClaimArgument['role']): ClaimArgument | undefined {
  return args.find((argument) => argument.role === role);
}

/** The harm that the head of a phrase names. */
function harmIn(text: string | undefined): string | null {
  const noun = headNoun(text ?? '');
  return harms.get(noun) ?? (nominalClass(noun) === 'die' ? 'die' : null);
}
