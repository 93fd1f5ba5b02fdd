import { headsOf } from '../../bench/coreference.js';
import type { ChainOf } from './chain-of.js';

/** A document of GUM with its chains, as far as training reads it. */
export interface GumDocument {
  readonly id: string;
  readonly text: string;
  readonly tokens: Parameters<typeof headsOf>[0];
  readonly mentions: readonly { start: number; end: number; cluster: string }[];
}

/** Mention -> its chain in gold: of the same span, else the shortest around it with a head in it; null where there is none. */
export function chainsOfGum({ tokens, mentions }: GumDocument): ChainOf {
  const exact = new Map(mentions.map((one): [string, string] => [`${one.start}-${one.end}`, one.cluster]));
  const headed = mentions
    .map((one) => ({ ...one, heads: headsOf(tokens, one) }))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: ChainOf['chain'] = ({ start, end }) => {
    const same = exact.get(`${start}-${end}`);
    if (same !== undefined) return same;
    const around = headed.find(
      (one) => one.start <= start && end <= one.end && one.heads.some((head) => start <= head.start && head.end <= end),
    );
    return around?.cluster ?? null;
  };
  return { isWhole: true, chain };
}
