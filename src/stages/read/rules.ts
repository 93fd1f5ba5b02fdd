import type { Found } from './found.js';
import { type Page, pageOf, take } from './page.js';
import { addressLine } from './rules/address-line.js';
import { advertisementLabel } from './rules/advertisement-label.js';
import { bareByline } from './rules/bare-byline.js';
import { byline } from './rules/byline.js';
import { byteOrderMark } from './rules/byte-order-mark.js';
import { closingCredit } from './rules/closing-credit.js';
import { datedLine } from './rules/dated-line.js';
import { datedSegments } from './rules/dated-segments.js';
import { dateline } from './rules/dateline.js';
import { headerLine } from './rules/header-line.js';
import { invitation } from './rules/invitation.js';
import { leadingMetadata } from './rules/leading-metadata.js';
import { neighbourArticle } from './rules/neighbour-article.js';
import { outletLine } from './rules/outlet-line.js';
import { pageLine } from './rules/page-line.js';
import { pageNote } from './rules/page-note.js';
import { photoCaption } from './rules/photo-caption.js';
import { relatedLead } from './rules/related-lead.js';
import { relatedList } from './rules/related-list.js';
import { rightsNotice } from './rules/rights-notice.js';
import { sectionSlug } from './rules/section-slug.js';
import { sourceLine } from './rules/source-line.js';
import { title } from './rules/title.js';
import { tweet } from './rules/tweet.js';

/** The rules in their one order, from precise to loose: each sees what those before it left. */
const rules = [
  byteOrderMark,
  addressLine,
  tweet,
  neighbourArticle,
  relatedList,
  relatedLead,
  pageLine,
  advertisementLabel,
  rightsNotice,
  pageNote,
  invitation,
  headerLine,
  leadingMetadata,
  byline,
  datedLine,
  datedSegments,
  sourceLine,
  sectionSlug,
  outletLine,
  bareByline,
  photoCaption,
  title,
  dateline,
  closingCredit,
] as const;

/** What the rules find in a text beyond `marked`, which its markup told; in text order, without overlaps. */
export function furnish(text: string, marked: readonly Found[]): readonly Found[] {
  let page: Page = take(pageOf(text), marked);
  for (const rule of rules) page = take(page, rule(page));
  return page.taken;
}
