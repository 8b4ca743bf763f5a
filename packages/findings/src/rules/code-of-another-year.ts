import { effectiveDay } from '@kinfold/journey'
import type { AnyEvent } from '@kinfold/vocabulary'
import { isValidIn } from '@kinfold/vocabulary'
import { addDays, latestDay } from '@kinfold/calendar'
import { codedFields } from '../coded-fields.js'
import { collectionYearOf } from '../collection-year.js'
import { coveredUntil } from '../known-days.js'
import type { FindingSubject } from '../finding-subject.js'
import { moving, reasonsOfCeasing, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** The first and the last collection year in whose return a fact stands: an episode in those of all its days, anything else in that of its day. */
const yearsOf = (fact: AnyEvent, subject: FindingSubject): readonly [number, number] => {
  if ('collectionYear' in fact.payload) return [fact.payload.collectionYear, fact.payload.collectionYear]
  const day = effectiveDay(fact)
  const first = collectionYearOf(day)
  const episode = subject.journey.episodes.find(({ opened }) => opened === fact)
  if (episode === undefined) return [first, first]
  const until = episode.to === latestDay ? coveredUntil(subject, 'episodes') : episode.to
  return [first, until === latestDay ? Number.POSITIVE_INFINITY : Math.max(first, collectionYearOf(addDays(until, -1)))]
}

const isValidInOneOf = (codeSet: Parameters<typeof isValidIn>[0], code: string, [first, last]: readonly [number, number]): boolean => {
  for (let year = first; year <= Math.min(last, first + 40); year += 1) if (isValidIn(codeSet, code, year) !== 'not in that year') return true
  return false
}

/**
 * A code is returned in its years: special guardianship as E43 and E44 to 2017-18 and as E45 to E48 from then on, supported accommodation as H5 to 2023-24 and
 * as K3 after. An episode may bear a code of any year of its days, as it is told anew each year under the same first day.
 */
export const codeOfAnotherYear: FindingRule = {
  code: 'FINDING_CODE_OF_ANOTHER_YEAR',
  rule: ['146', '149', '178', '144', '132'],
  says: 'A code is returned in the collection years in which it is one',
  source: `docs/CODES.md; ${validator}, config.py and rule 146 of each year`,
  moves: moving(reasonsOfCeasing, typesOfPlacement),
  needs: [],
  faults: subject =>
    subject.facts.flatMap(fact =>
      codedFields(fact)
        .filter(({ codeSet, code }) => isValidIn(codeSet, code, yearsOf(fact, subject)[0]) === 'not in that year' && !isValidInOneOf(codeSet, code, yearsOf(fact, subject)))
        .map(({ field, codeSet }) => ({ on: effectiveDay(fact), facts: [fact.factId], details: { field, codeSet, collectionYear: yearsOf(fact, subject)[0] } }))
    )
}
