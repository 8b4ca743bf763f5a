import type { RuleSides } from '../findings-for-tests.laws.js'
import { urnNotWanted } from './urn-not-wanted.js'

const numbered = (type: string) => ({ episodes: [`2018-01-01 - S C2 ${type} - - placementUrn=1234567`], at: ['2018-01-01'] })
const types = ['P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T1', 'T2', 'T3', 'T4', 'Z1']

export const urnNotWantedSides: RuleSides = {
  rule: urnNotWanted,
  breaks: {
    ...Object.fromEntries(types.map(type => [type, numbered(type)])), 'with parents': { episodes: ['2018-01-01 - S C2 P1 - - placementUrn=1234567'], at: ['2018-01-01'] } },
  keeps: {
    'not applicable': { episodes: ['2018-01-01 - S C2 P1 - - placementUrn=XXXXXXX'] },
    'none': { episodes: ['2018-01-01 - S C2 P1'] },
    'foster care': { episodes: ['2018-01-01 - S C2 U4 - - placementUrn=1234567'] }
  }
}
