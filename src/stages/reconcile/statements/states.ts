/** Adjectives and phrases for the state that an event leaves behind, or that has an opposite. */
const states: ReadonlyMap<string, string> = new Map([
  ['closed', 'close'],
  ['shut', 'close'],
  ['open', 'reopen'],
  ['out of service', 'close'],
  ['out of action', 'close'],
  ['out of operation', 'close'],
  ['offline', 'close'],
  ['back in service', 'reopen'],
  ['back in operation', 'reopen'],
  ['back online', 'reopen'],
  ['dead', 'die'],
  ['alive', 'survive'],
  ['guilty', 'guilty'],
  ['innocent', 'innocent'],
  ['legal', 'legal'],
  ['illegal', 'illegal'],
  ['safe', 'safe'],
  ['unsafe', 'unsafe'],
  ['true', 'true'],
  ['false', 'false'],
  ['unhurt', 'unhurt'],
  ['unharmed', 'unhurt'],
  ['uninjured', 'unhurt'],
  ['free', 'free'],
  ['at large', 'free'],
  ['at liberty', 'free'],
  ['on the run', 'free'],
  ['behind bars', 'arrest'],
  ['in custody', 'arrest'],
  ['in detention', 'arrest'],
  ['in police custody', 'arrest'],
  ['under arrest', 'arrest'],
  ['suspended', 'suspend'],
  ['overloaded', 'overload'],
  ['available', 'available'],
  ['unavailable', 'unavailable'],
  ['responsible', 'responsible'],
  ['aware', 'aware'],
  ['involved', 'involved'],
  ['effective', 'effective'],
]);

/** Words between the verb and the state. */
const adverb = /^(?:still|now|again|already|also|currently|not)\s+/i;
/** Words of the longest phrase above. */
const WORDS = 3;

/** The event whose outcome the words behind “be” or “remain” tell, with how many of their code units say so; null where they tell none. */
export function stateIn(words: string): { readonly event: string; readonly length: number } | null {
  let from = /^\s*/.exec(words)![0].length;
  for (let lead = adverb.exec(words.slice(from)); lead !== null; lead = adverb.exec(words.slice(from)))
    from += lead[0].length;
  const found = [...words.slice(from).matchAll(/[\p{L}-]+/gu)].slice(0, WORDS);
  for (let count = found.length; count > 0; count--) {
    const last = found[count - 1]!;
    const end = last.index + last[0].length;
    const event = states.get(words.slice(from, from + end).toLowerCase());
    if (event !== undefined) return { event, length: from + end };
  }
  return null;
}
