import { months } from '../src/language/times/names.js';
import { isOfficeNoun } from '../src/language/titles.js';
import { reconcile } from '../src/stages/reconcile/stage.js';
import { bCubed, type Chain, chainScores } from './chains.js';
import { percent } from './counts.js';
import { goldSet } from './gold.js';
import { bodyDocument, layersOf } from './layers.js';
import { foundMentions, type GoldMention, matchMentions } from './mentions.js';
import type { Table } from './table.js';

interface LinkedDocument {
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  readonly tokens: readonly { start: number; end: number; text: string }[];
  readonly mentions: readonly { start: number; end: number; type: string; cluster: string }[];
}

/** Which types of a set are compared: those that name somebody, a body or a place. */
const sets = [
  ['meantime', 'person', ['PER']],
  ['meantime', 'organization', ['ORG']],
  ['meantime', 'place', ['LOC']],
  ['meantime', 'all three', ['PER', 'ORG', 'LOC']],
  ['newswcl50', 'actor', ['ACTOR']],
  ['newswcl50', 'country', ['COUNTRY']],
] as const;

interface DatedText {
  readonly event: string;
  readonly source: string;
  readonly date: string | null;
}

interface LinkedMention extends GoldMention {
  readonly id: string;
  /** Gold links mentions within a topic only. */
  readonly topic: string;
  readonly headText: string;
  readonly named: boolean;
}

interface Linked {
  readonly gold: readonly LinkedMention[];
  /** The identity, else the entity, that a gold mention is found to stand for. */
  readonly found: ReadonlyMap<LinkedMention, string>;
}

/** Identities across documents on sets that link mentions across documents, beside “equal head words are one”. */
export function scoreIdentities(gold: string): Table | null {
  const linked = new Map<string, Linked>();
  for (const [set] of sets) {
    if (linked.has(set)) continue;
    const documents = goldSet<LinkedDocument>(gold, `${set}/dev`);
    if (documents === null) return null;
    linked.set(set, readSet(documents, goldSet<DatedText>(gold, `${set}/multi`) ?? []));
  }
  return {
    title: 'reconcile: identities across documents',
    note: 'B³ over gold mentions across the documents of a topic (dev), which are reconciled in one run with those of all topics; matched by their heads. “Names” are mentions whose head is capitalized and no office; of “found” ones the system has a mention. A mention not found stands alone. Same head: mentions with the same head word in small letters are one. Percent.',
    head: ['set', 'type', 'mentions', 'number', 'system', 'precision', 'recall', 'F1'],
    rows: sets.flatMap(([set, label, types]) => rowsOf(set, label, types, linked.get(set)!)),
  };
}

function rowsOf(set: string, label: string, types: readonly string[], { gold, found }: Linked): string[][] {
  const typed = gold.filter(({ type }) => types.includes(type));
  const named = typed.filter((mention) => mention.named);
  const kinds = [
    ['all', typed],
    ['names', named],
    ['names found', named.filter((mention) => found.has(mention))],
  ] as const;
  return kinds.flatMap(([kind, mentions]) => {
    const key = chainsBy(mentions, ({ cluster }) => cluster);
    const systems = [
      ['variorum', chainsBy(mentions, (mention) => found.get(mention) ?? `alone ${mention.id}`)],
      ['same head', chainsBy(mentions, ({ headText }) => headText.toLowerCase())],
    ] as const;
    return systems.map(([system, response]) => {
      const { precision, recall, f1 } = chainScores(bCubed(key, response));
      return [set, label, kind, String(mentions.length), system, percent(precision), percent(recall), percent(f1)];
    });
  });
}

function readSet(documents: readonly LinkedDocument[], dated: readonly DatedText[]): Linked {
  const ids = new Map(documents.map((document) => [document, document.id.replace(/[/#]/g, '-')]));
  const dates = new Map(dated.map(({ event, source, date }) => [`${event}_${source}`, date]));
  const dateOf = (document: LinkedDocument) => dates.get(document.id) ?? dateLine(document.text);
  const layers = documents.map((document) =>
    layersOf(ids.get(document)!, document.text, 'recognize', dateOf(document)),
  );
  const { identities } = reconcile({
    documents: documents.map((document) => bodyDocument(ids.get(document)!, document.text, dateOf(document))),
    sentences: layers.flatMap(({ sentences }) => sentences),
    entities: layers.flatMap(({ entities }) => entities),
    quotes: [],
    claims: [],
  });
  const identityOf = new Map(identities.flatMap(({ id, entities }) => entities.map((entity) => [entity, id] as const)));
  const found = new Map<LinkedMention, string>();
  const gold = documents.flatMap((document, index) => {
    const mentions = document.mentions.map((mention) => linkedMention(document, mention));
    const named = foundMentions(layers[index]!.entities.filter(({ value }) => value === null));
    for (const mention of mentions) {
      // Gold nests: “Apple CEO Steve Jobs” and “Steve Jobs” are two mentions of one man.
      const match = matchMentions([mention], named).get(mention);
      if (match !== undefined) found.set(mention, identityOf.get(match.entity.id) ?? match.entity.id);
    }
    return mentions;
  });
  return { gold, found };
}

function linkedMention(document: LinkedDocument, mention: LinkedDocument['mentions'][number]): LinkedMention {
  const head = headOf(document, mention);
  return {
    ...mention,
    // The prefix says whether the mention is linked within its document or beyond.
    cluster: mention.cluster.replace(/^(?:cross_|intra_)+/, ''),
    topic: document.topic,
    heads: [head],
    id: `${document.id} ${mention.start}-${mention.end} ${mention.cluster}`,
    headText: head.text,
    named: /^\p{Lu}/u.test(head.text) && !isFunctionWord.test(head.text) && !isOfficeNoun(head.text),
  };
}

const isFunctionWord = /^(?:He|She|It|They|His|Her|Its|Their|I|We|My|Our|The|This|That|Some|Mr|Mr\.|CEO)$/;

/** “March 01, 2008” on a line of its own. */
function dateLine(text: string): string | null {
  const [, month, day, year] = /^(\p{Lu}\p{L}+) (\d{1,2}), (\d{4})$/mu.exec(text) ?? [];
  const number = months.get(month?.toLowerCase() ?? '');
  if (number === undefined) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

/** The sets have no trees: the last word before the first preposition, comma or bracket, a possessive mark left out. */
function headOf({ tokens }: LinkedDocument, { start, end }: { start: number; end: number }) {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const stop = inside.findIndex(
    ({ text }, at) => at > 0 && /^(?:of|in|for|on|at|from|to|with|by|who|which|that|whose|and|[,([–—])$/.test(text),
  );
  const core = (stop < 0 ? inside : inside.slice(0, stop)).filter(
    ({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^['’]s$/.test(text),
  );
  return core.at(-1) ?? { start, end, text: '' };
}

function chainsBy(mentions: readonly LinkedMention[], chainOf: (one: LinkedMention) => string): Chain[] {
  const chains = new Map<string, Set<string>>();
  for (const one of mentions) {
    const key = `${one.topic} ${chainOf(one)}`;
    chains.set(key, (chains.get(key) ?? new Set()).add(one.id));
  }
  return [...chains.values()];
}
