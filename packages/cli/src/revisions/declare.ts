import { Option } from 'commander'
import type { Command } from 'commander'
import { knownAtOption, populationOption, withPolicy, withStore } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { LagsOptions } from './lags.js'
import type { RevisionsOptions } from './command.js'

const more = `
Each month as known at its own month end (+0), one month later (+1) and so on. What the newest months are
expected to come to is an estimate (chain ladder), with the range that it lies in nineteen times of twenty.

Examples:
  kinfold revisions 6.4 --store care.db --months 2018-04..2019-03
  kinfold revisions 8.1 --store care.db --months 2018-04..2019-03 --lags 6 --svg 8.1.svg
  kinfold revisions 6.4 --store care.db --months 2018-04..2019-03 --csv
`

export const declareRevisions = (program: Command, { surroundings, perform }: Carried): void => {
  withPolicy(withStore(program.command('revisions').description('how the figures of months were revised as records came in, and what the newest may come to')))
    .argument('<code>', 'the indicator: 6.4')
    .requiredOption('--months <from..to>', 'the months: 2018-04..2019-03')
    .option(...knownAtOption)
    .option('--lags <months>', 'how many month ends each month is followed for', '12')
    .option(...populationOption)
    .option('--svg <file>', 'draw it into a new file')
    .addOption(new Option('--csv', 'print CSV').conflicts('json'))
    .option('--json', 'print JSON')
    .addHelpText('after', more)
    .action(async (code: string, options: RevisionsOptions) => {
      const { revisionsCommand } = await import('./command.js')
      await perform(revisionsCommand(code, options, surroundings))
    })
  withStore(program.command('lags').description('how many days after it happened the records knew of something, by type of event'))
    .option(...knownAtOption)
    .option('--json', 'print JSON')
    .action(async (options: LagsOptions) => {
      const { lagsCommand } = await import('./lags.js')
      await perform(lagsCommand(options, surroundings))
    })
}
