import { reportingCue } from '../../language/reporting.js';
import type { Entity } from '../../schemas/entity.js';
import { attributionOf } from './direct.js';
import { type CueWords, type Draft, draftIn } from './draft.js';
import { indirectSpeech } from './indirect.js';
import type { Mentions } from './mentions.js';
import type { Party } from './party.js';
import type { Passages } from './passages.js';
import { LONGEST, linksOf } from './relays.js';
import { type Unit, wordAt } from './unit.js';

/**
 * What the speaker of an utterance says that somebody else said: theirs, and passed on by whoever speaks.
 *
 *     “The minister told us that it was safe,” Ann Lee said. “He said, ‘Trust me.’”
 *                           ^^^^^^^^^^^^^^^^                           ^^^^^^^^
 */
export function retold(drafts: readonly Draft[], within: Passages['within'], mentions: Mentions): Draft[] {
  return drafts.flatMap((outer) => {
    const { source: speaker } = outer;
    if (speaker === null || !isSomebody(speaker, mentions)) return [];
    const units = outer.content.flatMap(({ start }) => within.get(start)?.() ?? []);
    return units
      .flatMap(spokenIn)
      .filter((draft) => isRetold(draft, mentions) && !isSame(draft.source!, speaker, mentions))
      .map((draft): Draft => ({ ...draft, relays: [...draft.relays, ...linksOf(outer)].slice(0, LONGEST) }));
  });
}

/** Whoever speaks of himself by name. */
function isSame(a: Party, b: Party, mentions: Mentions): boolean {
  const entity = entityAt(a, mentions);
  return entity !== null && entity === entityAt(b, mentions);
}

function entityAt({ unit, head }: Party, mentions: Mentions): Entity | null {
  return mentions.at(unit.tokens[head]!.start);
}

function spokenIn(unit: Unit): Draft[] {
  const direct = [...unit.utterances].flatMap(([at, { content }]) => {
    const attribution = attributionOf({ unit, at });
    return attribution === null ? [] : [draftIn(unit, [content], attribution)];
  });
  return [...direct, ...indirectSpeech(unit).filter(({ rule }) => telling.test(rule))];
}

const telling = /(?:according-to|bare-clause|infinitive|parenthetical|that-clause)$/;

/** Words of somebody who is known, told as a fact: “you say”, “people say”, “if they say” and “did he say?” tell of nothing said. */
function isRetold({ unit, cue, source }: Draft, mentions: Mentions): boolean {
  if (cue === null || source === null || source.unit !== unit || unit.tokens.at(-1)!.text === '?') return false;
  return isSomebody(source, mentions) && isTold(unit, cue, source);
}

/** A name, a person or a body; of pronouns those that somebody is known to be meant by. */
function isSomebody({ unit, head }: Party, mentions: Mentions): boolean {
  const { pos, start } = unit.tokens[head]!;
  if (pos === 'PRON') return /^s?he$/.test(wordAt(unit, head)) && mentions.at(start) !== null;
  return /^(?:NOUN|PROPN)$/.test(pos) && !/^(?:folks|guys?|nobody|one|people)$/.test(wordAt(unit, head));
}

/** A verb of speech, neither denied nor supposed: not “if he says”, nor “as rich as he says he is”. */
function isTold(unit: Unit, { start, end, lemma }: CueWords, { from }: Party): boolean {
  if (/^(?:as|than)$/.test(wordAt(unit, from - 1))) return false;
  if (unit.tokens.some((token) => token.start < start && supposing.test(token.text))) return false;
  if (lemma === 'according to') return true;
  const entry = reportingCue(lemma);
  const group = unit.verbGroups.find(({ head }) => unit.tokens[head]!.start >= start && unit.tokens[head]!.end <= end);
  const told = group?.tense != null && group.modal === null && !group.negated;
  return told && entry?.frames.has('quote') === true && !/^(?:guess|feel)$/.test(entry.class);
}

const supposing = /^(?:if|unless|when|whenever|whether)$/i;
