import { latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { effectiveDay } from '@kinfold/journey'
import { collectionYearOf, yearEnd, yearOver, yearStart } from '../collection-year.js'
import { coveredUntil } from '../known-days.js'
import type { FindingSubject } from '../finding-subject.js'
import { careOnADay, endsOfCare, moving, reviews } from '../moves.js'
import type { FindingRule } from '../rule.js'

/** The last collection year that the log covers whole. */
const lastYear = (subject: FindingSubject): number => collectionYearOf(coveredUntil(subject, 'episodes')) - 1

/** Whether anything in the log speaks of the child in a collection year, or after: a review, a yearly declaration, an absence. */
const isSpokenOf = ({ facts, journey: { born, description } }: FindingSubject, from: Day): boolean =>
  facts.some(fact => {
    if (fact === born?.fact || fact === description) return false
    return effectiveDay(fact) >= from
  })

/**
 * An episode that is open is in every later return. The log cannot see that a return left it out; but a child looked after the whole year has
 * reviews in it, and a row among those looked after for twelve months. Where none of that is told, the episode most likely ended unrecorded.
 */
export const openEpisodeNotReturned: FindingRule = {
  code: 'FINDING_OPEN_EPISODE_NOT_RETURNED',
  rule: ['502', 'NoE'],
  says: 'Of a child whose episode is open the later returns tell something: reviews, or the yearly declaration',
  source: 'docs/FINDINGS.md, what a log of events can see of a row that is no longer returned',
  moves: moving(careOnADay, endsOfCare, reviews),
  needs: ['episodes', 'reviews', 'oc2'],
  faults: subject => {
    const year = lastYear(subject)
    const [start, over] = [yearStart(year), yearOver(year)]
    const { adult, journey } = subject
    if (adult !== undefined && adult < over) return []
    const open = journey.episodes.filter(({ from, to, legalStatus }) => to === latestDay && from < start && !isAmong(shortBreakStatuses, legalStatus))
    if (open.length === 0 || isSpokenOf(subject, start)) return []
    const absent = [{ table: 'reviews', from: start, to: over } as const, { table: 'oc2', from: yearEnd(year), to: over } as const]
    return open.map(({ opened }) => ({ on: start, facts: [opened.factId], details: { collectionYear: year }, absent }))
  }
}
