import { reportingCue } from '../../language/reporting.js';
import { wordList } from '../../language/word-list.js';
import { isTimely, type Party } from './party.js';
import { startingAt } from './party-behind.js';
import { ownSpeaker } from './speaker.js';
import { treeOf } from './tree.js';
import { type Unit, wordAt } from './unit.js';
import { groupAt } from './words.js';

/** Nouns for what is written and says something, those together that may stand for one another. */
const kinds: readonly (readonly string[])[] = [
  ['letter'],
  ['statement', 'release', 'declaration', 'communique', 'communiqué'],
  ['e-mail', 'email', 'message', 'note'],
  ['post', 'tweet'],
  ['lawsuit', 'suit', 'complaint', 'filing', 'petition'],
  ['affidavit'],
  ['memo'],
  ['report', 'study', 'survey'],
  ['article', 'column', 'editorial', 'essay', 'op-ed'],
  ['order'],
];
const kindOf = new Map(kinds.flatMap((kind, at) => kind.map((noun): [string, number] => [noun, at])));

/** What is done with a paper by whoever speaks in it. */
const issuing: ReadonlySet<string> = new Set(
  wordList(
    'author, circulate, email, file, give, issue, make, pen, post, publish, put, read, release, send, share, sign, submit, tweet, write',
  ),
);

/** Words behind a paper in which its author may be told. */
const REACH = 24;
/** Units that “the statement” reaches back over. */
const BACK = 6;

/**
 * Who wrote the paper that is said to say something: whoever it is told to be by, or who issued the last paper of the kind.
 *
 *     A letter seen by the paper, dated 3 May and signed by the minister, urged the bank to wait.
 *     ^^^^^^^^                                              ^^^^^^^^^^^^
 *     Lind issued a statement on Friday. “We are sorry,” the statement said.
 *     ^^^^                                               ^^^^^^^^^^^^^
 */
export function authorOf({ unit, from, head }: Party, units: readonly Unit[]): Party | null {
  if (wordAt(unit, head) === 'it') return isRead(unit, head + 1) ? authorOfSubject(unit, units) : null;
  const kind = kindAt(unit, head);
  if (kind === undefined) return null;
  const own = authorAt(unit, from, head);
  if (own !== null || !isTakingUp(unit, from) || head !== from + 1) return own;
  return lastAuthor(unit, head, kind, units);
}

/** Who wrote the last paper of the kind before the token. */
function lastAuthor(unit: Unit, head: number, kind: number, units: readonly Unit[]): Party | null {
  for (let at = unit.index; at >= Math.max(0, unit.index - BACK); at--) {
    const before = units[at]!;
    for (const phrase of before.nounPhrases.toReversed()) {
      if (kindAt(before, phrase.head) !== kind || (before === unit && phrase.head >= head)) continue;
      const author = authorAt(before, phrase.start, phrase.head) ?? issuerOf(before, phrase.head);
      if (author !== null) return author;
      // “a letter”: another one, of which nobody tells whose it is.
      if (!isTakingUp(before, phrase.start)) return null;
    }
  }
  return null;
}

/** Units over which “it” may be the paper that was the subject of one. */
const SUBJECT_BACK = 3;

/** `The letter mentions her health. She was ill. “I have to rest,” it says`: the only thing that did anything. */
function authorOfSubject(unit: Unit, units: readonly Unit[]): Party | null {
  for (let at = unit.index - 1; at >= Math.max(0, unit.index - SUBJECT_BACK); at--) {
    const before = units[at]!;
    const { heads, subjects } = treeOf(before);
    const things = subjects.filter((subject) => subject !== null && before.tokens[subject]!.pos === 'NOUN');
    const [thing] = things;
    if (thing === undefined) continue;
    const kind = things.length === 1 ? kindAt(before, thing!) : undefined;
    const phrase = before.nounPhrases.find((one) => one.head === thing);
    if (kind === undefined || phrase === undefined || groupAt(before, heads[thing!] ?? -1) === undefined) return null;
    return authorOf({ unit: before, from: phrase.start, to: phrase.end, head: phrase.head }, units);
  }
  return null;
}

/** “it says”, “it continued”: what a paper does. */
function isRead(unit: Unit, at: number): boolean {
  return /^(?:add|conclude|continue|go on|note|read|say|state)$/.test(unit.groupFrom.get(at)?.lemma ?? '');
}

function isTakingUp(unit: Unit, from: number): boolean {
  return /^(?:the|that|this)$/.test(wordAt(unit, from));
}

function kindAt(unit: Unit, head: number): number | undefined {
  return kindOf.get(wordAt(unit, head).replace(/(?<=[^s])s$/, ''));
}

/** Whose it is by its own words: “her letter”, “a letter from the ministry”, “a note signed by Lind”. */
function authorAt(unit: Unit, from: number, head: number): Party | null {
  if (/^(?:her|his|its)$/.test(wordAt(unit, from))) return { unit, from, to: from + 1, head: from };
  if (/^(?:by|from)$/.test(wordAt(unit, head + 1))) return startingAt(unit, head + 2);
  for (let at = head + 1; at < Math.min(head + REACH, unit.tokens.length); at++) {
    if (unit.groupFrom.get(at)?.finite === true && !isParticiple(unit, at)) return null;
    if (!/^(?:authored|brought|filed|issued|penned|released|sent|signed|written)$/.test(wordAt(unit, at))) continue;
    const time = unit.phraseFrom.get(wordAt(unit, at + 1) === 'on' ? at + 2 : at + 1);
    const behind = time !== undefined && isTimely(wordAt(unit, time.head)) ? time.end : at + 1;
    if (wordAt(unit, behind) === 'by') return startingAt(unit, behind + 1);
  }
  return null;
}

/** “[signed] by”, “[dated] 3 May”: a past form behind a comma or a conjunction, without a subject. */
function isParticiple(unit: Unit, at: number): boolean {
  return /^(?:,|and|\()$/.test(wordAt(unit, at - 1)) || /^(?:by|on|in)$/.test(wordAt(unit, at + 1));
}

/** The subject of “issued a statement” and of “said in a statement”. */
function issuerOf(unit: Unit, head: number): Party | null {
  const { heads, relations } = treeOf(unit);
  const verb = groupAt(unit, heads[head] ?? -1);
  if (verb === undefined || verb.voice === 'passive') return null;
  const issues = relations[head] === 'obj' && issuing.has(verb.lemma);
  const says = relations[head] === 'obl' && reportingCue(verb.lemma) !== undefined;
  return issues || says ? ownSpeaker(unit, verb) : null;
}
