import { addDays, birthday, type Day } from '@kinfold/calendar'
import type { Course } from '../courses/course.js'
import { nextCourse } from '../courses/next-course.js'
import { daysOutOf, type Lengths, type Random } from '../random.js'
import type { Rates } from '../rates.js'
import type { Admission, Route } from './admission.js'
import { episodesOf, type UnrecordedEpisode } from './episodes.js'
import { reasonCeasedFor } from './reason-ceased.js'
import { staysOf } from './stays.js'
import { withinStays } from './within-a-stay.js'

/** A period of care with its episodes, before anybody recorded it. */
export interface CarePeriod {
  readonly course: Course
  readonly episodes: readonly UnrecordedEpisode[]
  readonly reasonCeased: string
}

/** The two streams of chance of a life in care: what is planned and decided, and where the child lives. */
export interface CareerChances {
  readonly decisions: Random
  readonly placements: Random
}

const untilReadmission: Lengths = [[35, [3, 90]], [35, [91, 365]], [30, [366, 1300]]]
const untilMoreShortBreaks: Lengths = [[50, [5, 60]], [50, [61, 400]]]
const moreShortBreaksOfAThousand = 450

/** The day on which a child comes back after a period, and how; nothing where the child does not. */
const comesBack = (random: Random, { returns }: Rates, { course, reasonCeased }: CarePeriod): readonly [Day, Route] | undefined => {
  const { ends, ending } = course
  if (ending === 'short breaks over') {
    return random.chance(moreShortBreaksOfAThousand) ? [addDays(ends, daysOutOf(random, untilMoreShortBreaks)), 'short breaks'] : undefined
  }
  const isHome = ending === 'home' || ending === 'remand over'
  const isOrder = ending === 'special guardianship' || ending === 'child arrangements'
  const chance = isHome ? returns.readmitted : isOrder ? returns.readmittedAfterOrder : 0
  if (!random.chance(chance)) return undefined
  const isSameDay = reasonCeased === 'E4B' || reasonCeased === 'E14' ? returns.onTheSameDay * 3 : returns.onTheSameDay
  return [random.chance(isSameDay) ? ends : addDays(ends, daysOutOf(random, untilReadmission)), 'from a family']
}

/** Every period of care of a child, from the first admission on. */
export const careerOf = ({ decisions, placements }: CareerChances, rates: Rates, { on, born, route }: Admission): readonly CarePeriod[] => {
  const periods: CarePeriod[] = []
  const ofAge = birthday(born, 18)
  let next: readonly [Day, Route] | undefined = [on, route]
  while (next !== undefined && next[0] < ofAge) {
    const [starts, by] = next
    const course = nextCourse(by, { random: decisions, rates, born, starts })
    const stays = staysOf({ random: placements, rates, born, course, isUnaccompanied: by === 'unaccompanied' })
    const steps = withinStays(placements, rates, stays, course)
    const lastType = steps.at(-1)?.placement.type ?? ''
    const reasonCeased = reasonCeasedFor(decisions, course.ending, course.ends, lastType)
    const period = { course, episodes: episodesOf(course, steps, reasonCeased), reasonCeased }
    periods.push(period)
    next = comesBack(decisions, rates, period)
  }
  return periods
}
