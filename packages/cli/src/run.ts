import { CommanderError } from 'commander'
import type { Command } from 'commander'
import { either } from 'fp-ts'
import type { Answered } from './answer.js'
import { exitCodeOf } from './failure.js'
import type { ExitCode } from './failure.js'
import { programFor } from './program.js'
import type { Surroundings } from './surroundings.js'
import { tellFailure } from './words/failure.js'

/** The words of what should not have happened. What was thrown may quote a person's record, so only its kind is told. */
const unforeseen = (thrown: unknown, env: Surroundings['env']): string => {
  const kind = thrown instanceof Error ? thrown.name : typeof thrown
  const stack = (env['KINFOLD_DEBUG'] ?? '') === '' || !(thrown instanceof Error) ? '' : `${thrown.stack ?? thrown.message}\n`
  return `kinfold: something that should not happen did (${kind}); with KINFOLD_DEBUG=1 it says where, and may show records.\n${stack}`
}

const prepare = (command: Command, { stdout, stderr }: Surroundings): void => {
  command.exitOverride().configureOutput({
    writeOut: text => void stdout.write(text),
    writeErr: text => void stderr.write(text),
    getOutHelpWidth: () => 100,
    getErrHelpWidth: () => 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false
  })
  command.commands.forEach(one => prepare(one, { stdout, stderr } as Surroundings))
}

/**
 * Runs a command line, without the names of the program, and gives what its process should end with. It throws nothing.
 */
export const run = async (argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  const { stdout, stderr, env } = surroundings
  let exitCode: ExitCode = 0
  const perform = async (answered: Answered): Promise<void> => {
    const answer = await answered
    if (either.isLeft(answer)) {
      stderr.write(tellFailure(answer.left))
      exitCode = exitCodeOf(answer.left)
      return
    }
    stdout.write(answer.right.text)
    exitCode = answer.right.exitCode
  }
  try {
    const program = programFor(surroundings, { perform, run })
    prepare(program, surroundings)
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2
    stderr.write(unforeseen(thrown, env))
    return 1
  }
}
