import type { DocumentRecords } from '../../pipeline/document-records.js';
import type { Finding } from '../../schemas/finding.js';
import type { Identity } from '../../schemas/identity.js';
import type { Paint } from '../paint.js';
import { type Field, fieldLines } from './fields.js';
import { marked } from './marked.js';
import { verdictStyles } from './verdicts.js';

type Documents = ReadonlyMap<string, DocumentRecords>;

/** The lines that show a finding: what it says and why, then each member in its sentence, origins and differences. */
export function findingLines(finding: Finding, documents: Documents, paint: Paint): string[] {
  const { id, verdict, slot, relation, reason, members, origins, differences, rule } = finding;
  const about = [slot, relation].filter((part) => part !== null).join(', ');
  return [
    paint('bold', id),
    `  ${paint(['bold', verdictStyles[verdict]], verdict)}${about === '' ? '' : ` (${about})`}  ${reason}`,
    '',
    ...members.flatMap((member) => memberLines(member, documents, paint)),
    ...fieldLines(
      [
        ...origins.map((origin): Field => ['origin', `${origin.name}: ${origin.docs.join(', ')} (${origin.reason})`]),
        ...differences.map(({ class: name, left, right }): Field => ['difference', `${name}: “${left}” / “${right}”`]),
        ['rule', rule],
      ],
      paint,
    ),
  ];
}

function memberLines(member: Finding['members'][number], documents: Documents, paint: Paint): string[] {
  const { doc, record, start, end, stance, holder, value } = member;
  const records = documents.get(doc);
  const outlet = records?.document.outlet?.name;
  const who = [outlet === undefined ? doc : `${outlet} (${doc})`, stance, holder].filter(Boolean).join(', ');
  const inside = records?.sentences.filter((sentence) => sentence.start < end && sentence.end > start) ?? [];
  const from = Math.min(start, inside[0]?.start ?? start);
  const to = Math.max(end, inside.at(-1)?.end ?? end);
  const mark = { start, end, label: value ?? 'evidence', style: 'green' } as const;
  const text = records === undefined ? member.text : marked(records.document.text, from, to, [mark], paint);
  return [`  ${paint('cyan', who)} ${paint('dim', record)}`, `    ${text}`];
}

/** The lines that show an identity: its names, and the entities that it stands for. */
export function identityLines(
  { id, type, name, aliases, entities, country, titles, rule }: Identity,
  paint: Paint,
): string[] {
  return [
    paint('bold', id),
    ...fieldLines(
      [
        ['type', type],
        ['name', name],
        ['also', aliases.join(', ')],
        ['country', country],
        ...titles.map(({ title, docs }): Field => ['title', `${title} (${docs.join(', ')})`]),
        ...entities.map((entity): Field => ['entity', entity]),
        ['rule', rule],
      ],
      paint,
    ),
  ];
}
