import type { Claim } from '../src/schemas/claim.js';
import type { Quote } from '../src/schemas/quote.js';
import { carbScore, type Extraction, type Ranked } from './carb.js';
import { goldSet } from './gold.js';
import { layersOf } from './layers.js';
import type { Table } from './table.js';

interface CarbSentence {
  readonly id: string;
  readonly text: string;
  readonly extractions: readonly Extraction[];
}

interface Found extends Extraction {
  readonly rule: string;
}

/** Claims, and attributions as “source, cue, content”, against extractions by crowd workers. */
export function scoreClaims(gold: string): Table | null {
  const sentences = goldSet<CarbSentence>(gold, 'carb/dev');
  if (sentences === null) return null;
  const wanted = sentences.map((sentence) => sentence.extractions);
  const found = sentences.map(({ id, text }) => extractionsOf(id, text));
  const score = carbScore(wanted, ranked(wanted, found));
  const three = (share: number) => share.toFixed(3);
  return {
    title: 'extract: claims (carb dev)',
    note: 'CaRB’s own matching. An extraction’s confidence is its rule’s precision on the other half of the set. ClausIE is published with best F1 0.450, ReVerb with 0.368, OpenIE4 with 0.488 on the test half.',
    head: ['system', 'precision', 'recall', 'best F1', 'AUC', 'extractions'],
    rows: [
      [
        'variorum',
        three(score.precision),
        three(score.recall),
        three(score.f1),
        three(score.auc),
        String(found.flat().length),
      ],
    ],
  };
}

function extractionsOf(id: string, text: string): Found[] {
  const { claims, quotes } = layersOf(id, text, 'extract');
  return [...claims.map(fromClaim), ...quotes.flatMap(fromQuote)];
}

function fromClaim({ subject, predicate, arguments: args, rule }: Claim): Found {
  const rest = [...args].sort((a, b) => a.start - b.start || a.end - b.end);
  const led = rest.map((arg) =>
    arg.marker === null || arg.text.startsWith(arg.marker) ? arg.text : `${arg.marker} ${arg.text}`,
  );
  return { rel: predicate.text, args: [subject.text, ...led], rule };
}

function fromQuote({ source, cue, content, rule }: Quote): Found[] {
  if (source === null || cue === null) return [];
  return [{ rel: cue.text, args: [source.text, content.map((span) => span.text).join(' ')], rule }];
}

/** Gives each extraction the precision that its rule has on the sentences of other parity. */
function ranked(wanted: readonly (readonly Extraction[])[], found: readonly (readonly Found[])[]): Ranked[][] {
  const byParity = [0, 1].map((parity) => rulePrecision(wanted, found, parity));
  return found.map((all, i) => all.map((one) => ({ ...one, confidence: byParity[1 - (i % 2)]!.get(one.rule) ?? 0 })));
}

function rulePrecision(
  wanted: readonly (readonly Extraction[])[],
  found: readonly (readonly Found[])[],
  parity: number,
): Map<string, number> {
  const rules = [...new Set(found.flat().map((one) => one.rule))].sort();
  return new Map(
    rules.map((rule) => {
      const only = found.map((all, i) =>
        i % 2 === parity ? all.filter((one) => one.rule === rule).map((one) => ({ ...one, confidence: 1 })) : [],
      );
      return [rule, carbScore(wanted, only).precision];
    }),
  );
}
