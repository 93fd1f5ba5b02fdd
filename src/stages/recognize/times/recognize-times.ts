import { timeValue } from '../../../language/times/period.js';
import type { Refuse, Refused } from '../../../pipeline/stage.js';
import type { Document } from '../../../schemas/document.js';
import type { Entity } from '../../../schemas/entity.js';
import type { Sentence } from '../../../schemas/sentence.js';
import { spanOf } from '../../../text/span.js';
import { blank, remember } from './memory.js';
import { passagesOf, sceneAt } from './passage.js';
import { type Named, readTime } from './read-time.js';
import { type FoundUndated, isTime, type Scene } from './scene.js';

/** An entity without its place in the document. */
export type EntityDraft = Omit<Entity, 'id' | 'kind' | 'doc'>;

/** Every expression of time and every duration of a document, in text order, put on the calendar where the text allows it. */
export function recognizeTimes(document: Document, sentences: readonly Sentence[], refuse: Refuse): EntityDraft[] {
  const drafts: EntityDraft[] = [];
  let memory = blank;
  for (const passage of passagesOf(document, sentences)) {
    const { lexemes, openings, quoted } = passage;
    let scene: Scene | null = null;
    for (let at = 0; at < lexemes.length; ) {
      if (openings[at]!.times.length === 0) {
        at++;
        continue;
      }
      if (scene === null || scene.quoted !== quoted[at]) scene = sceneAt(passage, memory, at);
      const found = readTime(scene, at);
      if (found !== null) {
        const span = spanOf(document.text, lexemes[at]!.start, lexemes[found.end - 1]!.end);
        drafts.push(draftOf(span, found));
        if ('refused' in found) refuse(refusalOf(span, found));
        memory = remember(memory, passage, at, found);
        scene = null;
      }
      at = found?.end ?? at + 1;
    }
  }
  return drafts;
}

function draftOf(span: ReturnType<typeof spanOf>, found: Named): EntityDraft {
  return {
    type: 'duration' in found ? 'duration' : 'time',
    name: span.text,
    aliases: [],
    titles: [],
    country: null,
    value: 'duration' in found ? found.duration : isTime(found) ? timeValue(found.period) : null,
    mentions: [{ ...span, form: 'nominal' }],
    rule: `recognize/${found.rule}`,
  };
}

function refusalOf(span: ReturnType<typeof spanOf>, found: FoundUndated & Named): Refused {
  return {
    reason: found.refused,
    ...span,
    candidates: [...(found.candidates ?? [])],
    rule: `recognize/${found.rule}`,
  };
}
