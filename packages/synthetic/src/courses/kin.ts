import { addDays } from '@kinfold/calendar'
import { daysOutOf, type Lengths } from '../random.js'
import type { Beginning, Course } from './course.js'
import { proceedings } from './proceedings.js'

const orderLaterOfAThousand = 220
const specialGuardianshipOfAThousand = 800
const movesInOfAThousand = { atOnce: 420, later: 430 }

const orderAfterTheHearing: Lengths = [[1, [300, 700]], [1, [701, 1500]]]

/** The plan is a life with relatives or friends under an order; most foster the child before it, some only take the child with the order. */
export const kinCourse = (beginning: Beginning): Course => {
  const { random, starts } = beginning
  const { legal, hearing } = proceedings(beginning)
  const isLater = random.chance(orderLaterOfAThousand)
  const ends = isLater ? addDays(hearing, daysOutOf(random, orderAfterTheHearing)) : addDays(hearing, random.between(0, 30))
  const movesIn = random.pick([
    [movesInOfAThousand.atOnce, starts],
    [movesInOfAThousand.later, addDays(starts, random.between(10, 90))],
    [1000 - movesInOfAThousand.atOnce - movesInOfAThousand.later, undefined]
  ])
  return {
    starts,
    ends,
    ending: random.chance(specialGuardianshipOfAThousand) ? 'special guardianship' : 'child arrangements',
    legal: isLater ? [...legal, { on: hearing, status: 'C2' }] : legal,
    planned: movesIn === undefined ? [] : [{ on: movesIn, type: 'U3', carer: 'new', lasts: true }],
    decisions: []
  }
}
