import type { Token } from '../schemas/sentence.js';

type Mend = (tokens: readonly Token[]) => ReadonlyMap<number, Partial<Token>>;

/** The tokens with what trees of news are often wrong in put right, where the words themselves tell. */
export function mendedTree(tokens: Token[]): Token[] {
  return mends.reduce((read, mend) => {
    const changes = mend(read);
    return changes.size === 0 ? read : read.map((token, at) => ({ ...token, ...changes.get(at) }));
  }, tokens);
}

/** Words of a dateline, up to its dash. */
const DATELINE = 9;

/** “[WASHINGTON] ― The mayor left”: where it was written, and no subject. What hangs on it stands for itself. */
const withoutDateline: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')) return changes;
  const dash = tokens.findIndex(({ text }, at) => at > 0 && at < DATELINE && /^(?:[–—―]|-{2,3}|–-)$/.test(text));
  const own = tokens.findIndex(({ head, pos }, at) => at > dash && head !== null && head < dash && pos !== 'PUNCT');
  if (dash > 0) changes.set(dash, { relation: 'punct' });
  for (let at = 0; at < dash; at++) {
    const { head, relation } = tokens[at]!;
    if (head === null || head < dash) continue;
    changes.set(at, { relation: 'parataxis' });
    if (own > dash && /^nsubj/.test(relation ?? '')) changes.set(own, { head, relation });
  }
  return changes;
};

/** “[Suspect] Liam Doyle was held”, “by former British [spy] Ada Lind”: a noun and a name in a row, each read as the same part. */
const withTitle: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  for (let at = 0; at + 1 < tokens.length; at++) {
    const [title, name] = [tokens[at]!, tokens[at + 1]!];
    const relation = plain(title);
    if (name.pos !== 'PROPN' || !/^(?:nsubj|obj|obl)$/.test(relation) || plain(name) !== relation) continue;
    if (title.head === null || title.head !== name.head || !isTitle(title, at) || isDay.test(name.text)) continue;
    changes.set(at, { head: at + 1, relation: 'nmod:desc' });
    tokens.forEach((token, index) => {
      if (token.head === at && (token.relation === 'case' || index > at)) changes.set(index, { head: at + 1 });
    });
  }
  return changes;
};

const isDay = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** A noun for one person, or the first word of the sentence. */
function isTitle({ pos, text }: Token, at: number): boolean {
  if (at === 0) return /^\p{Lu}\p{Ll}/u.test(text) && /^(?:NOUN|ADJ|VERB)$/.test(pos);
  return pos === 'NOUN' && !/s$/.test(text);
}

/** “[with] North Korean dictator Kim”: a preposition that hangs on a word inside the phrase. */
const withPreposition: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ relation, head, pos }, at) => {
    if (relation !== 'case' || pos !== 'ADP' || head === null || head < at || isTied(tokens, at)) return;
    let top = head;
    while (/^(?:compound|amod|nmod:desc)$/.test(tokens[top]!.relation ?? '') && tokens[top]!.head! > top)
      top = tokens[top]!.head!;
    if (top === head) return;
    const taken = tokens.some((token) => token.head === top && token.relation === 'case');
    if (!taken) changes.set(at, { head: top });
  });
  return changes;
};

/** “over-the-counter drugs” */
function isTied(tokens: readonly Token[], at: number): boolean {
  return /^[-–]$/.test(tokens[at + 1]?.text ?? '') || /^[-–]$/.test(tokens[at - 1]?.text ?? '');
}

/** “told the attorney [general] to go” */
const withOffice: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ text, head }, at) => {
    if (!/^generals?$/i.test(text) || head === null || head === at - 1) return;
    if (
      !/^(?:attorney|auditor|consul|director|governor|inspector|postmaster|secretary|solicitor|surgeon)s?$/i.test(
        tokens[at - 1]?.text ?? '',
      )
    )
      return;
    if (tokens[at - 1]!.head === head) changes.set(at, { head: at - 1, relation: 'amod' });
  });
  return changes;
};

/** “Three died and [14] received injuries”: a figure that hangs on a noun behind the verb is its subject, and the noun its object. */
const withFigure: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ relation, head, pos }, at) => {
    const [before, verb, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    if (pos !== 'NUM' || before?.pos !== 'CCONJ' || verb?.pos !== 'VERB' || noun?.pos !== 'NOUN') return;
    const counted = relation === 'nummod' && head === at + 2 && plain(verb) === 'conj';
    // The verb is read as a participle before the noun, though the figure hangs on it.
    const described = head === at + 1 && verb.head === at + 2 && verb.relation === 'amod' && plain(noun) === 'conj';
    if (!counted && !described) return;
    changes.set(at, { head: at + 1, relation: 'nsubj' });
    if (described) changes.set(at + 1, { head: noun.head, relation: 'conj' });
    changes.set(at + 2, { head: at + 1, relation: 'obj' });
  });
  return changes;
};

