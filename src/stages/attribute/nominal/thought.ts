import type { NounPhrase } from '../../../language/phrases/noun-phrases.js';
import type { ReportingCue } from '../../../language/reporting.js';
import type { Draft } from '../draft.js';
import { treeOf } from '../tree.js';
import { type Unit, wordAt } from '../unit.js';
import { groupAt } from '../words.js';
import { isPartOf, nounDraft } from './draft.js';
import { holderOf } from './holder.js';
import { topicOf } from './topic.js';

/** What an infinitive or a preposition leads in, where somebody holds it; what another says tells it whole. */
export function thoughtOf(unit: Unit, phrase: NounPhrase, noun: ReportingCue, spoken: readonly Draft[]): Draft | null {
  const held = isInMarks(unit, phrase.head) || isDeed(unit, phrase.head) ? null : holderOf(unit, phrase, noun);
  const content = held === null ? null : topicOf(unit, phrase, noun, held);
  const draft = content === null ? null : nounDraft(unit, [content], held!.holder, phrase.head, noun.lemma);
  return draft === null || isCalled(unit, phrase.head, draft) || isPartOf(draft, spoken) ? null : draft;
}

/** “called her plan to leave “a disgrace””: the words in marks are his who calls it so. */
function isCalled(unit: Unit, noun: number, { content: [thought] }: Draft): boolean {
  const { heads, relations } = treeOf(unit);
  const verb = relations[noun] === 'obj' ? groupAt(unit, heads[noun] ?? -1)?.lemma : undefined;
  if (verb === undefined || !/^(?:brand|call|consider|declare|deem|describe|dub|find|label)$/.test(verb)) return false;
  return unit.fragments.some(({ content }) => thought!.start < content.start && content.start < thought!.end);
}

/** “a conference [call]”, “financial [support]”, “the best [hope] of a cure”: nothing thought or said. */
function isDeed(unit: Unit, at: number): boolean {
  const before = wordAt(unit, at - 1);
  if (/^calls?$/.test(wordAt(unit, at))) return /^(?:conference|phone|telephone|video)$/.test(before);
  if (/^hopes?$/.test(wordAt(unit, at))) return /^(?:best|great|last|only)$/.test(before);
  return /^(?:backing|support)$/.test(wordAt(unit, at)) && helping.test(before);
}

const helping = /^(?:air|child|financial|humanitarian|legal|life|logistical|material|medical|military|technical)$/;

/** In words that somebody is quoted with: what they name is his. */
function isInMarks({ tokens, fragments }: Unit, at: number): boolean {
  const { start, end } = tokens[at]!;
  return fragments.some(({ content }) => content.start <= start && end <= content.end);
}
