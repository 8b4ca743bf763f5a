import type { CivilDay } from '@kinfold/vocabulary'
import type { CommandDecider } from './command-decider.js'
import type { CommandOrigin } from './command-origin.js'
import { obstacleToEnding } from './current-episode.js'
import { episodeBegan, episodeGaveWay, placementOf } from './episode-facts.js'
import { placementCodes, placementFields } from './placement-told.js'
import type { PlacementTold } from './placement-told.js'

/** A child moves to another placement, with a new carer (RNE P) or the same one (T); B and U where the legal status changes that day too. */
export interface MovePlacement extends CommandOrigin {
  readonly type: 'MovePlacement'
  readonly on: string
  readonly placement: PlacementTold
  readonly carer: 'new' | 'same'
  readonly reasonForPlacementChange?: string
  /** The new legal status, where it changes on the same day. */
  readonly legalStatus?: string
}

const reasonFor = ({ carer, legalStatus }: MovePlacement): 'P' | 'T' | 'B' | 'U' => {
  if (legalStatus === undefined) return carer === 'new' ? 'P' : 'T'
  return carer === 'new' ? 'B' : 'U'
}

/** Decides `MovePlacement`: the current episode gives way to one that restates what did not change. */
export const movePlacement: CommandDecider<MovePlacement> = {
  fields: ({ placement, carer, reasonForPlacementChange, legalStatus }) => [
    ...placementFields(placement),
    { field: 'carer', value: carer, form: 'new or same' },
    { field: 'reasonForPlacementChange', value: reasonForPlacementChange, form: 'text or nothing' },
    { field: 'legalStatus', value: legalStatus, form: 'text or nothing' }
  ],
  codes: ({ placement, reasonForPlacementChange, legalStatus }) => [
    ...placementCodes(placement),
    { field: 'reasonForPlacementChange', codeSet: 'reasonsForPlacementChange', value: reasonForPlacementChange },
    { field: 'legalStatus', codeSet: 'legalStatuses', value: legalStatus }
  ],
  obstacle: ({ on }, day, journey) => obstacleToEnding(on as CivilDay, day, journey),
  facts: (command, episode) => {
    if (episode === undefined) return []
    const on = command.on as CivilDay
    const { legalStatus, categoryOfNeed, homePostcode } = episode.opened.payload
    const held = { legalStatus: command.legalStatus ?? legalStatus, categoryOfNeed, homePostcode }
    return [
      episodeGaveWay(command, on, episode, command.reasonForPlacementChange),
      episodeBegan(command, on, reasonFor(command), placementOf(command.placement), held)
    ]
  }
}
