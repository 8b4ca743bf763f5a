import type { taskEither } from 'fp-ts'
import type { Decode, EventStore } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { Failure } from './failure.js'

/** Where a command writes: a stream of a process, or a stand-in of a test. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** How a store is to be opened. */
export interface Opening {
  /** Make it where there is none. */
  readonly create: boolean
  /** How what is held becomes an event, where it is not to be as the vocabulary of today says. */
  readonly decode?: Decode
}

/** Opens the store of a name. */
export type OpenStore = (name: string, opening: Opening, surroundings: Pick<Surroundings, 'now' | 'stderr'>) => taskEither.TaskEither<Failure, EventStore>

/** All that a command is given from outside. It reads no other clock, chance, folder or environment. */
export interface Surroundings {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder that relative paths start from. */
  readonly cwd: string
  readonly now: () => Instant
  /** 32 random bytes: the secret of an identity file that is being made. */
  readonly secret: () => Uint8Array
  /** Stores under other names than those of files; where absent, `openStore` opens them. */
  readonly stores?: OpenStore
  /** Gives a signal that aborts when the user interrupts, once and only from then on: an interruption otherwise ends the process. */
  readonly interrupted?: () => AbortSignal
}
