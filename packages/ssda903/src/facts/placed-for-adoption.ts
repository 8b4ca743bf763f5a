import { either } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { dayIn, keyDayIn, present } from '../cells.js'
import { statement } from '../statement.js'
import { adoptionDecision } from './adoption-decision.js'
import { birthIn } from './birth.js'
import { keyedBy, sourceOf, type TableFacts } from './table-facts.js'
import { reportedWithoutDate, withoutDateFact } from './without-date.js'

const reason = 'REASON_PLACED_CEASED'

/** A row of the placed for adoption file: the decision on DATE_PLACED (not the day of moving in) and its reversal on DATE_PLACED_CEASED. */
export const placedForAdoptionFacts: TableFacts = {
  keyOf: keyedBy('DATE_PLACED'),
  ownFacts: (key) => [{ kind: 'adoption decision reversed', key }, withoutDateFact('placed_for_adoption', key, reason)],
  closing: 'adoption decision reversed',
  tell: (row) =>
    pipe(
      either.Do,
      either.apS('birth', birthIn(row)),
      either.apS('decided', keyDayIn(row, 'DATE_PLACED')),
      either.apS('ceased', dayIn(row, 'DATE_PLACED_CEASED')),
      either.map(({ birth, decided, ceased }) => {
        const source = sourceOf(row)
        return [
          ...birth.statements,
          adoptionDecision(source, decided),
          ...(ceased === undefined
            ? reportedWithoutDate(row, decided, decided, [reason])
            : [
                statement(source, {
                  kind: 'adoption decision reversed',
                  key: decided,
                  type: 'AdoptionDecisionReversed',
                  effectiveOn: ceased,
                  payload: present(row, { reason }),
                  refersTo: { field: 'decision', kind: 'adoption decision', key: decided, shared: true }
                })
              ])
        ]
      })
    )
}
