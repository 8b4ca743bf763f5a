import type { RuleSides } from '../findings-for-tests.laws.js'
import { deprivationEndsBeforeItBegins } from './deprivation-ends-before-it-begins.js'

export const deprivationEndsBeforeItBeginsSides: RuleSides = {
  rule: deprivationEndsBeforeItBegins,
  breaks: { 'the day before': { deprived: ['2026-05-02 2026-05-01'], at: ['2026-05-02'] }, 'on the day of birth': { born: '2026-05-02', deprived: ['2026-05-02 -'], at: ['2026-05-02'] } },
  keeps: { 'on the day': { deprived: ['2026-05-02 2026-05-02'] }, 'after the birth': { born: '2026-05-01', deprived: ['2026-05-02 -'] } }
}
