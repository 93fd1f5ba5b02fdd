import { reportingCue } from '../../../language/reporting.js';
import type { Cluster, Reference } from '../clusters/cluster.js';
import type { QuotedText } from './quoted.js';
import { type Role, roleOf } from './role.js';
import type { Scene } from './scene.js';
import { unnamedPeople } from './unnamed.js';

/** A mention as a pronoun sees it. The cluster is null for the pronoun itself. */
export interface Antecedent extends Pick<Reference, 'end' | 'from' | 'sentence' | 'start' | 'text' | 'to'> {
  readonly cluster: Cluster | null;
  readonly role: Role;
  /** How well its place in the sentence fits it to be taken up. */
  readonly weight: number;
  /** The quotation that it stands in, -1 outside. */
  readonly quotation: number;
  /** Whether it is the subject of a verb of speech. */
  readonly speaks: boolean;
}

const weights: Readonly<Record<Role, number>> = { subject: 3, object: 1.6, oblique: 1.2, possessive: 1.4 };

/** All mentions of people, named or not, that a pronoun can stand for, in text order. */
export function antecedents(scene: Scene, quoted: QuotedText): Antecedent[] {
  return [...scene.clusters, ...unnamedPeople(scene)]
    .filter(({ type }) => type === 'person')
    .flatMap((cluster) =>
      [...cluster.names, ...cluster.references].map((mention) => {
        const antecedent = antecedentOf(scene, quoted, mention);
        return { ...antecedent, weight: antecedent.weight * standing(cluster, mention.text), cluster };
      }),
    )
    .sort((a, b) => a.start - b.start);
}

/** An unnamed person counts for less than a named one, and “the lawyer”, who may well be someone named, for still less. */
function standing(cluster: Cluster, text: string): number {
  if (cluster.names.length > 0) return 1;
  return /^(?:that|the|this)\s/i.test(text) ? 0.4 : 0.75;
}

export function antecedentOf(
  scene: Scene,
  quoted: QuotedText,
  { sentence, from, to, start, end, text }: Pick<Reference, 'end' | 'from' | 'sentence' | 'start' | 'text' | 'to'>,
): Antecedent {
  const role = roleOf(scene, sentence, from, to);
  const speaks = role === 'subject' && isSpeaker(scene, sentence, from, to);
  return {
    sentence,
    from,
    to,
    start,
    end,
    text,
    cluster: null,
    role,
    weight: weights[role],
    quotation: quoted.at(start),
    speaks,
  };
}

/** `Ushakov noted`, `said Easley`, `Menon, a lawyer, said`: a verb of speech beside the mention or behind its apposition. */
export function isSpeaker(scene: Scene, sentence: number, from: number, to: number): boolean {
  const { tokens, words } = scene.lines.at(sentence);
  const behind = words[to] === ',' ? afterApposition(words, to) : to;
  const verb = tokens[behind]?.pos === 'ADV' || tokens[behind]?.pos === 'AUX' ? behind + 1 : behind;
  return [tokens[verb], tokens[from - 1]].some(
    (token) => token !== undefined && token.pos === 'VERB' && reportingCue(token.lemma) !== undefined,
  );
}

/** Longest apposition between a name and its verb, in tokens. */
const APPOSITION = 14;

function afterApposition(words: readonly string[], comma: number): number {
  const close = words.indexOf(',', comma + 1);
  return close > 0 && close - comma <= APPOSITION ? close + 1 : comma;
}
