import { isComma, type Unit, wordAt } from '../unit.js';

/** What one does while or by speaking. */
const acts =
  /^(?:allude|chuckle|echo|reflect|underline|underscore|gesture|gesticulate|grimace|grin|laugh|mimic|nod|paraphrase|refer|scrawl|scribble|shrug|sigh|sketch|smile|sob|wave|weep|wink)$/;
const using = /^(?:adopt|borrow|employ|use)$/;
const wording =
  /^(?:adjective|analogy|clich[eé]|epithet|expression|language|line|maxim|metaphor|nickname|phrase|pun|slogan|slur|term|word)s?$/;
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
  if (group?.participle !== 'present') return false;
  return judged || acts.test(group.lemma) || (using.test(group.lemma) && isWording(unit, group.end));
}

/** “using [the same words]” */
function isWording(unit: Unit, at: number): boolean {
  const object = unit.phraseFrom.get(at);
  return object !== undefined && wording.test(wordAt(unit, object.head));
}
