import { isAgentNoun } from '../../../language/agents.js';
import { isOfficeNoun } from '../../../language/titles.js';
import type { Cue } from '../cue.js';
import { canAct } from '../speaking.js';
import { wordAt } from '../unit.js';
import { phraseAt } from '../words.js';
import type { Range } from './rule.js';

/** Whether the object of a verb of reporting tells nothing of what was said: somebody or something is handed over, dealt with or scolded. */
export function tellsNothing(cue: Cue, content: Range): boolean {
  return [isTakenUp, isSacked, isCited, isRaised, isScolded, isWithheld, isGiven, isDone].some((isSo) =>
    isSo(cue, content),
  );
}

/** “warned her of [it in January]”, “conveyed [the invitation]”: what was said stands elsewhere. */
function isTakenUp({ unit, entry }: Cue, { from, to }: Range): boolean {
  if (entry.lemma === 'convey' && to - from === 2 && wordAt(unit, from) === 'the') return true;
  if (unit.tokens[from]!.pos !== 'PRON') return false;
  return to - from === 1 || (/^(?:it|this|that)$/.test(wordAt(unit, from)) && unit.tokens[from + 1]!.pos === 'ADP');
}

/** “dismissed [his finance minister]” */
function isSacked({ unit, entry }: Cue, { from }: Range): boolean {
  const object = entry.lemma === 'dismiss' ? phraseAt(unit, from) : undefined;
  return object !== undefined && isOfficeNoun(wordAt(unit, object.head));
}

/** “citing [unnamed sources]”: whose words they are, not which. */
function isCited({ unit, entry }: Cue, { from }: Range): boolean {
  const object = /^(?:cite|quote)$/.test(entry.lemma) ? phraseAt(unit, from) : undefined;
  return (
    object !== undefined &&
    object.end - from < 4 &&
    (isAgentNoun(wordAt(unit, object.head)) || /^sources?$/.test(wordAt(unit, object.head)))
  );
}

/** “promoted [Lind to captain]”: an office is given. */
function isRaised({ unit, entry }: Cue, { from }: Range): boolean {
  const object = entry.lemma === 'promote' ? phraseAt(unit, from) : undefined;
  const office =
    object === undefined || wordAt(unit, object.end) !== 'to' ? undefined : unit.phraseFrom.get(object.end + 1);
  return office !== undefined && isOfficeNoun(wordAt(unit, office.head));
}

/** Verbs of judging alone: whom they are about is enough. */
export const judging =
  /^(?:admire|applaud|attack|back|blast|castigate|chide|commend|condemn|congratulate|criticis|criticiz|defend|denounc|deride|disparage|endorse|favou?r|lambast|laud|mock|oppos|praise|ridicul|scold|slam|support)e?$/;

/** Verbs that say that somebody spoke ill of another, and nothing of what he said: a person alone is no content. */
const scolding =
  /^(?:assail|attack|belittle|berate|blast|castigate|chastise|chide|critical|criticise|criticize|denigrate|deride|disparage|lambast|lambaste|lash out|mock|rail|rebuke|ridicule|rip|scold|slam|vilify)$/;

/** “lambasted [Lind]”, “mocked [him]”, “railed against [Lind in a speech]” */
function isScolded({ unit, entry }: Cue, { from, to }: Range): boolean {
  if (!scolding.test(entry.lemma)) return false;
  const behind = unit.tokens.slice(from, to).findIndex(({ pos }) => !/^(?:PROPN|PRON)$/.test(pos));
  return behind < 0 || (behind > 0 && /^(?:at|during|in|on)$/.test(wordAt(unit, from + behind)));
}

/** “announced [no agreement]”, “offered [no proof]”: nothing is told; what is found, foreseen or turned down may be nothing. */
function isWithheld({ unit, entry }: Cue, { from }: Range): boolean {
  return /^(?:no|nothing|none)$/.test(wordAt(unit, from)) && giving.test(entry.lemma);
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

/** “welcomed [several hundred guests]”, “threaten [countries]”, “people accused of [murder]”: something is done to somebody. */
function isDone({ unit, entry, to }: Cue, { from, to: end }: Range): boolean {
  if (entry.lemma === 'call' && wordAt(unit, from - 1) === 'on') return true;
  if (entry.lemma === 'accuse' && from === to + 1) return true;
  const object = unit.phraseFrom.get(from);
  if (!doing.test(entry.lemma) || from !== to || object === undefined) return false;
  const party = { unit, from, to: object.end, head: object.head };
  const isBlamed = end > object.end && /^(?:as|for|over)$/.test(wordAt(unit, object.end));
  return canAct(party) && !(isBlamed && entry.lemma !== 'challenge');
}
