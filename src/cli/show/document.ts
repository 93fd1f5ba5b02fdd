import type { DocumentRecords } from '../../pipeline/document-records.js';
import { contentRoles } from '../../schemas/document.js';
import type { Paint } from '../paint.js';
import { fieldLines } from './fields.js';
import { type Mark, marked } from './marked.js';

/** The lines that show a document: its fields, then its text with quotations, cues and speakers set in. */
export function documentLines(records: DocumentRecords, paint: Paint): string[] {
  const { document, sentences, entities, quotes, claims } = records;
  const { id, path, outlet, title, author, published, language, credits } = document;
  return [
    paint('bold', id),
    ...fieldLines(
      [
        ['path', path],
        ['outlet', outlet && `${outlet.name} (${outlet.basis})`],
        ['title', title?.text],
        ['author', author?.text],
        ['published', published && `${published.date} (${published.basis})`],
        ['language', language],
        ['credits', [...new Set(credits.map(({ name }) => name))].join(', ')],
        ['sentences', sentences.length],
        ['entities', entities.length],
        ['quotes', quotes.length],
        ['claims', claims.length],
      ],
      paint,
    ),
    '',
    ...textLines(records, paint),
  ];
}

/** The text block by block and paragraph by paragraph; furniture is dimmed and has its role before it. */
function textLines({ document, sentences, quotes }: DocumentRecords, paint: Paint): string[] {
  const marks = quotes.flatMap(({ content, cue, source }): Mark[] => [
    ...content.map(({ start, end }): Mark => ({ start, end, label: 'content', style: 'green' })),
    ...(cue === null ? [] : [{ start: cue.start, end: cue.end, label: 'cue', style: 'yellow' } as const]),
    ...(source === null ? [] : [{ start: source.start, end: source.end, label: 'source', style: 'cyan' } as const]),
  ]);
  return document.blocks.flatMap(({ role, start, end }, index) => {
    if (document.text.slice(start, end).trim() === '') return [];
    if (!contentRoles.has(role)) return [paint('dim', `${role}: ${document.text.slice(start, end).trim()}`), ''];
    const own = sentences.filter((sentence) => sentence.block === index);
    const paragraphs = [...new Set(own.map(({ paragraph }) => paragraph))];
    return paragraphs.flatMap((number) => {
      const inside = own.filter(({ paragraph }) => paragraph === number);
      const line = marked(document.text, inside[0]!.start, inside.at(-1)!.end, marks, paint);
      return [role === 'body' ? line : `${paint('dim', `${role}: `)}${line}`, ''];
    });
  });
}
