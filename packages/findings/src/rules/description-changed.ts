import { effectiveDay } from '@kinfold/journey'
import { isCodeIn } from '@kinfold/vocabulary'
import { nothing } from '../moves.js'
import { retoldByAnotherYear } from '../retold.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

type Described = Readonly<Record<string, string | undefined>>

/** A pupil number takes the place of a code (UN1 to UN5); a mother stays one; the rest stays as it was. */
const isChange = (field: string, before: string, after: string): boolean => {
  if (field === 'uniquePupilNumber') return !isCodeIn('pupilNumberCodes', before) && before !== after
  return field === 'mother' ? before === '1' && after === '0' : before !== after
}

const changes = (before: Described, after: Described): readonly string[] =>
  ['sex', 'ethnicity', 'uniquePupilNumber', 'mother'].filter(field => {
    const [earlier, later] = [before[field], after[field]]
    return earlier !== undefined && later !== undefined && isChange(field, earlier, later)
  })

/** Sex, ethnicity, pupil number and motherhood are told by each return as by the one before. */
export const descriptionChanged: FindingRule = {
  code: 'FINDING_DESCRIPTION_CHANGED',
  rule: ['202', '204', '207', '208'],
  says: 'Sex, ethnicity, pupil number and motherhood are told as by the return before',
  source: validatorRules('202', '204', '207', '208'),
  moves: nothing,
  needs: ['header'],
  faults: subject =>
    retoldByAnotherYear(subject, type => type === 'ChildDescribed').flatMap(({ before, now, collectionYear }) =>
      changes(before.payload as Described, now.payload as Described).map(field => ({ on: effectiveDay(now), facts: [now.factId], details: { field, collectionYear } }))
    )
}
