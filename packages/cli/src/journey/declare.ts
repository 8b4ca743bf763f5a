import type { Command } from 'commander'
import { knownAtOption, withIdentity, withStore } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { JourneyOptions } from './command.js'

const more = `
Examples:
  kinfold journey 123456 --store care.db
  kinfold journey 123456 --store care.db --known-at 2018-04-20
`

export const declareJourney = (program: Command, { surroundings, perform }: Carried): void => {
  withIdentity(withStore(program.command('journey').description("one child's journey: every fact on both axes of time, then care in words")))
    .argument('<child>', "the council's number, or the opaque id")
    .option(...knownAtOption)
    .option('--json', 'print JSON')
    .addHelpText('after', more)
    .action(async (child: string, options: JourneyOptions) => {
      const { journeyCommand } = await import('./command.js')
      await perform(journeyCommand(child, options, surroundings))
    })
}
