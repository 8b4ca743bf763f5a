import type { Command } from 'commander'

const collect = (text: string, held: readonly string[]): readonly string[] => [...held, text]

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

/** Which month's figures, as known when. */
export const withMonth = (command: Command): Command =>
  withPolicy(withStore(command).requiredOption('--month <yyyy-mm>', 'the month')).option(
    '--known-at <instant>',
    'as the records stood then: 2018-04-20, or 2018-04-20T09:30Z (default: by the latest record)'
  )
