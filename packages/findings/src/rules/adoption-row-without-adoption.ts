import { effectiveDay } from '@kinfold/journey'
import { adoptionsOf } from '../adoption.js'
import { yearOver, yearStart } from '../collection-year.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** AD1 tells of children adopted in the year of its return. A service that records a match before the order is not meant. */
export const adoptionRowWithoutAdoption: FindingRule = {
  code: 'FINDING_ADOPTION_ROW_WITHOUT_ADOPTION',
  rule: ['602'],
  says: 'A child in AD1 was adopted in the year of the return',
  source: validatorRules('602'),
  moves: moving(['6.5', '6.9', '10.1', '10.2', '10.3', '10.4', '10.5', 'A3', 'A10', 'NI61']),
  needs: ['episodes', 'ad1'],
  faults: subject => {
    const adoptions = adoptionsOf(subject)
    return subject.journey.state.matches.flatMap(row => {
      const year = subject.authority.yearOfExtract.get(row.correlationId)
      const day = effectiveDay(row)
      if (year === undefined || adoptions.some(({ on }) => on >= day || on >= yearStart(year))) return []
      return [{ on: day, facts: [row.factId], details: { collectionYear: year }, absent: [{ table: 'episodes', from: yearStart(year), to: yearOver(year) }] as const }]
    })
  }
}
