import type { RuleSides } from '../findings-for-tests.laws.js'
import { providerMissing } from './provider-missing.js'

export const providerMissingSides: RuleSides = {
  rule: providerMissing,
  breaks: { 'foster care of nobody': { episodes: ['2018-01-01 - S C2 U4'], at: ['2018-01-01'] } },
  keeps: {
    'foster care of the council': { episodes: ['2018-01-01 - S C2 U4 - - placementProvider=PR1'] },
    'in hospital': { episodes: ['2018-01-01 - P C2 T1'] },
    'another placement': { episodes: ['2018-01-01 - P C2 Z1'] },
    'no type either': { episodes: ['2018-01-01 - S C2'] }
  }
}
