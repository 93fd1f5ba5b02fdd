import type { Facts, Finder, Found } from './found.js';
import type { Page, Piece } from './page.js';

/** What a rule says of one piece: the stretch, as a rule the whole piece, its role and what it states. */
export type Judgement = Facts & Pick<Found, 'role' | 'why'> & { readonly start?: number; readonly end?: number };

/** A finder made of a judgement on single pieces, named `read/<name>` in what it finds. */
export function piecewise(name: string, judge: (page: Page, piece: Piece) => Judgement | null): Finder {
  return (page) =>
    page.free.flatMap((piece) => {
      const judgement = judge(page, piece);
      if (judgement === null) return [];
      return [{ start: piece.start, end: piece.end, ...judgement, rule: `read/${name}` }];
    });
}
