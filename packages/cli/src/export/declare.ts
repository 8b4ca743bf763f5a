import type { Command } from 'commander'
import { knownAtOption, withIdentity, withStore } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { ExportOptions } from './command.js'

const more = `
The return names children: it is written with the help of the identity file, for its owner to read
alone. What a column lacks is blank; what could not be written is counted.

Examples:
  kinfold export ssda903 ./return-2019 --store care.db --year 2018-19
  kinfold export ssda903 ./return-2019 --store care.db --year 2018-19 --xml
  kinfold export ssda903 ./as-sent --store care.db --year 2018-19 --known-at 2019-07-01
`

export const declareExport = (program: Command, { surroundings, perform }: Carried): void => {
  const command = program
    .command('export')
    .description('write a return')
    .helpCommand(false)
    .command('ssda903')
    .description('write the SSDA903 return of a year from the log: every table that the year has, or one XML file')
    .argument('<dir>', 'the folder to write into, which is made, or is empty')
  withIdentity(withStore(command))
    .requiredOption('--year <yyyy-yy>', 'the collection year: 2018-19 runs from 1 April 2018 to 31 March 2019')
    .option(...knownAtOption)
    .option('--xml', 'write the XML form instead of CSV files')
    .option('--json', 'print JSON')
    .addHelpText('after', more)
    .action(async (folder: string, options: ExportOptions) => {
      const { exportCommand } = await import('./command.js')
      await perform(exportCommand(folder, options, surroundings))
    })
}
