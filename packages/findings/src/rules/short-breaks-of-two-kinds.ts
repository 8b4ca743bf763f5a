import { collectionYearOf } from '../collection-year.js'
import { addDays } from '@kinfold/calendar'
import type { Episode } from '@kinfold/journey'
import type { FindingSubject } from '../finding-subject.js'
import { began } from '../at-fault.js'
import { knownEnd } from '../known-days.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const yearsOf = (episode: Episode, subject: FindingSubject): readonly number[] => {
  const [first, last] = [collectionYearOf(episode.from), collectionYearOf(addDays(knownEnd(episode, subject), -1))]
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, place) => first + place)
}

/** Within a collection year short breaks are told one by one (V3) or as one agreed series (V4), not in both ways. */
export const shortBreaksOfTwoKinds: FindingRule = {
  code: 'FINDING_SHORT_BREAKS_OF_TWO_KINDS',
  rule: ['426'],
  says: 'Short breaks are told singly (V3) or as a series (V4) within a collection year, not in both ways',
  source: validatorRules('426'),
  moves: nothing,
  needs: ['episodes'],
  faults: subject => {
    const series = new Set(subject.journey.episodes.filter(({ legalStatus }) => legalStatus === 'V4').flatMap(episode => yearsOf(episode, subject)))
    return subject.journey.episodes.flatMap(episode => {
      const year = episode.legalStatus === 'V3' ? yearsOf(episode, subject).find(one => series.has(one)) : undefined
      return year === undefined ? [] : [began(episode, { collectionYear: year })]
    })
  }
}
