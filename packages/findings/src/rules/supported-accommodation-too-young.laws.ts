import type { RuleSides } from '../findings-for-tests.laws.js'
import { supportedAccommodationTooYoung } from './supported-accommodation-too-young.js'

export const supportedAccommodationTooYoungSides: RuleSides = {
  rule: supportedAccommodationTooYoung,
  breaks: {
    'under its later code': { born: '2009-01-02', episodes: ['2025-01-01 - S C2 K3'], at: ['2025-01-01'] }, 'the birthday is tomorrow': { born: '2002-01-02', episodes: ['2018-01-01 - S C2 H5'], at: ['2018-01-01'] } },
  keeps: {
    'the birthday is today': { born: '2002-01-01', episodes: ['2018-01-01 - S C2 H5'] },
    'another placement': { born: '2002-01-02', episodes: ['2018-01-01 - S C2 U4'] },
    'no date of birth': { episodes: ['2018-01-01 - S C2 H5'] }
  }
}
