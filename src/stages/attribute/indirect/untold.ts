import { isAgentNoun, isPaperNoun } from '../../../language/agents.js';
import { reportingNoun } from '../../../language/reporting.js';
import { isOfficeNoun } from '../../../language/titles.js';
import type { Cue } from '../cue.js';
import { canAct, canJudge } from '../speaking.js';
import { treeOf } from '../tree.js';
import { wordAt } from '../unit.js';
import { phraseAt } from '../words.js';
import { speaking } from './noun-content.js';
import type { Range } from './rule.js';

/** Whether the object of a verb of reporting tells nothing of what was said: somebody or something is handed over, dealt with or scolded. */
export function tellsNothing(cue: Cue, content: Range): boolean {
  return tests.some((isSo) => isSo(cue, content));
}

/** “warned her of [it in January]”, “conveyed [the invitation]”, “examined [the charge]”, “expressed [concerns]”: what was said stands elsewhere. */
function isTakenUp(cue: Cue, { from, to }: Range): boolean {
  const { unit, entry } = cue;
  if (to - from === 1 && reportingNoun(wordAt(unit, from)) !== undefined) return true;
  const bare = to - from === 2 && wordAt(unit, from) === 'the';
  if (bare && (entry.lemma === 'convey' || (entry.lemma === 'examine' && reportingNoun(wordAt(unit, from + 1)))))
    return true;
  if (unit.tokens[from]!.pos !== 'PRON') return false;
  const isPerson = /^(?:him|her|them)$/.test(wordAt(unit, from));
  if (isPerson && isJudgment(cue)) return false;
  // “believed [him for two years]”
  if (isPerson && entry.class === 'guess') return wordAt(unit, from + 1) !== 'as';
  return to - from === 1 || (/^(?:it|this|that)$/.test(wordAt(unit, from)) && unit.tokens[from + 1]!.pos === 'ADP');
}

/** “admitted to [reporters]”: who hears it, unlike “admitted to a mistake” */
function isConfidant(cue: Cue, { from }: Range): boolean {
  const { unit, entry, to } = cue;
  const object =
    from === to + 1 && /^(?:admit|confess|own up)$/.test(entry.lemma) ? unit.phraseFrom.get(from) : undefined;
  return object !== undefined && canJudge({ unit, from, to: object.end, head: object.head });
}

/** “ruled on [Monday]”, “commented in [May]”, “has pushed for [months]”: when and how long, and not what. */
function isTime({ unit, to: behind, entry }: Cue, { from, to }: Range): boolean {
  const object = from > behind ? phraseAt(unit, from) : undefined;
  if (object === undefined || object.end < to) return false;
  return days.test(wordAt(unit, object.head)) || (entry.class !== 'ask' && spans.test(wordAt(unit, object.head)));
}

const spans = /^(?:minute|hour|day|week|month|year|decade)s$/;

const days =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|tonight|yesterday|morning|afternoon|evening|weekend|\d{4})$/;

/** “denied [bail]”, “denied [entry]”: what one is not given. */
function isKeptFrom({ unit, entry }: Cue, { from }: Range): boolean {
  const object = entry.lemma === 'deny' ? phraseAt(unit, from) : undefined;
  return (
    object !== undefined &&
    /^(?:access|asylum|bail|benefit|boarding|care|citizenship|coverage|entry|license|licence|parole|permission|permit|service|treatment|visa|voice|vote)s?$/.test(
      wordAt(unit, object.head),
    )
  );
}

/** “recalled [20,000 vans]”: so many things are called back. */
function isCalledBack({ unit, entry }: Cue, { from }: Range): boolean {
  const object = entry.lemma === 'recall' ? phraseAt(unit, from) : undefined;
  if (object === undefined || days.test(wordAt(unit, object.head)) || isAgentNoun(wordAt(unit, object.head)))
    return false;
  return unit.tokens.slice(from, object.head).some(({ pos, text }) => pos === 'NUM' && /\d/.test(text));
}

