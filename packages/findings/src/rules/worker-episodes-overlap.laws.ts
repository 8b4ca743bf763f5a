import type { RuleSides } from '../findings-for-tests.laws.js'
import { workerEpisodesOverlap } from './worker-episodes-overlap.js'

export const workerEpisodesOverlapSides: RuleSides = {
  rule: workerEpisodesOverlap,
  breaks: { 'a day too early': { workers: ['2024-01-01 2024-02-02 a', '2024-02-01 - b'], at: ['2024-02-01'] } },
  keeps: { 'on the day': { workers: ['2024-01-01 2024-02-01 a', '2024-02-01 - b'] }, 'the one before is open, which another rule sees': { workers: ['2024-01-01 - a', '2024-02-01 - b'] } }
}
