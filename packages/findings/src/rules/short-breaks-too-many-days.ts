import { addMonths } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { began } from '../at-fault.js'
import { knownEnd } from '../known-days.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

const mostDays = 75

interface Break {
  readonly from: Day
  readonly to: Day
}

/** The days of breaks in the twelve months that end with a day, the day itself not among them. */
const daysIn = (breaks: readonly Break[], over: Day): number => {
  const start = addMonths(over, -12)
  return breaks.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, over) - Math.max(from, start)), 0)
}

/** Short breaks (V3) come to 75 days at most in any twelve months: in whichever, not only from 1 April to 31 March, and so across returns. */
export const shortBreaksTooManyDays: FindingRule = {
  code: 'FINDING_SHORT_BREAKS_TOO_MANY_DAYS',
  rule: ['367'],
  says: 'Short breaks (V3) come to 75 days at most in any 12 months',
  source: `${validator}, rule 367 as its message has it; its code counts a collection year`,
  moves: nothing,
  needs: ['episodes'],
  faults: subject => {
    const breaks = subject.journey.episodes.filter(({ legalStatus, from, to }) => legalStatus === 'V3' && from < to)
    const lengths = breaks.map(episode => ({ from: episode.from, to: knownEnd(episode, subject) }))
    return breaks.flatMap(episode => {
      const days = daysIn(lengths, knownEnd(episode, subject))
      return days > mostDays ? [began(episode, { days, atMost: mostDays })] : []
    })
  }
}
