import { reportingCue } from '../../language/reporting.js';
import type { Token, Upos } from '../../schemas/sentence.js';
import { UTTERANCE } from './placeholder.js';

/**
 * The tokens of a unit with compounds in one piece and with tags that its frame of speech decides.
 *
 *     The state-run agency reports: “…”        the drivers' union
 *         ^^^^^^^^^ ADJ    ^^^^^^^ VERB                    ^ PART
 */
export function mended(tokens: readonly Token[]): Token[] {
  const joined = joinCompounds(tokens);
  return joined.map((token, at) => {
    const pos = tagOf(joined, token, at);
    return pos === token.pos ? token : { ...token, pos };
  });
}

function joinCompounds(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = joined.at(-1);
    const hyphen = tokens[at]!;
    const last = tokens[at + 1];
    if (last !== undefined && isPrefix(hyphen, last)) {
      const text = `${hyphen.text}${last.text}`;
      joined.push({ ...last, start: hyphen.start, text, lemma: text });
      at++;
      continue;
    }
    if (first !== undefined && last !== undefined && isCompound(first, hyphen, last)) {
      const text = `${first.text}-${last.text}`;
      const pos = last.pos === 'VERB' ? 'ADJ' : last.pos;
      joined[joined.length - 1] = { ...last, start: first.start, text, lemma: text, pos };
      at++;
    } else joined.push(hyphen);
  }
  return joined;
}

/** “[co-]host” */
function isPrefix({ text, end }: Token, last: Token): boolean {
  return end === last.start && /^\p{Ll}+-$/u.test(text) && /^\p{Ll}/u.test(last.text);
}

/** Lower-case words of which the hyphen touches both; names in pieces stay so. */
function isCompound(first: Token, hyphen: Token, last: Token): boolean {
  if (hyphen.text !== '-' || first.end !== hyphen.start || hyphen.end !== last.start) return false;
  return /^\p{Ll}/u.test(last.text) && /^[\p{Ll}\p{N}]/u.test(first.text);
}

function tagOf(tokens: readonly Token[], token: Token, at: number): Upos {
  const previous = tokens[at - 1];
  if (token.text.length === 1 && /['’]/.test(token.text) && previous?.end === token.start && /s$/i.test(previous.text))
    return 'PART';
  if (token.text === 'to' && /^according$/i.test(previous?.text ?? '')) return 'ADP';
  if (token.pos === 'VERB' && previous?.text === 'to' && /^according$/i.test(tokens[at - 2]?.text ?? '')) return 'NOUN';
  if (isOwned(previous, token)) return 'NOUN';
  if (isActing(token, tokens[at + 1])) return 'ADJ';
  if (isNameOfSpeaker(tokens, token, at)) return 'PROPN';
  return isReportingVerb(tokens, token, at) || closesFrame(tokens, token, at) ? 'VERB' : token.pos;
}

/** ““Who are you?” the captain [demands].”: the last word behind an utterance and a phrase, where a verb is wanted. */
function closesFrame(tokens: readonly Token[], { text, pos }: Token, at: number): boolean {
  if (pos !== 'NOUN' || !/[^s]s$/.test(text) || tokens[0]?.text !== UTTERANCE || at < 2) return false;
  if (at + 1 < tokens.length && tokens[at + 1]!.pos !== 'PUNCT') return false;
  const between = tokens.slice(1, at);
  return (
    between.every((one) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(one.pos)) && reportingCue(text)?.frames.has('quote') === true
  );
}

/** “[acting] White House chief of staff Bo Lind said”, “says [retired] Gen. Bo Lind” */
function isActing({ text, pos }: Token, next: Token | undefined): boolean {
  return (
    pos === 'VERB' &&
    /^(?:acting|retired)$/i.test(text) &&
    next !== undefined &&
    /^(?:\p{Lu}\p{Ll}|\p{Lu}\.)/u.test(next.text)
  );
}

/** “her [emails]”, “their [claims]”: no verb behind a possessive, unless as a participle. */
function isOwned(previous: Token | undefined, { text, pos }: Token): boolean {
  if (pos !== 'VERB' || !/^(?:his|her|their|its|my|our|your)$/i.test(previous?.text ?? '')) return false;
  return /[^s]s$/.test(text) && reportingCue(text) !== undefined;
}

/** “[Sow] said”, “told [Allied] Wire”: upper case, and no verb stands right before a verb that has a past. */
function isNameOfSpeaker(tokens: readonly Token[], { text, pos }: Token, at: number): boolean {
  if (isLower(text) || !/^\p{Lu}\p{Ll}+$/u.test(text)) return false;
  const inside = pos === 'VERB' && tokens[at + 1]?.pos === 'PROPN';
  if (inside && reportingCue(tokens[at - 1]?.text ?? '')?.addressee === true) return true;
  // “…,” said [Cuban], …
  if (pos === 'ADJ' && /^(?:said|says|added)$/.test(tokens[at - 1]?.text ?? ''))
    return /^[,.]?$/.test(tokens[at + 1]?.text ?? '');
  if (!/^(?:said|says|told|added)$/.test(tokens[at + 1]?.text ?? '')) return false;
  // “…, [Law] said”, unlike “the [President] said”
  return pos === 'VERB' || (/^(?:ADJ|ADP|NOUN|SCONJ)$/.test(pos) && at > 0 && tokens[at - 1]!.pos === 'PUNCT');
}

/** A noun by its tag, between a name and what the name says, or behind it: “The Times reports: “…””, “…, the Times reports”. */
function isReportingVerb(tokens: readonly Token[], token: Token, at: number): boolean {
  const { text, pos } = token;
  const previous = tokens[at - 1];
  if (pos !== 'NOUN' || !/s$/.test(text) || !/^(?:PROPN|PRON)$/.test(previous?.pos ?? '')) return false;
  if (reportingCue(text)?.frames.has('quote') !== true) return false;
  // “calls Berg’s Oslo [remarks] “…””
  if (token.relation === 'obj' && tokens[at - 2]?.pos === 'PART') return false;
  const next = tokens[at + 1]?.text ?? '';
  if (
    token.relation === 'parataxis' &&
    /^[.]?$/.test(next) &&
    tokens.slice(0, at).some(({ text: word }) => word === ',')
  )
    return true;
  return next === ':' || next === 'that' || next === UTTERANCE || (next === ',' && tokens[at + 2]?.text === UTTERANCE);
}

/** Whether it begins with a small letter of English: most words do, and need no closer look. */
function isLower(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 97 && first <= 122;
}
