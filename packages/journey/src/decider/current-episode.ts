import type { Day } from '@kinfold/calendar'
import type { CivilDay } from '@kinfold/vocabulary'
import type { Episode, Journey } from '../journey.js'
import type { Refusal } from './refusal.js'

/** The episode that is open: of several the last in order. */
export const currentEpisode = ({ episodes }: Journey): Episode | undefined => episodes.findLast(({ closed }) => closed === undefined)

/** What stands in the way of ending the current episode on a day. */
export const obstacleToEnding = (on: CivilDay, day: Day, journey: Journey): Refusal | undefined => {
  const current = currentEpisode(journey)
  if (current === undefined) return { code: 'JOURNEY_NOT_LOOKED_AFTER', on }
  const { opened } = current
  if (day < current.from) return { code: 'JOURNEY_BEFORE_CURRENT_EPISODE', on, episodeBegan: opened.effectiveOn }
  return day === current.from ? { code: 'JOURNEY_EPISODE_UNDER_A_DAY', on, facts: [opened.factId] } : undefined
}
