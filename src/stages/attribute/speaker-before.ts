import type { Entity } from '../../schemas/entity.js';
import { cuesOf } from './cue.js';
import type { Mentions } from './mentions.js';
import { type Party, startingAt } from './party.js';
import { ownSpeaker } from './speaker.js';
import { treeOf } from './tree.js';
import { isAlone, type Unit, wordAt } from './unit.js';

/** Sentences back over which a pronoun is followed. */
const STEPS = 3;

/** What stands before a pronoun that speaks. */
interface Before {
  readonly units: readonly Unit[];
  readonly mentions: Mentions;
}

/**
 * Who “he” or “she” is who alone speaks in a sentence: the subject of the sentence before, where that is one person. `held` is whom the
 * pronoun is taken for so far; null where either may be meant.
 *
 *     Senator Lind suggested that Kim might wait. “At your own peril,” he said.
 *     ^^^^^^^^^^^^                                                     ^^
 */
export function speakerBefore(source: Party, held: Entity, { units, mentions }: Before): Entity | null {
  const pronoun = wordAt(source.unit, source.head);
  if (!/^(?:he|she)$/.test(pronoun)) return held;
  if (wordAt(source.unit, source.head - 1) === 'what') return offering(source, held, mentions);
  if (!isFirst(source, mentions)) return held;
  const before = unitBefore(source.unit, units);
  const subject = before === null || isAsking(before) ? null : subjectOf(before);
  if (before === null || subject === null || subject.joint !== undefined) return held;
  const found = personAt(subject, pronoun, { units, mentions });
  if (found === null || found === held || !fits(found, subject, pronoun)) return held;
  if (!mentionedIn(held, before, mentions) || isReporting(before)) return found;
  return null;
}

/** “[Lind] offered what he said was a way out”: the subject of the verb before, where that is one person. */
function offering({ unit, from, head }: Party, held: Entity, mentions: Mentions): Entity {
  const group = unit.verbGroups.findLast(({ end }) => end <= from - 1);
  const subject = group?.finite === true && group.voice === 'active' ? ownSpeaker(unit, group) : null;
  if (subject === null || subject.joint !== undefined || unit.tokens[subject.head]!.pos !== 'PROPN') return held;
  const found = mentions.at(unit.tokens[subject.head]!.start);
  return found?.type === 'person' && fits(found, subject, wordAt(unit, head)) ? found : held;
}

/** Nobody is named in the sentence before the pronoun but in the words spoken. */
function isFirst({ unit, from }: Party, mentions: Mentions): boolean {
  return !unit.tokens.slice(0, from).some(({ start, pos }) => pos !== 'PUNCT' && mentions.at(start)?.type === 'person');
}

/** The sentence before, in its paragraph or the one before; quotations that stand alone are passed over. */
function unitBefore(unit: Unit, units: readonly Unit[]): Unit | null {
  let paragraph = unit.paragraph;
  for (let at = unit.index - 1; at >= 0 && at >= unit.index - STEPS; at--) {
    const before = units[at]!;
    if (before.paragraph < paragraph - 1) return null;
    if (!isAlone(before)) return before;
    paragraph = before.paragraph;
  }
  return null;
}

/** “Lind asked Kim whether …”: whoever is asked may answer. */
function isAsking(unit: Unit): boolean {
  return (
    cuesOf(unit).some(({ entry }) => /^(?:ask|order)$/.test(entry.class)) ||
    wordAt(unit, unit.tokens.length - 1) === '?'
  );
}

function isReporting(unit: Unit): boolean {
  const root = rootOf(unit);
  return cuesOf(unit).some(({ group }) => group.start <= root && root < group.end);
}

function rootOf(unit: Unit): number {
  const { heads, relations } = treeOf(unit);
  return heads.findIndex((head, at) => head === null && relations[at] === 'root' && unit.tokens[at]!.pos !== 'PUNCT');
}

/** The subject of the main verb, active; behind it in “…,” said Lind. */
function subjectOf(unit: Unit): Party | null {
  const root = rootOf(unit);
  const group = unit.verbGroups.find(({ start, end }) => start <= root && root < end);
  if (group === undefined || group.voice === 'passive' || !group.finite) return null;
  return ownSpeaker(unit, group) ?? startingAt(unit, group.end);
}

function personAt(subject: Party, pronoun: string, before: Before): Entity | null {
  const { unit, head } = subject;
  const entity = before.mentions.at(unit.tokens[head]!.start);
  if (wordAt(unit, head) === pronoun) return entity === null ? null : speakerBefore(subject, entity, before);
  return entity?.type === 'person' && unit.tokens[head]!.pos === 'PROPN' ? entity : null;
}

/** Neither “Ms.” nor a “she” elsewhere speaks against “he”. */
function fits(entity: Entity, { unit, from, to }: Party, pronoun: string): boolean {
  const other = pronoun === 'he' ? female : male;
  return !othersOf(entity).has(other) && !unit.tokens.slice(from, to).some(({ text }) => other.test(text));
}

const female = /^(?:she|her|hers|herself|mrs|ms|miss)\.?$/i;
const male = /^(?:he|him|his|himself|mr)\.?$/i;

/** What the words for an entity tell of it, read once. */
function othersOf(entity: Entity): ReadonlySet<RegExp> {
  const known = told.get(entity);
  if (known !== undefined) return known;
  const words = [...entity.mentions.map(({ text }) => text), ...entity.titles];
  const found = new Set([female, male].filter((sex) => words.some((word) => sex.test(word))));
  told.set(entity, found);
  return found;
}

const told = new WeakMap<Entity, ReadonlySet<RegExp>>();

function mentionedIn(entity: Entity, { tokens }: Unit, mentions: Mentions): boolean {
  return tokens.some(({ start }) => mentions.at(start) === entity);
}
