import { statSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { StageName } from '../schemas/refusal.js';
import type { Run } from '../schemas/run.js';
import type { DocumentJob } from './document-job.js';
import { storedDocuments } from './documents.js';
import { UsageError } from './failure.js';
import { gather } from './inputs.js';
import { type EarlierRefusals, earlierRefusals } from './refusals.js';

/** A document that a run is to work on. */
export interface Task {
  readonly doc: string;
  readonly path: string;
  readonly line: number | null;
  /** Known where the document has been read before. */
  readonly sha256: string | null;
  readonly given: DocumentJob['given'];
  /** What stands about it in `refusals.jsonl`; undefined where nothing does or where all of it is to be made anew. */
  readonly earlier: EarlierRefusals | undefined;
}

/** Where a document comes from, as messages name it: `articles.jsonl:7`. */
export function placeOf({ path, line }: Pick<Task, 'path' | 'line'>): string {
  return line === null ? path : `${path}:${line}`;
}

/** About how many bytes the text of a document has. */
export function sizeOf({ given }: Task): number {
  if ('slices' in given) return given.slices.find((slice) => slice.file === 'documents.jsonl')?.bytes ?? 0;
  const { file, range } = given.input;
  return range === null ? (statSync(file, { throwIfNoEntry: false })?.size ?? 0) : range.end - range.start;
}

export interface SourceTasks {
  readonly paths: readonly string[];
  readonly out: string;
  readonly to: StageName;
  readonly report: { readonly notice: (message: string) => void };
}

/** One task for each article behind the paths. Throws UsageError where there is none. */
export async function tasksFromSources({ paths, out, to, report }: SourceTasks): Promise<Task[]> {
  const inputs = await gather({ paths, out, notice: report.notice });
  if (inputs.length === 0) throw new UsageError(`${paths.join(' ')}: nothing to read`);
  const earlier = to === 'reconcile' ? new Map<string, EarlierRefusals>() : await earlierRefusals(out);
  return inputs.map((input) => {
    const { doc, path, line } = input;
    return { doc, path, line, sha256: null, given: { input }, earlier: earlier.get(doc) };
  });
}

export interface RecordTasks {
  readonly out: string;
  readonly from: StageName;
  readonly only: readonly string[];
}

/** One task for each document of an earlier run, in its order; those that could not be read then are carried along. */
export async function tasksFromRecords({ out, from, only }: RecordTasks, before: Run | undefined): Promise<Task[]> {
  const earlier = await earlierRefusals(out);
  const inputs = new Map(before?.inputs.map((input) => [input.doc, input]));
  const tasks = new Map<string, Task>();
  for await (const { document, slices } of storedDocuments(out, stagesToSlice(from, only))) {
    const { id: doc, path, sha256 } = document;
    const line = inputs.get(doc)?.line ?? null;
    tasks.set(doc, { doc, path, line, sha256, given: { slices }, earlier: earlier.get(doc) });
  }
  for (const { doc, path, line, sha256 } of inputs.values()) {
    if (!tasks.has(doc)) tasks.set(doc, { doc, path, line, sha256, given: { slices: [] }, earlier: earlier.get(doc) });
  }
  const order = [...new Set([...inputs.keys(), ...tasks.keys()])];
  return order.map((doc) => tasks.get(doc)!);
}

/** The stages whose files a run from `from` on reads by document. Reconcile reads them whole, unless some documents are left out. */
function stagesToSlice(from: StageName, only: readonly string[]): StageName[] {
  const before = StageName.options.slice(0, StageName.options.indexOf(from));
  return from === 'reconcile' && only.length === 0 ? ['read'] : before;
}

/** The tasks that `only` names, by id, path or the start of one id alone; all where it names none. Throws UsageError on a name that fits no task. */
export function chosenOf(tasks: readonly Task[], only: readonly string[]): Task[] {
  const chosen = new Set(only.flatMap((name) => named(tasks, name)));
  return only.length === 0 ? [...tasks] : tasks.filter((task) => chosen.has(task));
}

function named(tasks: readonly Task[], name: string): Task[] {
  const found = tasks.filter(({ doc, path }) => doc === name || path === name || path.endsWith(`/${name}`));
  if (found.length > 0) return found;
  const begun = tasks.filter(({ doc }) => doc.startsWith(name));
  if (begun.length === 1) return begun;
  const [nearest] = [...tasks].sort(
    (a, b) => distance(name, a.doc) - distance(name, b.doc) || (a.doc < b.doc ? -1 : 1),
  );
  throw new UsageError(`--only ${name}: no such document${nearest ? `. Did you mean ${nearest.doc}?` : ''}`);
}
