import { readBound } from '../../../language/bounds.js';
import type { Form } from '../../../language/lexemes.js';
import { opensNumber } from '../../../language/numbers.js';
import type { Scene } from './scene.js';

/** Whether a count or a word that bounds one may begin here. */
export function opensCount(lexeme: Form): boolean {
  return opensNumber(lexeme) || countOpeners.has(lexeme.lower);
}
const countOpeners: ReadonlySet<string> = new Set(
  'a about almost an approximately around as at barely close exactly few fewer just less many more nearly no only over roughly several some under up upward upwards well'.split(
    ' ',
  ),
);

/** The index after “about”, “more than”, “at least”; `at` itself where there is none. */
export function readApproximation(scene: Scene, at: number): number {
  return readBound(scene.lexemes, at)?.end ?? at;
}
