import { nounClass } from '../../../language/synonyms.js';
import { wordList } from '../../../language/word-list.js';
import type { Claim, ClaimArgument } from '../../../schemas/claim.js';
import type { EntitySpan } from '../../../schemas/span.js';
import { type Frame, isPassive } from './frame.js';
import type { Mode } from './statement.js';

/** What was there or was not, whoever tells it: not plans, doubts and reasons, which one has and another does not see. */
const things: ReadonlySet<string> = new Set(
  wordList(`
    alarm, avalanche, blaze, bomb, collision, crash, explosion, flame, gunfire, hostage, landslide, leak, mayday, outage, shooting, shot,
    siren, smoke, spill, stampede, tsunami
  `),
);
/** Verbs that tell of a thing without saying that it is there. */
const apart =
  /^(?:deny|dismiss|reject|doubt|dispute|rule|exclude|fear|expect|prevent|avoid|avert|seek|look|need|want|demand|await|warn|threaten|plan|promise|simulate|fake|imagine|invent|mention|discuss|say|report|suspect|investigate)\b/;
const burning = /\b(?:on fire|in flames|ablaze|alight)\b/i;

/**
 * That something was there, where another account says that there was none.
 *
 *     There was no fire.   The siren sounded.   We put the fire out.   The engine was on fire.
 *           ^^^    ----    --------- ^^^^^^^           ------------                   -------
 */
export function existenceFrame(claim: Claim, mode: Mode): Frame | null {
  const positive = claim.polarity === 'positive';
  const frame = (theme: EntitySpan): Frame => ({
    event: 'exist',
    positive,
    mode,
    agent: null,
    theme,
    sole: false,
    presupposed: true,
  });
  if (/^there$/i.test(claim.subject.text) && claim.predicate.lemma === 'be') {
    const there = claim.arguments.find(({ role }) => role === 'complement');
    return there !== undefined && isThing(there.text) ? frame(there) : null;
  }
  if (!positive || mode !== 'actual' || apart.test(claim.predicate.lemma)) return null;
  const fire = burningIn(claim);
  if (fire !== null) return frame(fire);
  const party = partiesOf(claim).find(({ text }) => /^(?:the|an?|this|that) /i.test(text) && isThing(text));
  return party === undefined ? null : frame(party);
}

function partiesOf(claim: Claim): readonly EntitySpan[] {
  const object = claim.arguments.find(({ role }) => role === 'object');
  return object !== undefined && !isPassive(claim) ? [claim.subject, object] : [claim.subject];
}

/** “on fire”: the fire itself. */
function burningIn({ predicate, arguments: args, text, start }: Claim): EntitySpan | null {
  if (!/^(?:be|remain|catch|burst)$/.test(predicate.lemma)) return null;
  const match = burning.exec(text);
  const within = args.find(
    ({ text: words }: ClaimArgument) => match !== null && words.includes(match[0].split(' ').at(-1)!),
  );
  if (match === null || within === undefined) return null;
  const at = start + match.index + match[0].lastIndexOf(' ') + 1;
  const end = start + match.index + match[0].length;
  return { text: text.slice(at - start, end - start), start: at, end, entity: null };
}

/** The last noun before a preposition. */
function isThing(text: string): boolean {
  const head = text
    .toLowerCase()
    .split(/ (?:of|to|from|in|on|at|for|with|by|between|that|which) /)[0]!
    .split(/\s+/)
    .at(-1)!;
  return things.has(nounClass(head)) || things.has(nounClass(head.replace(/s$/, '')));
}
