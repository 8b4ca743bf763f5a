import { ageOn } from '@kinfold/calendar'
import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { yearEnd, yearOver, yearStart } from './collection-year.js'
import type { FindingSubject } from './finding-subject.js'
import type { Absence } from './rule.js'

/**
 * Whether a child is looked after without a break for the twelve months up to 31 March: from 1 April at the latest, to 31 March at the least, and never in
 * short breaks (V3, V4). `surely` where the start is in view, `possibly` where it may lie so far back.
 *
 * Source: csc-validator-be-903 @10ad07c, lac_validator/utils.py, after the rules of 2021-22
 */
export const lookedAfterAllYear = ({ periods, adult }: FindingSubject, collectionYear: number, how: 'surely' | 'possibly'): boolean => {
  const [start, over] = [yearStart(collectionYear), yearOver(collectionYear)]
  if (adult !== undefined && adult < over) return false
  return periods.some(({ earliest, from, to, episodes }) => {
    const whole = (how === 'surely' ? from : earliest) <= start && to >= over
    return whole && !episodes.some(episode => isAmong(shortBreakStatuses, episode.legalStatus) && episode.from < over && episode.to > start)
  })
}

/** That the episodes of a year are not in the log otherwise. */
export const episodesOfYear = (collectionYear: number): Absence => ({ table: 'episodes', from: yearStart(collectionYear), to: yearOver(collectionYear) })

export const ageAtStart = ({ journey: { born } }: FindingSubject, collectionYear: number): number | undefined => (born === undefined ? undefined : ageOn(born.on, yearStart(collectionYear)))

export const ageAtEnd = ({ journey: { born } }: FindingSubject, collectionYear: number): number | undefined => (born === undefined ? undefined : ageOn(born.on, yearEnd(collectionYear)))
