import { isCourtesyTitle, isOfficeModifier, isOfficeNoun } from '../src/language/titles.js';
import type { Entity } from '../src/schemas/entity.js';
import { bCubed, type Chain, type ChainCounts, ceafE, chainScores, muc, noChains, plusChains } from './chains.js';
import { percent } from './counts.js';
import { goldSet } from './gold.js';
import { annotated } from './layers.js';
import { type FoundMention, foundMentions, type GoldMention, matchMentions, nestedMentions } from './mentions.js';
import type { Table } from './table.js';

interface GumDocument {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly tokens: readonly TreeToken[];
  readonly mentions: readonly { start: number; end: number; type: string; cluster: string; named: boolean }[];
}

interface TreeToken {
  readonly start: number;
  readonly end: number;
  readonly head: number | null;
  readonly deprel: string;
}

interface GumMention extends GoldMention {
  readonly named: boolean;
  /** Several joined by “and”, each of them marked as well, or a title without a name: no name as others mark names. */
  readonly noName: boolean;
  readonly text: string;
}

interface Scored {
  readonly text: string;
  readonly gold: readonly GumMention[];
  readonly found: readonly FoundMention[];
  readonly matches: ReadonlyMap<GumMention, FoundMention>;
  readonly refused: ReadonlySet<number>;
}

const human = /^(?:he|him|his|himself|she|her|hers|herself)$/i;
const named = /^(?:name|nested)$/;
const concrete = new Set(['person', 'organization', 'place']);

/** Coreference in a document, on the mentions of GUM: pronouns, chains of names, and the usual chain scores. */
export function scoreCoreference(gold: string): readonly Table[] | null {
  const documents = goldSet<GumDocument>(gold, 'ud_gum/dev');
  if (documents === null) return null;
  const scored = documents.map(readDocument);
  return [pronounTable(scored), thingTable(scored), nameTable(scored), chainTable(scored)];
}

function readDocument(document: GumDocument): Scored {
  const { layers, refusals } = annotated(document.id, document.text, 'recognize');
  const gold = document.mentions.map((mention): GumMention => {
    const heads = headsOf(document.tokens, mention);
    const noName =
      isJoint(document.tokens, mention) || heads.every((head) => isTitle(document.text.slice(head.start, head.end)));
    return { ...mention, text: document.text.slice(mention.start, mention.end), heads, noName };
  });
  const entities = (layers.entities ?? []).filter(({ value }) => value === null);
  const found = [...foundMentions(entities), ...nestedMentions(entities)];
  return {
    text: document.text,
    gold,
    found,
    matches: matchMentions(gold, found),
    refused: new Set(refusals.filter(({ reason }) => reason === 'ambiguous').flatMap(({ start }) => start ?? [])),
  };
}

/** The first token of the mention whose head in the tree lies outside, and the tokens that hang flat on it. */
export function headsOf(
  tokens: readonly TreeToken[],
  { start, end }: { readonly start: number; readonly end: number },
): GoldMention['heads'] {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const isOutside = (head: number | null) => head === null || tokens[head]!.start < start || tokens[head]!.end > end;
  const top = inside.find(({ head }) => isOutside(head));
  if (top === undefined) return [{ start, end }];
  const flat = inside.filter(({ head, deprel }) => head !== null && tokens[head] === top && deprel.startsWith('flat'));
  return [top, ...flat];
}

/** “Kirk Bart and Celeste Pollock”: no name, but two. */
function isJoint(tokens: readonly TreeToken[], mention: { readonly start: number; readonly end: number }): boolean {
  const [top] = headsOf(tokens, mention);
  return tokens.some(
    ({ start, end, head, deprel }) =>
      deprel === 'conj' && start >= mention.start && end <= mention.end && head !== null && tokens[head] === top,
  );
}

/** “Madam Speaker”, “President of the United States” */
function isTitle(word: string): boolean {
  return isCourtesyTitle(word) || isOfficeNoun(word) || isOfficeModifier(word);
}

