import { Option } from 'commander'
import type { Command } from 'commander'
import { collect, withIdentity, withStore } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { CorrectOptions } from './command.js'

const more = `
FACT is the beginning of a fact's id, as kinfold journey shows it. What stood before stays in the log,
and every figure as known before then stays as it was.

Examples:
  kinfold correct 123456 9c63f27e --on 2018-03-16 --store care.db --by "A. Manager" --reason "seen in the case file"
  kinfold correct 123456 9c63f27e --says PLACE=K2 --says PLACE_PROVIDER=PR4 --store care.db --by "A. Manager" --reason "wrong code"
  kinfold correct 123456 9c63f27e --withdraw --store care.db --by "A. Manager" --reason "another child's"
  kinfold correct 123456 9c63f27e --ends 2018-03-16 --says REC=E4A --store care.db --by "A. Manager" --reason "told by the carer"

The reason and the name stand in the log for good: write no child's name or number into them.
`

const kinds = ['withdraw', 'reinstate', 'ends']
const instead = (flags: string, words: string, name: string): Option => new Option(flags, words).conflicts(kinds.filter(kind => kind !== name))

export const declareCorrect = (program: Command, { surroundings, perform }: Carried): void => {
  withIdentity(withStore(program.command('correct').description('tell one fact of a child otherwise: what it says, its day, or that it never took place')))
    .argument('<child>', "the council's number, or the opaque id")
    .argument('<fact>', 'the beginning of the id of the fact')
    .requiredOption('--reason <text>', 'why: it stands beside the correction')
    .requiredOption('--by <who>', 'who says so')
    .option('--says <key=value>', 'what it says otherwise: PLACE=K2; PLACE= for nothing (repeatable)', collect, [])
    .option('--on <day>', 'the day on which it took effect')
    .option('--as <type>', 'the event type that it is, where that is another')
    .addOption(instead('--withdraw', 'it never took place', 'withdraw'))
    .addOption(instead('--reinstate', 'it was withdrawn, and took place after all', 'reinstate'))
    .addOption(instead('--ends <day>', 'the episode that it opened, and that was left open, ended on this day, with --says REC=…', 'ends'))
    .option('--dry-run', 'try it and write nothing')
    .option('--json', 'print JSON')
    .addHelpText('after', more)
    .action(async (child: string, fact: string, options: CorrectOptions) => {
      const { correctCommand } = await import('./command.js')
      await perform(correctCommand(child, fact, options, surroundings))
    })
}
