import { isAge } from '../../../language/phrases/noun-phrases.js';
import { isOfficeNoun, officeNoun } from '../../../language/titles.js';
import { wordList } from '../../../language/word-list.js';
import { groupBy } from '../../../text/group.js';
import type { Cluster, Reference } from '../clusters/cluster.js';
import { type Mention, mentionOf, type Place } from './mention.js';
import { isQuoted, type QuotedText } from './quoted.js';
import { overlapsName, type Scene } from './scene.js';
import { governorOf } from './tree.js';

/**
 * Nouns for people by the part that they play in what is told: who drove, who was hurt, who speaks for another. “The driver” is
 * whoever drove, not who was spoken of last.
 */
const parts: ReadonlySet<string> = new Set(
  wordList(`
    accuser, agent, aide, analyst, assailant, attacker, attorney, aunt, author, baby, babysitter, bodyguard, boss, bouncer, boy,
    boyfriend, bride, broadcaster, brother, bystander, cabbie, caller, cameraman, camerawoman, captain, caregiver, carer, caretaker, cashier,
    cellmate, chair, chairman, chairperson, chairwoman, chauffeur, chief, child, clerk, client, co-author, co-defendant, co-pilot,
    co-worker, coach, colleague, conductor, conspirator, contestant, contractor, contributor, correspondent, count, counterpart,
    cousin, crewman, crewmember, critic, customer, dad, daddy, daughter, defendant, deputy, deserter, detainee, detective,
    director, doctor, driver, editor, employee, employer, evacuee, executive, expert, eyewitness, father, fiancé, fiancée,
    firefighter, fireman, friend, fugitive, fundraiser, girl, girlfriend, granddaughter, grandfather, grandmother, grandson,
    groom, guard, guest, gunman, hacker, head, heir, homeowner, host, hostage, husband, individual, infant, inmate, inspector,
    instructor, intern, interpreter, investigator, investor, judge, juror, justice, kid, killer, king, landlady, landlord, lawyer,
    leader, lifeguard, lobbyist, loser, lover, magistrate, maid, man, manager, mediator, medic, moderator, mom, mother, motorist,
    mum, mummy, nanny, narrator, neighbor, neighbour, nephew, niece, nurse, observer, officer, official, onlooker, operative,
    operator, opponent, organiser, organizer, owner, paramedic, parishioner, parolee, participant, partner, passenger, passerby,
    patient, perpetrator, person, photojournalist, pilot, plaintiff, policeman, policewoman, pope, predecessor, premier,
    president, principal, prisoner, producer, prosecutor, protester, protestor, pupil, queen, reader, receptionist, referee,
    refugee, reporter, representative, rescuer, resident, rider, rival, robber, sailor, secretary, servant, shooter, sister,
    skipper, smuggler, soldier, somebody, someone, son, source, speaker, spectator, spokesman, spokesperson, spokeswoman, staffer,
    steward, stranger, student, successor, supporter, surgeon, survivor, suspect, teacher, technician, tenant, therapist, thief,
    toddler, trader, trainee, trainer, translator, treasurer, trooper, trucker, twin, umpire, uncle, undertaker, user, usher,
    valet, vendor, vet, victim, viewer, villager, volunteer, voter, waiter, waitress, walker, warden, warder, whistleblower,
    widow, widower, wife, winner, witness, woman, worker, worshipper, writer
  `),
);

/** Words that set whom they describe apart from others. */
const setApart = /^(?:first|highest|last|next|only|other|same|second|third|then|\p{L}+est|\p{L}+-\p{L}+est)$/iu;

/** What people of many offices and callings may be besides. */
const candidacies: ReadonlySet<string> = new Set(
  wordList('candidate, contender, front-runner, frontrunner, hopeful, lawmaker, nominee, politician'),
);
const politicians: ReadonlySet<string> = new Set(
  wordList('assemblyman, assemblywoman, governor, legislator, mayor, minister, mp, representative, senator'),
);

