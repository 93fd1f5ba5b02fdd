import type { Cluster } from '../clusters/cluster.js';

/** The sentence of the last mention of a cluster before an offset; -1 where there is none. */
export function lastMention(cluster: Cluster, before: number): number {
  let last = -1;
  for (const mention of [...cluster.names, ...cluster.references])
    if (mention.start < before) last = Math.max(last, mention.sentence);
  return last;
}
