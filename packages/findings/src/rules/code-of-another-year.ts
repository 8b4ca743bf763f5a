import { effectiveDay } from '@kinfold/journey'
import type { AnyEvent } from '@kinfold/vocabulary'
import { isValidIn } from '@kinfold/vocabulary'
import { addDays, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { codedFields } from '../coded-fields.js'
import { collectionYearOf } from '../collection-year.js'
import { coveredUntil } from '../known-days.js'
import type { FindingSubject } from '../finding-subject.js'
import { moving, reasonsOfCeasing, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** Until when a fact stands in returns: an episode, an absence or an allocation until it ends. Anything else is told of its day. */
const lastsUntil = (fact: AnyEvent, subject: FindingSubject): Day | undefined => {
  const { journey: { episodes }, allocations, absences } = subject
  if (fact.type === 'SocialWorkerAllocated') return allocations.find(({ began }) => began === fact)?.to
  if (fact.type === 'WentMissing') return absences.find(({ began }) => began === fact)?.to
  return episodes.find(({ opened }) => opened === fact)?.to
}

/** The last collection year in whose return a fact stands: that of its day or, where it lasts, of its end, be that the first day of a year. */
const lastYearOf = (fact: AnyEvent, subject: FindingSubject): number => {
  if ('collectionYear' in fact.payload) return fact.payload.collectionYear
  const first = collectionYearOf(effectiveDay(fact))
  const to = lastsUntil(fact, subject)
  if (to === undefined) return first
  return Math.max(first, to === latestDay ? collectionYearOf(addDays(coveredUntil(subject, 'episodes'), -1)) : collectionYearOf(to))
}

/**
 * A code is returned in its years: special guardianship as E43 and E44 to 2017-18 and as E45 to E48 from then on, supported accommodation as H5 to 2023-24 and
 * as K3 after. What lasts is told anew each year, so its code is one of the last year in which it is told.
 */
export const codeOfAnotherYear: FindingRule = {
  code: 'FINDING_CODE_OF_ANOTHER_YEAR',
  rule: ['146', '149', '178', '144', '132'],
  says: 'A code is returned in the collection years in which it is one',
  source: `docs/CODES.md; ${validator}, config.py and rule 146 of each year`,
  moves: moving(reasonsOfCeasing, typesOfPlacement),
  needs: [],
  faults: subject =>
    subject.facts.flatMap(fact => {
      const coded = codedFields(fact)
      if (coded.length === 0) return []
      const year = lastYearOf(fact, subject)
      return coded
        .filter(({ codeSet, code }) => isValidIn(codeSet, code, year) === 'not in that year')
        .map(({ field, codeSet }) => ({ on: effectiveDay(fact), facts: [fact.factId], details: { field, codeSet, collectionYear: year } }))
    })
}
