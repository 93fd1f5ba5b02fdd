import { nominalClass, nounClass } from './synonyms.js';
import { keyedList, wordList } from './word-list.js';

/**
 * Verbs with a noun that mean together what one verb says, by the class of that verb: with the noun as object (“lose job”)
 * or behind a preposition (“take into custody”). Nouns stand in the singular.
 */
const idioms: ReadonlyMap<string, string> = new Map(
  keyedList(`
    apologize be sorry, say sorry
    appoint give job
    approve give green light, give go-ahead, give blessing, give nod, give consent, give backing
    arrest take into custody, take in custody, hold in custody, be in custody, keep in custody, place under arrest, put under arrest, be under arrest, hold in cell
    attack open fire, open fire at
    begin get under way, be under way
    burn set on fire, set to fire, set fire, set alight, set ablaze
    buy take control of company
    claim claim responsibility, take responsibility, accept responsibility, admit responsibility
    cooperate join force, work together
    dismiss relieve of duty, relieve of post, relieve of command, remove from office, remove from post, strip of post, be relieved of duty, be relieved of post, be relieved of command, show door
    employ put on payroll
    end come to end, bring to end, draw to close, come to halt, bring to halt, put end, put stop, be over
    escape be on run, go on run, make getaway, make off
    hit make landfall
    investigate order inquiry, set up inquiry
    jail send to prison, put in prison, put behind bar
    lead take charge, be in charge, take command, be in command, be at helm, take helm, take rein
    leave set sail
    march take to street
    meet come face to face
    reject say no
    resign hand in resignation, hand in notice, tender resignation, submit resignation, announce resignation, quit post, quit job, give up post, give up job
    sue take legal action, file suit, take to court, bring suit
    strike go on strike, be on strike, down tool
    support throw weight behind
    take-effect come into force, enter into force, come into effect, go into effect, be in force, be in effect, take effect
    treat take to hospital, rush to hospital, admit to hospital, fly to hospital, airlift to hospital, bring to hospital, be in hospital, treat in hospital
    vote cast vote, cast ballot, go to poll
  `).map(([idiom, key]) => [idiom, key.replace('-', ' ')]),
);

/** The same where it is done to the subject: “lost her job”. */
const undergone: ReadonlyMap<string, string> = new Map(
  keyedList(`
    approve win approval, receive approval, get approval, gain approval
    attack come under attack, come under fire
    charge face charge
    dismiss lose job, lose post
    die lose life, meet death
    investigate face inquiry, be under inquiry
    treat receive treatment, seek treatment, get treatment, undergo treatment, need treatment
  `),
);

/** Nouns of doings beside those that name events, by the verb that says the same. */
const doings: ReadonlyMap<string, string> = new Map(
  keyedList(`
    accuse accusation, allegation
    announce announcement
    apologize apology
    appeal appeal
    appoint appointment
    ask request
    charge indictment
    comment comment, remark
    complain complaint
    confess confession
    condemn condemnation
    contribute contribution
    criticize criticism
    decide decision
    donate donation
    escape escape
    inspect inspection
    investigate investigation, inquiry, enquiry, probe
    land landing
    leave departure
    pay payment
    praise praise
    promise promise, pledge, vow
    protest protest
    recommend recommendation
    repair repair
    reply reply, response
    review review
    search search
    speak speech, address
    study study
    sue lawsuit
    support support
    threaten threat
    treat treatment
  `),
);

/** Verbs that say of a doing no more than that it is done. */
const does: ReadonlySet<string> = new Set(
  wordList(`
    make, take, give, hold, have, carry out, conduct, launch, mount, stage, undertake, perform, pay, deliver, issue, reach, strike, submit, file,
    lodge, open, begin, start, commence, post, impose, place, offer, conclude, extend, grant, lend, provide, voice, express, raise, level, bring,
    convey, send, put forward
  `),
);

/** The class of the verb that means what a verb means with a noun, and whether it is done to the subject; null where it means what it says. */
export function idiomClass(
  verb: string,
  noun: string,
  preposition: string | null = null,
): { readonly event: string; readonly undergone: boolean } | null {
  for (const word of [noun, nounClass(noun)]) {
    const key = [verb, preposition, word].filter((part) => part !== null && part !== '').join(' ');
    const [own, other] = [idioms.get(key), undergone.get(key)];
    if (own !== undefined) return { event: own, undergone: false };
    if (other !== undefined) return { event: other, undergone: true };
  }
  const doing = preposition === null && does.has(verb) ? (doings.get(noun) ?? nominalClass(noun)) : null;
  return doing === null ? null : { event: doing, undergone: false };
}
