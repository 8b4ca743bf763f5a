import type { RuleSides } from '../findings-for-tests.laws.js'
import { placementOrderWithoutDecision } from './placement-order-without-decision.js'

const episodes = ['2016-01-01 2018-03-01 S C1 U4 X1', '2018-03-01 2018-05-01 L E1 U4 X1', '2018-05-01 - P E1 U6']

export const placementOrderWithoutDecisionSides: RuleSides = {
  rule: placementOrderWithoutDecision,
  breaks: { 'no decision: told once, where the order begins': { episodes, at: ['2018-03-01'] } },
  keeps: { 'decided before': { episodes, decided: ['2018-02-01'] }, 'no placement order': { episodes: ['2016-01-01 - S C2 U4'] } },
  unknown: { 'it may have been decided before the log begins': { episodes, covered: '2017-04-01 2018-03-31' } }
}
