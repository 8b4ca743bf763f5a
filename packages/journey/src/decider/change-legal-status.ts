import type { CivilDay } from '@kinfold/vocabulary'
import type { CommandDecider } from './command-decider.js'
import type { CommandOrigin } from './command-origin.js'
import { obstacleToEnding } from './current-episode.js'
import { episodeBegan, episodeGaveWay, placementHeld } from './episode-facts.js'

/** The legal status changes and the child stays where the child is (RNE L). */
export interface ChangeLegalStatus extends CommandOrigin {
  readonly type: 'ChangeLegalStatus'
  readonly on: string
  readonly legalStatus: string
}

/** Decides `ChangeLegalStatus`: the current episode gives way to one in the same placement. */
export const changeLegalStatus: CommandDecider<ChangeLegalStatus> = {
  fields: ({ legalStatus }) => [{ field: 'legalStatus', value: legalStatus, form: 'text' }],
  codes: ({ legalStatus }) => [{ field: 'legalStatus', codeSet: 'legalStatuses', value: legalStatus }],
  obstacle: ({ on }, day, journey) => obstacleToEnding(on as CivilDay, day, journey),
  facts: (command, episode) => {
    if (episode === undefined) return []
    const on = command.on as CivilDay
    const { categoryOfNeed, homePostcode } = episode.opened.payload
    const held = { legalStatus: command.legalStatus, categoryOfNeed, homePostcode }
    return [episodeGaveWay(command, on, episode), episodeBegan(command, on, 'L', placementHeld(episode), held)]
  }
}
