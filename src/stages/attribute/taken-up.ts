import { isAgentNoun, isBodyNoun, isPaperNoun } from '../../language/agents.js';
import { groupBy } from '../../text/group.js';
import type { Stretch } from '../../text/paragraphs.js';
import { firstPassing } from '../../text/sorted.js';
import type { Draft } from './draft.js';
import type { Party } from './party.js';
import { wordAt } from './unit.js';

/**
 * Whom “they” or “it” stands for that goes on speaking: the only ones, or the only body, without a name that spoke in the sentence before.
 *
 *     Prosecutors said he had lied. In a filing they called him a thief
 *     ^^^^^^^^^^^                               ^^^^
 */
export function takenUp(drafts: readonly Draft[]): ReadonlyMap<Party, Party> {
  const found = new Map<Party, Party>();
  const said = stretchesOf(drafts);
  const outer = drafts.flatMap(({ source }) => (source === null || isInside(source, said) ? [] : [source]));
  const byUnit = groupBy(outer, ({ unit }) => unit.index);
  for (const source of outer) {
    const number = pronouns.get(wordAt(source.unit, source.head));
    if (number === undefined || isRelative(source)) continue;
    const { index } = source.unit;
    const near = [index - 1, index].flatMap((at) => byUnit.get(at) ?? []);
    const before = new Map(
      near.flatMap((other): [string, Party][] =>
        isJustBefore(other, source) && isOf(number, other) ? [[keyOf(other), other]] : [],
      ),
    );
    const [who, another] = before.values();
    if (who !== undefined && another === undefined) found.set(source, who);
  }
  return found;
}

type GrammaticalNumber = 'plural' | 'singular';
const pronouns: ReadonlyMap<string, GrammaticalNumber> = new Map([
  ['they', 'plural'],
  ['it', 'singular'],
]);

/** “a system that they think has failed”: whoever thinks so may be anybody. */
function isRelative({ unit, from, head }: Party): boolean {
  return wordAt(unit, head) === 'they' && /^(?:that|what|which|who|whom)$/.test(wordAt(unit, from - 1));
}

/** All contents by start, each with how far those up to it reach: two look-ups tell what lies inside one. */
function stretchesOf(drafts: readonly Draft[]): readonly Stretch[] {
  const contents = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let reach = 0;
  return contents.map(({ start, end }) => {
    reach = Math.max(reach, end);
    return { start, end: reach };
  });
}

/** Who stands in what another says is no one who goes on. */
function isInside({ unit, from }: Party, said: readonly Stretch[]): boolean {
  const { start } = unit.tokens[from]!;
  const before = firstPassing(said, (stretch) => stretch.start > start) - 1;
  return before >= 0 && said[before]!.end > start;
}

function isJustBefore(other: Party, { unit, from }: Party): boolean {
  return other.unit === unit ? other.to <= from : other.unit.index === unit.index - 1;
}

/** People or bodies in the plural; a body or a text. */
function isOf(number: GrammaticalNumber, { unit, head }: Party): boolean {
  const { pos, text, lemma } = unit.tokens[head]!;
  if (pos !== 'NOUN' && (pos !== 'PROPN' || head !== 0)) return false;
  const plural = text.toLowerCase() !== lemma.toLowerCase() || /[^s]s$|^(?:people|police|personnel)$/i.test(text);
  return number === 'plural' ? plural && isAgentNoun(text) : !plural && (isBodyNoun(text) || isPaperNoun(text));
}

function keyOf({ unit, head }: Party): string {
  return `${unit.index}:${head}`;
}
