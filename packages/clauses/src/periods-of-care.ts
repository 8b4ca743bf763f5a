import { periodsOfCare as periodsIn } from '@kinfold/journey'
import type { PeriodOfCare, Reading } from '@kinfold/journey'
import { node, primitive } from '@kinfold/measure'
import type { Episodes, Node } from '@kinfold/measure'
import { allCareBy, stretchBy } from './care-evidence.js'
import { shortBreaks } from './switches.js'
import { birthOf, coveredDays, uncoveredCare } from './uncovered-days.js'

const periods = primitive<Episodes<PeriodOfCare>, readonly [], Pick<Reading, 'shortBreaks'>>({
  name: 'periods of care',
  version: 1,
  all: (subject, reading) => {
    const uncovered = uncoveredCare(subject)
    const found = periodsIn(subject.journey, reading, coveredDays(subject, 'episodes'))
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
  say: ({ shortBreaks }) => `a period of care (short breaks ${shortBreaks === 'in' ? 'included' : 'left out'})`
})

/** The child's periods of care. */
export const periodsOfCare: Node<Episodes<PeriodOfCare>> = node(periods, { shortBreaks }, [])
