import { folded } from '../../../language/names/folded.js';
import type { Gender } from '../../../language/titles.js';
import { nameKey } from './key.js';
import { genderOfName, type PersonName, personName } from './person-name.js';

/** A name as it is written, with what its letters tell: worked out once a document, wherever the name stands. */
export interface Spelling {
  readonly text: string;
  readonly key: string;
  /** The words of the key. */
  readonly words: readonly string[];
  readonly folded: string;
  /** Its parts, if it is the name of a person. */
  readonly person: PersonName;
  readonly gender: Gender | null;
}

export type Spell = (text: string) => Spelling;

/** The spellings of one document. */
export function spellings(): Spell {
  const known = new Map<string, Spelling>();
  return (text) => {
    let spelling = known.get(text);
    if (spelling === undefined) {
      spelling = new LazySpelling(text);
      known.set(text, spelling);
    }
    return spelling;
  };
}

/** What only the names of people are asked for is made when it is asked for. */
class LazySpelling implements Spelling {
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  #folded: string | null = null;
  #person: PersonName | null = null;
  #gender: Gender | null | undefined = undefined;

  constructor(text: string) {
    this.text = text;
    this.key = nameKey(text);
    this.words = this.key.split(' ');
  }

  get folded(): string {
    this.#folded ??= folded(this.text);
    return this.#folded;
  }

  get person(): PersonName {
    this.#person ??= personName(this.text);
    return this.#person;
  }

  get gender(): Gender | null {
    if (this.#gender === undefined) this.#gender = genderOfName(this.text);
    return this.#gender;
  }
}
