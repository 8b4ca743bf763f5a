import type { CivilDay } from '@kinfold/vocabulary'
import type { CommandDecider } from './command-decider.js'
import type { CommandOrigin } from './command-origin.js'
import { obstacleToEnding } from './current-episode.js'
import { careCeased } from './episode-facts.js'

/** A child ceases to be looked after, for a final reason (REC, not X1). */
export interface CeaseLookingAfter extends CommandOrigin {
  readonly type: 'CeaseLookingAfter'
  readonly on: string
  readonly reason: string
}

/** Decides `CeaseLookingAfter`: the current episode ends, and care with it. */
export const ceaseLookingAfter: CommandDecider<CeaseLookingAfter> = {
  fields: ({ reason }) => [{ field: 'reason', value: reason, form: 'text' }],
  codes: ({ reason }) => [{ field: 'reason', codeSet: 'reasonsEpisodeCeased', value: reason }],
  obstacle: ({ on, reason }, day, journey) =>
    reason === 'X1' ? { code: 'JOURNEY_REASON_NOT_FINAL', field: 'reason' } : obstacleToEnding(on as CivilDay, day, journey),
  facts: (command, episode) => (episode === undefined ? [] : [careCeased(command, command.on as CivilDay, episode, command.reason)])
}
