import { demonymCountry } from '../../../language/demonyms.js';
import { partyLetter } from '../../../language/names/demonym-nouns.js';
import { partsOfStates } from '../../../language/names/regions.js';
import type { Refuse } from '../../../pipeline/stage.js';
import { type Cluster, newCluster, type Reference } from '../clusters/cluster.js';
import { describedPersonAt } from '../names/described-person.js';
import { mentionedBefore } from './mentions.js';
import { referenceOf, type Scene } from './scene.js';

/** Sentences that a description reaches back over. */
const REACH = 2;
/** Sentences over which “the Russian” takes up “the Russian”. */
const FAR = 20;

/**
 * People called by their nationality or their party: the only one lately named who may be meant, else someone without a name.
 *
 *     Luis Suarez scored twice. The Uruguayan said he was glad
 *                               ^^^^^^^^^^^^^ Luis Suarez
 *
 * Returns those without a name.
 */
export function resolveCompatriots(scene: Scene, refuse: Refuse): Cluster[] {
  const unnamed: Cluster[] = [];
  const last = new Map<string, Cluster>();
  const called = new Map<Cluster, string>();
  for (const line of scene.lines) {
    for (const [noun, { demonym, text }] of line.known.entries()) {
      const phrase = demonym ? describedPersonAt(line, noun) : null;
      if (phrase === null) continue;
      const reference = referenceOf(scene, line.sentence, phrase.from, phrase.to, 'nominal');
      const kind = kindOf(reference, text);
      const apposed = apposedTo(scene, reference);
      // “The South African … The American”: whom the document called by the one is not called by the other.
      const others = candidatesOf(scene, reference, text).filter((one) => !isOther(called.get(one), kind));
      const candidates = apposed === null ? others : [apposed];
      const known = last.get(text);
      if (candidates.length === 1) {
        candidates[0]!.references.push(reference);
        called.set(candidates[0]!, kind);
      } else if (known !== undefined && line.sentence - known.references.at(-1)!.sentence <= FAR)
        known.references.push(reference);
      else {
        if (candidates.length > 1) refuse(refusalOf(reference, candidates));
        const cluster = newCluster('person', 'recognize/unnamed');
        cluster.references.push(reference);
        unnamed.push(cluster);
        last.set(text, cluster);
      }
    }
  }
  return unnamed;
}

/** The letter of the party, else the country of the nationality, else the noun itself. */
function kindOf({ text }: Reference, noun: string): string {
  return partyLetter(noun) ?? countryOf(text) ?? noun;
}

function countryOf(description: string): string | null {
  const words = description.split(/\s+/);
  return demonymCountry(words.slice(-2).join(' ')) ?? demonymCountry(words.at(-1)!);
}

/** Another nationality, or another party: both are letters, of which a country has two. */
function isOther(before: string | undefined, kind: string): boolean {
  return before !== undefined && before.length === kind.length && before !== kind;
}

/** `Elijah Cummings of Maryland, the top Democrat,`; `the top Democrat, Elijah Cummings,` */
function apposedTo(scene: Scene, { sentence, from, to }: Reference): Cluster | null {
  const { words } = scene.lines.at(sentence);
  const people = scene.placed[sentence]!.filter(({ cluster }) => cluster.type === 'person');
  const before = (end: number) =>
    end === from - 1 ||
    (words[end] === 'of' &&
      from - 1 - end <= BESIDE &&
      scene.placed[sentence]!.some(({ name }) => name.from === end + 1 && name.to === from - 1));
  const beside = people.find(
    ({ name }) => (words[from - 1] === ',' && before(name.to)) || (words[to] === ',' && name.titleFrom === to + 1),
  );
  return beside?.cluster ?? null;
}

