import { decisionOf } from '../adoption.js'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** Two decisions for adoption do not stand at once: the earlier was reversed, in whichever year. Where one of them stands in AD1, another rule sees it. */
export const earlierDecisionNotReversed: FindingRule = {
  code: 'FINDING_EARLIER_DECISION_NOT_REVERSED',
  rule: ['583'],
  says: 'Where a second decision for adoption was made, the first was reversed',
  source: `${validator}, rule 583; a reversal of any year counts`,
  moves: moving(adoptionCourse),
  needs: ['placed_for_adoption'],
  faults: subject => {
    const { decisions, journey } = subject
    const ofAdoption = new Set(journey.state.matches.map(row => decisionOf(row, subject)?.began.factId))
    return decisions.flatMap(({ from, began }, place) => {
      const before = decisions[place - 1]
      if (before === undefined || before.ended !== undefined || ofAdoption.has(began.factId) || ofAdoption.has(before.began.factId)) return []
      return [{ on: from, facts: [before.began.factId, began.factId], details: { other: before.began.effectiveOn } }]
    })
  }
}
