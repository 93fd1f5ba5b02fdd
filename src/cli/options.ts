import { InvalidArgumentError, Option } from 'commander';
import { OVERRIDES, usualOverrides } from '../io/overrides.js';
import { defaultJobs } from '../io/workers.js';
import { StageName } from '../schemas/refusal.js';

/** The folder of articles that a command reads when it is given none. */
export const DEFAULT_PATHS: readonly string[] = ['seeds'];
const DEFAULT_OUT = 'out';

export const outOption = (): Option =>
  new Option('--out <folder>', 'the folder that records are in').default(DEFAULT_OUT);

export const jobsOption = (): Option =>
  new Option('--jobs <number>', 'how many documents to work on at once').default(defaultJobs).argParser(positive);

export const onlyOption = (): Option =>
  new Option('--only <doc...>', 'leave out all documents but these, named by id or file').default([]);

export const fromOption = (): Option =>
  new Option('--from <stage>', 'start here, from the records that are in the folder').choices(StageName.options);

export const forceOption = (): Option => new Option('--force', 'make everything anew, whatever is kept').default(false);

export const overridesOption = (): Option =>
  new Option(
    '--overrides <file>',
    `corrections of yours (default: ${OVERRIDES} in the current folder, if it is there)`,
  );

export const noOverridesOption = (): Option => new Option('--no-overrides', 'make no corrections');

export const lexiconOption = (): Option =>
  new Option('--lexicon <file>', 'words of saying of yours: they add to ours, or take their place');

/** The file of corrections that the options mean; null for none. */
export function overridesPath(given: string | boolean | undefined): string | null {
  if (given === false) return null;
  return typeof given === 'string' ? given : usualOverrides();
}

export const quietOption = (): Option => new Option('--quiet', 'tell nothing but errors').default(false);

function positive(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1 on.');
  return Number(text);
}
