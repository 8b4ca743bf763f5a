import type { Command } from 'commander'
import { withPolicy } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { MeasuresOptions } from './command.js'

const more = `
Examples:
  kinfold measures
  kinfold measures 8.1
  kinfold measures 8.1 --set temporaryMoves=end --json
`

export const declareMeasures = (program: Command, { surroundings, perform }: Carried): void => {
  withPolicy(program.command('measures').description('the indicators, or all about one of them'))
    .argument('[code]', 'the indicator: 8.1')
    .option('--json', 'print JSON')
    .addHelpText('after', more)
    .action(async (code: string | undefined, options: MeasuresOptions) => {
      const { measuresCommand } = await import('./command.js')
      await perform(measuresCommand(code, options, surroundings))
    })
}
