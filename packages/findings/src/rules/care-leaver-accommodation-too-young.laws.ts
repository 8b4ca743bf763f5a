import type { RuleSides } from '../findings-for-tests.laws.js'
import { careLeaverAccommodationTooYoung } from './care-leaver-accommodation-too-young.js'

const at = ['2018-03-31']

export const careLeaverAccommodationTooYoungSides: RuleSides = {
  rule: careLeaverAccommodationTooYoung,
  breaks: { 'with a former foster carer': { born: '2000-06-01', oc3: ['2018 accommodation=Z1'], at }, 'in a foyer': { born: '2000-06-01', oc3: ['2018 accommodation=T2'], at } },
  keeps: { 'aged 18': { born: '1999-06-01', oc3: ['2018 accommodation=Z1'] }, 'somewhere else': { born: '2000-06-01', oc3: ['2018 accommodation=D1'] } }
}