/** “dismissed [his finance minister]”, “dismissed [its founder Ida Holm]”, “confirmed [the judge]”, unlike “dismissed [the minister’s claims]” */
function isSacked({ unit, entry }: Cue, { from }: Range): boolean {
  const object = /^(?:confirm|dismiss)$/.test(entry.lemma) ? phraseAt(unit, from) : undefined;
  if (object === undefined) return false;
  if (isEmployed(wordAt(unit, object.head))) return true;
  const words = unit.tokens.slice(object.start, object.head);
  const isName = unit.tokens[object.head]!.pos === 'PROPN' && !words.some(({ text }) => /^['’]s?$/.test(text));
  return isName && words.some(({ text, pos }) => pos === 'NOUN' && isEmployed(text));
}

/** Somebody with an office or a place of work. */
function isEmployed(word: string): boolean {
  return (
    isOfficeNoun(word) ||
    /^(?:(?:co-)?founder|aide|candidate|coach|employee|judge|nominee|nurse|staff|successor|teacher|worker)s?$/i.test(
      word,
    )
  );
}

/** “citing [unnamed sources]”, “citing [an internal memo]”: whose words they are, not which. */
function isCited({ unit, entry }: Cue, { from, to }: Range): boolean {
  const object = /^(?:cite|quote)$/.test(entry.lemma) ? phraseAt(unit, from) : undefined;
  return (
    object !== undefined &&
    object.end - from < 4 &&
    (isAgentNoun(wordAt(unit, object.head)) ||
      /^sources?$/.test(wordAt(unit, object.head)) ||
      (object.end >= to && isPaperNoun(wordAt(unit, object.head))))
  );
}

/** “attacked [Lind’s remark about the “idle half”]”: the words in marks are his whose remark it is. */
function isOthers({ unit }: Cue, { from, to }: Range): boolean {
  const object = unit.phraseFrom.get(from);
  if (object === undefined || reportingNoun(wordAt(unit, object.head)) === undefined) return false;
  const { heads, relations } = treeOf(unit);
  const isOwned = unit.tokens.some(
    ({ pos }, at) => heads[at] === object.head && relations[at] === 'nmod' && at < object.head && pos !== 'PRON',
  );
  const [start, end] = [unit.tokens[from]!.start, unit.tokens[to - 1]!.end];
  return isOwned && unit.fragments.some(({ content }) => start <= content.start && content.start < end);
}

/** “promoted [her new book]”: what one has made is offered for sale. */
function isSold({ unit, entry }: Cue, { from }: Range): boolean {
  const object = entry.lemma === 'promote' ? unit.phraseFrom.get(from) : undefined;
  return object !== undefined && wares.test(wordAt(unit, object.head));
}

const wares =
  /^(?:album|autobiography|biography|book|brand|cookbook|documentary|film|memoir|movie|musical|novel|play|product|record|restaurant|show|single|song|tour|venture)s?$/;

/** “promoted [Lind to captain]”: an office is given. */
function isRaised({ unit, entry }: Cue, { from }: Range): boolean {
  const object = entry.lemma === 'promote' ? phraseAt(unit, from) : undefined;
  const office =
    object === undefined || wordAt(unit, object.end) !== 'to' ? undefined : unit.phraseFrom.get(object.end + 1);
  return office !== undefined && isOfficeNoun(wordAt(unit, office.head));
}

/** Whether the cue says by itself what is thought of its object: whom or what it is about is enough. */
export function isJudgment({ entry }: Cue): boolean {
  return /^(?:deny|feel)$/.test(entry.class) && !moreIsSaid.test(entry.lemma);
}

/** Verbs of these classes that need what is said of their object, or that do something to it. */
const moreIsSaid =
  /^(?:blame|brand|characteri[sz]e|cheer|compare|decline|deny|dismiss|dispute|doubt|fear|feel|honou?r|hope|label|liken|object|pound|promote|question|regret|want|welcome|wish|worry)$/;

/** “announced [no agreement]”, “offered [no proof]”: nothing is told; what is found, foreseen or turned down may be nothing. */
function isNothing({ unit, entry }: Cue, { from, to }: Range): boolean {
  if (!/^(?:no|nothing|none)$/.test(wordAt(unit, from)) || !giving.test(entry.lemma)) return false;
  const end = unit.phraseFrom.get(from)?.end ?? to;
  return end >= to || !/^(?:about|of|on|that|to)$/.test(wordAt(unit, end));
}

/** “offered [a look] inside”, “tweeted [a picture]”: something is shown or handed over. */
function isGiven({ unit, entry }: Cue, { from }: Range): boolean {
  if (!/^(?:offer|provide|promise|share|release|publish|issue|post|tweet|retweet)$/.test(entry.lemma)) return false;
  const object = unit.phraseFrom.get(from);
  return object !== undefined && handed.test(wordAt(unit, object.head));
}

const handed =
  /^(?:look|glimpse|view|window|chance|opportunity|link|photo|photograph|picture|image|video|clip|screenshot|gif|selfie)s?$/;

const giving =
  /^(?:announce|cite|convey|deliver|describe|detail|disclose|explain|express|guarantee|issue|mention|note|offer|pledge|promise|provide|publish|recommend|release|request|share|signal|utter|voice|vow)$/;

/** Verbs for what is done to somebody or something as often as for what is said of it. */
const doing = /^(?:attack|challenge|claim|honou?r|threaten|welcome)$/;

/** “attacked Lind [in a speech]”, “a tweet attacking Lind”, “attacked Lind[, saying …]”: with words, not with blows. */
function isInWords({ unit, group }: Cue, behind: number): boolean {
  const holder = unit.phraseTo.get(group.start);
  if (holder !== undefined && isPaperNoun(wordAt(unit, holder.head))) return true;
  const next = wordAt(unit, behind);
  if (next === ',') return /^(?:accusing|calling|claiming|saying)$/.test(wordAt(unit, behind + 1));
  const place = /^(?:at|during|in|on)$/.test(next) ? unit.phraseFrom.get(behind + 1) : undefined;
  const word = place === undefined ? '' : wordAt(unit, place.head);
  return speaking.test(word) || /^(?:ads?|debates?|facebook|television|tv|twitter)$/.test(word);
}

/** “projected [an air] of calm”: how somebody wants to look. */
function isShown({ unit, entry }: Cue, { from }: Range): boolean {
  const object = entry.lemma === 'project' ? unit.phraseFrom.get(from) : undefined;
  return object !== undefined && looks.test(wordAt(unit, object.head));
}

const looks = /^(?:air|aura|authority|calm|confidence|image|optimism|power|sense|strength|toughness|unity|weakness)$/;

/** “addressed [a crowd]”, “addressed [the council]” */
function isHeard(word: string): boolean {
  return isAgentNoun(word) || gathering.test(word);
}

const gathering =
  /^(?:assembly|audience|caucus|chamber|conference|congress|convention|council|court|crowd|gathering|group|hall|house|legislature|meeting|nation|parliament|rally|session|summit)s?$/;

/** “ordered [the release] of the men”, unlike “ordered soup” */
const deed =
  /(?:tion|sion|ment|ing|ance|ence|[aeo]val|sal|ture|sure|zure)s?$|^(?:arrest|audit|ban|boycott|cut|delay|freeze|halt|inquest|inquiry|lockdown|move|overhaul|probe|pullback|pullout|recall|recount|release|report|response|retreat|return|review|search|shutdown|stop|strike|study|sweep|test|trial)s?$/;

/** “welcomed [several hundred guests]”, “threaten [countries]”, “people accused of [murder]”: something is done to somebody. */
function isDone(cue: Cue, { from, to: end }: Range): boolean {
  const { unit, entry, to } = cue;
  if (entry.lemma === 'call' && wordAt(unit, from - 1) === 'on') return true;
  if (entry.lemma === 'accuse' && from === to + 1) return true;
  const object = unit.phraseFrom.get(from);
  if (entry.lemma === 'address' && object !== undefined && isHeard(wordAt(unit, object.head))) return true;
  if (/^(?:order|decree)$/.test(entry.lemma)) return object === undefined || !deed.test(wordAt(unit, object.head));
  if (!doing.test(entry.lemma) || from !== to || object === undefined) return false;
  if (entry.lemma === 'attack' && isInWords(cue, object.end)) return false;
  const party = { unit, from, to: object.end, head: object.head };
  const isBlamed = end > object.end && /^(?:as|for|over)$/.test(wordAt(unit, object.end));
  return canAct(party) && !(isBlamed && entry.lemma !== 'challenge');
}

/** “credited [the account with $50]”: money is entered. */
function isEntered({ unit, entry }: Cue, { from, to }: Range): boolean {
  return (
    entry.lemma === 'credit' &&
    unit.tokens.slice(from, to).some(({ text }) => /^(?:[$£€]|accounts?|cards?)$/i.test(text))
  );
}

const tests = [
  isTakenUp,
  isConfidant,
  isTime,
  isSacked,
  isKeptFrom,
  isCalledBack,
  isCited,
  isRaised,
  isSold,
  isNothing,
  isGiven,
  isDone,
  isShown,
  isEntered,
  isOthers,
] as const;
