import { addDays, dayFromIso } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { CivilDay, Instant } from '@kinfold/vocabulary'
import type { Refusal } from './refusal.js'

/** What is told as having happened has happened. In summer the day in England begins an hour before the day of the moment in UTC. */
export const obstacleToHavingHappened = (on: CivilDay, day: Day, recordedAt: Instant): Refusal | undefined => {
  const recorded = dayFromIso(recordedAt.slice(0, 10))
  return recorded !== undefined && day > addDays(recorded, 1) ? { code: 'JOURNEY_NOT_YET_HAPPENED', on, recordedAt } : undefined
}
