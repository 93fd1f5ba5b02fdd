import { countryNames } from '../../../language/countries.js';
import { demonymCountry } from '../../../language/demonyms.js';
import { isOfficeNoun, officeNoun } from '../../../language/titles.js';
import { wordList } from '../../../language/word-list.js';
import type { Refuse } from '../../../pipeline/stage.js';
import type { Cluster, Office, Reference } from '../clusters/cluster.js';
import { bodyCandidates } from './bodies.js';
import { type ClusterIndex, indexOf } from './cluster-index.js';
import { isHeadOfState, isLeaderNoun } from './leaders.js';
import { mentionedBefore } from './mentions.js';
import { overlapsName, type Placed, referenceOf, type Scene } from './scene.js';

/** A definite description: “the North Korean leader”. */
export interface Description {
  readonly reference: Reference;
  /** The words between the article and the noun, nationality left out, in lower case. */
  readonly modifiers: readonly string[];
  readonly noun: string;
  readonly country: string | null;
  /** The place or organization named in it: “the New Jersey governor”. */
  readonly owner: Cluster | null;
}

/** Words that say that the description is of someone else than who holds the office now. */
const shifting: ReadonlySet<string> = new Set(
  wordList('first, future, last, late, new, next, only, other, previous, second, then, two, three, same, old'),
);

/** Words that make another office of one: “the vice president” and “the former president” are no president. */
const ranking: ReadonlySet<string> = new Set(['acting', 'assistant', 'deputy', 'former', 'vice']);

/**
 * Resolves definite descriptions where one antecedent is certain; returns where those start that fit several.
 *
 *     the North Korean leader is anticipated to go to Vladivostok
 *     ^^^^^^^^^^^^^^^^^^^^^^^ Kim Jong Un
 */
export function resolveNominals(scene: Scene, refuse: Refuse): ReadonlySet<number> {
  const open = new Set<number>();
  const index = indexOf(scene);
  for (const description of descriptions(scene)) {
    const { reference } = description;
    const candidates = candidatesOf(scene, index, description).filter(({ names }) => names[0]!.start < reference.start);
    const best = decide(scene, candidates, reference);
    if (best !== null) {
      best.references.push(reference);
      describe(scene, reference.sentence, best);
      if (isLeaderNoun(description.noun) && best.offices.length === 0) best.offices.push(leaderOf(description));
    } else if (candidates.length > 1) {
      open.add(reference.start);
      refuse(refusalOf(description, candidates));
    }
  }
  return open;
}

function describe({ described }: Scene, sentence: number, cluster: Cluster): void {
  const list = described.get(sentence);
  if (list === undefined) described.set(sentence, [cluster]);
  else list.push(cluster);
}

/** The office that a description tells of someone of whom no other is told. */
function leaderOf({ noun, country }: Description): Office {
  return { title: noun, words: [noun], noun, country, of: [] };
}

function* descriptions(scene: Scene): Generator<Description> {
  for (const { sentence, known, words } of scene.lines) {
    if (!known.some(({ describes }) => describes) || !words.some((word) => definite.test(word))) continue;
    for (const { start, end } of scene.phrases(sentence)) {
      const found = descriptionAt(scene, sentence, start, end);
      if (found !== null) yield found;
    }
  }
}

const definite = /^(?:the|this|that)$/i;

