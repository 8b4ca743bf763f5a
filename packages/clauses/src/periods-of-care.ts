import { periodsOfCare as periodsIn } from '@kinfold/journey'
import type { PeriodOfCare, Reading } from '@kinfold/journey'
import { node, primitive } from '@kinfold/measure'
import type { Episodes, Json, Node } from '@kinfold/measure'
import { allCareBy, stretchBy } from './care-evidence.js'
import { shortBreaks } from './switches.js'
import { birthOf, coveredDays, uncoveredCare } from './uncovered-days.js'

const periods = primitive<Episodes<PeriodOfCare>>({
  name: 'periods of care',
  version: 1,
  all: (subject, args) => {
    const uncovered = uncoveredCare(subject)
    const found = periodsIn(subject.journey, args as unknown as Reading, coveredDays(subject, 'episodes'))
    return {
      items: found.map(period => ({
        earliest: period.earliest,
        from: period.from,
        to: period.to,
        is: period,
        evidence: day => stretchBy(period.episodes, period.from, day)
      })),
      uncovered,
      unseenSince: birthOf(subject),
      evidence: day => allCareBy(subject, uncovered, day)
    }
  },
  say: (args: Json) => `a period of care (short breaks ${(args as { shortBreaks: string }).shortBreaks === 'in' ? 'included' : 'left out'})`
})

/** The child's periods of care. */
export const periodsOfCare: Node<Episodes<PeriodOfCare>> = node(periods, { shortBreaks }, [])
