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
       argument: that about for against
       case: that for against
       comment: that on about
       declaration: that of
       description: of
       discussion: of about
       explanation: that of
       interview: quote
       letter: that quote
       mention: of
       message: that quote about
       news: that of
       note: that quote
       observation: that about
       post: that quote
       press conference: quote
       press release: that quote
       reference: that to
       remark: that on about
       reminder: that of
       reply: that quote
       report: that of
       response: that quote
       rumor: that of about
       rumour: that of about
       speech: quote
       statement: that quote on about against
       testimony: that quote
       tweet: that quote
       word: that`,
    ),
    ...cueTable(
      'claim',
      `accusation: that of
       allegation: that of against
       assertion: that of
       boast: that of about
       charge: that of
       claim: that of about
       complaint: that of about over
       contention: that
       hint: that of
       implication: that
       insinuation: that about
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
       knowledge!: that
       realization!: that
       recognition!: that of
       revelation!: that of`,
    ),
    ...cueTable(
      'deny',
      `denial: that of
       disapproval: of
       doubt: that about over
       objection: that to
       opposition: to
       refusal: infinitive
       rejection: of
       reluctance: infinitive
       resistance: to
       scepticism: that about of
       skepticism: that about of
       unwillingness: infinitive`,
    ),
    ...cueTable(
      'promise',
      `ambition: infinitive
       assurance: that of
       commitment: that infinitive to
       decision: infinitive
       determination: infinitive
       disinclination: infinitive
       eagerness: infinitive
       guarantee: that of
       inclination: infinitive
       intention: infinitive of
       oath: that infinitive
       offer: infinitive of
       plan: infinitive for
       pledge: that infinitive of
       promise: that infinitive of
       readiness: infinitive
       resolve: infinitive
       threat: that infinitive of
       vow: that infinitive
       willingness: infinitive`,
    ),
    ...cueTable(
      'order',
      `advice: that infinitive
       advocacy: of for
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
    ...cueTable(
      'ask',
      `inquiry: about
       question: that about over on`,
    ),
    ...cueTable(
      'guess',
      `assessment: that of
       assumption: that
       belief: that in
       conviction: that
       estimate: that of
       expectation: that of
       forecast: that of
       hypothesis: that
       idea: that of about
       impression: that
       notion: that
       opinion: that of on about
       perception: that
       prediction: that of
       presumption: that
       projection: that of
       prospect: that
       speculation: that about
       suspicion: that of about
       theory: that
       thought: that of on about
       view: that of on about`,
    ),
    ...cueTable(
      'feel',
      `acclaim: for
       admiration: for of
       admirer: of
       adulation: for of
       obsession: with
       advocate: of for
       alarm: that at over about
       anger: that at over about
       anxiety: that about
       apology: that for
       approval: of
       aspiration: infinitive
       backing: for of
       backlash: against
       believer: in
       concern: that about over
       condemnation: of
       confidence: that in
       contempt: for
       critic: of
       criticism: that of over for
       critique: of
       defence: of
       defender: of
       defense: of
       denunciation: of
       desire: that infinitive for
       disappointment: that with in at about over
       disdain: for of
       dislike: of for
       dismay: that at over
       distrust: of
       endorsement: of
       enthusiasm: for about
       fan: of
       favor: of
       favour: of
       fear: that of
       feeling: that
       flak: over
       foe: of
       frustration: that with over at about
       fury: at over
       gratitude: for
       hatred: of
       hope: that of infinitive
       hostility: to
       interest: in
       ire: at over
       misgiving: that about
       mistrust: of
       opponent: of
       optimism: that about
       outrage: that at over about
       pessimism: that about
       praise: for of
       preference: for
       pride: in
       proponent: of
       regret: that over about for
       resentment: of at
       respect: for
       sceptic: of
       scorn: for
       skeptic: of
       support: for of
       supporter: of
       sympathy: for
       unease: that about over
       wish: that infinitive
       worry: that about
       wrath: at over`,
    ),
  ],
};
