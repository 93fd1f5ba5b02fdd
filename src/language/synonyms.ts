import { keyedList } from './word-list.js';

/**
 * Verbs that report the same kind of event, by class: the first word of a line names the class. Built from the verb
 * groups of WordNet 3.1 and the vocabulary of news, cut down to the sense that news uses most. A verb stands once.
 */
const verbs = keyedList(`
  abandon abandon, scrap, shelve, ditch
  abduct abduct, kidnap, snatch
  accept accept
  accuse accuse
  acquit acquit, clear, exonerate, absolve
  agree agree, consent, assent
  aim aim, intend, mean, plan
  allow allow, permit, authorize, authorise, enable, let
  announce announce, declare, unveil, proclaim, disclose, reveal
  apologize apologize, apologise
  appeal appeal
  appoint appoint, name, install, nominate
  approve approve, ratify, endorse
  arrest arrest, detain, apprehend, nab, "take into custody", nick, capture
  arrive arrive, land, reach, "touch down"
  ask ask, request, seek, urge, solicit, "call for", "appeal for", "ask for"
  attack attack, assault, raid, storm, ambush
  attend attend, "take part", participate
  ban ban, forbid, prohibit, outlaw, bar
  beat beat, defeat, overcome
  begin begin, start, commence, "kick off", "set off", "get under way", "get going"
  blame blame
  block block, obstruct, thwart, impede
  bomb bomb, bombard, shell
  break break, breach, violate
  build build, construct, erect
  buy buy, acquire, purchase, "take over", "snap up"
  cancel cancel, "call off", scratch
  carry carry, transport
  charge charge, indict
  close close, shut, shutter, "shut down", "close down", "seal off"
  collapse collapse, "cave in", crumble, "give way", "fall in"
  complete complete, finish, finalize, finalise, conclude, "wrap up"
  concede concede
  condemn condemn, denounce, deplore, decry, deprecate
  confess confess
  continue continue, proceed, "go on"
  convict convict
  cooperate cooperate, collaborate
  cost cost
  crash crash, collide, derail
  create create, found, establish, "set up", form
  cut cut, slash, trim
  damage damage
  delay delay, postpone, defer, "put off", "push back"
  demand demand, want
  deploy deploy, send, dispatch
  destroy destroy, flatten, demolish, wreck, raze, devastate
  die die, kill, perish, drown, succumb, "pass away"
  discuss discuss, debate
  dismiss dismiss, sack, oust, "lay off", axe
  dispute dispute, contest, challenge
  drop drop, "give up", waive
  earn earn
  elect elect
  employ employ, hire, recruit, "take on"
  end end, halt, stop, cease, terminate
  erupt erupt, explode, detonate, "blow up", "go off", "blow apart"
  escape escape, flee, "get away", "break out of", "run away"
  evacuate evacuate, displace, "clear out"
  expand expand, widen, broaden, enlarge
  expel expel, deport
  fail fail
  fall fall, decline, decrease, plunge, slump, tumble, slide, dip, "go down by"
  fine fine
  follow follow
  free free, release
  freeze freeze
  give give, grant, award, donate
  help help, assist, aid
  hit hit, strike, shake, rattle, jolt
  hold hold, own, possess
  host host
  injure injure, wound, hurt, maim, scald
  invest invest
  investigate investigate, probe, "look into", "inquire into", "enquire into"
  invite invite
  jail jail, imprison, sentence
  join join
  launch launch, fire, "test-fire"
  lead lead, head, chair
  leave leave, depart, quit, exit, "take off", "lift off", "blast off"
  lie lie
  lift lift, reverse, repeal, revoke, overturn, rescind
  lose lose
  march march, rally, demonstrate, protest
  meet meet, "meet with"
  merge merge
  move move, relocate
  obtain obtain, secure
  offer offer, propose, bid
  oppose oppose, resist
  order order, instruct
  overload overload
  pay pay
  prepare prepare
  promise promise, pledge, vow
  prosecute prosecute
  prove prove
  punish punish, discipline
  raise raise, increase, hike, boost, lift up
  rebuild rebuild, restore, repair
  recall recall
  recover recover
  reduce reduce, lower
  reject reject, refuse, decline to, "turn down", rebuff, spurn, snub
  remain remain, stay
  remove remove
  reopen reopen, open
  replace replace, succeed
  report report
  represent represent
  rescue rescue, save, "pull", "pull out", "pick up"
  resign resign, "step down", "stand down", "stand aside"
  resume resume, restart
  return return, "come back"
  rise rise, climb, jump, soar, surge, grow, "go up"
  sell sell, divest, offload
  sign sign
  sink sink, capsize, founder, "go down", "keel over"
  spend spend
  split split
  steal steal, rob, loot, burgle, burglarize, "make off with"
  strengthen strengthen, deepen, bolster, reinforce, enhance, tighten
  strike "walk out"
  sue sue
  support support, back, favor, favour
  surrender surrender
  survive survive
  suspend suspend
  swear swear
  take take
  talk talk, negotiate, confer, "talk with", "talk to", "speak with", "speak to", "negotiate with", "hold talk"
  test test
  treat treat
  try try
  use use
  veto veto
  visit visit, tour
  vote vote
  warn warn
  insure insure
  burn burn, torch
  criticize criticize, criticise, slam, lambast, lambaste, fault
  discover discover, uncover, unearth
  praise praise, laud, commend, applaud
  predict predict, forecast, foresee
  publish publish
  search search, comb, scour
  shoot shoot
  telephone telephone, phone, ring
  trigger trigger, spark
  hide hide, conceal
  examine examine, inspect, scrutinize, scrutinise
  describe describe, characterize, characterise
  score score, net
  learn learn, "find out"
  win win
  withdraw withdraw, retract, "pull back", "back out"
  work work
`);

