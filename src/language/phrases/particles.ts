import type { Token } from '../../schemas/sentence.js';

/** Phrasal verbs of the news: particle, then the bases it goes with. */
const phrasal: Readonly<Record<string, string>> = {
  up: 'back beef blow break bring build call catch clean clear close come cover crop cut draw dry end face fill follow free give go grow hang heat hold hook keep lead light line link live look make mark mix mop open own pay pick pile play prop pull push put rack ring roll round save send set shake shape show shut sign size speak speed spring stand start step stir stop sum take team tear tie turn use wake warm weigh wind wrap',
  off: 'blast break bring buy call cast cool cordon cut drop fend fight go head hold kick lay leave level lift live pay pull put rip rule run sell send set shake show shut sign stave spark take tip touch trade turn wall ward wear write',
  out: 'back bail black bow break bring burn call carry cash check churn come cut dole drop edge fall figure fill find freak get give go hand help hold iron kick lash lay leave let live lock look make map miss opt phase pick play point pull push put read roll root rule run seek sell send set shut single sort speak spell stake stamp stand start step storm take tear throw turn wait walk want wash watch wear weed wipe work',
  down: 'back bog break bring burn calm climb close come cool crack cut drag go gun hunt knock lay let look mow nail narrow pin play pull put roll run scale settle shoot shut sit slow stand step strike take tear tone touch track turn vote water wear wind write',
  over: 'buy carry come go hand look mull pass run smooth start take talk think tide turn win',
  away: 'back blow break chip clear explain fall get give go keep move pass pull put run send stay strip take throw turn walk wash',
  back: 'bounce bring buy call come cut dial draw fall fight fire get give go hit hold keep move pay pull push put roll scale send set step strike take turn win',
  on: 'build carry catch go hang hold keep move pass pile press push put sign take try turn',
  in: 'bring call cave check chip close come drop fill give go hand kick lock move phase pull rake rein rope send set settle sink step stay swear take trade turn usher weigh',
  through: 'carry come fall follow get go live push pull sail see',
  forward: 'bring carry come go look move push put step',
  ahead: 'forge go look move plan press push',
  along: 'come get go move pass play',
  apart: 'break come fall take tear',
  aside: 'brush cast lay push put set step sweep',
  place: 'take',
  part: 'take',
  effect: 'take',
  office: 'take',
  together: 'band bring come get piece pull put',
};
const pairs: ReadonlySet<string> = new Set(
  Object.entries(phrasal).flatMap(([particle, verbs]) => verbs.split(' ').map((verb) => `${verb} ${particle}`)),
);
/** How far behind its verb a particle may stand: “picked the two boys up”. */
const REACH = 5;
/** Particles that are prepositions as often: they count only where no noun phrase follows. */
const oftenPrepositions = new Set(['on', 'in', 'over', 'through', 'down', 'off', 'along', 'up']);
/** Pairs that stay phrasal before an object: “set up an inquiry”, “took over the bank”. */
const takesObject = new Set([
  'up',
  'off',
  'out',
  'down',
  'over',
  'away',
  'back',
  'forward',
  'aside',
  'together',
  'apart',
  'place',
  'part',
  'effect',
  'office',
]);

/** The index of the particle of the verb at `head`: next to it, or after a short object; null where there is none. */
export function particleOf(tokens: readonly Token[], head: number): number | null {
  const lemma = tokens[head]!.lemma.toLowerCase();
  const next = tokens[head + 1]?.text.toLowerCase() ?? '';
  if (pairs.has(`${lemma} ${next}`)) {
    if (takesObject.has(next) || !oftenPrepositions.has(next)) return head + 1;
    // “handed [in] her notice”: the tree tells it from “handed it in the hall”.
    if (tokens[head + 1]!.relation === 'compound:prt') return head + 1;
    return opensNoun(tokens[head + 2]) ? null : head + 1;
  }
  return particleAfterObject(tokens, head, lemma);
}

function particleAfterObject(tokens: readonly Token[], head: number, lemma: string): number | null {
  for (let at = head + 2; at < tokens.length && at <= head + REACH; at++) {
    const before = tokens[at - 1]!;
    if (!isNominal(before)) return null;
    const word = tokens[at]!.text.toLowerCase();
    if (pairs.has(`${lemma} ${word}`)) return opensNoun(tokens[at + 1]) ? null : at;
  }
  return null;
}

function isNominal(token: Token): boolean {
  return (
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'PRON' ||
    token.pos === 'DET' ||
    token.pos === 'ADJ' ||
    token.pos === 'NUM'
  );
}

function opensNoun(token: Token | undefined): boolean {
  return token !== undefined && isNominal(token);
}
