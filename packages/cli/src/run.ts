import { CommanderError } from 'commander'
import { either } from 'fp-ts'
import { withoutCredentials } from '@kinfold/store'
import type { Answered } from './answer.js'
import { exitCodeOf } from './failure.js'
import type { ExitCode } from './failure.js'
import { programFor } from './program.js'
import type { Output, Surroundings } from './surroundings.js'
import { tellFailure } from './words/failure.js'

/** The words of what should not have happened. What was thrown may quote a person's record, so only its kind is told. */
const unforeseen = (thrown: unknown, env: Surroundings['env']): string => {
  const kind = thrown instanceof Error ? thrown.name : typeof thrown
  const stack = (env['KINFOLD_DEBUG'] ?? '') === '' || !(thrown instanceof Error) ? '' : `${withoutCredentials(thrown.stack ?? thrown.message)}\n`
  return `kinfold: something that should not happen did (${kind}); with KINFOLD_DEBUG=1 it says where, and may show records.\n${stack}`
}

/** An output that passes on no user and no password of an address, whoever writes it there. */
const discreet = (output: Output): Output => ({
  write: text => output.write(withoutCredentials(text)),
  ...(output.isTTY === undefined ? {} : { isTTY: output.isTTY }),
  ...(output.columns === undefined ? {} : { columns: output.columns })
})

/**
 * Runs a command line, without the name of the program, and gives what its process should end with. It throws nothing.
 */
export const run = async (argv: readonly string[], given: Surroundings): Promise<ExitCode> => {
  const stdout = discreet(given.stdout)
  const stderr = discreet(given.stderr)
  const surroundings: Surroundings = { ...given, stdout, stderr }
  const { env } = surroundings
  let exitCode: ExitCode = 0
  const perform = async (answered: Answered): Promise<void> => {
    const result = await answered
    if (either.isLeft(result)) {
      stderr.write(tellFailure(result.left))
      exitCode = exitCodeOf(result.left)
      return
    }
    stdout.write(result.right.text)
    if (result.right.remark !== undefined) stderr.write(result.right.remark)
    exitCode = result.right.exitCode
  }
  try {
    await programFor({ surroundings, perform, run }).parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
    stderr.write(unforeseen(thrown, env))
    return 1
  }
}
