import type { Day } from '@kinfold/calendar'
import { collectionYearOf, yearEnd, yearOver } from '../collection-year.js'
import type { FindingSubject } from '../finding-subject.js'
import { coveredUntil } from '../known-days.js'
import { nothing } from '../moves.js'
import type { Fault, FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { episodesOfYear, lookedAfterAllYear } from '../yearly.js'

/** The collection years whose 31 March the health table covers and a period of care may hold. */
const yearsToAsk = (subject: FindingSubject): readonly number[] => {
  const last = collectionYearOf(coveredUntil(subject, 'oc2'))
  const years = subject.periods.flatMap(({ from, to }) => {
    const ends = Math.min(last, to > coveredUntil(subject, 'oc2') ? last : collectionYearOf(to))
    return Array.from({ length: Math.max(0, ends - collectionYearOf(from) + 1) }, (_, place) => collectionYearOf(from) + place)
  })
  return [...new Set(years)].filter(year => subject.covers('oc2', yearEnd(year), yearOver(year)))
}

const faultOf = (subject: FindingSubject, year: number, on: Day): Fault => {
  const held = subject.journey.episodes.findLast(({ from, to }) => from <= on && on < to)
  return { on, facts: held === undefined ? [] : [held.opened.factId], details: { collectionYear: year }, absent: [episodesOfYear(year)] }
}

/** Of every child looked after for the twelve months to 31 March health and wellbeing are told (OC2). */
export const healthMissing: FindingRule = {
  code: 'FINDING_HEALTH_MISSING',
  rule: ['191'],
  says: 'Of a child looked after for the 12 months to 31 March health and wellbeing are told (OC2)',
  source: validatorRules('191'),
  moves: nothing,
  needs: ['oc2', 'episodes'],
  faults: subject => {
    const told = new Set(subject.health.map(({ payload }) => payload.collectionYear))
    return yearsToAsk(subject)
      .filter(year => !told.has(year) && lookedAfterAllYear(subject, year, 'surely'))
      .map(year => faultOf(subject, year, yearEnd(year)))
  }
}
