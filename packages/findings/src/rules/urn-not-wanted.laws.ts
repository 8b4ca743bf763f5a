import type { RuleSides } from '../findings-for-tests.laws.js'
import { urnNotWanted } from './urn-not-wanted.js'

export const urnNotWantedSides: RuleSides = {
  rule: urnNotWanted,
  breaks: { 'with parents': { episodes: ['2018-01-01 - S C2 P1 - - placementUrn=1234567'], at: ['2018-01-01'] } },
  keeps: {
    'not applicable': { episodes: ['2018-01-01 - S C2 P1 - - placementUrn=XXXXXXX'] },
    'none': { episodes: ['2018-01-01 - S C2 P1'] },
    'foster care': { episodes: ['2018-01-01 - S C2 U4 - - placementUrn=1234567'] }
  }
}
