import type { BlockRole, Credit } from '../../schemas/document.js';
import type { Span } from '../../schemas/span.js';
import type { Page } from './page.js';

/** What a stretch says about its document, beside having a role. */
export interface Facts {
  readonly outlet?: { readonly name: string; readonly basis: 'stated' | 'inferred' };
  readonly title?: Span;
  readonly author?: Span;
  readonly published?: { readonly date: string; readonly basis: 'stated' | 'inferred'; readonly span: Span | null };
  readonly credits?: readonly Credit[];
}

/** A stretch of the text that a rule gives a role. `why` tells a reader in a few words what gave it away. */
export interface Found extends Facts {
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly why: string;
}

/** A rule: what it finds in the pieces of the page that no rule before it has taken. */
export type Finder = (page: Page) => readonly Found[];
