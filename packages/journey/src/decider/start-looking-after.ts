import type { CivilDay } from '@kinfold/vocabulary'
import type { CommandDecider } from './command-decider.js'
import type { CommandOrigin } from './command-origin.js'
import { episodeBegan, placementOf } from './episode-facts.js'
import { placementCodes, placementFields } from './placement-told.js'
import type { PlacementTold } from './placement-told.js'
import { birth, obstacleToBirth } from './record-birth.js'

/** A child starts to be looked after, for the first time or again (RNE S). */
export interface StartLookingAfter extends CommandOrigin {
  readonly type: 'StartLookingAfter'
  readonly on: string
  readonly legalStatus: string
  readonly categoryOfNeed: string
  readonly placement: PlacementTold
  /** An opaque token. */
  readonly homePostcode?: string
  readonly born?: string
}

/** Decides `StartLookingAfter`: an episode opens and, where the day of birth is told, it becomes known. */
export const startLookingAfter: CommandDecider<StartLookingAfter> = {
  fields: ({ legalStatus, categoryOfNeed, placement, homePostcode, born }) => [
    { field: 'legalStatus', value: legalStatus, form: 'text' },
    { field: 'categoryOfNeed', value: categoryOfNeed, form: 'text' },
    ...placementFields(placement),
    { field: 'homePostcode', value: homePostcode, form: 'text or nothing' },
    { field: 'born', value: born, form: 'day or nothing' }
  ],
  codes: ({ legalStatus, categoryOfNeed, placement }) => [
    { field: 'legalStatus', codeSet: 'legalStatuses', value: legalStatus },
    { field: 'categoryOfNeed', codeSet: 'categoriesOfNeed', value: categoryOfNeed },
    ...placementCodes(placement)
  ],
  obstacle: ({ on, born, recordedAt }, day, journey) => {
    const held = journey.episodes.find(({ from, to }) => from <= day && day < to)
    if (held !== undefined) return { code: 'JOURNEY_ALREADY_LOOKED_AFTER', on: on as CivilDay, episodeBegan: held.opened.effectiveOn }
    return born === undefined ? undefined : obstacleToBirth(born, recordedAt, journey)
  },
  facts: command => [
    ...(command.born === undefined ? [] : [birth(command, command.born)]),
    episodeBegan(command, command.on as CivilDay, 'S', placementOf(command.placement), command)
  ]
}
