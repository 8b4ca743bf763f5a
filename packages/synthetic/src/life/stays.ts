import { addDays, ageOn, type Day } from '@kinfold/calendar'
import type { Course, PlannedPlacement } from '../courses/course.js'
import { daysOutOf, type Choices, type Lengths, type Random } from '../random.js'
import type { Rates } from '../rates.js'
import type { Placement } from './life.js'
import { isFoster, isKinFoster, placementOf, typeAt } from './placement.js'

/** A change of placement: with a new carer, or with the same; and why the placement before it ended. */
export interface PlacementStep {
  readonly on: Day
  readonly placement: Placement
  readonly carer: 'new' | 'same'
  /** Absent around a temporary placement, where the return asks for none. */
  readonly reason?: string
}

/** What the placements of a period are drawn from. */
export interface StaysOf {
  readonly random: Random
  readonly rates: Rates
  readonly born: Day
  readonly course: Course
  readonly isUnaccompanied: boolean
}

const shortLengths: Lengths = [[20, [1, 14]], [30, [15, 60]], [30, [61, 150]], [20, [151, 330]]]

const reasonsForMoving: Choices<string> = [
  [360, 'CARPL'], [180, 'CREQB'], [120, 'CREQO'], [50, 'CHILD'], [150, 'LAREQ'], [25, 'ALLEG'], [20, 'STAND'], [40, 'CLOSE'],
  [10, 'APPRR'], [45, 'OTHER']
]

const yearlyBreakdown = ({ placements: { breakdown } }: Rates, type: string, age: number): number => {
  if (type === 'P1') return breakdown.parents
  if (isKinFoster(type)) return breakdown.kin
  if (isFoster(type)) return age < 10 ? breakdown['foster under 10'] : breakdown['foster 10 or over']
  return breakdown.residential
}

/** How long a placement lasts that no plan ends: a while, or year by year until it breaks down. */
const lengthOf = ({ random, rates, born }: StaysOf, type: string, on: Day, isFirst: boolean): number => {
  const { firstIsShort, laterIsShort } = rates.placements
  if (random.chance(isFirst ? firstIsShort : laterIsShort)) return daysOutOf(random, shortLengths)
  for (let years = 0; years < 18; years += 1) {
    if (random.chance(yearlyBreakdown(rates, type, ageOn(born, on) + years))) return 365 * years + random.between(1, 365)
  }
  return 365 * 18
}

const leastDaysBeforeAPlannedMove = 5

const withSameCarer = (before: Placement, type: string): Placement => ({ ...before, type })

/** Every placement of a period in its order: those that the plan calls for, and between them those that come and break down. */
export const staysOf = (of: StaysOf): readonly PlacementStep[] => {
  const { random, rates, born, course, isUnaccompanied } = of
  const { starts, ends, planned, legal } = course
  const steps: PlacementStep[] = []
  // Nobody accommodated under section 20 (V2) is placed with the parents (rule 378 of the return).
  const isAccommodatedAfter = (on: Day): boolean => legal.some(({ status }, place) => status === 'V2' && (legal[place + 1]?.on ?? ends) > on)
  const draw = (on: Day, which: 'first' | 'later'): Placement => {
    const type = typeAt(random, ageOn(born, on), on, isUnaccompanied ? 'of the unaccompanied' : which)
    return placementOf(random, rates, type === 'P1' && isAccommodatedAfter(on) ? 'U3' : type, on)
  }

  const take = ({ on, type, carer, lasts }: PlannedPlacement, before: Placement | undefined): boolean => {
    const placement = carer === 'same' && before !== undefined ? withSameCarer(before, type) : placementOf(random, rates, type, on)
    const reason = type === 'R5' ? 'OTHER' : 'CARPL'
    steps.push({ on, placement, carer, reason })
    return lasts
  }

  const [first] = planned
  let lasts = false
  if (first?.on === starts) lasts = take(first, undefined)
  else steps.push({ on: starts, placement: draw(starts, 'first'), carer: 'new' })

  for (let at = steps[0]; at !== undefined; ) {
    const { on, placement }: PlacementStep = at
    const next = planned.find((one) => one.on > on)
    const until = next?.on ?? ends
    const moves = lasts ? until : addDays(on, lengthOf(of, placement.type, on, steps.length === 1))
    if (moves < until - leastDaysBeforeAPlannedMove) {
      steps.push({ on: moves, placement: draw(moves, 'later'), carer: 'new', reason: random.pick(reasonsForMoving) })
      lasts = false
    } else if (next !== undefined) {
      lasts = take(next, placement)
    } else break
    at = steps.at(-1)
  }
  return steps
}
