import type { Clause } from '../../language/clauses/clause.js';
import type { Entity } from '../../schemas/entity.js';
import type { Token } from '../../schemas/sentence.js';
import type { Reading } from './reading.js';

const objectPronouns = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself']);
const pluralWords = new Set(
  'people police men women children media staff crew data criteria they we i you those these who which that both many few several all some most more others none majority half rest number lot thousands hundreds dozens couple pair family team government committee public'.split(
    ' ',
  ),
);

/**
 * Whether subject and verb go together. A bare form behind a singular noun is a subjunctive, an infinitive without “to”
 * or a noun taken for a verb; an object pronoun is no subject: none of them makes a claim.
 */
export function agrees({ tokens, entityAt }: Reading, { subject, subjectSource, verb, link }: Clause): boolean {
  if (subject === null || !verb.finite) return true;
  const head = tokens[subject.head]!;
  if (subjectSource === 'own' && subject.end - subject.start === 1 && objectPronouns.has(head.text.toLowerCase()))
    return false;
  if (subjectSource === 'own' && isCutByMark(tokens, subject.start)) return false;
  if (/^be$|-$/i.test(tokens[verb.start]!.text)) return false;
  const bare = verb.start === verb.head && verb.form === 'base' && verb.tense === 'present' && verb.modal === null;
  return (
    !bare ||
    link === 'conjunct' ||
    isPluralName(head) ||
    isPlural(head) ||
    isTeam(head, entityAt(head.start, head.end)) ||
    isJoined(tokens, subject.start, subject.end)
  );
}

/** “The lone “no” [vote] was”: a phrase behind a closing mark has lost its beginning. */
function isCutByMark(tokens: readonly Token[], start: number): boolean {
  const mark = tokens[start - 1];
  const before = tokens[start - 2];
  if (mark === undefined || before === undefined || !/^["”]$/.test(mark.text) || mark.start !== before.end)
    return false;
  return !/^[,.?!;:—–-]$/.test(before.text);
}

/** “Democrats”, “the Japanese”, “NATO”: names that may go with a plural verb. */
function isPluralName({ text, pos }: Token): boolean {
  return pos === 'PROPN' && (/(?:s|ese|ish|ch)$/.test(text) || /^[\p{Lu}.]{2,}$/u.test(text));
}

/** “[United] begin their season”: many people under one name. */
function isTeam({ pos }: Token, entity: Entity | null): boolean {
  return pos === 'PROPN' && entity?.type === 'organization';
}

function isPlural(head: Token): boolean {
  if (head.pos === 'PROPN') return false;
  const word = head.text.toLowerCase();
  return (
    pluralWords.has(word) ||
    (/s$/.test(word) && !/ss$/.test(word)) ||
    head.pos === 'ADJ' ||
    head.pos === 'NUM' ||
    word !== head.lemma.toLowerCase()
  );
}

function isJoined(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ text }) => text === 'and' || text === '&');
}
