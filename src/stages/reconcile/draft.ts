import type { Claim } from '../../schemas/claim.js';
import type { Finding, Member } from '../../schemas/finding.js';
import type { Quote } from '../../schemas/quote.js';
import { bySpan } from '../../text/span.js';
import type { Context } from './context.js';
import { compareText } from './lookup.js';
import { type Evidence, originsOf } from './origins.js';
import { recordId } from './record-id.js';

/** Evidence for a finding: a record, what was compared in it, and the stretch that says so. */
export interface Exhibit {
  readonly record: Evidence;
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
  readonly denies?: boolean;
}

/** A finding before its members are written out. */
export type Draft = Pick<Finding, 'verdict' | 'slot' | 'relation' | 'differences' | 'reason' | 'rule'> & {
  readonly exhibits: readonly Exhibit[];
};

/** Drafts -> findings, each once, in the order of their first members. */
export function findingsOf(context: Context, media: ReadonlySet<string>, drafts: readonly Draft[]): Finding[] {
  const byId = new Map<string, Finding>();
  for (const draft of drafts) {
    const finding = findingOf(context, media, draft);
    if (!byId.has(finding.id)) byId.set(finding.id, finding);
  }
  return [...byId.values()].sort(
    (a, b) =>
      compareText(a.members[0]!.doc, b.members[0]!.doc) ||
      bySpan(a.members[0]!, b.members[0]!) ||
      compareText(a.id, b.id),
  );
}

function findingOf(context: Context, media: ReadonlySet<string>, draft: Draft): Finding {
  const exhibits = unique(draft.exhibits);
  const members = exhibits.map((exhibit) => memberOf(context, exhibit));
  const articles = [...new Set(members.map(({ doc }) => doc))];
  const { verdict, slot, relation, differences, reason, rule } = draft;
  return {
    kind: 'finding',
    id: recordId(
      'finding',
      members.map(({ record, start, end }) => `${record}:${start}-${end}`),
      verdict,
      slot ?? '',
    ),
    verdict,
    slot,
    relation,
    members,
    articles,
    outlets: [...new Set(articles.flatMap((doc) => context.document(doc).outlet?.name ?? []))],
    origins: originsOf(
      context,
      media,
      exhibits.map(({ record }) => record),
    ),
    differences,
    reason,
    rule,
  };
}

function unique(exhibits: readonly Exhibit[]): Exhibit[] {
  const sorted = [...exhibits].sort(
    (a, b) => compareText(a.record.doc, b.record.doc) || bySpan(a, b) || compareText(a.record.id, b.record.id),
  );
  return sorted.filter((exhibit, index) => {
    const before = sorted[index - 1];
    return before === undefined || before.record.doc !== exhibit.record.doc || bySpan(before, exhibit) !== 0;
  });
}

function memberOf(context: Context, { record, start, end, value, denies }: Exhibit): Member {
  const { text } = context.document(record.doc);
  return {
    record: record.id,
    doc: record.doc,
    start,
    end,
    text: text.slice(start, end),
    value,
    stance: denies === true ? 'denies' : isAttributed(record) ? 'attributes' : 'asserts',
    holder: holderOf(context, record),
  };
}

function isAttributed(record: Evidence): boolean {
  return record.kind === 'quote' || (record.kind === 'claim' && record.holders.length > 0);
}

/** Who says it: the name that all accounts together give the speaker, or the one that the document gives. */
export function holderOf(context: Context, record: Evidence): string | null {
  if (record.kind === 'entity') return null;
  return record.kind === 'quote' ? speakerName(context, record) : claimHolder(context, record);
}

export function speakerName(context: Context, { source }: Quote): string | null {
  if (source === null) return null;
  return (
    context.identity(context.identityOf(source.entity))?.name ?? context.entity(source.entity)?.name ?? source.text
  );
}

export function claimHolder(context: Context, { holders }: Claim): string | null {
  const [holder] = holders;
  if (holder === undefined) return null;
  return context.identity(context.identityOf(holder.entity))?.name ?? holder.name;
}
