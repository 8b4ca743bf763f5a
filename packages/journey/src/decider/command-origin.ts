import type { Instant } from '@kinfold/vocabulary'

/** Whose journey a command is about, and who recorded it when. The clock is the caller's. */
export interface CommandOrigin {
  readonly authority: string
  /** The child's opaque id. */
  readonly subject: string
  readonly recordedAt: Instant
  readonly recordedBy: string
  /** What the command is part of; without it, the command stands for itself. */
  readonly correlationId?: string
}
