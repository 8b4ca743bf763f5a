import type { RuleSides } from '../findings-for-tests.laws.js'
import { deprivationOutsideCare } from './deprivation-outside-care.js'

const episodes = ['2026-04-01 2026-09-01 S C2 K2 E4A']

export const deprivationOutsideCareSides: RuleSides = {
  rule: deprivationOutsideCare,
  breaks: {
    'before care': { episodes, deprived: ['2026-03-31 2026-05-01'], at: ['2026-03-31'] },
    'open when care has ceased': { episodes, deprived: ['2026-05-01 -'], at: ['2026-09-01'] },
    'a day too long': { episodes, deprived: ['2026-05-01 2026-09-02'], at: ['2026-09-01'] }
  },
  keeps: { 'within': { episodes, deprived: ['2026-04-01 2026-09-01'] }, 'still looked after': { episodes: ['2026-04-01 - S C2 K2'], deprived: ['2026-05-01 -'] } },
  unknown: { 'the episodes of that day are not covered': { episodes, deprived: ['2026-03-31 2026-05-01'], covered: '2026-04-01 2027-03-31' } }
}
