import { newsAgencies } from '../../../language/media-names.js';
import { looksLikeOutlet, outletNamed } from '../../../language/outlets.js';
import { wordList } from '../../../language/word-list.js';
import type { Cluster } from '../clusters/cluster.js';
import { isAcronym } from '../names/shape.js';
import { bearing } from './body-nouns.js';
import { nameWords } from './cluster-index.js';
import { mentionedBefore } from './mentions.js';
import type { Description } from './nominals.js';
import type { Scene } from './scene.js';
import { headOf } from './tree.js';

type Medium = 'agency' | 'any' | 'broadcaster' | 'magazine' | 'newspaper';

/** Nouns for what publishes, with the kind that they tell. */
const media: ReadonlyMap<string, Medium> = new Map<string, Medium>([
  ...wordList('broadsheet, daily, newspaper, paper, tabloid').map((noun): [string, Medium] => [noun, 'newspaper']),
  ...wordList('magazine, weekly').map((noun): [string, Medium] => [noun, 'magazine']),
  ...wordList('broadcaster, channel, network').map((noun): [string, Medium] => [noun, 'broadcaster']),
  ...wordList('agency, newswire').map((noun): [string, Medium] => [noun, 'agency']),
  ...wordList('outlet, website').map((noun): [string, Medium] => [noun, 'any']),
]);

/** Words in the names of outlets, with the kind that they tell. */
const inNames: readonly (readonly [RegExp, Medium])[] = [
  [/\b(?:news agency|news service|newswire|press agency|wire service)\b/i, 'agency'],
  [/\b(?:broadcasting|channel|radio|television|tv)\b/i, 'broadcaster'],
  [/\b(?:magazine|weekly)\b/i, 'magazine'],
  [/\b(?:courier|chronicle|daily|gazette|herald|inquirer|journal|ledger|post|telegraph|times|tribune)\b/i, 'newspaper'],
];

/** Broadcasters whose names do not tell it. */
const broadcasters: ReadonlySet<string> = new Set(
  wordList(
    'ABC News, Al Arabiya, BBC, CBC, CBS News, CNBC, CNN, Deutsche Welle, Euronews, Fox News, France 24, MSNBC, NBC News, NDTV, NHK, NPR, PBS, RT, RTÉ, Sky News, TRT World, Voice of America, WION',
  ),
);

/** Whether a description with this noun may stand for a newspaper, a broadcaster or an agency. */
export function isMediaNoun(noun: string): boolean {
  return media.has(noun);
}

/**
 * The outlets lately mentioned that a description can stand for.
 *
 *     Lind told the BBC that he would go. The broadcaster had asked him
 *                   ^^^                   ^^^^^^^^^^^^^^^
 */
export function outletsMeant(scene: Scene, { noun, modifiers, reference }: Description): Cluster[] {
  if (!modifiers.every((word) => /^(?:local|news|official|regional|state|state-owned|state-run|wire)$/.test(word)))
    return [];
  if (isToldMore(scene, reference)) return [];
  const near = [...mentionedBefore(scene, reference, NEAR)].filter(({ type }) => type === 'organization');
  const outlets = near.filter((cluster) => fits(media.get(noun)!, mediumOf(scene, cluster)));
  // “the agency” may be one of the state.
  const isPlain = noun === 'agency' && !/^(?:news|wire)$/.test(modifiers.at(-1) ?? '');
  return isPlain && near.some((other) => !outlets.includes(other) && mayBeAgency(other)) ? [] : outlets;
}

/** `the paper that he signed`, `the network of roads` */
function isToldMore(scene: Scene, { sentence, from, to }: Description['reference']): boolean {
  const { tokens } = scene.lines.at(sentence);
  const own = headOf(tokens, from, to);
  return tokens.some(({ head, relation }, at) => head === own && at >= to && /^(?:acl|nmod)/.test(relation ?? ''));
}

/** Sentences within which the outlet must have been mentioned. */
const NEAR = 6;

function fits(wanted: Medium, medium: Medium | null): boolean {
  if (medium === null) return false;
  return wanted === 'any' ? medium !== 'agency' : medium === wanted || (medium === 'any' && wanted !== 'agency');
}

const known = new WeakMap<Cluster, Medium | null>();

/** What the document calls the outlet, or its name tells; `any` where only that it is one, null where it is none. Read once for each. */
function mediumOf(scene: Scene, cluster: Cluster): Medium | null {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const medium = readMedium(scene, cluster);
  known.set(cluster, medium);
  return medium;
}

function readMedium(scene: Scene, { names }: Cluster): Medium | null {
  for (const { sentence, from } of names) {
    const told = media.get(scene.lines.at(sentence).words[from - 1]?.toLowerCase() ?? '');
    if (told !== undefined) return told;
  }
  for (const text of new Set(names.map(({ text: form }) => form))) {
    const outlet = outletNamed(text);
    if (newsAgencies.has(text) || (outlet !== null && newsAgencies.has(outlet))) return 'agency';
    if (broadcasters.has(outlet ?? text)) return 'broadcaster';
    const told = inNames.find(([words]) => words.test(text));
    if (told !== undefined && (outlet !== null || looksLikeOutlet(text))) return told[1];
    if (outlet !== null) return 'any';
  }
  return null;
}

function mayBeAgency(cluster: Cluster): boolean {
  return cluster.names.some(({ text }) => isAcronym(text)) || [...nameWords(cluster)].some((word) => bearing.has(word));
}
