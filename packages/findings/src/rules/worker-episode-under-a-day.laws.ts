import type { RuleSides } from '../findings-for-tests.laws.js'
import { workerEpisodeUnderADay } from './worker-episode-under-a-day.js'

export const workerEpisodeUnderADaySides: RuleSides = {
  rule: workerEpisodeUnderADay,
  breaks: { 'on one day': { workers: ['2024-01-01 2024-01-01 a'], at: ['2024-01-01'] }, 'ended before it began': { workers: ['2024-01-02 2024-01-01 a'], at: ['2024-01-02'] } },
  keeps: { 'a day': { workers: ['2024-01-01 2024-01-02 a'] }, 'open': { workers: ['2024-01-01 - a'] } }
}
