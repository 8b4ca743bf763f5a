import type { FindingRule } from '../rule.js'
import { ended } from '../at-fault.js'
import { knownEnd } from '../known-days.js'
import { nothing } from '../moves.js'
import { validatorRules } from '../sources.js'

const mostDays = 17

/** One short break (V3) lasts 17 days at most; each is an episode of its own. Short breaks are out of scope of the figures as a rule. */
export const shortBreakTooLong: FindingRule = {
  code: 'FINDING_SHORT_BREAK_TOO_LONG',
  rule: ['365'],
  says: 'A short break (V3) lasts 17 days at most',
  source: validatorRules('365'),
  moves: nothing,
  needs: ['episodes'],
  faults: subject =>
    subject.journey.episodes.flatMap(episode => {
      const days = knownEnd(episode, subject) - episode.from
      return episode.legalStatus === 'V3' && days > mostDays ? [{ ...ended(episode, { days, atMost: mostDays }), on: episode.from }] : []
    })
}
