import type { VerbGroup } from '../../language/phrases/verb-groups.js';
import { companionOf } from './companion.js';
import { isTimely, type Party } from './party.js';
import { endingAt } from './party-before.js';
import { canJudge, isText } from './speaking.js';
import { type Unit, wordAt } from './unit.js';

/**
 * Whose a participle without a comma is: the noun right before it (“an ad claiming …”), unless that only holds the
 * words of the subject (“issued a statement saying …”); nobody's where it is a subject itself (“that declaring it would …”).
 */
export function bearerOf(unit: Unit, group: VerbGroup): Party | null | undefined {
  const blamed = blamedIn(unit, group);
  if (blamed !== null) return blamed;
  const owner = group.start - 1;
  if (/^(?:his|their)$/.test(wordAt(unit, owner))) return { unit, from: owner, to: group.start, head: owner };
  const phrase = unit.phraseTo.get(group.start);
  const companion = companionOf(unit, group) ?? companionBeside(unit, group);
  if (companion !== null) return companion;
  // “footage of [Lind] saying …”
  const shown =
    phrase !== undefined && wordAt(unit, phrase.start - 1) === 'of' ? unit.phraseTo.get(phrase.start - 1) : undefined;
  if (shown !== undefined && recordings.test(wordAt(unit, shown.head)))
    return { unit, from: phrase!.start, to: phrase!.end, head: phrase!.head };
  if (phrase !== undefined && isTimely(wordAt(unit, phrase.head))) return undefined;
  // “are on record opposing it”
  if (phrase !== undefined && wordAt(unit, phrase.start) === 'record' && wordAt(unit, phrase.start - 1) === 'on')
    return undefined;
  // “emailed [supporters] saying …”, unlike “wrote [a letter] saying …”
  const reader = phrase === undefined ? null : { unit, from: phrase.start, to: phrase.end, head: phrase.head };
  if (
    reader !== null &&
    messaging.test(unit.tokens[reader.from - 1]?.lemma.toLowerCase() ?? '') &&
    canJudge(reader) &&
    !isText(reader)
  )
    return undefined;
  if (phrase !== undefined && remembering.test(unit.tokens[phrase.start - 1]?.lemma ?? ''))
    return { unit, from: phrase.start, to: phrase.end, head: phrase.head };
  if (phrase !== undefined) return holding.test(wordAt(unit, phrase.head)) ? undefined : endingAt(unit, group.start);
  return /^(?:that|whether|if|because|is|are|was|were)$/.test(wordAt(unit, group.start - 1)) ? null : undefined;
}

/** “with [Lind] saying it was late and asking …”: a second participle. */
function companionBeside(unit: Unit, { start, participle }: VerbGroup): Party | null {
  if (participle !== 'present' || wordAt(unit, start - 1) !== 'and') return null;
  const first = unit.verbGroups.findLast((other) => other.participle === 'present' && other.end < start);
  return first === undefined ? null : companionOf(unit, first);
}

/** “irritated at [Roberts] for promising …”, “thanked [her] for saying …”; who apologized “to her for saying …” said it himself. */
export function blamedIn(unit: Unit, { start, participle }: VerbGroup): Party | null {
  const at = start - 1;
  if (participle !== 'present' || !/^(?:for|of)$/.test(wordAt(unit, at))) return null;
  const phrase = unit.phraseTo.get(at);
  const party = phrase === undefined ? null : { unit, from: phrase.start, to: phrase.end, head: phrase.head };
  if (phrase === undefined || !(unit.tokens[phrase.head]!.pos === 'PRON' || canJudge(party!))) return null;
  const before = unit.tokens[phrase.start - 1];
  // “accused [her] of saying …”
  if (wordAt(unit, at) === 'of' && !/^(?:accuse|convict|suspect)$/.test(before?.lemma ?? '')) return null;
  const open = before !== undefined && (before.pos === 'VERB' || /^(?:at|with|against)$/i.test(before.text));
  return open ? party : null;
}

/** Verbs of which the object speaks: “remembered [him] saying”. */
const remembering = /^(?:catch|describe|film|hear|recall|record|recount|remember)$/;

const recordings = /^(?:audio|clips?|footage|recordings?|tapes?|videos?|videotapes?)$/;

const messaging = /^(?:alert|cable|call|contact|e-?mail|message|notify|phone|text|write)$/;

const holding =
  /^(?:statements?|letters?|e-?mails?|memos?|tweets?|posts?|notes?|messages?|releases?|remarks?|speech|interview|him|them|her|us|me)$/;