/** Callings that one person may have together, or one of which is another word for the other. */
const callings: readonly ReadonlySet<string>[] = [
  new Set(wordList('actor, actress, artist, comedian, filmmaker, rapper, singer')),
  new Set(wordList('billionaire, businessman, businesswoman, entrepreneur, founder, mogul, tycoon')),
  new Set(wordList('economist, historian, lecturer, professor, researcher, scientist')),
  new Set(wordList('forward, player, striker, winger')),
];

/** Sentences, those that are quoted as a whole left out, over which a description takes someone up. */
const REACH = 2;

/**
 * Descriptions of what someone is take up who was spoken of last, where that is one person and nothing told of them says otherwise.
 *
 *     Abel Roth was mending nets when the sky tore open. “I thought it was thunder,” the fisherman told the paper
 *     ^^^^^^^^^                                                                     ^^^^^^^^^^^^^
 *
 * The people without a name who are found to have one lose their mentions to it. While pronouns are not `read`, sentences with “he”
 * or “she” tell nothing.
 */
export function resolveEpithets(
  scene: Scene,
  quoted: QuotedText,
  unnamed: readonly Cluster[],
  pronouns: 'read' | 'unread',
): void {
  const told = toldPeople(scene, unnamed);
  const order = unnamed
    .filter(({ references }) => references.length > 0)
    .map((cluster) => ({ cluster, reference: first(cluster) }));
  for (const { cluster, reference } of order.sort((a, b) => a.reference.start - b.reference.start)) {
    const who = isEpithet(scene, reference) ? inFocus(scene, quoted, told, cluster, reference, pronouns) : null;
    if (who === null || !fits(scene, who, cluster, reference)) continue;
    who.gender ??= cluster.gender;
    const moved = cluster.references.splice(0);
    who.references.push(...moved);
    for (const { sentence } of moved)
      for (const one of told.get(sentence)!) if (one.cluster === cluster) one.cluster = who;
  }
}

function first({ references }: Cluster): Reference {
  return references.reduce((best, one) => (one.start < best.start ? one : best));
}

/** Where a person is spoken of. */
interface Told {
  cluster: Cluster;
  readonly place: Place;
}

/** Sentence -> the people whom it speaks of. */
function toldPeople({ clusters }: Scene, unnamed: readonly Cluster[]): Map<number, Told[]> {
  const people = [...clusters.filter(({ type }) => type === 'person'), ...unnamed];
  const told = people.flatMap((cluster) =>
    [...cluster.names, ...cluster.references].map((place): Told => ({ cluster, place })),
  );
  return groupBy(told, ({ place }) => place.sentence);
}

/** “The fisherman”; not “the only fisherman”, “the fisherman and his son”, “even the loser”. */
function isEpithet(scene: Scene, { sentence, from, to, form }: Reference): boolean {
  const { words } = scene.lines.at(sentence);
  if (form !== 'nominal' || !/^the$/i.test(words[from]!) || parts.has(words[to - 1]!.toLowerCase())) return false;
  if (words.slice(from + 1, to - 1).some((word) => setApart.test(word))) return false;
  return !/^(?:and|even|or)$/i.test(words[from - 1] ?? '') && !/^(?:and|of|or|who|whose)$/.test(words[to] ?? '');
}

/**
 * Who acts alone in the sentence before, or alone is spoken of there. Where neither goes on speaking, nobody else may act in the
 * sentence before that: who acts may have changed for good, or for a moment.
 */
function inFocus(
  scene: Scene,
  quoted: QuotedText,
  told: ReadonlyMap<number, readonly Told[]>,
  cluster: Cluster,
  reference: Reference,
  pronouns: 'read' | 'unread',
): Cluster | null {
  const own = mentionOf(scene, quoted, reference, 'definite');
  if (own.quotation >= 0 || !acts(scene, own)) return null;
  const mentionsIn = (sentence: number) => mentioned(scene, quoted, told.get(sentence) ?? []);
  // “Ms Raman, the barrister added, had …”: whom his words are about says nothing of who he is.
  const aside = own.speaks && isAside(scene, own);
  const here = mentionsIn(reference.sentence).filter(({ mention }) => mention.start < reference.start);
  if (!aside && here.some((one) => one.cluster !== cluster)) return null;
  const before = sentencesBefore(scene, quoted, reference.sentence);
  if (pronouns === 'unread' && before.some((at) => hasPronoun(scene, quoted, at))) return null;
  const [last, earlier] = before.map(mentionsIn).filter(({ length }) => length > 0);
  if (last === undefined) return null;
  const acting = actors(scene, last);
  const [who, another] = acting.length > 0 ? acting : [...new Set(last.map((one) => one.cluster))];
  if (who === undefined || another !== undefined || who.names.length === 0) return null;
  const goesOn = own.speaks && last.some((one) => one.cluster === who && one.mention.speaks);
  return goesOn || earlier === undefined || actors(scene, earlier).every((one) => one === who) ? who : null;
}

