import { addDays } from '@kinfold/calendar'
import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { collectionYearOf, yearEnd } from '../collection-year.js'
import { coveredUntil } from '../known-days.js'
import { nothing } from '../moves.js'
import type { Fault, FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const firstYear = 2024

/** Of every child looked after on 31 March the return tells who the social worker is (from 2023-24 on). */
export const noWorkerOn31March: FindingRule = {
  code: 'FINDING_NO_WORKER_ON_31_MARCH',
  rule: ['SW01', 'SW12', 'SW17'],
  says: 'A child looked after on 31 March has a social worker on that day',
  source: validatorRules('SW01STG1', 'SW12STG2', 'SW17STG2'),
  moves: nothing,
  needs: ['sw_episodes', 'episodes'],
  faults: subject => {
    const { journey, allocations } = subject
    const last = collectionYearOf(addDays(coveredUntil(subject, 'sw_episodes'), -1))
    const faults: Fault[] = []
    for (let year = firstYear; year <= last; year += 1) {
      const on = yearEnd(year)
      if (!subject.covers('sw_episodes', on, addDays(on, 1)) || (subject.adult !== undefined && subject.adult <= on)) continue
      const held = journey.episodes.findLast(({ from, to, legalStatus }) => from <= on && on < to && !isAmong(shortBreakStatuses, legalStatus))
      if (held !== undefined && !allocations.some(({ from, to }) => from <= on && on < to)) faults.push({ on, facts: [held.opened.factId], details: { collectionYear: year } })
    }
    return faults
  }
}
