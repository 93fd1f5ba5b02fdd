import { isComma, type Unit, wordAt } from '../unit.js';

/** What one does while or by speaking. */
const acts =
  /^(?:allude|chuckle|gesture|gesticulate|grimace|grin|laugh|mimic|nod|paraphrase|refer|scrawl|scribble|shrug|sigh|sketch|smile|sob|wave|weep|wink)$/;
/** Words with which the reporter tells how he takes what was said. */
const judging = /^(?:apparently|implicitly|seemingly|thereby)$/;

/**
 * Where the reporter tells what the speaker did as he spoke, behind a comma.
 *
 *     The real problem, he said, is the wall, scrawling a line across the map.
 *                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isOwnAct(unit: Unit, comma: number): boolean {
  if (!isComma(unit, comma)) return false;
  let at = comma + 1;
  let judged = false;
  while (unit.tokens[at]?.pos === 'ADV') judged = judging.test(wordAt(unit, at++)) || judged;
  const group = unit.groupFrom.get(at);
  return group?.participle === 'present' && (judged || acts.test(group.lemma));
}
