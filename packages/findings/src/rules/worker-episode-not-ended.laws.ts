import type { RuleSides } from '../findings-for-tests.laws.js'
import { workerEpisodeNotEnded } from './worker-episode-not-ended.js'

export const workerEpisodeNotEndedSides: RuleSides = {
  rule: workerEpisodeNotEnded,
  breaks: { 'two at once, open': { workers: ['2024-01-01 - a', '2024-02-01 - b'], at: ['2024-02-01'] } },
  keeps: { 'the first has ended': { workers: ['2024-01-01 2024-02-01 a', '2024-02-01 - b'] }, 'one is open': { workers: ['2024-01-01 - a'] } }
}
