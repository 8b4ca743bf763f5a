import { addDays, addMonths, ageOn, isWorkingDay, workingDayAfter, type Day } from '@kinfold/calendar'
import type { Choices, Random } from '../random.js'
import type { Rates } from '../rates.js'
import type { Review } from './life.js'
import { written, type Clerk } from './recording.js'

const participation = (random: Random, age: number): string => {
  const older: Choices<string> = [[560, 'PN1'], [50, 'PN2'], [15, 'PN3'], [45, 'PN4'], [90, 'PN5'], [190, 'PN6'], [50, 'PN7']]
  const younger: Choices<string> = [[380, 'PN1'], [60, 'PN2'], [60, 'PN3'], [60, 'PN4'], [120, 'PN5'], [290, 'PN6'], [30, 'PN7']]
  return age < 4 ? 'PN0' : random.pick(age < 10 ? younger : older)
}

const onAWorkingDay = (day: Day, after: Day): Day => {
  let held = day
  while (isWorkingDay(held) === false && held > after) held = addDays(held, -1)
  return held
}

/**
 * By the twentieth working day, three months after the first, six months after each later one.
 *
 * Source: Care Planning, Placement and Case Review (England) Regulations 2010, reg 33
 * Unknowns: where no bank holidays are known, four weeks stand for twenty working days
 */
const dueAfter = (starts: Day, held: readonly Day[]): Day => {
  const last = held.at(-1)
  if (last === undefined) return workingDayAfter(starts, 20) ?? addDays(starts, 28)
  return addMonths(last, held.length === 1 ? 3 : 6)
}

const earlyByAtMost = (isFirst: boolean): number => (isFirst ? 9 : 30)
const lateByAtMost = 50

/** The reviews of a period: mostly in time, some late, and each due from the day on which the one before it was really held. */
export const reviewsOf = (random: Random, { reviewsInTime }: Rates, born: Day, starts: Day, ends: Day, clerk: Clerk): readonly Review[] => {
  const days: Day[] = []
  for (;;) {
    const isFirst = days.length === 0
    const due = dueAfter(starts, days)
    const isInTime = random.chance(isFirst ? reviewsInTime.first : reviewsInTime.later)
    const wanted = isInTime ? addDays(due, -random.below(earlyByAtMost(isFirst))) : addDays(due, random.between(1, lateByAtMost))
    const held = isInTime ? onAWorkingDay(wanted, days.at(-1) ?? starts) : wanted
    if (held >= ends) break
    days.push(held)
  }
  return days.map((on) => ({ ...written(on, clerk), participation: participation(random, ageOn(born, on)) }))
}
