import { wordList } from '../../../language/word-list.js';
import type { Cluster } from '../clusters/cluster.js';

/** Nouns for whoever is at the head of a state. */
const leaderNouns: ReadonlySet<string> = new Set(wordList('dictator, leader, ruler, strongman'));

/** Offices at the head of a state or a government. */
const headNouns: ReadonlySet<string> = new Set(
  wordList(`
    chairman, chancellor, dictator, emir, emperor, empress, king, leader, premier, president, queen, ruler, sultan, taoiseach
  `),
);

/** Offices below it: whoever holds only one of these is not “the Russian leader”. */
const otherNouns: ReadonlySet<string> = new Set(
  wordList(`
    adviser, advisor, aide, ambassador, analyst, author, captain, coach, correspondent, diplomat, director, economist, editor, envoy,
    executive, expert, governor, historian, journalist, judge, justice, lawmaker, lawyer, mayor, official, officer, owner, professor,
    prosecutor, reporter, researcher, scientist, senator, speaker, spokesman, spokesperson, spokeswoman, student, writer
  `),
);

export function isLeaderNoun(noun: string): boolean {
  return leaderNouns.has(noun);
}

/** Whether the offices that the document gives a person put them at the head of a state. */
export function isHeadOfState(cluster: Cluster): boolean {
  return cluster.offices.some(({ noun, words }) => isHead(noun, words));
}

/** Whether a person may be one of “the two leaders”: no office below is all that the document says. */
export function mayLead(cluster: Cluster): boolean {
  if (cluster.type !== 'person') return false;
  return (
    isHeadOfState(cluster) ||
    !cluster.offices.some(({ noun }) => otherNouns.has(noun) || noun === 'minister' || noun === 'secretary')
  );
}

function isHead(noun: string, words: readonly string[]): boolean {
  if (words.some((word) => /^(?:vice|vice-.*|deputy|former|ex-.*|assistant|opposition)$/.test(word))) return false;
  if (noun === 'minister') return words.includes('prime') || words.includes('first');
  if (noun === 'secretary') return words.includes('general');
  return headNouns.has(noun) || (noun === 'commissioner' && words.length === 1);
}