/** “a man who officials said [had warned] them”: two relative clauses in a row of one noun; the second is what they said. */
const withTold: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ relation, head }, at) => {
    if (relation !== 'acl:relcl' || head === null) return;
    // “who” is read as what they said now and then.
    const subjects = tokens.flatMap((token, index) =>
      token.head === at && index < at && /^(?:nsubj|obj)$/.test(plain(token)) ? [index] : [],
    );
    const told = tokens.findIndex(
      (token, index) => index > at && token.head === head && token.relation === 'acl:relcl',
    );
    const [who, teller] = subjects;
    if (told < 0 || teller === undefined || tokens[who!]!.pos !== 'PRON' || teller !== who! + 1) return;
    if (tokens.slice(at + 1, told).some(({ pos }) => pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART')) return;
    changes.set(told, { head: at, relation: 'ccomp' });
    changes.set(who!, { head: told });
  });
  return changes;
};

/** “Among the [dead] were two children”: who is told of stands behind the verb. */
const withFrontedPlace: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  const [first] = tokens;
  const place = first?.pos === 'ADP' && first.relation === 'case' ? first.head! : -1;
  const copula = tokens.findIndex(({ relation }, at) => at > place && relation === 'cop');
  const root = tokens.findIndex(({ head }) => head === null);
  if (place < 0 || copula !== place + 1 || root < copula) return changes;
  if (tokens[place]!.head !== root || tokens.some((token) => token.head === root && plain(token) === 'nsubj'))
    return changes;
  changes.set(place, { head: null, relation: 'root' });
  changes.set(root, { head: place, relation: 'nsubj' });
  changes.set(copula, { head: place });
  tokens.forEach(({ head, relation }, at) => {
    if (head === root && relation === 'punct') changes.set(at, { head: place });
  });
  return changes;
};

/** “said [reports] that they fled were wrong”: what is said has no subject of its own but the noun between. */
const withToldSubject: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ relation, head }, at) => {
    if (relation !== 'ccomp' || head === null || head > at || tokens[head]!.lemma.toLowerCase() !== 'say') return;
    const own = tokens.some((token) => token.head === at && /^[nc]subj/.test(token.relation ?? ''));
    const object = tokens.findIndex((token, index) => index < at && token.head === head && token.relation === 'obj');
    const finite = tokens.some(
      (token, index) => token.head === at && index > object && /^(?:cop|aux)/.test(token.relation ?? ''),
    );
    if (!own && finite && object > head) changes.set(object, { head: at, relation: 'nsubj' });
  });
  return changes;
};

/** “[Involved] in the talks was the minister”: no modifier of what stands behind the verb. */
const withFrontedParticiple: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  const [first] = tokens;
  const root = tokens.findIndex(({ head }) => head === null);
  if (first === undefined || !/^(?:acl|advcl|amod)$/.test(plain(first)) || !isParticiple.test(first.text))
    return changes;
  if (titled(tokens, first.head) !== root) return changes;
  const verb = tokens.findIndex(({ lemma, pos }, at) => at > 0 && at < root && pos === 'AUX' && lemma === 'be');
  const hangs = ({ head }: Token) => head === root || head === 0;
  const subject = (token: Token) => hangs(token) && /^(?:expl|nsubj)$/.test(plain(token));
  if (verb < 2 || !hangs(tokens[verb]!) || tokens.some(subject)) return changes;
  if (tokens.slice(1, verb).some(({ head, text }) => head === root || text === ',')) return changes;
  changes.set(0, { pos: 'VERB', head: root, relation: 'csubj' });
  changes.set(verb, { head: root, relation: 'cop' });
  return changes;
};

/** The name that a title stands before, or the word itself. */
function titled(tokens: readonly Token[], at: number | null): number | null {
  const above = at === null ? undefined : tokens[at];
  return above?.relation === 'nmod:desc' ? above.head : at;
}

const isParticiple = /(?:ed|en|wn|nt|ght)$/;

/** “who in the [council] was talking”: no subject has a preposition where another stands right before it. */
const withOneSubject: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ head, relation }, at) => {
    if (relation !== 'case' || head === null || head < at || plain(tokens[head]!) !== 'nsubj') return;
    const before = tokens[at - 1];
    if (before?.head !== tokens[head]!.head || !/^nsubj/.test(before?.relation ?? '')) return;
    changes.set(head, { head: at - 1, relation: 'nmod' });
  });
  return changes;
};

/** “She is not sure [filing] will help”: what has a subject has no clause for one behind it. */
const withComplement: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ head, relation }, at) => {
    if (relation !== 'csubj' || head === null || head > at) return;
    if (tokens.some((token) => token.head === at && token.relation === 'mark' && token.text === 'to')) return;
    if (
      tokens.some(
        (token) => token.head === head && token.relation === 'nsubj' && !/^(?:it|that|this)$/i.test(token.text),
      )
    )
      changes.set(at, { relation: 'ccomp' });
  });
  return changes;
};

