import { Option } from 'commander'
import type { Command } from 'commander'
import { withDimensions, withMonth } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { ScorecardOptions } from './command.js'

const more = `
Examples:
  kinfold scorecard --store care.db --month 2018-03
  kinfold scorecard --store care.db --month 2018-03 --known-at 2018-04-20 --json
  kinfold scorecard --store care.db --month 2018-03 --set 8.1.sameCarerMoves=end --csv
  kinfold scorecard 6.1 8.1 --by age-band --store care.db --month 2018-03
`

export const declareScorecard = (program: Command, { surroundings, perform }: Carried): void => {
  withMonth(program.command('scorecard').description("a month's figures"))
    .argument('[codes...]', 'the indicators: 6.1 8.1 (default: all)')
    .option('--by <dimension>', withDimensions('slices of each figure'))
    .option('--json', 'print JSON')
    .addOption(new Option('--csv', 'print CSV').conflicts('json'))
    .addHelpText('after', more)
    .action(async (codes: readonly string[], options: ScorecardOptions) => {
      const { scorecardCommand } = await import('./command.js')
      await perform(scorecardCommand(codes, options, surroundings))
    })
}
