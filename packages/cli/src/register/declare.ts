import { Option } from 'commander'
import type { Command } from 'commander'
import { collect, knownAtOption, populationOption, withStore } from '../asked/options.js'
import type { Carried } from '../carried.js'
import type { PublishOptions } from './publish.js'
import type { ReconcileOptions } from './reconcile.js'

const aboutPublish = `
Of a document of others: a CSV with indicator, period (2018-03, or 2017/18), value, document, published
(2018-11-21, or 2018-11) and, where they are given, numerator and denominator.

Examples:
  kinfold publish --month 2018-03 --store care.db --document "Corporate parenting report" --by "A. Analyst"
  kinfold publish 6.1 8.1 --month 2018-03 --known-at 2018-04-20 --store care.db --document "Board paper" --by "A. Analyst"
  kinfold publish --file vintages.csv --store care.db --by "A. Analyst"
`

const aboutReconcile = `
Each figure of the register beside what it comes to as known then, and as known now. Ends with 3 where one
differs from its derivation of the time.

Examples:
  kinfold reconcile --store care.db
  kinfold reconcile --store care.db --document "Board paper" --csv
`

export const declareRegister = (program: Command, { surroundings, perform }: Carried): void => {
  withStore(program.command('publish').description('register figures that were published, as Kinfold gives them or as a document did'))
    .argument('[codes...]', 'the indicators; all of them, where none is named')
    .option('--month <yyyy-mm>', 'the month of the figures')
    .option('--document <text>', 'where they were published')
    .requiredOption('--by <who>', 'who registers them')
    .option('--published-on <day>', 'when (default: today)')
    .option(...knownAtOption)
    .option('--policy <name>', 'how they are counted', 'local')
    .option('--set <switch=value>', 'set a switch of the policy otherwise (repeatable)', collect, [])
    .option(...populationOption)
    .addOption(new Option('--file <csv>', 'figures of documents, instead of those of a month').conflicts(['month', 'document', 'publishedOn', 'knownAt']))
    .option('--dry-run', 'try it and write nothing')
    .option('--json', 'print JSON')
    .addHelpText('after', aboutPublish)
    .action(async (codes: readonly string[], options: PublishOptions) => {
      const { publishCommand } = await import('./publish.js')
      await perform(publishCommand(codes, options, surroundings))
    })
  withStore(program.command('reconcile').description('every published figure beside its derivation, as known then and as known now'))
    .option(...knownAtOption)
    .option('--document <text>', 'the figures of one document')
    .option(...populationOption)
    .addOption(new Option('--csv', 'print CSV').conflicts('json'))
    .option('--json', 'print JSON')
    .addHelpText('after', aboutReconcile)
    .action(async (options: ReconcileOptions) => {
      const { reconcileCommand } = await import('./reconcile.js')
      await perform(reconcileCommand(options, surroundings))
    })
}
