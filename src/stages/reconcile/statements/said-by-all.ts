import { wordsIn } from '../quotations/wording.js';
import { byDoc, isWhole, quoted, shown } from './readable.js';
import type { Statement } from './statement.js';

/** What the accounts say in common, in the words of the one that has least beside it. */
export function saidByAll(members: readonly Statement[], slot: 'time' | null): string {
  const one = plainest(members);
  const words = core(one);
  const time = one.when?.text ?? one.within;
  return slot === 'time' && time != null && !words.includes(time) ? shown(one) : words;
}

/** The first that stands alone, or a shorter one that says no other words: the others have more beside it. */
function plainest(members: readonly Statement[]): Statement {
  const order = byDoc(members);
  const first = order.find(({ shownWhole }) => shownWhole === null) ?? order[0]!;
  const words = new Set(wordsIn(core(first)));
  const within = members.filter(
    (one) => isWhole(one) && !one.loose && !isPronominal(one) && wordsIn(core(one)).every((word) => words.has(word)),
  );
  return [first, ...within].sort((a, b) => core(a).length - core(b).length)[0]!;
}

function isPronominal({ agent, theme }: Statement): boolean {
  return [agent, theme].some((party) => party?.pronoun === true);
}

/** Behind the verb, the occasion or cause: one account's alone, often. */
const occasion = /,? (?:amid(?:st)?|because|despite|due to|during|following|in response to|in the wake of|while) /i;

/** The claim without what is set beside its subject, the occasion before it and the occasion or cause behind its verb. */
function core(statement: Statement): string {
  const { claim, shownText, shownWhole } = statement;
  const { subject, predicate, start, text } = claim;
  if (shownWhole !== null) {
    const verb = Math.max(0, shownWhole.indexOf(predicate.text));
    return quoted(shownWhole.slice(0, verb) + shownWhole.slice(verb).split(occasion)[0]!);
  }
  if (!isWhole(statement) || subject.end > predicate.start) return shown(statement);
  const doer = `${subject.text}${text.slice(subject.end - start, predicate.start - start).replace(/^, (?:an?|the) [^,]+,/i, '')}`;
  const rest = text.slice(predicate.start - start);
  const [done] = rest.split(occasion);
  return quoted(`${doer}${done}${done === rest ? shownText : ''}`);
}
