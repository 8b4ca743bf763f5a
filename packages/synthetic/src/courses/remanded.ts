import { addDays } from '@kinfold/calendar'
import { daysOutOf, type Lengths } from '../random.js'
import type { Beginning, Course } from './course.js'

const remandLasts: Lengths = [[40, [3, 20]], [40, [21, 60]], [20, [61, 150]]]

/** A young person remanded by a court, until the remand is over or a sentence passed. */
export const remandedCourse = ({ random, starts }: Beginning): Course => ({
  starts,
  ends: addDays(starts, daysOutOf(random, remandLasts)),
  ending: random.pick([[700, 'remand over'], [300, 'sentenced']]),
  legal: [{ on: starts, status: 'J1' }],
  planned: [{ on: starts, type: random.pick([[35, 'R5'], [15, 'K1'], [30, 'U6'], [20, 'K2']]), carer: 'new', lasts: true }],
  decisions: []
})
