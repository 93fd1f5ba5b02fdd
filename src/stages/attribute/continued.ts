import type { Draft } from './draft.js';

/**
 * Utterances that go on with words quoted in the sentence before, joined to them.
 *
 *     The summit did “too little,” he added. “Without a change nothing will grow.”
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withContinuations(direct: readonly Draft[], indirect: readonly Draft[]): Draft[] {
  const closing = new Map(indirect.filter(isQuoting).map((draft) => [draft.unit.index, draft]));
  const joined = new Map<Draft, Draft>();
  const left: Draft[] = [];
  for (const draft of direct) {
    const before = draft.rule === 'attribute/sentence-before' ? closing.get(draft.unit.index - 1) : undefined;
    if (before === undefined || before.source?.from !== draft.source?.from) left.push(draft);
    else joined.set(before, { ...before, last: draft.last, content: [...before.content, ...draft.content] });
  }
  return [...left, ...indirect.map((draft) => joined.get(draft) ?? draft)];
}

/** Words in marks stand in the content, and who spoke them closes the sentence. */
function isQuoting({ unit, rule, content, cue }: Draft): boolean {
  if (rule !== 'attribute/parenthetical' || cue === null || content.length > 1) return false;
  const [{ start, end }] = content as readonly [{ start: number; end: number }];
  return end <= cue.start && unit.fragments.some((fragment) => start <= fragment.content.end && fragment.start <= end);
}