/** A pronoun is right where most of the names and descriptions of its entity are mentions of its gold chain. */
function pronounTable(scored: readonly Scored[]): Table {
  const rows = (['all', 'names', 'nominals'] as const).map((kind) => {
    const counts = { gold: 0, resolved: 0, right: 0, refused: 0 };
    for (const document of scored) {
      const chains = kindOfChains(document.gold);
      for (const mention of document.gold) {
        if (mention.type !== 'person' || !human.test(mention.text)) continue;
        const chain = chains.get(mention.cluster);
        if (chain === undefined || (kind !== 'all' && chain !== kind)) continue;
        counts.gold++;
        const match = document.matches.get(mention);
        if (document.refused.has(mention.start)) counts.refused++;
        if (match === undefined) continue;
        counts.resolved++;
        if (chainOfEntity(document, match.entity) === mention.cluster) counts.right++;
      }
    }
    const label = { all: 'a name or a description', names: 'a name', nominals: 'descriptions only' }[kind];
    return [
      label,
      String(counts.gold),
      percent(counts.right / counts.gold),
      percent(counts.right / counts.resolved),
      percent(counts.refused / counts.gold),
    ];
  });
  return {
    title: 'recognize: he and she (ud_gum dev)',
    note: 'Third-person singular human pronouns whose chain has a name or a description somewhere; right: most names and descriptions of the entity are of the chain. Percent.',
    head: ['the chain has', 'pronouns', 'resolved right', 'right, of resolved', 'refused with candidates'],
    rows,
  };
}

const thing = /^(?:it|its|itself)$/i;

/**
 * “it” most often stands for what no record is made of, so what counts is whether what was resolved is right: one that GUM
 * puts in no chain, or in one without the entity, is wrong.
 */
function thingTable(scored: readonly Scored[]): Table {
  const counts = { gold: 0, resolved: 0, right: 0 };
  for (const document of scored) {
    const chains = kindOfChains(document.gold);
    const matched = new Map([...document.matches].map(([mention, found]) => [found, mention]));
    counts.gold += document.gold.filter(
      ({ text, cluster }) => thing.test(text) && chains.get(cluster) === 'names',
    ).length;
    for (const found of document.found.filter(({ start, end }) => thing.test(document.text.slice(start, end)))) {
      counts.resolved++;
      const mention = matched.get(found);
      if (mention !== undefined && chainOfEntity(document, found.entity) === mention.cluster) counts.right++;
    }
  }
  return {
    title: 'recognize: it (ud_gum dev)',
    note: '“it”, “its” and “itself” that the engine links to an entity; right: the entity is of the gold chain. Most stand for what has no name and stay without an entity. Percent.',
    head: ['in chains with a name', 'linked', 'right, of linked'],
    rows: [[String(counts.gold), String(counts.resolved), percent(counts.right / counts.resolved)]],
  };
}

/** Whether a chain has a name, or only descriptions; chains of pronouns alone are left out. */
function kindOfChains(gold: readonly GumMention[]): Map<string, 'names' | 'nominals'> {
  const kinds = new Map<string, 'names' | 'nominals'>();
  for (const { cluster, named, text } of gold) {
    if (named) kinds.set(cluster, 'names');
    else if (!isPronoun(text) && !kinds.has(cluster)) kinds.set(cluster, 'nominals');
  }
  return kinds;
}

function isPronoun(text: string): boolean {
  return (
    human.test(text) || /^(?:I|me|my|mine|myself|you|your|yours|we|us|our|who|whose|whom|they|them|their)$/i.test(text)
  );
}