/** “not sure [filing] a suit will help”: a gerund right behind what a clause hangs on is the subject of that clause, and its noun the object. */
const withGerund: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ head, relation, text }, at) => {
    if (relation !== 'advcl' || head !== at - 1 || !/ing$/.test(text) || tokens[head]!.pos !== 'ADJ') return;
    const verb = tokens.findIndex((token, i) => i > at && token.head === head && token.relation === 'ccomp');
    const noun = tokens.findIndex((token) => token.head === verb && plain(token) === 'nsubj');
    if (verb < 0 || noun < at || tokens.slice(at + 1, noun).some((token) => token.head !== noun)) return;
    changes.set(at, { head: verb, relation: 'csubj' });
    changes.set(noun, { head: at, relation: 'obj' });
  });
  return changes;
};

/** “left by [train] the day before”: behind “by” stands no bare verb; what hung on it tells of the verb above. */
const withTravel: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ head, relation, pos, text }, at) => {
    const by = tokens[at - 1];
    if (pos !== 'VERB' || relation !== 'advcl' || head === null || /(?:ing|ed)$/.test(text)) return;
    if (by?.text.toLowerCase() !== 'by' || by.head !== at) return;
    changes.set(at, { pos: 'NOUN', relation: 'obl' });
    changes.set(at - 1, { pos: 'ADP', relation: 'case' });
    tokens.forEach((token, below) => {
      if (token.head === at && below > at)
        changes.set(below, { head: /^(?:before|after)$/.test(token.text) ? below - 1 : head });
    });
  });
  return changes;
};

/** “denied any [role] and courts have cleared him”: a noun right behind a verb without an object has no part in a later one. */
const withObject: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ head, relation, pos }, at) => {
    if (head === null || head < at || pos !== 'NOUN') return;
    const from = tokens.findIndex((token, i) => i === at || (i < at && token.head === at));
    const verb = from - 1;
    const later = tokens[head]!;
    if (tokens[verb]?.pos !== 'VERB' || later.head !== verb) return;
    const isObject = relation === 'obj' && later.relation === 'conj';
    const isAny = relation === 'nsubj' && later.relation === 'ccomp' && tokens[from]!.text === 'any';
    if (!isObject && !isAny) return;
    if (!tokens.some((token) => token.head === verb && token.relation === 'obj'))
      changes.set(at, { head: verb, relation: 'obj' });
  });
  return changes;
};

/** “denied any role and [courts] have cleared him”: the last of a list that an auxiliary follows is the subject of its clause. */
const withOwnSubject: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ head, relation }, at) => {
    const noun = tokens.findIndex((token, i) => i < at && token.pos === 'AUX' && token.head === at) - 1;
    if (!/^(?:acl:relcl|ccomp|conj)$/.test(relation ?? '') || head === null || head >= noun || noun < 2) return;
    if (tokens[noun]!.relation !== 'conj' || tokens.some((token, i) => token.head === at && i < noun)) return;
    const linked = tokens.findIndex((token) => token.head === noun && token.relation === 'cc');
    if (linked < 0 || tokens.some((token) => token.head === at && /^[nc]subj|mark/.test(token.relation ?? ''))) return;
    changes.set(at, { head: relation === 'acl:relcl' ? clauseAbove(tokens, head) : head, relation: 'conj' });
    changes.set(noun, { head: at, relation: 'nsubj' });
    changes.set(linked, { head: at });
  });
  return changes;
};

/** “told Lind, who [answered] and said”: a verb and a verb with nothing but “and” between them go together. */
const withNextVerb: Mend = (tokens) => {
  const changes = new Map<number, Partial<Token>>();
  tokens.forEach(({ head, relation, pos }, at) => {
    const [first, and] = [tokens[at - 2], tokens[at - 1]];
    if (pos !== 'VERB' || first?.pos !== 'VERB' || and?.pos !== 'CCONJ' || and.head !== at) return;
    if (relation !== 'conj' || head === null || head >= at - 2 || tokens[at - 3]?.text !== 'who') return;
    changes.set(at, { head: at - 2 });
  });
  return changes;
};

/** The verb of the clause that a word stands in. */
function clauseAbove(tokens: readonly Token[], at: number): number {
  let up = at;
  while (tokens[up]!.head !== null && (tokens[up]!.pos !== 'VERB' || plain(tokens[up]!) === 'xcomp'))
    up = tokens[up]!.head!;
  return up;
}

function plain({ relation }: Token): string {
  return (relation ?? '').split(':')[0]!;
}

const mends: readonly Mend[] = [
  withoutDateline,
  withTitle,
  withPreposition,
  withOffice,
  withFigure,
  withTold,
  withToldSubject,
  withFrontedPlace,
  withFrontedParticiple,
  withOneSubject,
  withComplement,
  withGerund,
  withTravel,
  withObject,
  withOwnSubject,
  withNextVerb,
];
