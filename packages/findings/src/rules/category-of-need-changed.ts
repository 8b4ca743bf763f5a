import { began } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** The category of need is that of the start of the period of care, until it ends. It slices figures; it moves none. */
export const categoryOfNeedChanged: FindingRule = {
  code: 'FINDING_CATEGORY_OF_NEED_CHANGED',
  rule: ['504'],
  says: 'The category of need stays the same throughout a period of care',
  source: validatorRules('504'),
  moves: nothing,
  needs: ['episodes'],
  faults: ({ periods }) =>
    periods.flatMap(({ episodes }) => {
      const first = episodes.find(({ categoryOfNeed }) => categoryOfNeed !== '')
      if (first === undefined) return []
      return episodes.filter(({ categoryOfNeed }) => categoryOfNeed !== '' && categoryOfNeed !== first.categoryOfNeed).map(episode => began(episode, { field: 'categoryOfNeed' }))
    })
}
