import type { Instant } from '@kinfold/vocabulary'
import type { OpenStore } from './store/open-store.js'

/** Where a command writes: a stream of a process, or a stand-in of a test. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

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
