import { addDays, birthday } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { node, primitive } from '@kinfold/measure'
import type { Episode, Episodes, Moment, Moments, Node } from '@kinfold/measure'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'

/** The last day on which a period may have begun before the 18th birthday; none where it surely began on that day or later. */
const lastPossible = (period: Episode<PeriodOfCare>, adult: Day | undefined): Day | undefined => {
  if (adult === undefined || period.from < adult) return period.from
  return period.earliest < adult ? addDays(adult, -1) : undefined
}

const admissionsOf = primitive<Moments<PeriodOfCare>, readonly [Episodes<PeriodOfCare>]>({
  name: 'admissions',
  version: 1,
  all: (subject, _args, [periods]) => {
    const { born } = subject.journey
    const adult = born === undefined ? undefined : birthday(born.on, 18)
    const items: Moment<PeriodOfCare>[] = []
    for (const period of periods.items) {
      const on = lastPossible(period, adult)
      if (on === undefined) continue
      items.push({ earliest: period.earliest, on, seen: on, is: period.is, evidence: () => allCareBy(subject, periods.uncovered, period.from) })
    }
    return { items, uncovered: periods.uncovered }
  },
  say: (_args, [periods = '']) => `admissions (beginnings of ${periods})`
})

/**
 * Admissions: a period of care begins, before the 18th birthday.
 *
 * Unknowns: where the beginning is out of view, it lies on one of the days up to the first that is known.
 */
export const admissions: Node<Moments<PeriodOfCare>> = node(admissionsOf, null, [periodsOfCare])
