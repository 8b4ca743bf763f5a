import { dayFromIso } from '@kinfold/calendar'
import { factId } from '@kinfold/vocabulary'
import type { CivilDay, Instant } from '@kinfold/vocabulary'
import type { Journey } from '../journey.js'
import type { CommandDecider } from './command-decider.js'
import type { CommandOrigin } from './command-origin.js'
import { obstacleToHavingHappened } from './occasion.js'
import type { Refusal } from './refusal.js'
import type { StatedFact } from './stated-fact.js'

/** The child was born on this day. */
export interface RecordBirth extends CommandOrigin {
  readonly type: 'RecordBirth'
  readonly on: string
}

export const birth = ({ authority, subject }: Pick<CommandOrigin, 'authority' | 'subject'>, on: string): StatedFact => ({
  factId: factId({ authority, subject, kind: 'birth', key: '', occurrence: 0 }),
  type: 'Born',
  effectiveOn: on as CivilDay,
  payload: {}
})

/** What stands in the way of a birth on a day: another day is known, or the day is still to come. */
export const obstacleToBirth = (on: string, recordedAt: Instant, { born }: Journey): Refusal | undefined => {
  const day = dayFromIso(on)
  if (day === undefined) return undefined
  if (born !== undefined && born.on !== day) return { code: 'JOURNEY_BORN_ON_ANOTHER_DAY' }
  return obstacleToHavingHappened(on as CivilDay, day, recordedAt)
}

/** Decides `RecordBirth`: the day of birth becomes known. */
export const recordBirth: CommandDecider<RecordBirth> = {
  fields: () => [],
  codes: () => [],
  obstacle: ({ on, recordedAt }, _, journey) => obstacleToBirth(on, recordedAt, journey),
  facts: command => [birth(command, command.on)]
}
