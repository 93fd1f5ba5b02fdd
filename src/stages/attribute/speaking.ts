import { isAgentNoun, isPaperNoun } from '../../language/agents.js';
import type { Party } from './party.js';
import { wordAt } from './unit.js';

/** Nouns in -tion and the like that stand for people acting together. */
const bodies =
  /^(?:administration|agency|alliance|assembly|association|authority|bureau|city|coalition|commission|committee|community|company|constituency|corporation|council|county|delegation|department|embassy|faculty|family|federation|foundation|generation|government|industry|institution|judiciary|majority|management|military|ministry|minority|monarchy|nation|opposition|organisation|organization|parliament|party|police|population|presidency|prosecution|secretary|state|television|union|university)s?$/;
const abstract =
  /(?:tion|sion|ment|ity|ness|ism|ance|ence|ency|ancy|ure|ing|hood|ship|sis|acy|age|ology|tude)s?$|^(?:activity|activities|aim|attack|attacks|bill|case|cases|change|changes|clash|crime|criteria|cuts?|data|day|deal|death|deaths|debate|delay|desire|drop|effect|effort|efforts|election|event|events|evidence|fact|facts|failure|fall|fear|fears|fight|figures?|fire|goal|growth|history|hope|idea|issue|issues|law|laws|loss|losses|meeting|missiles?|move|moves|news|number|numbers|outcome|pandemic|plan|plans|policy|policies|price|prices|problem|problems|program|rate|rates|response|result|results|rise|risk|role|rule|rules|sales|shift|show|sign|signs|situation|step|steps|storm|strategy|strikes?|success|summit|talks|tariffs?|tax|taxes|tests?|things?|threat|threats|trade|trend|trends|trial|victory|video|visit|vote|war|weather|work|loopholes?|remarks?|comments?|records?|views?|beliefs?|claims?|tactics?|rhetoric|stances?|motives?|proposals?|life|lives|logic|tone|legacy|character|system|process|culture)$/;

/** Whether the party can want, demand or condemn: neither a thing nor an idea by its noun. */
export function canAct({ unit, head }: Party): boolean {
  const { pos } = unit.tokens[head]!;
  const word = wordAt(unit, head);
  if (pos === 'PROPN') return true;
  if (pos === 'PRON')
    return /^(?:i|we|he|she|they|who|you|everyone|everybody|someone|somebody|many|some|others?)$/.test(word);
  return bodies.test(word) || !abstract.test(word);
}

/** Whether the party is one of which a noun says that it wants and judges: a name, a pronoun, people, a body, or a text of theirs. */
export function canJudge(party: Party): boolean {
  const { unit, head } = party;
  if (unit.tokens[head]!.pos !== 'NOUN') return canAct(party);
  const word = wordAt(unit, head);
  return (
    isAgentNoun(word) ||
    isPaperNoun(word) ||
    /^(?:others|ones|few|majority|minority|many|some|most|percent|%|sides|half|thirds?|quarters?|fifths?|personnel)$/.test(
      word,
    )
  );
}

/** Whether the party is a text or a study: “the report”, “a poll”. */
export function isText({ unit, head }: Party): boolean {
  return isPaperNoun(wordAt(unit, head));
}

/** Verbs of saying for what things and events do as well: a win “shows” and “underlines” without a word. */
export const evidential =
  /^(?:demonstrate|evoke|highlight|illustrate|indicate|prove|reflect|reveal|show|signal|suggest|underline|underscore)$/;
