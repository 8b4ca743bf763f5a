import { Option } from 'commander'
import type { Command } from 'commander'
import { knownAtOption, withStore } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { FindingsOptions } from './command.js'

const more = `
Examples:
  kinfold findings --store care.db
  kinfold findings --store care.db --rule JOURNEY_EPISODES_OVERLAP
  kinfold findings --store care.db --known-at 2018-04-20 --json
  kinfold findings --store care.db --propose repairs.ndjson
`

export const declareFindings = (program: Command, { surroundings, perform }: Carried): void => {
  withStore(program.command('findings').description('what contradicts itself or the rules of the return, and which indicators that can move'))
    .option(...knownAtOption)
    .option('--rule <code>', 'one rule, with every finding: its code, or its number among the rules of the return')
    .addOption(new Option('--propose <file>', 'write corrections for what has one safe reading into a new file, for kinfold apply').conflicts('knownAt'))
    .option('--json', 'print JSON, with every finding')
    .addHelpText('after', more)
    .action(async (options: FindingsOptions) => {
      if (options.propose !== undefined) {
        const { proposeCommand } = await import('./propose-command.js')
        await perform(proposeCommand(options.propose, options, surroundings))
        return
      }
      const { findingsCommand } = await import('./command.js')
      await perform(findingsCommand(options, surroundings))
    })
}
