import { addYears, dayFromIso } from '@kinfold/calendar'
import { effectiveDay } from '@kinfold/journey'
import type { FindingDetails } from '../finding.js'
import type { FindingSubject } from '../finding-subject.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const youngest = 11

const contradiction = ({ journey: { description, born } }: FindingSubject): FindingDetails | undefined => {
  const { mother, motherOfChildBornOn, sex } = description?.payload ?? {}
  const childBorn = motherOfChildBornOn === undefined ? undefined : dayFromIso(motherOfChildBornOn)
  if (mother === '1' && childBorn === undefined) return { field: 'motherOfChildBornOn' }
  if (childBorn === undefined) return undefined
  if (mother !== '1') return { field: 'mother' }
  if (sex === 'male') return { field: 'sex' }
  return born !== undefined && childBorn < addYears(born.on, youngest) ? { field: 'motherOfChildBornOn', atLeast: youngest } : undefined
}

/** A mother has a child born when she was eleven at least; who has none is not said to be one. */
export const motherContradicts: FindingRule = {
  code: 'FINDING_MOTHER_CONTRADICTS',
  rule: ['174', '611', '612', '620', '621'],
  says: 'Who is a mother is a woman of 11 at least with a child of a known birth, and nobody else has one',
  source: validatorRules('174', '611', '612', '620', '621'),
  moves: nothing,
  needs: ['header'],
  faults: subject => {
    const { description } = subject.journey
    const details = contradiction(subject)
    return description === undefined || details === undefined ? [] : [{ on: effectiveDay(description), facts: [description.factId], details }]
  }
}
