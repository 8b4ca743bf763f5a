import type { RuleSides } from '../findings-for-tests.laws.js'
import { providerNotWanted } from './provider-not-wanted.js'

export const providerNotWantedSides: RuleSides = {
  rule: providerNotWanted,
  breaks: {
    'in hospital': { episodes: ['2018-01-01 - P C2 T1 - - placementProvider=PR3'], at: ['2018-01-01'] },
    'Z1': { episodes: ['2018-01-01 - P C2 Z1 - - placementProvider=PR1'], at: ['2018-01-01'] }
  },
  keeps: { 'in hospital without': { episodes: ['2018-01-01 - P C2 T1'] }, 'foster care': { episodes: ['2018-01-01 - P C2 U4 - - placementProvider=PR1'] } }
}
