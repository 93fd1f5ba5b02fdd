import { verbClass } from '../../../language/synonyms.js';
import type { Sentence } from '../../../schemas/sentence.js';
import type { Context } from '../context.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Code units before a figure in which “half of the” stands. */
const BEFORE = 48;
const share =
  /(?:\b(?:half|third|quarter|fifth|percent|per cent|most|some|many|all|none|one|two|three|four|five|six|seven|eight|nine|ten|out)|%|\d)\s+of\s+(?:the|its|their|his|her|those|these)?\s*(?:(?:estimated|about|around|some|more than|over|nearly|total of)\s+)?$/i;

/** “half past ten”, “a quarter to three” are no figures. */
const clockBefore = /\b(?:half|quarter|\p{L}+ minutes?) (?:past|to|after)\s+$/iu;

/**
 * The whole that a share is taken of counts nothing that happened.
 *
 *     Half of the 200 workers were fired.
 *                 ^^^
 */
export function isBase(text: string, { start }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  return share.test(before) || clockBefore.test(before);
}

/**
 * What somebody else said is no figure of one's own.
 *
 *     19 people were injured, not 23.
 *                             ^^^^^^
 */
export function isCorrected(text: string, { start }: Stretch): boolean {
  return /\b(?:not|rather than|instead of)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - BEFORE), start));
}

/**
 * Some of a number.
 *
 *     Six of the nine members voted for it.
 *     ^^^^^^^^^^
 */
export function isPart(text: string, { start, end }: Stretch): boolean {
  // “three other women”: some beside others that are not counted.
  // “Injuring 23 others” counts all of them.
  if (/\b(?:other|more|further|additional)\b/i.test(text.slice(start, end).replace(/more than|others$/gi, '')))
    return true;
  return /^\s+(?:\p{L}+\s+)?of (?:the|its|their|his|her|those|these|all|them|us|whom|which)\b/iu.test(
    text.slice(end, end + BEFORE),
  );
}

/**
 * What it was before, or what it is held against.
 *
 *     It cut the rate from 8.75 to 8.25 percent.   71 had been counted, up from 54.   It grew by 2.1%, against 1.8%.
 *                     ^^^^^^^^^ replaced                                    ^^^^^^^ replaced          ^^^^^^^^^^^^ compared
 */
export function formerAt(text: string, { start }: Stretch): 'replaced' | 'compared' | null {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (/\bfrom\s+(?:the\s+|an?\s+)?(?:(?:about|around|some)\s+)?$/i.test(before)) return 'replaced';
  return /(?:\b(?:than|compared (?:with|to))|,\s+against)\s+(?:the\s+|an?\s+)?(?:(?:about|around|some)\s+)?$/i.test(
    before,
  )
    ? 'compared'
    : null;
}

const against =
  /^[^.;]{0,32}?\b(?:from|than|over|on|against|compared (?:with|to)) (?:an?|one|the|last|previous)(?: same| previous)? (year|month|quarter|week|decade)\b/i;

/** The time that a change is measured from: `year` in “rose 3% from a year earlier”, empty where none is told. */
export function baseOf(text: string, end: number): string {
  return against.exec(text.slice(end, end + PURPOSE_REACH))?.[1]?.toLowerCase() ?? '';
}

/**
 * `each` where the figure is one of several alike.
 *
 *     Each side will release 70 prisoners.     The two sides will release 70 prisoners apiece.
 *     ^^^^                                                                           ^^^^^^
 */
export function perEach(text: string, { start, end }: Stretch, mention: Stretch): string {
  const before = text.slice(start, mention.start).slice(-160);
  const after = text.slice(mention.end, Math.max(end, mention.end) + 8);
  return /\b(?:each|every)\b/i.test(before) || /\b(?:each|apiece)\b/i.test(after) ? 'each' : '';
}

const everywhere =
  /\b(?:worldwide|globally|nationwide|countrywide|across the country|around the world|in all|in total|overall)\b/i;

/**
 * The places that the stretch around a figure names behind “in” or “at”, two that are counted together as one, and whether it
 * says that it counts everywhere.
 *
 *     900,000 cookers in the United States and Canada
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function whereOf(context: Context, sentence: Sentence, { start, end }: Stretch): ReadonlySet<string> {
  const at = (from: number, to: number) => sentence.text.slice(Math.max(0, from - sentence.start), to - sentence.start);
  if (everywhere.test(at(start, end))) return new Set(['everywhere']);
  const found: string[] = [];
  let last = -1;
  for (const { entity, start: from, end: to } of context.mentionsIn(sentence.id)) {
    if (entity.type !== 'place' || from < start || to > end) continue;
    const place = context.identityOf(entity.id)!;
    if (last >= 0 && /^ and (?:the )?$/.test(at(last, from))) found.push([found.pop()!, place].sort().join(' and '));
    else if (/\b(?:in|at) (?:the )?$/i.test(at(from - 8, from))) found.push(place);
    else continue;
    last = to;
  }
  return new Set(found);
}

/** Code units behind a figure in which the verb stands that tells what it is for. */
const PURPOSE_REACH = 64;
const purpose = /^(?:\s+\p{L}+){0,2}?(?:\s+(?:needed|necessary|required|it takes))?\s+to\s+(\p{L}+)/u;

/**
 * What the figure is needed for.
 *
 *     It takes 60 votes to end the debate; he has the 41 votes necessary to block it.
 *                          ^^^                                          ^^^^^
 */
export function purposeOf(text: string, end: number): string {
  const verb = purpose.exec(text.slice(end, end + PURPOSE_REACH))?.[1];
  return verb === undefined ? '' : verbClass(verb);
}

const upward = new Set(['rise', 'raise', 'strengthen', 'gain', 'expand', 'advance', 'add']);
const downward = new Set(['fall', 'cut', 'reduce', 'weaken', 'lose', 'slip', 'shrink', 'drop']);

/** Which way a verb moves what it measures: “rose 0.6%”, “fell 0.6%”. */
export function directionOf(lemma: string): -1 | 0 | 1 {
  const event = verbClass(lemma);
  return upward.has(event) || upward.has(lemma) ? 1 : downward.has(event) || downward.has(lemma) ? -1 : 0;
}
