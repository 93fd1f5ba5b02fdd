import { ableSpeaker } from './able-speaker.js';
import { attributionBy, wordsBetween } from './attribution.js';
import { type Cue, cuesOf } from './cue.js';
import { type Draft, draftIn } from './draft.js';
import { accordingClauses } from './indirect/according-clause.js';
import type { Range } from './indirect/rule.js';
import { indirectRules } from './indirect/rules.js';
import { mayReport } from './may-report.js';
import { isSeveral, type Party } from './party.js';
import { sharesSubject } from './speaker.js';
import { treeOf } from './tree.js';
import { isComma, type Unit, wordAt } from './unit.js';
import { beforeAdverbs, groupAt, isHeadlined } from './words.js';

/** The indirect speech of a unit. */
export function indirectSpeech(unit: Unit): Draft[] {
  if (!mayReport(unit)) return [];
  const spoken: { readonly cue: Cue; readonly rule: string; readonly source: Party | null; readonly draft: Draft }[] =
    [];
  const outer: Held[] = [];
  for (const cue of cuesOf(unit)) {
    if (isContrast(cue) || isAsked(cue) || isUpshot(cue)) continue;
    for (const find of indirectRules) {
      const found = find(cue);
      if (found === null) continue;
      const source = ableSpeaker(cue, speakerOutside(cue, found.source, outer));
      if (source === undefined) break;
      const reported = { ...found, source };
      const { rule } = reported;
      if (isOwnThought(cue, reported.source, outer) || isPartOfSpeech(cue, rule, outer)) break;
      if (isToldOf(cue, reported.source, reported.content)) break;
      const ranges = clipped(
        reported.content,
        outer.findLast((range) => holds(range, cue)),
      );
      if (ranges.length === 0) break;
      outer.push(...ranges.map((range) => ({ ...range, source: reported.source })));
      const content = ranges.map(({ from, to }) => wordsBetween(unit, from, to));
      spoken.push({
        cue,
        rule,
        source: reported.source,
        draft: draftIn(unit, content, attributionBy(cue, reported.source, rule)),
      });
      break;
    }
  }
  // “The board discussed the merger, Lind said”: what holds a cue may stand behind it.
  const whole = spoken.filter(
    ({ cue, rule, source }) => !isPartOfSpeech(cue, rule, outer) && !isInsideOther(cue, source, outer),
  );
  return [...accordingClauses(unit), ...whole.map(({ draft }) => draft)];
}

/** “From agreed that [prices] had gone up”: where the tree has no subject for the cue, none who speaks is found in what is said. */
function isToldOf({ unit, group }: Cue, source: Party | null, content: readonly Range[]): boolean {
  // “Conceding that it was late [he warned] …”: the comma was forgotten.
  if (source?.unit !== unit || (group.participle === 'present' && unit.tokens[source.head]!.pos !== 'NOUN'))
    return false;
  return content.some(({ from, to }) => from <= source.from && source.to <= to);
}

/** Content found so far, and whose it is. */
interface Held extends Range {
  readonly source: Party | null;
}

/** “[Lee] said the girls were rude and called them spoilt”: whose a second verb is, where the nearest subject is spoken of. */
function speakerOutside(cue: Cue, source: Party | null, outer: readonly Held[]): Party | null {
  const shares = sharesSubject(cue.unit, cue.group) || isHeadlined(cue.unit, cue.group);
  if (source === null || !shares) return source;
  const told = outer.find(({ from, to }) => from <= source.from && source.to <= to && to <= cue.group.start);
  return told?.source ?? source;
}

/** “Would they [prefer] a strike?”: the writer asks, and nobody says so. */
function isAsked({ unit, group }: Cue): boolean {
  const { tokens } = unit;
  if (tokens.at(-1)!.text !== '?' || !/^(?:can|could|did|do|does|has|have|should|will|would)$/.test(wordAt(unit, 0)))
    return false;
  const { heads, relations } = treeOf(unit);
  const main = relations[group.head] === 'xcomp' ? (heads[group.head] ?? -1) : group.head;
  return relations[main] === 'root';
}

/** “won in May, [underscoring] the rift”: what comes of a deed is the writer's to tell, unlike what somebody stresses by words. */
function isUpshot({ unit, group, entry }: Cue): boolean {
  if (group.participle !== 'present' || !upshot.test(entry.lemma)) return false;
  if (!isComma(unit, beforeAdverbs(unit, group.start) - 1)) return false;
  const { heads, relations } = treeOf(unit);
  const main = relations[group.head] === 'advcl' ? groupAt(unit, heads[group.head] ?? -1) : undefined;
  if (main === undefined || main.end > group.start || speech.test(main.lemma)) return false;
  return !cuesOf(unit).some((cue) => cue.group === main);
}

