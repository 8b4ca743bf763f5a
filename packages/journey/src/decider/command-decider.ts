import type { Day } from '@kinfold/calendar'
import type { CodeSetName } from '@kinfold/vocabulary'
import type { Episode, Journey } from '../journey.js'
import type { Refusal } from './refusal.js'
import type { StatedFact } from './stated-fact.js'

/** What a field of a command has to hold. */
export type FieldForm = 'text' | 'text or nothing' | 'day' | 'day or nothing' | 'moment' | 'authority' | 'placement' | 'new or same' | 'command'

/** A field of a command as it came. */
export interface CommandField {
  readonly field: string
  readonly value: unknown
  readonly form: FieldForm
}

/** A code that a command states; nothing where it states none. */
export interface StatedCode {
  readonly field: string
  readonly codeSet: CodeSetName
  readonly value: string | undefined
}

/**
 * How one command is decided: which fields it has, which codes it states, what stands in its way, and which facts it states
 * of the episode it acts on. A command that acts on no episode passes over it; one that needs an episode states nothing without.
 */
export interface CommandDecider<C> {
  readonly fields: (command: C) => readonly CommandField[]
  readonly codes: (command: C) => readonly StatedCode[]
  readonly obstacle: (command: C, on: Day, journey: Journey) => Refusal | undefined
  readonly facts: (command: C, episode: Episode | undefined) => readonly StatedFact[]
}
