import type { either } from 'fp-ts'
import type { ExitCode, Failure } from './failure.js'

/** What a command has to say, and what its process ends with. */
export interface Answer {
  readonly text: string
  readonly exitCode: ExitCode
  /** What has to be said beside it, on standard error: the text may go to a file. */
  readonly remark?: string
}

export type Answered = Promise<either.Either<Failure, Answer>>

/** An answer that is all well. */
export const answer = (text: string): Answer => ({ text, exitCode: 0 })

/** A value as the JSON that a command prints. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