function chainOfEntity({ matches }: Scored, entity: Entity): string | null {
  const counts = new Map<string, number>();
  for (const [gold, found] of matches) {
    if (found.entity !== entity || found.form === 'pronoun') continue;
    counts.set(gold.cluster, (counts.get(gold.cluster) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function nameTable(scored: readonly Scored[]): Table {
  const isName = ({ named, type }: GumMention) => named && concrete.has(type);
  const all = scored.map((document) => {
    const gold = document.gold.filter(isName);
    const names = new Set(gold.flatMap((mention) => document.matches.get(mention) ?? []));
    const matched = new Set([...document.matches].map(([, found]) => found));
    // A name on a phrase that gold holds for something else than a name of these types is no mistake of the chains.
    const spurious = document.found.filter(
      (one) => named.test(one.form) && concrete.has(one.entity.type) && !matched.has(one),
    );
    const strict = gold.filter(({ noName }) => !noName);
    const outermost = strict.filter((mention) => !strict.some((other) => isAround(other, mention)));
    const left = new Set(
      gold.filter((mention) => !outermost.includes(mention)).flatMap((mention) => document.matches.get(mention) ?? []),
    );
    return {
      whole: bCubed(goldChains(gold), foundChains(document, [...names, ...spurious])),
      outermost: bCubed(
        goldChains(outermost),
        foundChains(
          document,
          [...names, ...spurious].filter((one) => !left.has(one) && one.form !== 'nested'),
        ),
      ),
      shared: bCubed(
        goldChains(gold.filter((mention) => document.matches.has(mention))),
        foundChains(document, [...names]),
      ),
    };
  });
  const row = (label: string, counts: readonly ChainCounts[]) => [label, ...scoreCells(counts)];
  return {
    title: 'recognize: chains of names (ud_gum dev)',
    note: 'B³ of the mentions of people, organizations and places whose head is a proper noun, matched by their heads. GUM marks “Aberdeen” in “Aberdeen Grammar School” too, “Bart and Pollock” beside each of them, and “Madam Speaker”; entities.jsonl holds a name within a name (`nested`) where the document has it by itself too, each of the two, and no title without a name. The second row leaves these three kinds out on both sides. Percent.',
    head: ['mentions', 'precision', 'recall', 'F1'],
    rows: [
      row(
        'as GUM marks them',
        all.map(({ whole }) => whole),
      ),
      row(
        'outermost names only',
        all.map(({ outermost }) => outermost),
      ),
      row(
        'those that both have',
        all.map(({ shared }) => shared),
      ),
    ],
  };
}

function isAround(a: GumMention, b: GumMention): boolean {
  return a.start <= b.start && b.end <= a.end && a.end - a.start > b.end - b.start;
}

function chainTable(scored: readonly Scored[]): Table {
  const kinds = [
    ['person, organization, place', (type: string) => concrete.has(type)],
    ['everything', () => true],
  ] as const;
  const rows = kinds.flatMap(([label, keeps]) => {
    const chains = scored.map((document) => {
      const gold = document.gold.filter(({ type }) => keeps(type));
      const left = new Set(
        document.gold.filter(({ type }) => !keeps(type)).flatMap((one) => document.matches.get(one) ?? []),
      );
      const key = goldChains(gold).filter(({ size }) => size > 1);
      const response = foundChains(
        document,
        document.found.filter((one) => !left.has(one)),
      ).filter(({ size }) => size > 1);
      return { key, response };
    });
    const metrics = [
      ['MUC', muc],
      ['B³', bCubed],
      ['CEAF-e', ceafE],
    ] as const;
    const counts = metrics.map(
      ([name, metric]) => [name, chains.map(({ key, response }) => metric(key, response))] as const,
    );
    const conll = counts.reduce((sum, [, list]) => sum + chainScores(list.reduce(plusChains, noChains)).f1, 0) / 3;
    return [
      ...counts.map(([name, list]) => [label, name, ...scoreCells(list)]),
      [label, 'CoNLL', '', '', percent(conll)],
    ];
  });
  return {
    title: 'recognize: coreference (ud_gum dev)',
    note: 'All chains of two mentions and more from raw text, mentions matched by their heads; appositions count as in GUM. CoNLL is the mean of the three F1. Percent.',
    head: ['chains of', 'score', 'precision', 'recall', 'F1'],
    rows,
  };
}

function scoreCells(list: readonly ChainCounts[]): string[] {
  const { precision, recall, f1 } = chainScores(list.reduce(plusChains, noChains));
  return [percent(precision), percent(recall), percent(f1)];
}

function goldChains(gold: readonly GumMention[]): Chain[] {
  return chainsBy(gold, ({ cluster }) => cluster, idOf);
}

/** The chains of the system, a mention that matches gold under the id of that. */
function foundChains({ matches }: Scored, found: readonly FoundMention[]): Chain[] {
  const names = new Map([...matches].map(([gold, one]): [FoundMention, string] => [one, idOf(gold)]));
  return chainsBy(
    found,
    ({ entity }) => entity.id,
    (one) => names.get(one) ?? `found ${one.start}-${one.end}`,
  );
}

function chainsBy<T>(mentions: readonly T[], chainOf: (one: T) => string, id: (one: T) => string): Chain[] {
  const chains = new Map<string, Set<string>>();
  for (const one of mentions) {
    const chain = chains.get(chainOf(one)) ?? new Set();
    chains.set(chainOf(one), chain.add(id(one)));
  }
  return [...chains.values()];
}

function idOf({ start, end, cluster }: GoldMention): string {
  return `${start}-${end} ${cluster}`;
}
