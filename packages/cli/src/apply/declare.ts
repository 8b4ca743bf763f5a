import type { Command } from 'commander'
import type { Carried } from '../carried.js'
import type { ApplyOptions } from './command.js'

const more = `
Examples:
  kinfold findings --store care.db --propose repairs.ndjson
  kinfold apply repairs.ndjson --store care.db --by "A. Manager" --reason "checked" --dry-run
  kinfold apply repairs.ndjson --store care.db --by "A. Manager" --reason "checked" --rule 501

The reason and the name stand in the log for good: write no child's name or number into them.
Ends with 3 where a proposal was refused.
`

export const declareApply = (program: Command, { surroundings, perform }: Carried): void => {
  program
    .command('apply')
    .description('append the corrections that a file of proposals holds')
    .argument('<file>', 'the proposals, as findings --propose wrote them')
    .requiredOption('--store <name>', 'the store: a file, or esdb://HOST:PORT')
    .requiredOption('--reason <text>', 'why: it stands beside every correction')
    .requiredOption('--by <who>', 'who says so')
    .option('--rule <code>', 'only the proposals of one rule: its code, or its number among the rules of the return')
    .option('--dry-run', 'try it and write nothing')
    .option('--json', 'print JSON, with what became of each proposal')
    .addHelpText('after', more)
    .action(async (file: string, options: ApplyOptions) => {
      const { applyCommand } = await import('./command.js')
      await perform(applyCommand(file, options, surroundings))
    })
}
