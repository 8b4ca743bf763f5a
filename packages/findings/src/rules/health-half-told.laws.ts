import type { RuleSides } from '../findings-for-tests.laws.js'
import { healthHalfTold } from './health-half-told.js'

export const healthHalfToldSides: RuleSides = {
  rule: healthHalfTold,
  breaks: { 'no substance misuse': { oc2: ['2018 immunisations=1 teethCheck=1 healthAssessment=0'], at: ['2018-03-31'] } },
  keeps: { 'all four': { oc2: ['2018 immunisations=1 teethCheck=1 healthAssessment=0 substanceMisuse=0'] }, 'nothing': { oc2: ['2018'] } }
}
