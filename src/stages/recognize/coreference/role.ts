import { reportingCue } from '../../../language/reporting.js';
import type { Name } from '../names/found.js';
import type { Scene } from './scene.js';

/** What a mention is in its clause, as far as the words around it tell. */
export type Role = 'object' | 'oblique' | 'possessive' | 'subject';

/** The grammatical role of the tokens `from` to `to`, by the words before the phrase that they stand in. */
export function roleOf(scene: Scene, sentence: number, from: number, to: number): Role {
  const { tokens, words } = scene.lines.at(sentence);
  if (/^(?:his|hers|her)$/i.test(words[from]!) && to === from + 1 && isNominal(tokens[to]?.pos)) return 'possessive';
  if (/^(?:he|she|they)$/i.test(words[from]!)) return 'subject';
  if (/^['’]s?$/.test(words[to] ?? '')) return 'possessive';
  const at = phraseStart(scene, sentence, from) - 1;
  const joined = conjunctBefore(scene, sentence, at);
  if (joined !== null) return roleOf(scene, sentence, joined.from, joined.to);
  const before = tokens[at];
  if (before === undefined) return 'subject';
  if (before.pos === 'ADP' || /^(?:to|of|with|by|for)$/i.test(before.text)) return 'oblique';
  if (before.pos !== 'VERB') return 'subject';
  return reportingCue(before.lemma) !== undefined && /^[,”"’]$/.test(words[at - 1] ?? '') ? 'subject' : 'object';
}

/** `met Paul Berg and Adam Roth`: the name that “and” joins the mention to shares its role with it. */
function conjunctBefore(scene: Scene, sentence: number, at: number): Name | null {
  if (!/^(?:and|or)$/.test(scene.lines.at(sentence).words[at] ?? '')) return null;
  return scene.placed[sentence]!.find(({ name }) => name.to === at)?.name ?? null;
}

/** The first token of the phrase: its article, titles and modifiers before the mention. */
function phraseStart(scene: Scene, sentence: number, from: number): number {
  const { tokens } = scene.lines.at(sentence);
  let start = from;
  while (start > 0 && /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(tokens[start - 1]!.pos)) start--;
  return start;
}

function isNominal(pos: string | undefined): boolean {
  return pos !== undefined && /^(?:ADJ|ADV|NOUN|NUM|PROPN)$/.test(pos);
}
