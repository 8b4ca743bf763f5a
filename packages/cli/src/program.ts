import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import type { Answered } from './answer.js'
import type { ExitCode } from './failure.js'
import type { Surroundings } from './surroundings.js'

const version = (): string => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
  return manifest.version
}

const collect = (text: string, held: readonly string[]): readonly string[] => [...held, text]

const examples = `
Examples:
  kinfold demo
  kinfold import ssda903 ./return-2018 --store care.db --authority north-borough
  kinfold scorecard --store care.db --month 2018-03
  kinfold explain 8.1 --store care.db --month 2018-03
  kinfold journey 123456 --store care.db
  kinfold measures 8.1

Ends with 0 when done (findings included), 3 when done but rows were rejected, 1 on failure,
2 when asked wrongly.
`

const withStore = (command: Command): Command =>
  command
    .requiredOption('--store <file>', 'the store: one file, which an import makes')
    .option('--authority <name>', 'whose figures; needed where the store holds more than one authority')

const withPolicy = (command: Command): Command =>
  command
    .option('--policy <name>', 'how it is counted', 'local')
    .option('--set <switch=value>', 'set a switch of the policy otherwise (repeatable; kinfold measures 8.1 lists them)', collect, [])

const withMonth = (command: Command): Command =>
  withPolicy(withStore(command).requiredOption('--month <yyyy-mm>', 'the month')).option(
    '--known-at <instant>',
    'as the records stood then: 2018-04-20, or 2018-04-20T09:30Z (default: by the latest record)'
  )

/** How a command line is carried out: `perform` prints an answer, `run` runs another command line. */
interface Carried {
  readonly perform: (answered: Answered) => Promise<void>
  readonly run: (argv: readonly string[], surroundings: Surroundings) => Promise<ExitCode>
}

/** The command line. Each command is loaded only when it is asked for. */
export const programFor = (surroundings: Surroundings, { perform, run }: Carried): Command => {
  const program = new Command('kinfold')
    .description('Care journeys of looked-after children as event streams, and the corporate parenting scorecard as projections of them.')
    .version(version(), '-V, --version', 'print the version')
    .helpCommand(false)
    .showHelpAfterError('(--help after a command says what it takes)')
    .addHelpText('after', examples)

  program
    .command('demo')
    .description('a made-up authority: its return imported, the scorecard of a month, one figure opened down to the events')
    .option('--keep <dir>', 'keep the files in a folder that does not exist yet')
    .action(async (options: { readonly keep?: string }) => {
      const { demoCommand } = await import('./demo/command.js')
      await perform(demoCommand(options, surroundings, run))
    })

  const imports = program.command('import').description('import a return').helpCommand(false)
  imports
    .command('ssda903')
    .description('import a folder of CSV files: one SSDA903 return, or one in each subfolder')
    .argument('<dir>', 'the folder')
    .requiredOption('--store <file>', 'the store: one file, which is made where there is none')
    .requiredOption('--authority <name>', 'whose return it is: letters, digits, - and _')
    .option('--recorded-at <instant>', 'when the records knew all this: 2018-04-20, or 2018-04-20T09:30Z (default: now)')
    .option('--covers <from..to>', 'the days it covers, both included: 2017-04-01..2018-03-31 (default: inferred and printed)')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
What leads from an opaque id back to a child is kept beside the store, in FILE.identity: keep it as safe as the return itself.

Examples:
  kinfold import ssda903 ./return-2018 --store care.db --authority north-borough
  kinfold import ssda903 ./all-years --store care.db --authority north-borough --recorded-at 2019-07-01
  kinfold import ssda903 ./return-2018 --store care.db --authority north-borough --covers 2017-04-01..2018-03-31 --json
`
    )
    .action(async (folder: string, options: Parameters<typeof import('./import/command.js').importCommand>[1]) => {
      const { importCommand } = await import('./import/command.js')
      await perform(importCommand(folder, options, surroundings))
    })

  withMonth(program.command('scorecard').description("a month's figures"))
    .option('--json', 'print JSON')
    .option('--csv', 'print CSV')
    .addHelpText(
      'after',
      `
Examples:
  kinfold scorecard --store care.db --month 2018-03
  kinfold scorecard --store care.db --month 2018-03 --known-at 2018-04-20 --json
  kinfold scorecard --store care.db --month 2018-03 --set temporaryMoves=end --set 8.1.sameCarerMoves=end --csv
`
    )
    .action(async (options: Parameters<typeof import('./scorecard/command.js').scorecardCommand>[0], command: Command) => {
      if (options.json === true && options.csv === true) command.error('error: --json and --csv cannot be asked for together')
      const { scorecardCommand } = await import('./scorecard/command.js')
      await perform(scorecardCommand(options, surroundings))
    })

  withMonth(program.command('explain').description('why a figure is what it is, child by child, down to the events').argument('<code>', 'the indicator: 8.1'))
    .option('--child <id>', "one child: the council's number, or the opaque id")
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  kinfold explain 8.1 --store care.db --month 2018-03
  kinfold explain 8.1 --store care.db --month 2018-03 --child 123456
  kinfold explain 6.8 --store care.db --month 2018-03 --json
`
    )
    .action(async (code: string, options: Parameters<typeof import('./explain/command.js').explainCommand>[1]) => {
      const { explainCommand } = await import('./explain/command.js')
      await perform(explainCommand(code, options, surroundings))
    })

  withStore(program.command('journey').description("one child's journey: every fact on both axes of time, then care in words").argument('<child>', "the council's number, or the opaque id"))
    .option('--known-at <instant>', 'as the records stood then (default: by the latest record)')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExamples:\n  kinfold journey 123456 --store care.db\n  kinfold journey 123456 --store care.db --known-at 2018-04-20\n')
    .action(async (child: string, options: Parameters<typeof import('./journey/command.js').journeyCommand>[1]) => {
      const { journeyCommand } = await import('./journey/command.js')
      await perform(journeyCommand(child, options, surroundings))
    })

  withPolicy(program.command('measures').description('the indicators, or all about one of them').argument('[code]', 'the indicator: 8.1'))
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExamples:\n  kinfold measures\n  kinfold measures 8.1\n  kinfold measures 8.1 --set temporaryMoves=end --json\n')
    .action(async (code: string | undefined, options: Parameters<typeof import('./measures/command.js').measuresCommand>[1]) => {
      const { measuresCommand } = await import('./measures/command.js')
      await perform(measuresCommand(code, options, surroundings))
    })

  program
    .command('identify')
    .description("the council's number behind an opaque id, for those who hold the identity file")
    .argument('<opaque>', 'the opaque id, as explain and journey print it')
    .requiredOption('--store <file>', 'the store')
    .addHelpText('after', '\nExample:\n  kinfold identify 0f3c… --store care.db\n')
    .action(async (opaque: string, options: Parameters<typeof import('./identify/command.js').identifyCommand>[1]) => {
      const { identifyCommand } = await import('./identify/command.js')
      await perform(identifyCommand(opaque, options, surroundings))
    })

  return program
}
