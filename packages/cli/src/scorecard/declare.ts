import { Option } from 'commander'
import type { Command } from 'commander'
import { withMonth } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { ScorecardOptions } from './command.js'

const more = `
Examples:
  kinfold scorecard --store care.db --month 2018-03
  kinfold scorecard --store care.db --month 2018-03 --known-at 2018-04-20 --json
  kinfold scorecard --store care.db --month 2018-03 --set 8.1.sameCarerMoves=end --csv
`

export const declareScorecard = (program: Command, { surroundings, perform }: Carried): void => {
  withMonth(program.command('scorecard').description("a month's figures"))
    .option('--json', 'print JSON')
    .addOption(new Option('--csv', 'print CSV').conflicts('json'))
    .addHelpText('after', more)
    .action(async (options: ScorecardOptions) => {
      const { scorecardCommand } = await import('./command.js')
      await perform(scorecardCommand(options, surroundings))
    })
}
