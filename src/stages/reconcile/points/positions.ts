import type { Sentence, Token } from '../../../schemas/sentence.js';

/** Which of several alike is meant: the rear galley, the second floor. */
export interface Position {
  /** The noun and the kind of position: what two of them have to share to be held against each other. */
  readonly of: string;
  /** Where it is, in a form that is equal where the words mean the same. */
  readonly at: string;
  readonly start: number;
  readonly end: number;
}

/** Words of position by kind; of one kind only one is right. A word that stands for another is given behind a colon. */
const kinds: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
  ['side', words('left right')],
  ['end', words('front forward:front fore:front rear back:rear aft:rear')],
  ['height', words('upper top:upper lower bottom:lower')],
  ['storey', words('ground basement first second third fourth fifth sixth seventh eighth ninth tenth')],
  ['compass', words('north northern:north south southern:south east eastern:east west western:west')],
];

/** Nouns that are counted upwards from the ground. */
const storeys = /^(?:floor|storey|story|level|deck)$/;

/** What a craft has two or more of, and one of which fails or burns: its account speaks of one side alone. */
export const pairedParts: ReadonlySet<string> = new Set(['engine', 'propeller', 'rotor', 'wheel', 'tyre', 'tire']);

function words(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((word) => [word.split(':')[0]!, word.split(':').at(-1)!]));
}

/**
 * The positions in a sentence.
 *
 *     The smoke came from the rear galley on the second floor.
 *                             ^^^^~~~~~~~        ^^^^^^~~~~~~
 */
export function positionsIn({ tokens }: Sentence): Position[] {
  return tokens.flatMap((token, index) => {
    const noun = nounOf(tokens, index);
    if (noun === null) return [];
    const lemma = noun.lemma.toLowerCase();
    return kinds.flatMap(([kind, known]) => {
      const at = known.get(token.text.toLowerCase());
      if (at === undefined || (kind === 'storey') !== storeys.test(lemma)) return [];
      return [{ of: `${kind} ${lemma}`, at, start: token.start, end: noun.end }];
    });
  });
}

/** The common noun right behind, of which the word is a part: “rear galley”, “right-hand engine”. */
function nounOf(tokens: readonly Token[], index: number): Token | null {
  const isHand = tokens[index + 1]?.text === '-' && /^(?:hand|side)$/i.test(tokens[index + 2]?.text ?? '');
  const noun = tokens[isHand ? index + 3 : index + 1];
  return noun?.pos === 'NOUN' && noun.start <= tokens[index]!.end + (isHand ? 7 : 1) ? noun : null;
}
