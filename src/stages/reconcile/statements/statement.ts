import type { Claim } from '../../../schemas/claim.js';
import type { Detail } from './details.js';
import type { Participant } from './participant.js';
import type { When } from './when.js';

/** How a claim puts it: as a fact, as what is meant to be, as what may be. */
export type Mode = 'actual' | 'planned' | 'possible';

/** A claim reduced to what can be compared. One claim may make two: what it says, and what that amounts to. */
export interface Statement {
  readonly claim: Claim;
  readonly doc: string;
  readonly occasion: number;
  /** Class of the verb, or the adjective behind “be”. */
  readonly event: string;
  readonly positive: boolean;
  /** What the claim only presupposes, as “we put the fire out” does that there was one: it may be contradicted, but says nothing new. */
  readonly presupposed: boolean;
  /** Put in other words than the claim's: it agrees with others and contradicts none. */
  readonly mild: boolean;
  /** Where the claim's stretch stops before a word that the event lies in (“remained | closed”), the end of that word. */
  readonly shownEnd: number;
  readonly shownText: string;
  /** All words to be shown for an infinitive or a participle; null for a verb that stands alone. */
  readonly shownWhole: string | null;
  /** The verb that an infinitive hangs on, to be shown with it. */
  readonly shownLead: string;
  readonly mode: Mode;
  /** Who does it to `theme`; null where the verb has one party only or the doer is not told. */
  readonly agent: Participant | null;
  readonly theme: Participant | null;
  /** True where `theme` is the subject of an active verb without object: it may be the doer after all. */
  readonly sole: boolean;
  /** Classes of the nouns and identities in the other arguments. */
  readonly rest: ReadonlySet<string>;
  readonly when: When | null;
  /** “two weeks” of “within two weeks”. */
  readonly within: string | null;
  readonly scope: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** In the headline, or hedged by “if”, “whether”, “either”, “only”: what it commits to is not sure enough to be held against another. */
  readonly loose: boolean;
  /** What fills the other slots of the claim: where, how much, at what hour, of what. */
  readonly details: readonly Detail[];
  /** Put under a condition (“if she loses”) or a comparison (“the worst ever”): no other claim says just this. */
  readonly hedged: boolean;
  /** The place that its sentence opens with: “In Britain, …”. */
  readonly fronted: string | null;
  readonly governor: 'consents' | 'refuses' | null;
  /** “former”, “acting” before a party's name. */
  readonly standing: string;
  readonly holder: string | null;
  /** That it was said before, by the account itself: “earlier statements suggested …”, “had said earlier …”. */
  readonly earlier: 'statements' | 'telling' | 'none';
  readonly published: string | null;
  readonly outlet: string;
}
