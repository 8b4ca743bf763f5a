import type { RuleSides } from '../findings-for-tests.laws.js'
import { supportedAccommodationWithoutUrn } from './supported-accommodation-without-urn.js'

export const supportedAccommodationWithoutUrnSides: RuleSides = {
  rule: supportedAccommodationWithoutUrn,
  breaks: { 'none on the first day': { episodes: ['2023-10-28 - S C2 H5'], at: ['2023-10-28'] } },
  keeps: {
    'none the day before': { episodes: ['2023-10-27 - S C2 H5'] },
    'it has one': { episodes: ['2023-10-28 - S C2 H5 - - placementUrn=1234567'] },
    'another placement without': { episodes: ['2023-10-28 - S C2 U4'] }
  }
}
