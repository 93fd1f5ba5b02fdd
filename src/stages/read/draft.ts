import type { Found } from './found.js';

/** What a publisher says of an article outside its text. */
export interface Stated {
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** A source opened by its format: the text that all offsets count in, and what the format itself tells about it. */
export interface Draft {
  readonly text: string;
  readonly stated: Stated;
  readonly marked: readonly Found[];
}
