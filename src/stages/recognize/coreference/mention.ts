import { reportingCue } from '../../../language/reporting.js';
import type { Reference } from '../clusters/cluster.js';
import type { QuotedText } from './quoted.js';
import type { Scene } from './scene.js';
import { headOf, type Role, roleOf, sharing } from './tree.js';

/** Where a mention stands: tokens `from` to `to` of the sentence. */
export type Place = Pick<Reference, 'end' | 'from' | 'sentence' | 'start' | 'text' | 'to'>;

export type MentionForm = 'definite' | 'indefinite' | 'name' | 'pronoun';

/** A mention as a pronoun sees it. */
export interface Mention extends Place {
  readonly form: MentionForm;
  readonly role: Role;
  /** The token that the others of the mention hang on. */
  readonly head: number;
  /** The quotation that it stands in, -1 outside. */
  readonly quotation: number;
  /** Whether it is the subject of a verb of speech. */
  readonly speaks: boolean;
}

export function mentionOf(scene: Scene, quoted: QuotedText, place: Place, form: MentionForm): Mention {
  const { sentence, from, to, start, end, text } = place;
  const { tokens } = scene.lines.at(sentence);
  const head = headOf(tokens, from, to);
  const role = roleOf(tokens, head);
  const speaks = (role === 'subject' && isSpeaker(scene, sentence, from, to)) || isCredited(scene, sentence, from, to);
  return { sentence, from, to, start, end, text, form, role, head, quotation: quoted.at(start), speaks };
}

/** How a description opens: “the lawyer” is known, “a lawyer” is new. */
export function formOf(text: string): MentionForm {
  return /^(?:an?|another|one|some)\s/i.test(text) ? 'indefinite' : 'definite';
}

/** `according to columnist Ushakov`, `according to a statement by the ministry`, `in Ushakov’s view` */
function isCredited(scene: Scene, sentence: number, from: number, to: number): boolean {
  const { words } = scene.lines.at(sentence);
  const before = words[from - 1] ?? '';
  if (
    /\baccording to(?: an?(?: \S+)? (?:letter|note|report|statement|study) (?:by|from|of))?(?: \p{Ll}+){0,2}$/iu.test(
      words.slice(Math.max(0, from - LONGEST_CREDIT), from).join(' '),
    )
  )
    return true;
  return (
    /^['’]s?$/.test(words[to] ?? '') && /\bin$/i.test(before) && /^(?:opinion|view|words)$/.test(words[to + 1] ?? '')
  );
}

/** Words of “according to a brief statement by”, and an article. */
const LONGEST_CREDIT = 7;

/** `Ushakov noted`, `said Easley`, `Menon, a lawyer, said`: the mention is the subject of a verb of speech. */
export function isSpeaker(scene: Scene, sentence: number, from: number, to: number): boolean {
  const { tokens } = scene.lines.at(sentence);
  const { head, relation } = tokens[sharing(tokens, headOf(tokens, from, to))]!;
  const verb = head === null || !relation?.startsWith('nsubj') ? undefined : tokens[head];
  return verb !== undefined && reportingCue(verb.lemma) !== undefined;
}
