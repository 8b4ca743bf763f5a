import type { Answered } from './answer.js'
import type { ExitCode } from './failure.js'
import type { Surroundings } from './surroundings.js'

/** Runs a command line, as typed after `kinfold`. */
export type RunCommandLine = (argv: readonly string[], surroundings: Surroundings) => Promise<ExitCode>

/** How commands are carried out: what they are given from outside, how an answer is told, how a further command line is run. */
export interface Carried {
  readonly surroundings: Surroundings
  readonly perform: (answered: Answered) => Promise<void>
  readonly run: RunCommandLine
}
