import type { CueTable } from '../reporting.js';
import { cueTable } from './table.js';

/** Nouns whose “that”- or “of”-complement is what somebody says, thinks or feels: the claim that it works. */
export const reportingNouns: CueTable = {
  kind: 'noun',
  entries: [
    ...cueTable(
      'neutral',
      `account: that of
       announcement: that of
       answer: that
       argument: that
       comment: that on about
       declaration: that of
       description: of
       explanation: that of
       interview: quote
       letter: that quote
       message: that quote
       news: that of
       note: that quote
       observation: that
       post: that quote
       press conference: quote
       press release: that quote
       reference: that
       remark: that on about
       reminder: that of
       reply: that quote
       report: that of
       response: that quote
       rumour: that of about
       rumor: that of about
       speech: quote
       statement: that quote
       testimony: that quote
       tweet: that quote
       word: that`,
    ),
    ...cueTable(
      'claim',
      `accusation: that of
       allegation: that of against
       assertion: that of
       charge: that of
       claim: that of
       complaint: that of about
       contention: that
       hint: that of
       implication: that
       insinuation: that
       insistence: that on
       narrative: that of
       suggestion: that of`,
    ),
    ...cueTable(
      'confirm',
      `acknowledgement!: that of
       acknowledgment!: that of
       admission!: that of
       agreement: that infinitive
       concession: that
       conclusion: that
       confession!: that
       confirmation!: that of
       disclosure!: that of
       discovery!: that of
       finding: that
       knowledge!: that of
       realization!: that
       recognition!: that of
       revelation!: that of`,
    ),
    ...cueTable(
      'deny',
      `denial: that of
       doubt: that about
       rejection: of
       scepticism: that about
       skepticism: that about`,
    ),
    ...cueTable(
      'promise',
      `assurance: that of
       commitment: that infinitive
       guarantee: that of
       offer: infinitive of
       oath: that infinitive
       pledge: that infinitive of
       promise: that infinitive of
       threat: that infinitive of
       vow: that infinitive`,
    ),
    ...cueTable(
      'order',
      `advice: that infinitive
       appeal: for infinitive
       call: for infinitive
       demand: that for infinitive
       directive: that infinitive
       instruction: that infinitive
       order: that infinitive
       plea: for infinitive that
       proposal: that for infinitive
       recommendation: that for infinitive
       request: that for infinitive
       warning: that of about against infinitive`,
    ),
    ...cueTable('ask', 'question: that about\ninquiry: about'),
    ...cueTable(
      'guess',
      `assessment: that of
       assumption: that
       belief: that
       conviction: that
       estimate: that of
       expectation: that of
       forecast: that of
       hypothesis: that
       idea: that
       impression: that
       notion: that
       opinion: that
       perception: that
       prediction: that of
       presumption: that
       projection: that of
       prospect: that
       speculation: that about
       suspicion: that of about
       theory: that
       thought: that of
       view: that`,
    ),
    ...cueTable(
      'feel',
      `anxiety: that about
       concern: that about
       confidence: that
       criticism: that of
       fear: that of
       feeling: that
       hope: that for of infinitive
       optimism: that about
       pessimism: that about
       regret: that
       wish: that infinitive
       worry: that about`,
    ),
  ],
};
