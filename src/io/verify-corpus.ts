import type { Finding, Member } from '../schemas/finding.js';
import type { Identity } from '../schemas/identity.js';
import { groupBy } from '../text/group.js';
import { allRecords } from './records.js';
import type { Wrong } from './verify.js';

/** What the records of the stage reconcile say of documents, to be held against each as it comes by. */
export interface CrossReferences {
  /** Identities and findings. */
  readonly records: number;
  /** The evidence that findings take from a document. */
  readonly members: (doc: string) => readonly { readonly id: string; readonly member: Member }[];
  /** Holds the references to a document against the ids of its records. */
  readonly check: (doc: string, ids: ReadonlySet<string>) => void;
  /** References to documents that never came by are wrong. */
  readonly finish: () => void;
}

interface Reference {
  readonly from: string;
  readonly doc: string;
  /** A record of the document; null for the document as such. */
  readonly to: string | null;
}

/** Gathers all references that cross from `identities.jsonl` and `findings.jsonl` into documents. */
export async function crossReferences(out: string, wrong: Wrong): Promise<CrossReferences> {
  const identities = await allRecords(out, 'identities.jsonl');
  const findings = await allRecords(out, 'findings.jsonl');
  repeatedIds([...identities, ...findings], wrong);
  const references = [...identities.flatMap(fromIdentity), ...findings.flatMap(fromFinding)];
  const byDoc = groupBy(references, ({ doc }) => doc);
  const members = groupBy(
    findings.flatMap(({ id, members }) => members.map((member) => ({ id, member }))),
    ({ member }) => member.doc,
  );
  return {
    records: identities.length + findings.length,
    members: (doc) => members.get(doc) ?? [],
    check: (doc, ids) => {
      for (const { from, to } of byDoc.get(doc) ?? []) {
        if (to !== null && !ids.has(to)) wrong(`${from}: expected the id of a record of ${doc}, got ${to}`);
      }
      byDoc.delete(doc);
    },
    finish: () => {
      for (const [doc, [first]] of byDoc) wrong(`${first!.from}: expected the id of a document, got ${doc}`);
    },
  };
}

function fromIdentity({ id: from, entities, titles }: Identity): Reference[] {
  return [
    ...entities.map((to) => ({ from, doc: to.slice(0, to.lastIndexOf('#')), to })),
    ...titles.flatMap(({ docs }) => docs).map((doc) => ({ from, doc, to: null })),
  ];
}

function fromFinding({ id: from, members, articles, origins, differences }: Finding): Reference[] {
  const docs = [...articles, ...origins.flatMap((one) => one.docs), ...differences.flatMap((one) => one.docs)];
  return [
    ...members.map(({ doc, record }) => ({ from, doc, to: record })),
    ...docs.map((doc) => ({ from, doc, to: null })),
  ];
}

function repeatedIds(records: readonly { readonly id: string }[], wrong: Wrong): void {
  const seen = new Set<string>();
  for (const { id } of records) {
    if (seen.has(id)) wrong(`${id}: expected one record with this id, got more`);
    seen.add(id);
  }
}
