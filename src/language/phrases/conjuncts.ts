import { reportingCue } from '../reporting.js';
import { type Chunk, isPos, isWord, skipBack, type VerbChunk } from './chunks.js';
import { isIntransitive } from './transitivity.js';
import { isAmbiguousPast, type VerbGroup } from './verb-groups.js';

/** The verb chunk that the verb at `at` is joined to by “and”, “or”, “but” or a list, and what it takes over from it. */
export interface Conjunct {
  readonly partner: number;
  readonly group: VerbGroup;
}

/**
 * The conjunct before the verb at `at`; null where a conjunction stands there and nothing fits.
 *
 *     The captain had been arrested and charged with negligence.
 *                 ^^^^^^^^^^^^^^^^^     ^^^^^^^ takes over “had been”
 */
export function conjunctOf(chunks: readonly Chunk[], at: number, conjunction: number): Conjunct | null {
  const child = (chunks[at] as VerbChunk).group;
  const reporting = isSaying(child) && hasReporting(chunks, conjunction);
  for (let before = conjunction - 1; before >= 0; before--) {
    const chunk = chunks[before]!;
    if (isWord(chunk, ';')) return null;
    if (chunk.kind !== 'verb') continue;
    if (reporting && !isSaying(chunk.group)) continue;
    const group = joined(chunks, at, child, chunk.group, isWord(chunks[conjunction], 'but'));
    if (group !== null) return { partner: before, group };
  }
  return null;
}

/** “said”, “added”: a verb that mostly reports words. */
function isSaying(group: VerbGroup): boolean {
  const cue = reportingCue(group.lemma);
  return cue !== undefined && cue.class === 'neutral' && cue.frames.has('that') && cue.frames.has('quote');
}

function hasReporting(chunks: readonly Chunk[], before: number): boolean {
  return chunks
    .slice(Math.max(0, before - 60), before)
    .some((chunk) => chunk.kind === 'verb' && chunk.group.finite && isSaying(chunk.group));
}

/** The child with what it takes over from `partner`, null where the two do not go together. */
function joined(
  chunks: readonly Chunk[],
  at: number,
  child: VerbGroup,
  partner: VerbGroup,
  but: boolean,
): VerbGroup | null {
  const bare = child.start === child.head;
  if (child.infinitive) return partner.infinitive ? child : null;
  if (child.participle !== null)
    return partner.participle === child.participle || (bare && child.form === 'ing' && partner.form === 'ing')
      ? inherited(child, partner, but)
      : null;
  if (isOrder(chunks, at, child)) return null;
  if (!bare) return partner.finite ? child : null;
  if (child.form === 'base') {
    if (takesBase(partner)) return inherited(child, partner, but);
    return partner.finite && partner.form === 'base' && partner.start === partner.head ? child : null;
  }
  if (child.form === 'participle')
    return partner.aspect === 'perfect' || partner.voice === 'passive' ? inherited(child, partner, but) : null;
  if (isAmbiguousPast(child)) return pastOrParticiple(chunks, at, child, partner, but);
  return partner.finite ? child : null;
}

/** “…, but [don’t expect] him to go”: an order has no subject to share. */
function isOrder(chunks: readonly Chunk[], at: number, child: VerbGroup): boolean {
  const order =
    child.negated &&
    child.form === 'base' &&
    child.start !== child.head &&
    child.modal === null &&
    child.tense === 'present';
  return order && isWord(chunks[at - 1], 'but', 'so', 'and', ',');
}

function takesBase(partner: VerbGroup): boolean {
  return partner.infinitive || partner.modal !== null || partner.raised !== null;
}

function pastOrParticiple(
  chunks: readonly Chunk[],
  at: number,
  child: VerbGroup,
  partner: VerbGroup,
  but: boolean,
): VerbGroup | null {
  if (!partner.finite && !partner.infinitive)
    return partner.participle === 'past' ? inherited(child, partner, but) : null;
  const object = chunks[at + 1]?.kind === 'noun';
  if (partner.voice === 'passive' && !object && !isIntransitive(child.lemma)) return inherited(child, partner, but);
  if (partner.aspect === 'perfect' && partner.voice === 'active') return inherited(child, partner, but);
  return partner.finite ? child : null;
}

/** “but” ends the negation: “was not killed but injured”. */
function inherited(child: VerbGroup, partner: VerbGroup, but: boolean): VerbGroup {
  return {
    ...child,
    finite: partner.finite,
    infinitive: partner.infinitive,
    participle: partner.participle,
    modal: partner.modal,
    raised: partner.raised,
    tense: partner.tense,
    aspect: partner.aspect,
    voice: child.form === 'base' || child.form === 'ing' ? 'active' : partner.voice,
    negated: child.negated || (partner.negated && !but),
  };
}

/** Whether the comma before the verb at `at` goes on with a list of verbs: “came, saw and left”. */
export function isListed(chunks: readonly Chunk[], at: number): boolean {
  const before = skipBack(chunks, at - 1);
  if (!isWord(chunks[before], ',')) return false;
  for (let next = at + 1; next < chunks.length && next < at + 25; next++) {
    if (isPos(chunks[next], 'CCONJ')) {
      let verb = next + 1;
      while (isPos(chunks[verb], 'ADV')) verb++;
      const chunk = chunks[verb];
      if (chunk?.kind === 'verb') return chunk.group.form === (chunks[at] as VerbChunk).group.form;
    }
    if (isWord(chunks[next], ';', ':') || chunks[next]!.kind === 'relative') return false;
  }
  return false;
}