/** Nouns of events and the verb class that reports the same. */
const nominals = keyedList(`
  accept acceptance
  acquit acquittal
  agree agreement, consent, accord
  approve approval, ratification
  arrest arrest, detention
  attack attack, assault, raid
  ban ban, prohibition
  begin start, beginning, opening, outset
  buy acquisition, takeover, purchase, buyout
  cancel cancellation
  close closure, shutdown
  collapse collapse
  complete completion
  concede concession
  convict conviction
  cooperate cooperation, co-operation, collaboration
  crash crash, collision, derailment
  delay delay, postponement
  demand demand
  deploy deployment
  die death, fatality, toll, killing
  dismiss dismissal, layoff, sacking
  elect election
  end end
  erupt explosion, eruption, blast
  evacuate evacuation
  fine fine, penalty
  free release
  hit earthquake, quake, tremor
  injure injury
  invite invitation
  jail sentence, imprisonment, jail, prison
  launch launch, firing
  march march, rally, demonstration, protest
  meet meeting, summit
  merge merger
  offer offer, proposal, bid
  reject rejection, refusal
  reopen reopening
  rescue rescue
  resign resignation
  return return
  sell sale
  sink sinking, capsizing
  strike strike, walkout, stoppage
  suspend suspension
  talk talks, talk, negotiation, dialogue, discussion
  visit visit, tour, trip
  vote vote
  warn warning
  win victory, win
  withdraw withdrawal
`);

