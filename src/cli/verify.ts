import { Command } from 'commander';
import * as option from './options.js';
import { print } from './print.js';

/** `variorum verify`: the records against the sources. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check every span, id and reference of the records against the sources, read anew')
    .addOption(option.outOption())
    .addOption(option.quietOption())
    .addHelpText(
      'after',
      `
Prints one line for each fault; a run without a fault prints none.
Exit code: 0 no fault, 1 a fault.

Examples:
  variorum verify
  variorum verify --out mon`,
    )
    .action(async ({ out, quiet }: { out: string; quiet: boolean }) => {
      // Loaded here: it reads sources, which takes more code than most commands need.
      const { verify } = await import('../io/verify.js');
      let faults = 0;
      const { documents, records, spans } = await verify(out, (fault) => {
        faults++;
        print([fault]);
      });
      const result = faults === 0 ? 'no fault' : `${faults} fault${faults === 1 ? '' : 's'}`;
      if (!quiet) process.stderr.write(`${documents} documents, ${records} records, ${spans} spans: ${result}\n`);
      if (faults > 0) process.exitCode = 1;
    });
}