/** The noun phrase from its article to its noun, or to the first possessive mark in it. */
function descriptionAt(scene: Scene, sentence: number, start: number, end: number): Description | null {
  const { words } = scene.lines.at(sentence);
  if (!definite.test(words[start]!)) return null;
  const genitive = words.slice(start, end).findIndex((word) => /^['’]s?$/.test(word));
  const to = genitive < 0 ? end : start + genitive;
  if (to - start < 2 || words[to] === 'of' || isApposed(scene, sentence, start, to)) return null;
  if (overlapsName(scene, sentence, to - 1, to)) return null;
  const state = countryOf(words.slice(start + 1, to - 1).join(' '));
  const owner = state === null ? ownerIn(scene, sentence, start + 1, to) : null;
  if (owner !== null && (owner.name.from > start + 1 || !isOfficeNoun(words[to - 1]!))) return null;
  const from = start + 1 + (state?.split(' ').length ?? 0);
  const modifiers = words.slice(owner?.name.to ?? from, to - 1).map((word) => word.toLowerCase());
  if (modifiers.some((word) => shifting.has(word))) return null;
  const country = state === null ? null : (demonymCountry(state) ?? countryNames.get(state) ?? null);
  return {
    reference: referenceOf(scene, sentence, start, to, 'nominal'),
    modifiers,
    noun: words[to - 1]!.toLowerCase(),
    country,
    owner: owner?.cluster ?? null,
  };
}

/** The first name in a description. */
function ownerIn(scene: Scene, sentence: number, from: number, to: number): Placed | null {
  return scene.placed[sentence]!.find(({ name }) => name.from < to && name.to > from) ?? null;
}

/** The nationality or state that the words open with. */
function countryOf(inner: string): string | null {
  const words = inner.split(' ');
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const head = words.slice(0, length).join(' ');
    if (demonymCountry(head) !== null || countryNames.has(head)) return head;
  }
  return null;
}

/** “Putin, the Russian president,” and “the captain, Jonas Lim,” say who it is themselves. */
function isApposed(scene: Scene, sentence: number, start: number, to: number): boolean {
  const { words } = scene.lines.at(sentence);
  const names = scene.placed[sentence]!;
  const before = /^[,(]$/.test(words[start - 1] ?? '') && names.some(({ name }) => name.to === start - 1);
  const after = names.some(({ name }) => {
    const from = name.titleFrom;
    return (
      from === to ||
      (words[to] === ',' && from === to + 1) ||
      (words[to] === ',' && words[to + 2] === 'as' && from === to + 3)
    );
  });
  return before || after;
}

function candidatesOf(scene: Scene, index: ClusterIndex, description: Description): Cluster[] {
  const { noun, country } = description;
  if (!isOfficeNoun(noun)) return bodyCandidates(scene, index, description);
  const people = new Set([
    ...(index.byOffice.get(officeNoun(noun)) ?? []),
    ...(isLeaderNoun(noun) && country !== null ? (index.byCountry.get(country) ?? []) : []),
  ]);
  return [...people].filter((cluster) => holdsOffice(cluster, description));
}

/** Whether the document says that the person holds the office described. */
function holdsOffice(cluster: Cluster, { noun, modifiers, country, owner }: Description): boolean {
  if (country !== null && cluster.country !== country) return false;
  const ranks = modifiers.filter((word) => ranking.has(word));
  if (ranks.length === 0 && isLeaderNoun(noun) && country !== null && (isHeadOfState(cluster) || isOnlyNamed(cluster)))
    return true;
  return cluster.offices.some(
    (office) =>
      officeNoun(office.noun) === officeNoun(noun) &&
      !office.words.some((word) => shifting.has(word) || (ranking.has(word) && !ranks.includes(word))) &&
      (owner === null || office.of.includes(owner) || isNamedIn(office.title, owner)) &&
      modifiers.every((word) => office.title.toLowerCase().split(/\s+/).includes(word)),
  );
}

/** “[Senate] leader Tom Lee”: the title itself names the body. */
function isNamedIn(title: string, { names }: Cluster): boolean {
  return names.some(({ text }) => title.toLowerCase().startsWith(`${text.toLowerCase()} `));
}

/** “North Korea’s Kim”, of whom the text speaks much and tells no office. */
function isOnlyNamed(cluster: Cluster): boolean {
  return cluster.offices.length === 0 && cluster.names.length >= PROMINENT;
}

/** Names from which on a person is who the text is about. */
const PROMINENT = 3;

/** Sentences that a description reaches back over when several could be meant. */
const REACH = 2;

/** How many times as often as any other a candidate must be named to be meant in any case. */
const DOMINANCE = 4;

/** The only candidate, or the only one mentioned lately, or the one that the text is about. */
function decide(scene: Scene, candidates: readonly Cluster[], reference: Reference): Cluster | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  const mentioned = mentionedBefore(scene, reference, REACH);
  const recent = candidates.filter((cluster) => mentioned.has(cluster));
  if (recent.length === 1) return recent[0]!;
  const leads = (cluster: Cluster) =>
    candidates.every((other) => other === cluster || cluster.names.length >= DOMINANCE * other.names.length);
  return recent.find(leads) ?? null;
}

function refusalOf({ reference }: Description, candidates: readonly Cluster[]): Parameters<Refuse>[0] {
  return {
    reason: 'ambiguous',
    start: reference.start,
    end: reference.end,
    text: reference.text,
    candidates: candidates.map((cluster) => ({
      text: cluster.names[0]!.text,
      why: 'fits the description, and another does too',
    })),
    rule: 'recognize/nominal',
  };
}
