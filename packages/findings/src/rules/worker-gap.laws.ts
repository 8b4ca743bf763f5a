import type { RuleSides } from '../findings-for-tests.laws.js'
import { workerGap } from './worker-gap.js'

const episodes = ['2023-06-01 - S C2 U4']

export const workerGapSides: RuleSides = {
  rule: workerGap,
  breaks: { '8 days': { episodes, workers: ['2024-01-01 2024-02-01 a', '2024-02-09 - b'], at: ['2024-02-01'] } },
  keeps: {
    '7 days': { episodes, workers: ['2024-01-01 2024-02-01 a', '2024-02-08 - b'] },
    'not looked after then': { episodes: ['2023-06-01 2024-02-01 S C2 U4 E4A'], workers: ['2024-01-01 2024-02-01 a', '2024-06-01 - b'] },
    'a first contact': { episodes, workers: ['2024-01-01 2024-02-01 a', '2024-06-01 - b FCONTA'] }
  },
  unknown: { 'the days between are not covered': { episodes, workers: ['2024-01-01 2024-02-01 a', '2024-04-09 - b'], covered: '2023-04-01 2024-03-31' } }
}
