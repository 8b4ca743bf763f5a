import type { Command } from 'commander'
import { withDimensions, withIdentity, withMonth } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { ExplainOptions } from './command.js'

const more = `
Examples:
  kinfold explain 8.1 --store care.db --month 2018-03
  kinfold explain 8.1 --store care.db --month 2018-03 --child 123456
  kinfold explain 6.8 --store care.db --month 2018-03 --json
  kinfold explain 8.1 --store care.db --month 2018-03 --html 8.1.html --prov 8.1.json --edges 8.1.csv
  kinfold explain 6.1 --by placement-type --slice U4 --store care.db --month 2018-03
`

export const declareExplain = (program: Command, { surroundings, perform }: Carried): void => {
  withIdentity(withMonth(program.command('explain').description('why a figure is what it is, child by child, down to the events')))
    .argument('<code>', 'the indicator: 8.1')
    .option('--child <id>', "one child: the council's number, or the opaque id")
    .option('--by <dimension>', withDimensions('one slice alone, told apart'))
    .option('--slice <name>', 'the slice: its code or name, as kinfold scorecard CODE --by DIMENSION prints it (not-stated, not-known too)')
    .option('--json', 'print JSON')
    .option('--html <file>', 'write a page of evidence into a new file')
    .option('--prov <file>', 'write the derivation as W3C PROV (JSON) into a new file')
    .option('--edges <file>', 'write the derivation step by step (CSV) into a new file')
    .addHelpText('after', more)
    .action(async (code: string, options: ExplainOptions) => {
      const { explainCommand } = await import('./command.js')
      await perform(explainCommand(code, options, surroundings))
    })
}