const upshot = /^(?:demonstrate|highlight|illustrate|prove|reflect|show|signal|underline|underscore)$/;
/** What people do where they speak, and how papers come out. */
const speech = /^(?:address|appear|campaign|come out|meet|post|publish|put out|release|speak|talk|tell|testify|write)$/;

/** “should stand with them, not [declare] neutrality”, “not once [calling] it so”, “rather than [calling] it terror”: what nobody says. */
function isContrast({ unit, group: { negated, start } }: Cue): boolean {
  if (/^(?:rather than|instead of)$/.test(`${wordAt(unit, start - 2)} ${wordAt(unit, start - 1)}`)) return true;
  if (negated) return false;
  const at = beforeAdverbs(unit, start);
  // “not [only] calling it so”
  return wordAt(unit, at - 1) === 'not' && !/^(?:just|merely|only|simply|solely)$/.test(wordAt(unit, at));
}

/** “She said [she thinks] it works”, “would [you think] so?”: no attribution beside the one that it is part of, or none at all. */
function isOwnThought({ entry, group }: Cue, source: Party | null, outer: readonly Held[]): boolean {
  if (source === null || source.to - source.from !== 1) return false;
  // “vowed that “I say what I mean””: whoever vows so speaks all of it.
  if (wordAt(source.unit, source.head) === 'i' && outer.some((range) => holds(range, { group } as Cue))) return true;
  if (
    !/^(?:guess|feel)$/.test(entry.class) &&
    !/^(?:know|understand|realis|realiz|see|plan|intend|decid|oppos)e?$/.test(entry.lemma)
  )
    return false;
  const word = wordAt(source.unit, source.head);
  if (/^(?:i|you)$/.test(word)) return true;
  if (!/^(?:he|she|it|they|we)$/.test(word)) return false;
  return outer.some(
    ({ from, source: speaker }) =>
      from <= source.from && source.from <= from + 2 && group.start <= from + 4 && mayMean(word, speaker),
  );
}

/** “Lee said [Kim opposed the bill]”, “she said they [plan to leave]”, “… [did not know why]”: no words of theirs are passed on, and what she says tells it whole. */
function isPartOfSpeech(cue: Cue, rule: string, outer: readonly Held[]): boolean {
  if (!outer.some((range) => holds(range, cue))) return false;
  if (cue.group.negated || cue.group.raised === 'expect' || rule === 'attribute/asked') return true;
  if (!/(?:infinitive|judged-as|reported-object)$/.test(rule)) return false;
  if (/(?:judged-as|reported-object)$/.test(rule)) return !passing.test(cue.entry.lemma);
  return /^(?:deny|feel|guess)$/.test(cue.entry.class) || intending.test(cue.entry.lemma);
}

/** “[Finding it is not easy], he said”: whoever says the whole finds nothing in it. */
function isInsideOther(cue: Cue, source: Party | null, outer: readonly Held[]): boolean {
  if (source === null || cue.group.participle !== 'present') return false;
  return outer.some((range) => holds(range, cue) && source.from >= range.to && source.head === range.source?.head);
}

/** Verbs of which the object sums up words, which another can pass on: “KCNA reported that he [voiced] his support”. */
const passing =
  /^(?:accuse|acknowledge|admit|affirm|allege|assert|concede|confess|convey|declare|demand|disclose|express|proclaim|reaffirm|reiterate|repeat|reveal|state|voice|warn|warn against)$/;

/** Verbs for what somebody does or means to do, whether he says so or not. */
const intending = /^(?:aim|announce|claim|decide|discuss|intend|offer|plan|reference|speak|talk|threaten|vote)$/;

/** Whether the pronoun can stand for the speaker: “he” for no other pronoun and for no two, “they” for no single name. */
function mayMean(pronoun: string, speaker: Party | null): boolean {
  if (speaker === null || pronoun === 'we') return true;
  const { pos, text } = speaker.unit.tokens[speaker.head]!;
  if (pos === 'PRON') return text.toLowerCase() === pronoun || !/^(?:i|you|he|she|it|they|we)$/i.test(text);
  return isSeveral(speaker) === (pronoun === 'they');
}

function holds({ from, to }: Range, { group }: Cue): boolean {
  return from <= group.start && group.end <= to;
}

/** What is said inside what another says does not reach further than that. */
function clipped(content: readonly Range[], outer: Range | undefined): readonly Range[] {
  if (outer === undefined) return content;
  return content
    .map(({ from, to }) => ({ from: Math.max(from, outer.from), to: Math.min(to, outer.to) }))
    .filter(({ from, to }) => from < to);
}
