import type { Command } from 'commander'
import { collect, knownAtOption, populationOption, withStore } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { BridgeOptions } from './command.js'

const more = `
What is put down to a switch depends on which were set before it: --order chooses another order.

Examples:
  kinfold bridge 8.1 --from local --to dfe-2023 --store care.db --month 2018-03
  kinfold bridge 6.3 --to dfe-2023 --order occasions,flowWindow --store care.db --month 2018-03
  kinfold bridge 8.1 --to local --set temporaryMoves=end --store care.db --month 2018-03 --json
`

export const declareBridge = (program: Command, { surroundings, perform }: Carried): void => {
  withStore(program.command('bridge').description('the difference between two policies, switch by switch and child by child'))
    .argument('<code>', 'the indicator: 8.1')
    .requiredOption('--to <policy>', 'the policy to go to')
    .option('--from <policy>', 'the policy to begin with', 'local')
    .requiredOption('--month <yyyy-mm>', 'the month')
    .option(...knownAtOption)
    .option('--set <switch=value>', 'set a switch of the policy gone to otherwise (repeatable)', collect, [])
    .option(...populationOption)
    .option('--order <switches>', 'the switches to set first, with commas between them')
    .option('--json', 'print JSON')
    .addHelpText('after', more)
    .action(async (code: string, options: BridgeOptions) => {
      const { bridgeCommand } = await import('./command.js')
      await perform(bridgeCommand(code, options, surroundings))
    })
}
