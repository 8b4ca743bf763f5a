import type { RuleSides } from '../findings-for-tests.laws.js'
import { episodeEndedWithoutReason } from './episode-ended-without-reason.js'

export const episodeEndedWithoutReasonSides: RuleSides = {
  rule: episodeEndedWithoutReason,
  breaks: { 'a DEC and no REC': { episodes: ['2018-01-01 2018-03-01 S C2 U4'], at: ['2018-03-01'] } },
  keeps: { 'a DEC with its REC': { episodes: ['2018-01-01 2018-03-01 S C2 U4 E4A'] }, 'an open episode': { episodes: ['2018-01-01 - S C2 U4'] } }
}
