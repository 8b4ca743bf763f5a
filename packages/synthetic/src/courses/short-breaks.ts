import { addDays } from '@kinfold/calendar'
import { daysOutOf, type Lengths } from '../random.js'
import type { Beginning, Course, LegalStep, PlannedPlacement } from './course.js'
import { endOfChildhoodInCare } from './long-term.js'

const seriesLasts: Lengths = [[30, [60, 200]], [40, [201, 500]], [30, [501, 1100]]]
const sameSettingOfAThousand = 500

/**
 * A series of short breaks under one agreement. Some turn into full care: where no source settles how that is reported, the
 * period goes on under the new status, with the same placement (RNE L) or with another (RNE B).
 */
export const shortBreaksCourse = ({ random, rates, born, starts }: Beginning): Course => {
  const first: PlannedPlacement = { on: starts, type: random.pick([[60, 'U6'], [30, 'K2'], [10, 'S1']]), carer: 'new', lasts: true }
  const over = addDays(starts, daysOutOf(random, seriesLasts))
  const legal: readonly LegalStep[] = [{ on: starts, status: 'V4' }]
  if (!random.chance(rates.returns.shortBreaksIntoCare)) {
    return { starts, ends: over, ending: 'short breaks over', legal, planned: [first], decisions: [] }
  }
  const goesOn: PlannedPlacement = { on: over, type: 'U6', carer: 'new', lasts: false }
  return {
    starts,
    ...endOfChildhoodInCare(random, born, addDays(over, 60)),
    legal: [...legal, { on: over, status: random.pick([[700, 'V2'], [300, 'C1']]) }],
    planned: random.chance(sameSettingOfAThousand) ? [first] : [first, goesOn],
    decisions: []
  }
}
