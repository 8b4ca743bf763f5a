import type { Command } from 'commander'
import { withIdentity } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { ImportOptions } from './command.js'

const more = `
A later extract of the same return appends what differs: what is new, what is told otherwise, and
the withdrawal of what is gone from a table that it covers.

What leads from an opaque id back to a child is kept in the identity file: beside a store that is
a file, in FILE.identity; for esdb:// in the file that --identity or KINFOLD_IDENTITY names. Keep
it as safe as the return itself.

For esdb://, user and password are best left out of the command line: KINFOLD_EVENTSTOREDB_USER and
KINFOLD_EVENTSTOREDB_PASSWORD hold them.

Examples:
  kinfold import ssda903 ./return-2018 --store care.db --authority north
  kinfold import ssda903 ./all-years --store care.db --authority north --recorded-at 2019-07-01
  kinfold import ssda903 ./return-2018 --store care.db --authority north --covers 2017-04-01..2018-03-31
  kinfold import ssda903 ./june --store care.db --authority north --covers 2018-04-01..2018-06-30
  kinfold import ssda903 ./return-2018 --store care.db --authority north --xml ssda903.xml

A folder without a CSV table of the return is read from the XML file in it that is one; --xml names
the file where CSV files lie beside it.
`

export const declareImport = (program: Command, { surroundings, perform }: Carried): void => {
  const group = program.command('import').description('import a return').helpCommand(false)
  withIdentity(group.command('ssda903').description('import a folder of CSV files, or of an XML file: one SSDA903 return, or one in each subfolder'))
    .argument('<dir>', 'the folder')
    .requiredOption('--store <name>', 'the store: a file, which is made where there is none, or esdb://HOST:PORT')
    .requiredOption('--authority <name>', 'whose return it is: letters, digits, - and _')
    .option('--recorded-at <instant>', 'when the records knew all this: 2018-04-20, or 2018-04-20T09:30Z (default: now)')
    .option('--covers <from..to>', 'the days it covers, both included: 2017-04-01..2018-03-31 (default: inferred and printed)')
    .option('--xml <name>', 'the XML file that is the return: in the folder, or a path')
    .option('--backfill', 'tell an older extract, or an earlier year, after newer ones')
    .option('--confirm-retractions', 'go on though much of what was known is taken back, or changed')
    .option('--json', 'print JSON')
    .addHelpText('after', more)
    .action(async (folder: string, options: ImportOptions) => {
      const { importCommand } = await import('./command.js')
      await perform(importCommand(folder, options, surroundings))
    })
}
