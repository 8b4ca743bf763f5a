import type { RuleSides } from '../findings-for-tests.laws.js'
import { noWorkerOn31March } from './no-worker-on-31-march.js'

const child = { episodes: ['2023-06-01 - S C2 U4'], covered: '2023-04-01 2024-03-31' }

export const noWorkerOn31MarchSides: RuleSides = {
  rule: noWorkerOn31March,
  breaks: {
    'in two years': { episodes: ['2023-06-01 - S C2 U4'], covered: '2023-04-01 2025-03-31', at: ['2024-03-31', '2025-03-31'] }, 'nobody': { ...child, at: ['2024-03-31'] }, 'until the day itself': { ...child, workers: ['2023-06-01 2024-03-31 a'], at: ['2024-03-31'] } },
  keeps: {
    'from the day itself on': { ...child, workers: ['2024-03-31 - a'] },
    'somebody': { ...child, workers: ['2023-06-01 - a'] },
    'ceased by then': { ...child, episodes: ['2023-06-01 2024-03-31 S C2 U4 E4A'] },
    'of age by then': { ...child, born: '2006-03-31' },
    'short breaks': { ...child, episodes: ['2023-06-01 - S V4 U6'] },
    'before the table came': { ...child, covered: '2022-04-01 2023-03-31', episodes: ['2022-06-01 - S C2 U4'] }
  }
}
