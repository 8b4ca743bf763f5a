import { CommanderError } from 'commander'
import { either } from 'fp-ts'
import { withoutCredentials } from '@kinfold/store'
import type { Answered } from './answer.js'
import { exitCodeOf } from './failure.js'
import type { ExitCode } from './failure.js'
import { programFor } from './program.js'
import type { Surroundings } from './surroundings.js'
import { tellFailure } from './words/failure.js'

/** The words of what should not have happened. What was thrown may quote a person's record, so only its kind is told. */
const unforeseen = (thrown: unknown, env: Surroundings['env']): string => {
  const kind = thrown instanceof Error ? thrown.name : typeof thrown
  const stack = (env['KINFOLD_DEBUG'] ?? '') === '' || !(thrown instanceof Error) ? '' : `${withoutCredentials(thrown.stack ?? thrown.message)}\n`
  return `kinfold: something that should not happen did (${kind}); with KINFOLD_DEBUG=1 it says where, and may show records.\n${stack}`
}

/**
 * Runs a command line, without the name of the program, and gives what its process should end with. It throws nothing.
 */
export const run = async (argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  const { stdout, stderr, env } = surroundings
  let exitCode: ExitCode = 0
  const perform = async (answered: Answered): Promise<void> => {
    const given = await answered
    if (either.isLeft(given)) {
      stderr.write(tellFailure(given.left))
      exitCode = exitCodeOf(given.left)
      return
    }
    stdout.write(given.right.text)
    exitCode = given.right.exitCode
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