/** Nouns that two accounts use of the same thing, by class. A noun stands once. */
const nouns = keyedList(`
  agency agency, bureau
  aircraft aircraft, plane, aeroplane, airplane, jet, airliner, jetliner
  apartment apartment, flat
  army army, military, troop, soldier
  attack attack, assault, raid, strike
  blaze blaze, fire, inferno, wildfire
  boat ferry, ship, vessel, boat, trawler, craft, tanker, freighter
  body body, corpse, remains
  boss boss, ceo, "chief executive"
  building building, block, tower
  car car, vehicle, automobile
  child child, boy, girl, kid
  company company, firm, business, corporation, operator
  country country, nation, state
  court court, tribunal
  crew crew
  crowd crowd, demonstrator, marcher, protester, protestor
  deal deal, transaction, takeover, acquisition, merger, sale, purchase, buyout, agreement, accord, pact, treaty
  doctor doctor, physician, medic
  drug drug, medicine
  factory factory, plant, mill
  film film, movie, picture
  government government, administration, cabinet
  hospital hospital, clinic
  house house, home
  inquiry inquiry, enquiry, investigation, probe
  job job, post, position
  law law, bill, legislation, act, statute
  lawyer lawyer, attorney, solicitor, barrister, counsel
  leader leader, ruler
  licence licence, license, permit
  lorry lorry, truck
  missile missile, rocket, projectile
  money money, cash, fund
  nightfall night, nightfall, evening
  parliament parliament, legislature, assembly
  passenger passenger
  patient patient
  site site, location, venue, spot
  person person, people, man, woman, other, victim, adult, individual, human
  police police, officer, policeman
  prison prison, jail, gaol
  proof proof, evidence
  quake earthquake, quake, tremor, temblor
  road road, highway, motorway, route, street
  rule rule, regulation, code
  school school
  shot shot, bullet
  stake stake, stock, share, holding
  storm storm, hurricane, typhoon, cyclone
  talks talks, talk, negotiation, discussion, dialogue
  tax tax, levy, duty, tariff
  teacher teacher
  toll toll, death, fatality, dead
  town town, city, municipality, village, hamlet
  train train
  union union
  vaccine vaccine, jab, shot in the arm
  vote vote, ballot
  weapon weapon, arm, munition
  accident accident, mishap
  attacker attacker, assailant
  baby baby, infant, newborn
  border border, frontier
  bomb bomb, explosive
  customer customer, consumer, shopper, buyer
  debris debris, wreckage, rubble, wreck
  defect defect, fault, flaw
  dispute dispute, row, quarrel
  engine engine, motor
  email email, e-mail
  expert expert, specialist
  firefighter firefighter, fireman
  guard guard, watchman, sentry
  gun gun, firearm, handgun, pistol, rifle, shotgun, revolver
  hostage hostage, captive
  illness illness, disease, sickness, ailment
  journalist journalist, reporter, correspondent
  offer offer, bid, tender
  phone phone, telephone, cellphone, smartphone
  photo photo, photograph
  plan plan, scheme, blueprint
  prisoner prisoner, inmate, detainee
  rebel rebel, insurgent, militant
  refund refund, reimbursement
  robber robber, raider, thief, burglar
  scientist scientist, researcher
  shop shop, store
  student student, pupil
  supporter supporter, fan, backer
  team team, side, squad
  teenager teenager, teen, youth, adolescent
  truce truce, ceasefire, cease-fire, armistice
  verdict verdict, ruling, judgment, judgement
  wage wage, salary, pay
  writer writer, author, novelist
  worker worker, employee, staff, staffer, labourer, laborer
`);

const verbClasses: ReadonlyMap<string, string> = byWord(verbs);
const nominalClasses: ReadonlyMap<string, string> = byWord(nominals);
const nounClasses: ReadonlyMap<string, string> = byWord(nouns);

/** Verbs that mean something else with some objects: “close a deal” completes it, “fire a missile” launches it. */
const bySense: ReadonlyMap<string, string> = new Map([
  ['close deal', 'complete'],
  ['fire worker', 'dismiss'],
  ['fire person', 'dismiss'],
  ['clear road', 'reopen'],
  ['find guilty', 'convict'],
  ['find innocent', 'acquit'],
  ['carry person', 'board'],
  ['hit person', 'hit person'],
  ['pass law', 'approve'],
  ['adopt law', 'approve'],
  ['open inquiry', 'begin'],
  ['launch inquiry', 'begin'],
  ['launch campaign', 'begin'],
  ['open talks', 'begin'],
  ['drop bomb', 'bomb'],
  ['go down boat', 'sink'],
  ['take over company', 'buy'],
  ['lose life', 'die'],
  ['claim life', 'die'],
]);

/** The class of a verb (lemma with its particle) given the class of the noun that it is about; the lemma itself where it has none. */
export function verbClass(lemma: string, theme: string | null = null): string {
  const word = lemma.toLowerCase();
  return (theme === null ? undefined : bySense.get(`${word} ${theme}`)) ?? verbClasses.get(word) ?? word;
}

/** The verb class of an event noun (“toll” -> die), or null where the noun names no event. */
export function nominalClass(lemma: string): string | null {
  return nominalClasses.get(lemma.toLowerCase()) ?? null;
}

/** The class of a noun; the lemma itself where it has none. */
export function nounClass(lemma: string): string {
  const word = lemma.toLowerCase();
  return nounClasses.get(word) ?? word;
}

function byWord(entries: readonly [string, string][]): Map<string, string> {
  return new Map(entries.map(([word, name]) => [word.replaceAll('"', ''), name]));
}
