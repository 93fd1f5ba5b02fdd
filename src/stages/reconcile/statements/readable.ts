import { pairedMarks } from '../../../text/paired-marks.js';
import { compareText } from '../lookup.js';
import type { Statement } from './statement.js';

/** The claim readable alone: with its subject, where the clause leaves that out. */
export function shown(statement: Statement): string {
  const { claim, shownText, shownLead, shownWhole } = statement;
  if (shownWhole !== null) return quoted(shownWhole);
  const { subject, predicate } = claim;
  const rest = claim.text.slice(Math.max(0, predicate.start - claim.start));
  const text = `${isWhole(statement) ? claim.text : `${subject.text}${shownLead || ' '}${rest}`}${shownText}`;
  return quoted(text);
}

/** Whether the clause holds its own subject. */
export function isWhole({ claim: { subject, start, end } }: Statement): boolean {
  return subject.start >= start && subject.end <= end;
}

export function quoted(text: string): string {
  return `“${pairedMarks(text.replace(/\s+/g, ' '))}”`;
}

/** The first statement of each account. */
export function byDoc(statements: readonly Statement[]): Statement[] {
  const first = new Map<string, Statement>();
  for (const statement of [...statements].sort((a, b) => compareText(a.doc, b.doc) || a.claim.start - b.claim.start)) {
    if (!first.has(statement.doc)) first.set(statement.doc, statement);
  }
  return [...first.values()];
}
