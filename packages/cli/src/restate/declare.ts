import type { Command } from 'commander'
import { populationOption, withPolicy, withStore } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { RestateOptions } from './command.js'

const more = `
Who entered the figure, left it or counts otherwise, which clause is answered otherwise, and which
events, recorded between the two moments, did it: no other is needed, and none can be left out.

Examples:
  kinfold restate 8.1 --store care.db --month 2018-03 --from 2018-04-20
  kinfold restate 6.4 --store care.db --month 2018-03 --from 2018-04-20 --to 2018-10-01T09:30Z --json
`

export const declareRestate = (program: Command, { surroundings, perform }: Carried): void => {
  withPolicy(withStore(program.command('restate').description('why a figure is not what it was known to be: child by child, event by event')))
    .argument('<code>', 'the indicator: 8.1')
    .requiredOption('--month <yyyy-mm>', 'the month')
    .requiredOption('--from <instant>', 'as the records stood then: when it was reported')
    .option('--to <instant>', 'and as they stood then (default: by the latest record)')
    .option(...populationOption)
    .option('--json', 'print JSON')
    .addHelpText('after', more)
    .action(async (code: string, options: RestateOptions) => {
      const { restateCommand } = await import('./command.js')
      await perform(restateCommand(code, options, surroundings))
    })
}
