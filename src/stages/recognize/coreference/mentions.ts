import type { Cluster, Reference } from '../clusters/cluster.js';
import type { Scene } from './scene.js';

/** The clusters mentioned before a reference, in its sentence or up to `reach` sentences back. */
export function mentionedBefore(scene: Scene, { sentence, start }: Reference, reach: number): Set<Cluster> {
  const mentioned = new Set<Cluster>();
  for (let at = Math.max(0, sentence - reach); at <= sentence; at++) {
    for (const { name, cluster } of scene.placed[at]!) if (name.start < start) mentioned.add(cluster);
    for (const cluster of scene.described.get(at) ?? []) mentioned.add(cluster);
  }
  return mentioned;
}
