import type { RuleSides } from '../findings-for-tests.laws.js'
import { providerIsParentElsewhere } from './provider-is-parent-elsewhere.js'

export const providerIsParentElsewhereSides: RuleSides = {
  rule: providerIsParentElsewhere,
  breaks: { 'PR0 in foster care': { episodes: ['2018-01-01 - S C2 U4 - - placementProvider=PR0'], at: ['2018-01-01'] } },
  keeps: { 'PR0 with parents': { episodes: ['2018-01-01 - S C2 P1 - - placementProvider=PR0'] }, 'PR1 in foster care': { episodes: ['2018-01-01 - S C2 U4 - - placementProvider=PR1'] } }
}
