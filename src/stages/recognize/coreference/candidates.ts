import type { Gender } from '../../../language/titles.js';
import type { Cluster } from '../clusters/cluster.js';
import { formOf, type Mention, type MentionForm, type Place } from './mention.js';

/** Someone whom a pronoun may stand for, with what was read of them so far. */
export interface Candidate {
  readonly cluster: Cluster;
  /** The mentions of late, in text order. */
  readonly mentions: Mention[];
  /** How many there were in all. */
  count: number;
}

/** Sentences that a pronoun reaches back over. */
const REACH = 8;
/** Mentions that are remembered of one candidate. */
const REMEMBERED = 6;
/** Candidates that are remembered at once. */
const MOST = 48;

/** The candidates of late, the one mentioned last at the end. */
export interface Memory {
  readonly add: (cluster: Cluster, mention: Mention) => void;
  readonly before: (sentence: number, gender: Gender | null) => Candidate[];
}

export function memory(): Memory {
  const known = new Map<Cluster, Candidate>();
  return {
    add: (cluster, mention) => {
      const candidate = known.get(cluster) ?? { cluster, mentions: [], count: 0 };
      known.delete(cluster);
      known.set(cluster, candidate);
      candidate.mentions.push(mention);
      candidate.count++;
      if (candidate.mentions.length > REMEMBERED) candidate.mentions.shift();
      if (known.size > MOST) known.delete(known.keys().next().value!);
    },
    before: (sentence, gender) =>
      [...known.values()].filter(
        ({ cluster, mentions }) =>
          mentions.at(-1)!.sentence >= sentence - REACH &&
          (gender === null || cluster.gender === null || cluster.gender === gender),
      ),
  };
}

export interface KnownMention {
  readonly cluster: Cluster;
  readonly mention: Place;
  readonly form: MentionForm;
}

/** All mentions of the clusters but pronouns, in text order. */
export function knownMentions(clusters: readonly Cluster[]): KnownMention[] {
  return clusters
    .flatMap((cluster) => [
      ...cluster.names.map((mention): KnownMention => ({ cluster, mention, form: 'name' })),
      ...cluster.references.map(
        (mention): KnownMention => ({
          cluster,
          mention,
          form: mention.form === 'pronoun' ? 'pronoun' : formOf(mention.text),
        }),
      ),
    ])
    .sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
}
