import { birthday } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { node, primitive } from '@kinfold/measure'
import type { Episodes, Moments, Node } from '@kinfold/measure'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'

const admissionsOf = primitive<Moments<PeriodOfCare>>({
  name: 'admissions',
  version: 1,
  all: (subject, _args, kids) => {
    const [periods] = kids as readonly Episodes<PeriodOfCare>[] as readonly [Episodes<PeriodOfCare>]
    const { born } = subject.journey
    const entered = born === undefined ? periods.items : periods.items.filter(period => period.from < birthday(born.on, 18))
    return {
      items: entered.map(period => ({
        earliest: period.earliest,
        on: period.from,
        seen: period.from,
        is: period.is,
        evidence: () => allCareBy(subject, periods.uncovered, period.from)
      })),
      uncovered: periods.uncovered
    }
  },
  say: (_args, kids) => `admissions (beginnings of ${kids[0] ?? ''})`
})

/** Admissions: a period of care begins. Where its beginning is out of view, it lies on one of the days up to the first that is known. */
export const admissions: Node<Moments<PeriodOfCare>> = node(admissionsOf, null, [periodsOfCare])
