import type { RuleSides } from '../findings-for-tests.laws.js'
import { absenceOutlastsPlacement } from './absence-outlasts-placement.js'

const moved = ['2017-06-01 2018-03-01 S C2 U4 X1', '2018-03-01 - P C2 K2']

export const absenceOutlastsPlacementSides: RuleSides = {
  rule: absenceOutlastsPlacement,
  breaks: {
    ...Object.fromEntries(['T', 'B', 'U'].map(reason => [`moved on, told as ${reason}`, { episodes: [moved[0] ?? '', `2018-03-01 - ${reason} C2 K2`], missing: ['2018-02-01 - M'], at: ['2018-03-01'] }])), 'moved on, and never back': { episodes: moved, missing: ['2018-02-01 - M'], at: ['2018-03-01'] } },
  keeps: {
    'back before the move': { episodes: moved, missing: ['2018-02-01 2018-02-03 M'] },
    'only the legal status changed': { episodes: ['2017-06-01 2018-03-01 S C1 U4 X1', '2018-03-01 - L C2 U4'], missing: ['2018-02-01 - M'] },
    'went missing after the move': { episodes: moved, missing: ['2018-03-01 - M'] }
  },
  unknown: { 'the table does not reach the move': { episodes: moved, missing: ['2018-02-01 - M'], covered: '2017-04-01 2018-02-28' } }
}
