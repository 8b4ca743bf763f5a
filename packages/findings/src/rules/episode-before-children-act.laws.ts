import type { RuleSides } from '../findings-for-tests.laws.js'
import { episodeBeforeChildrenAct } from './episode-before-children-act.js'

export const episodeBeforeChildrenActSides: RuleSides = {
  rule: episodeBeforeChildrenAct,
  breaks: { 'the day before': { episodes: ['1991-10-13 - S C2 U4'], at: ['1991-10-13'] } },
  keeps: { 'the day itself': { episodes: ['1991-10-14 - S C2 U4'] } }
}
