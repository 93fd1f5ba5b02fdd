import { type Sentence, type Token, Upos } from '../schemas/sentence.js';
import { holding } from '../text/recent.js';

/** Numbers that a token is packed into: start, end, text, lemma, tag, head, relation. */
const FIELDS = 7;
/** Numbers in an array that the tokens of many sentences share. */
const ROOM = FIELDS * 8192;

const { options: tags } = Upos;
const tagNumbers: ReadonlyMap<string, number> = new Map(tags.map((tag, number) => [tag, number]));

/** The words that packed tokens are made of, and what holds the sentences that were unpacked of late. */
interface Store {
  readonly words: string[];
  readonly hold: ReturnType<typeof holding>;
}

/** A sentence whose tokens are made when they are asked for. It reads, and is written, like any other. */
class PackedSentence implements Sentence {
  readonly kind = 'sentence';
  readonly id: string;
  readonly doc: string;
  readonly block: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly #store: Store;
  readonly #fields: Uint32Array;
  readonly #from: number;
  readonly #to: number;
  #tokens: Token[] | null = null;

  constructor(sentence: Sentence, store: Store, fields: Uint32Array, from: number, to: number) {
    this.id = sentence.id;
    this.doc = sentence.doc;
    this.block = sentence.block;
    this.paragraph = sentence.paragraph;
    this.start = sentence.start;
    this.end = sentence.end;
    this.text = sentence.text;
    this.#store = store;
    this.#fields = fields;
    this.#from = from;
    this.#to = to;
  }

  get tokens(): Token[] {
    if (this.#tokens !== null) return this.#tokens;
    const tokens: Token[] = [];
    for (let at = this.#from; at < this.#to; at += FIELDS) tokens.push(unpacked(this.#fields, at, this.#store.words));
    this.#tokens = tokens;
    this.#store.hold(this, tokens.length);
    return tokens;
  }

  forget(): void {
    this.#tokens = null;
  }

  toJSON(): Sentence {
    const { kind, id, doc, block, paragraph, start, end, text, tokens } = this;
    return { kind, id, doc, block, paragraph, start, end, text, tokens };
  }
}

export function isPacked(record: unknown): boolean {
  return record instanceof PackedSentence;
}

/**
 * Packs sentences one by one: a token as an object takes some 100 bytes, and a document of 10 MB has millions. The tokens of
 * a packed sentence are made anew when they are asked for after a while: equal each time, but not the same objects.
 */
export function packing(): (sentence: Sentence) => Sentence {
  const store: Store = { words: [], hold: holding() };
  const numbers = new Map<string, number>();
  let fields = new Uint32Array(ROOM);
  let used = 0;

  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, store.words.length);
    return store.words.push(word) - 1;
  };
  return (sentence) => {
    if (isPacked(sentence)) return sentence;
    const count = sentence.tokens.length * FIELDS;
    if (used + count > fields.length) {
      fields = new Uint32Array(Math.max(ROOM, count));
      used = 0;
    }
    const from = used;
    for (const token of sentence.tokens) {
      fields[used++] = token.start;
      fields[used++] = token.end;
      fields[used++] = numberOf(token.text);
      fields[used++] = numberOf(token.lemma);
      fields[used++] = tagNumbers.get(token.pos)!;
      fields[used++] = token.head === null ? 0 : token.head + 1;
      fields[used++] = token.relation === null ? 0 : numberOf(token.relation) + 1;
    }
    return new PackedSentence(sentence, store, fields, from, used);
  };
}

function unpacked(fields: Uint32Array, at: number, words: readonly string[]): Token {
  const head = fields[at + 5]!;
  const relation = fields[at + 6]!;
  return {
    start: fields[at]!,
    end: fields[at + 1]!,
    text: words[fields[at + 2]!]!,
    lemma: words[fields[at + 3]!]!,
    pos: tags[fields[at + 4]!]!,
    head: head === 0 ? null : head - 1,
    relation: relation === 0 ? null : words[relation - 1]!,
  };
}
