import { endsOfCare, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { endedAtAge } from '../younger-than.js'

const reasons: ReadonlySet<string> = new Set(['E17'])

/** Staying Put begins on the 18th birthday: who stays with the carers before that is still looked after. */
export const stayingPutTooYoung: FindingRule = {
  code: 'FINDING_STAYING_PUT_TOO_YOUNG',
  rule: ['460'],
  says: 'Who stays with the carers after care (E17) is at least 18',
  source: validatorRules('460'),
  moves: moving(endsOfCare),
  needs: ['episodes'],
  faults: endedAtAge({ atLeast: 18 }, ({ reasonEpisodeCeased }) => reasons.has(reasonEpisodeCeased))
}