/** The people named in the sentences before, but not in that of the description, of whom nothing else is told; those of whom it is told come first. */
function candidatesOf(scene: Scene, reference: Reference, noun: string): Cluster[] {
  const { sentence } = reference;
  // “the top Democrat on the committee” may be anybody.
  if (isRanked(scene.lines.at(sentence).words.slice(reference.from + 1, reference.to - 1))) return [];
  const here = new Set(scene.placed[sentence]!.map(({ cluster }) => cluster));
  const people = [...mentionedBefore(scene, reference, REACH)].filter(
    (cluster) => cluster.type === 'person' && !here.has(cluster) && !isFromElsewhere(scene, cluster, reference),
  );
  const country = countryOf(reference.text);
  const party = partyLetter(noun);
  const told = people.map((cluster) => ({
    cluster,
    is: party === null ? cluster.country : partyOf(scene, cluster),
  }));
  const same = told.filter(({ is }) => is !== null && is === (party ?? country));
  const fitting = same.length > 0 ? same : told.filter(({ is }) => is === null || (party === null && country === null));
  return fitting.map(({ cluster }) => cluster);
}

/** “Nancy Berg (D-Calif.) beat Tim Roth of Ohio. The California Democrat left”: not Roth, whom the document has from another state. */
function isFromElsewhere(scene: Scene, { names }: Cluster, { text }: Reference): boolean {
  const words = text.split(/\s+/).slice(1);
  const state = [words.slice(0, 2).join(' '), words[0]!].find((one) => partsOfStates.has(one));
  const homes = names.flatMap((name) => homesAt(scene, name));
  return state !== undefined && homes.length > 0 && !homes.some((home) => isStateOf(state, home));
}

/** `Ann Lee of Ohio`, `Ann Lee (D-Calif.)`, `Ann Lee, R-Texas`, `Ohio Rep. Ann Lee` */
function homesAt(scene: Scene, { sentence, titleFrom, to }: Cluster['names'][number]): string[] {
  const { words } = scene.lines.at(sentence);
  const behind = /^(?:[(,]|of)$/.test(words[to] ?? '') ? words.slice(to + 1, to + 1 + BESIDE) : [];
  return [words[titleFrom - 1] ?? '', ...behind].filter(
    (word) => partsOfStates.has(word) || partsOfStates.has(`${word}.`),
  );
}

/** Whether the second is the first or an abbreviation of it: its letters in their order. */
function isStateOf(state: string, home: string): boolean {
  let at = 0;
  for (const letter of state.toLowerCase()) if (letter === home.replaceAll('.', '')[at]?.toLowerCase()) at++;
  return state[0] === home[0] && at === home.replaceAll('.', '').length;
}

/** Small words before the noun, an age left out. */
function isRanked(modifiers: readonly string[]): boolean {
  return modifiers.some((word) => /^\p{Ll}/u.test(word) && !/^(?:year|old|\d.*)$/.test(word));
}

/** Words around a name in which a party is told. */
const BESIDE = 4;

/** `Republican Sen. Marco Rubio`, `Nancy Pelosi (D-Calif.)`: the letter of the party that the document tells. */
function partyOf(scene: Scene, { names }: Cluster): string | null {
  for (const { sentence, titleFrom, to } of names) {
    const { words } = scene.lines.at(sentence);
    const before = words.slice(Math.max(0, titleFrom - BESIDE), titleFrom).map(partyLetter);
    const beside = before.find((letter) => letter !== null);
    if (beside !== undefined && beside !== null) return beside;
    const behind = /^[(,]$/.test(words[to] ?? '') ? words.slice(to + 1, to + 1 + BESIDE) : [];
    const letter = /^[DR](?=$|[-‑–])/.exec(behind[0] ?? '')?.[0];
    const said = letter ?? behind.map(partyLetter).find((one) => one !== null);
    if (said !== undefined && said !== null) return said;
  }
  return null;
}

function refusalOf({ start, end, text }: Reference, candidates: readonly Cluster[]): Parameters<Refuse>[0] {
  return {
    reason: 'ambiguous',
    start,
    end,
    text,
    candidates: candidates.map((cluster) => ({
      text: cluster.names[0]!.text,
      why: 'fits the description, and another does too',
    })),
    rule: 'recognize/nominal',
  };
}
