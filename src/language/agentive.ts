import { objectControl, subjectControl } from './phrases/control.js';
import { reportingCue } from './reporting.js';
import { wordList } from './word-list.js';

/** Verbs of which only people and bodies are the subject, as lemmas: a ship hits and sinks, but arrests and refunds nobody. */
const acts: ReadonlySet<string> = new Set(
  wordList(`
    abolish, accept, acknowledge, acquire, adopt, aid, analyse, analyze, appeal, appoint, approve, arrest, assess,
    assist, attempt, auction, audit, authorise, authorize, ban, bid, boycott, buy, call off, cancel,
    charge, choose, collaborate, commission, compensate, comply, conduct, consider, consult, convene, cooperate,
    criticise, criticize, defend, deploy, deport, detain, disagree, discipline, discuss, dismiss, disown,
    dispatch, donate, elect, employ, enforce, evacuate, evaluate, examine, execute, expel, extradite, fine,
    fund, grant, hire, identify, impose, inform, interview, intervene, invest, investigate, invite, issue,
    launch, lay off, lend, license, liaise, lobby, monitor, negotiate, nominate, notify, obtain, oppose, organise,
    organize, oversee, overturn, pay, postpone, prosecute, publish, pull out, purchase, question, raid,
    ratify, recruit, refund, refrain, regret, regulate, reimburse, reinstate, reject, release,
    repatriate, rescue, resign, respect, restore, retaliate, revoke, sack, sanction, scrap, search, seek, sell,
    send, sentence, sign, sponsor, submit, sue, summon, supply, suspend, sympathise, test,
    train, uphold, veto, visit, withdraw, withhold
  `),
);

/** Nouns that only people and bodies have: “had no plans”, “has evidence”. */
const possessions: ReadonlySet<string> = new Set(
  wordList(
    'authority, concern, confidence, comment, contact, duty, evidence, faith, information, intention, interest, knowledge, obligation, objection, permission, plan, proof, record, responsibility, right, sympathy, talk',
  ),
);

/** Whether the verb, with the head of its object, says what only people and bodies do. */
export function isAgentive(lemma: string, object: string | null): boolean {
  if (lemma === 'have') return object !== null && possessions.has(object.toLowerCase().replace(/s$/, ''));
  if (acts.has(lemma)) return true;
  const control = subjectControl.get(lemma) ?? objectControl.get(lemma);
  const saying = reportingCue(lemma);
  return willing.has(lemma) || (control !== undefined && saying !== undefined);
}

const willing: ReadonlySet<string> = new Set(
  wordList(
    'agree, believe, decide, decline, deny, expect, hope, intend, know, offer, plan, pledge, prefer, promise, refuse, want, welcome, wish, condemn, support, urge, warn',
  ),
);
