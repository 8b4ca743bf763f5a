import type { Command } from 'commander'

/** Gathers an option that is given more than once. */
export const collect = (text: string, held: readonly string[]): readonly string[] => [...held, text]

/** What `--by` takes, written out: the help loads nothing but this. A test holds it equal to what there is. */
const dimensionNames = 'age-band, sex, ethnicity, legal-status, placement-type, provider, need or time-in-care'

/** The help of `--by`. */
export const withDimensions = (what: string): string => `${what}, by ${dimensionNames}`

/** Where the identity file is, for a command that reads it. */
export const withIdentity = (command: Command): Command =>
  command.option('--identity <file>', 'the identity file (default: beside a store that is a file; else what KINFOLD_IDENTITY names)')

/** The store that a command reads, and whose figures in it. */
export const withStore = (command: Command): Command =>
  command
    .requiredOption('--store <name>', 'the store: a file, which an import makes, or esdb://HOST:PORT')
    .option('--authority <name>', 'whose figures; needed where the store holds more than one authority')

/** How figures are counted. */
export const withPolicy = (command: Command): Command =>
  command
    .option('--policy <name>', 'how it is counted', 'local')
    .option('--set <switch=value>', 'set a switch of the policy otherwise (repeatable; kinfold measures 8.1 lists them)', collect, [])

/** The option that gives the population of rates. */
export const populationOption = ['--population <file>', 'the children aged 0 to 17 that 6.2 is a rate of: a CSV with year, value, source and, if need be, from (YYYY-MM)'] as const

/** The option that says as known when. */
export const knownAtOption = ['--known-at <instant>', 'as the records stood then: 2018-04-20, or 2018-04-20T09:30Z (default: by the latest record)'] as const

/** Which month's figures, as known when. */
export const withMonth = (command: Command): Command =>
  withPolicy(withStore(command).requiredOption('--month <yyyy-mm>', 'the month'))
    .option(...knownAtOption)
    .option(...populationOption)
