import { creditsIn } from '../credits.js';
import { headOf, type Page, type Piece, shortText, tailOf } from '../page.js';
import { type Judgement, piecewise } from '../piecewise.js';

/** Longest caption, in code units: the captions of agencies run to several sentences. */
const LONGEST = 900;
/** Longest caption that stands in one paragraph with the article's first words. */
const LONGEST_GLUED = 390;

const name = "[\\p{Lu}][\\p{L}\\p{N}.'’&-]*";
const names = `${name}(?: ${name}){0,5}`;
const agency =
  'AP|AFP|Reuters|REUTERS|EPA|EPA-EFE|dpa|DPA|PA|TASS|Sputnik|Xinhua|KCNA|Kyodo|Yonhap|Bloomberg|Getty Images|Getty|Shutterstock|iStock|NurPhoto|ZUMA Press|Anadolu';

/** A credit in parentheses: “(AP Photo/Jane Doe)”, “(Photo by Jane Doe/AFP via Getty Images)”. */
const parenthesis = new RegExp(
  `[([](?:AP Photo|(?:File |Handout |Pool |Official )?(?:Photo|Image|Picture|Photograph)(?: (?:by|courtesy|credit|illustration|from|via)\\b|\\s?[:/)])|[^()\\[\\]\\n]{0,80}(?:Getty Images|via AP|via Reuters|via REUTERS|Pool [Pp]hoto|[Ff]ile [Pp]hoto|/\\s?[Hh]andout|[Hh]andout via)|(?:REUTERS|Reuters)\\s?/|Courtesy|courtesy of|${names}\\s?/\\s?(?:${agency}))[^()\\[\\]\\n]{0,120}[)\\]]`,
  'u',
);
/** A credit at the end without parentheses: “./Courtesy of Harbour Post”, “Photo: Jane Doe”, “Jane Doe/AFP”. */
const endings: readonly RegExp[] = [
  new RegExp(`(?:^|[./|—–-]\\s*|\\s)(?:Photos? |Image |Picture )?[Cc]ourtesy(?: of|:) (?<who>${names})\\.?$`, 'u'),
  /(?:^[*_]*|[.:)”"]\s*|\s[|/—–-]\s*)(?:(?:File |Photo |Image |Picture |Photograph )?(?:[Cc]redits?|[Ss]ource)|Photos?|Images?|Pictures?|Photographs?|File [Pp]hoto)(?: by\s|\s?[:©])\s*[^.:]{2,80}$/u,
  new RegExp(
    `(?:^|\\s|\\.)(?:${names}\\s?[/|]\\s?(?:${agency})|AP Photo/ ?${names}|REUTERS/${names}(?:/File [Pp]hoto)?)\\.?$`,
    'u',
  ),
  /(?:^|\s|\/|\.)(?:via )?Getty Images\.?$/u,
];
/** What only captions begin with. */
const openings: readonly RegExp[] = [
  /^(?:FILE PHOTO|File photo|FILE IMAGE|Photo|PHOTO|Pictured|IN PHOTO|Image caption)\s?[:,]/u,
  /^(?:FILE|File)\s?[-–—]\s/u,
  /^In this\s(?:[^.]{0,40}\s)?(?:photo|photograph|image|picture|frame grab|screengrab)\s(?:taken|provided|released|made|from|distributed|made available|published|issued)\b/u,
];

/**
 * The words under a picture, told by the credit that ends them or by how they begin.
 *
 *     Divers at the wreck on Sunday. (AP Photo/Jane Doe)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const photoCaption = piecewise('photo-caption', (page, piece) => glued(page, piece) ?? whole(page, piece));

/** The caption and the article's first words in one paragraph, with the credit between them. */
function glued(page: Page, piece: Piece): Judgement | null {
  if (!piece.opens) return null;
  const match = parenthesis.exec(headOf(page, piece));
  if (match === null || match.index + match[0].length > LONGEST_GLUED) return null;
  const end = piece.start + match.index + match[0].length;
  return caption(page, piece.start, end, match[0]);
}

function whole(page: Page, piece: Piece): Judgement | null {
  if (!piece.opens || !piece.closes || shortText(page, piece, LONGEST) === null) return null;
  const tail = tailOf(page, piece).replace(/[*_]+$/, '');
  const credit = [parenthesisAtEnd(tail), ...endings.map((ending) => ending.exec(tail)?.[0])].find(
    (found) => found != null,
  );
  if (credit != null) return caption(page, piece.start, piece.end, credit, namedBy(tail));
  if (openings.some((opening) => opening.test(headOf(page, piece).replace(/^[*_]+/, ''))))
    return caption(page, piece.start, piece.end, '');
  return null;
}

function parenthesisAtEnd(tail: string): string | null {
  const match = parenthesis.exec(tail.slice(Math.max(0, tail.length - 220)));
  return match !== null && tail.trimEnd().endsWith(match[0]) ? match[0] : null;
}

/** Whom “Courtesy of …” names, known or not. */
function namedBy(tail: string): string | null {
  return endings[0]!.exec(tail)?.groups?.who?.replace(/\.$/, '') ?? null;
}

function caption(page: Page, start: number, end: number, credit: string, who: string | null = null): Judgement {
  const at = page.text.lastIndexOf(credit, end - credit.length);
  const known = creditsIn(credit, at);
  const whose = who === null || known.length > 0 ? -1 : page.text.lastIndexOf(who, end - who.length);
  const credits = whose < 0 ? known : [{ name: who!, start: whose, end: whose + who!.length, text: who! }];
  return { role: 'caption', start, end, credits, why: 'words under a picture, with its credit' };
}