interface Mentioned {
  readonly cluster: Cluster;
  readonly mention: Mention;
}

/** The mentions outside of quotations. */
function mentioned(scene: Scene, quoted: QuotedText, told: readonly Told[]): Mentioned[] {
  return told
    .filter(({ place }) => quoted.at(place.start) < 0)
    .map(({ cluster, place }) => ({ cluster, mention: mentionOf(scene, quoted, place, 'definite') }));
}

/** The sentences before one, the nearest first, without those between quotation marks. */
function sentencesBefore(scene: Scene, quoted: QuotedText, sentence: number): number[] {
  const found: number[] = [];
  for (let at = sentence - 1; at >= 0 && found.length < REACH; at--)
    if (!isQuoted(quoted, scene.lines.at(at).tokens)) found.push(at);
  return found;
}

function hasPronoun({ lines }: Scene, quoted: QuotedText, sentence: number): boolean {
  const { pronouns, tokens, words } = lines.at(sentence);
  return pronouns.some((at) => /^(?:he|she)$/i.test(words[at]!) && quoted.at(tokens[at]!.start) < 0);
}

function actors(scene: Scene, mentions: readonly Mentioned[]): Cluster[] {
  return [...new Set(mentions.flatMap(({ cluster, mention }) => (acts(scene, mention) ? [cluster] : [])))];
}

function isAside({ lines }: Scene, { head, sentence }: Mention): boolean {
  const { tokens } = lines.at(sentence);
  const verb = governorOf(tokens, head);
  return verb !== null && tokens[verb]!.relation === 'parataxis';
}

/** Whether the mention is the subject of a main verb. */
function acts(scene: Scene, { role, head, sentence }: Mention): boolean {
  if (role !== 'subject') return false;
  const { tokens } = scene.lines.at(sentence);
  const verb = governorOf(tokens, head);
  return verb !== null && /^(?:root|parataxis|conj)/.test(tokens[verb]!.relation ?? '');
}

/** Whether the person may be what the description says: no man is “the actress”, no mayor “the governor”. */
function fits(scene: Scene, who: Cluster, { gender }: Cluster, { sentence, from, to }: Reference): boolean {
  if (who.gender !== null && gender !== null && who.gender !== gender) return false;
  const { tokens, words } = scene.lines.at(sentence);
  if (isAge(tokens, to - 1)) return true;
  const noun = officeNoun(words[to - 1]!);
  const held = who.offices.map((office) => officeNoun(office.noun));
  // “To that the farmer said”: not the farm minister who spoke before.
  if (!isOfficeNoun(noun)) return held.every((one) => candidacies.has(one));
  if (held.length > 0) return held.includes(noun) || goTogether(noun, held);
  // “the Vermont senator” says which of them; “the senator” may be another whom the document calls so.
  return overlapsName(scene, sentence, from, to) || !isHeldInDocument(scene, noun);
}

/** “The candidate” may be a mayor and “the senator” a candidate, “the forward” is a striker. */
function goTogether(noun: string, held: readonly string[]): boolean {
  if (callings.some((names) => [noun, ...held].every((one) => names.has(one)))) return true;
  if (held.every((one) => candidacies.has(one))) return true;
  return candidacies.has(noun) && held.every((one) => politicians.has(one) || candidacies.has(one));
}

function isHeldInDocument({ clusters }: Scene, noun: string): boolean {
  return clusters.some(({ offices }) => offices.some((office) => officeNoun(office.noun) === noun));
}
