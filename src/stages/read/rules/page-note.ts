import { creditsIn } from '../credits.js';
import { shortText } from '../page.js';
import { piecewise } from '../piecewise.js';

const LONGEST = 500;

/** What an editor, a translator or a machine says of the article itself. */
const notes: readonly RegExp[] = [
  /^(?:this|the) (?:article|story|report|post|piece|text|content|page|copy|item)\s+(?:has been|have been|was|is|were|may have been)\s+(?:\w+ly )?(?:translated|updated|corrected|amended|edited|generated|produced|written by ai|auto-generated|published from|originally published|first published|originally appeared|clarified|revised|syndicated|republished|supported by|sponsored by)\b/iu,
  /^(?:this|the) (?:article|story|report|post|piece)\s+(?:first |originally )?appeared (?:on|in|at)\b/iu,
  /^(?:originally|first) published (?:on|in|at|by)\b/iu,
  /^(?:an earlier|a previous|an earlier or previous) version of this (?:article|story|report|post|headline|column)\b/iu,
  /^\(?(?:additional |further |writing and |written and |extra )?(?:reporting|writing|compiled|translated|editing|edited)\s+(?:and \w+ )?by [\p{Lu}]/iu,
  /^\(?(?:editor['’]s note|editors['’] note|correction|clarification|disclaimer|disclosure|translator['’]s note|note to (?:readers|editors))\s*[:—–-]/iu,
  /^\(?(?:except for the headline|with (?:additional )?(?:inputs?|files?|reporting|material) from|\(?this story has not been edited|inputs from)\b/iu,
  /^[\p{Lu}][^.!?"“”]{3,200}\bcontributed (?:to this (?:report|article|story)|reporting)\b[^.]{0,60}\.?\)?$/u,
  /^(?:the )?(?:views|opinions) expressed\b[\s\S]{0,200}\b(?:author|writer|own|those of)\b/iu,
  /^our standards:/iu,
  /^(?:tags|topics|filed under|keywords|categories|more about)\s*:/iu,
  /^(?:\d+|an?|one|two|three|four|five|ten) ?min(?:ute)?s? read$/iu,
];

/**
 * A paragraph that speaks of the article instead of its matter.
 *
 *     ※ This article has been translated by AI.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Jane Doe and the Associated Press contributed to this report.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const pageNote = piecewise('page-note', (page, piece) => {
  const words = shortText(page, piece, LONGEST);
  if (words === null || !piece.opens) return null;
  const lead = /^[^\p{L}\p{N}(]*/u.exec(words)![0].length;
  if (!notes.some((form) => form.test(words.slice(lead)))) return null;
  return { role: 'boilerplate', why: 'speaks of the article itself', credits: creditsIn(words, piece.start) };
});
