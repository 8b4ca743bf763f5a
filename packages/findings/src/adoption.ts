import type { Day } from '@kinfold/calendar'
import { latestDay } from '@kinfold/calendar'
import { effectiveDay } from '@kinfold/journey'
import type { Episode, Fact, PeriodOfCare } from '@kinfold/journey'
import { adoptionReasons, adoptivePlacements, factId, isAmong, parseStream } from '@kinfold/vocabulary'
import type { FindingSubject, Spell } from './finding-subject.js'

/** A child's adoption: the day of the order, the episode that ended with it and the period of care that it closed. */
export interface Adoption {
  readonly on: Day
  readonly episode: Episode
  readonly period: PeriodOfCare
}

export const adoptionsOf = ({ periods }: FindingSubject): readonly Adoption[] =>
  periods.flatMap(period => {
    const episode = period.episodes.findLast(({ to, reasonEpisodeCeased }) => to === period.to && isAmong(adoptionReasons, reasonEpisodeCeased))
    return episode === undefined || period.to === latestDay ? [] : [{ on: period.to, episode, period }]
  })

export const isAdoptive = ({ placementType }: Episode): boolean => isAmong(adoptivePlacements, placementType)

/** The first episode of the last unbroken stretch of placement for adoption of a period, temporary moves aside. */
export const movedIn = ({ episodes }: PeriodOfCare): Episode | undefined => {
  const standing = episodes.filter(({ placementType }) => !placementType.startsWith('T'))
  const lastOther = standing.findLastIndex(episode => !isAdoptive(episode))
  return standing[lastOther + 1]
}

/** What AD1 tells of one adoption: the match, or the adopters alone. */
export type AdoptionRow = Fact<'MatchedWithAdopters' | 'AdoptersDescribed'>

const mostRowsOfOneDecision = 5

/** The decision (DATE_INT) that stands in the same row as a match: the row's facts bear its day in their ids. */
export const decisionOf = (row: AdoptionRow, { decisions }: FindingSubject): Spell<'AdoptionDecisionMade', 'AdoptionDecisionReversed'> | undefined => {
  const { authority = '', subject = '' } = parseStream(row.stream) ?? {}
  return decisions.find(({ began }) => {
    for (let occurrence = 0; occurrence < mostRowsOfOneDecision; occurrence += 1) {
      if (factId({ authority, subject, kind: 'match', key: began.effectiveOn, occurrence }) === row.factId) return true
    }
    return false
  })
}

/** The rows of AD1 that are about an adoption: those of its period, told by the day of the order. */
export const rowsOfAdoption = ({ on, period }: Adoption, { journey }: FindingSubject): readonly AdoptionRow[] =>
  journey.state.matches.filter(row => {
    const day = effectiveDay(row)
    return period.earliest <= day && day <= on
  })
