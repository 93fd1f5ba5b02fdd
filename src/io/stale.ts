import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keptDocumentPath, keptDocumentsPath } from './layout.js';

/** Drops what is kept of documents that are no longer among the inputs. */
export function dropStale(out: string, documents: readonly { readonly doc: string }[]): void {
  if (!existsSync(keptDocumentsPath(out))) return;
  const current = new Set(documents.map(({ doc }) => basename(keptDocumentPath(out, doc))));
  for (const file of readdirSync(keptDocumentsPath(out))) {
    if (!current.has(file)) rmSync(join(keptDocumentsPath(out), file), { force: true });
  }
}
