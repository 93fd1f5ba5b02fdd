import type { Refused } from '../../src/pipeline/stage.js';
import type { EntityDraft } from '../../src/stages/recognize/draft.js';
import { recognizeNames } from '../../src/stages/recognize/recognize-names.js';
import { tokenize } from '../../src/stages/tokenize/stage.js';
import { documentOf } from '../support/document.js';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** `[Ada Lovelace](person) said` -> the text without marks, and the marks. */
export function unmark(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += source.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + match[1]!.length, label: match[2]! });
    text += match[1]!;
    last = match.index + match[0].length;
  }
  return { text: text + source.slice(last), marks };
}

/** The named entities of a text that is all body. */
export function entitiesOf(text: string): { entities: EntityDraft[]; refused: Refused[] } {
  const document = documentOf(text);
  const refused: Refused[] = [];
  const sentences = tokenize.run({ document }, () => {});
  return { entities: recognizeNames(document, sentences, (one) => refused.push(one)), refused };
}

/** The names found in the text, as marks with the type of their entity. */
export function namesFound(text: string): Mark[] {
  return entitiesOf(text)
    .entities.flatMap(({ type, mentions }) =>
      mentions.filter(({ form }) => form === 'name').map(({ start, end }) => ({ start, end, label: type })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The text with marks put back in: what a failing test prints. */
export function mark(text: string, marks: readonly Mark[]): string {
  let out = '';
  let last = 0;
  for (const { start, end, label } of marks) {
    out += `${text.slice(last, start)}[${text.slice(start, end)}](${label})`;
    last = end;
  }
  return out + text.slice(last);
}

/**
 * The marks with the number of the entity that each span is a mention of, counted by first mark; `-` where it is one
 * of none. So `[Putin](1) … [he](1) … [him](-)` is both input and expectation.
 */
export function resolved(text: string, marks: readonly Mark[]): Mark[] {
  const { entities } = entitiesOf(text);
  const numbers = new Map<EntityDraft, string>();
  return marks.map(({ start, end }) => {
    const entity = entities.find(({ mentions }) => mentions.some((one) => one.start === start && one.end === end));
    if (entity === undefined) return { start, end, label: '-' };
    if (!numbers.has(entity)) numbers.set(entity, String(numbers.size + 1));
    return { start, end, label: numbers.get(entity)! };
  });
}
