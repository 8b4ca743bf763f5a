import { addDays, type Day } from '@kinfold/calendar'
import type { Choices, Random } from '../random.js'
import type { Rates } from '../rates.js'
import type { Course, LegalStep } from '../courses/course.js'
import type { Placement } from './life.js'
import { madeUpPostcode, madeUpUrn } from './made-up-numbers.js'
import { independentLivingEnds, isFoster } from './placement.js'
import type { PlacementStep } from './stays.js'

/** Something that happens while a stay goes on, from a day to a day, both included. */
interface Within {
  readonly from: Day
  readonly to: Day
  readonly steps: (placement: Placement) => readonly PlacementStep[]
}

/** A stay: its placement, its first day, and the day on which it is over. */
interface Stay {
  readonly placement: Placement
  readonly from: Day
  readonly until: Day
}

// In hospital six weeks at most, with the carer away 21 days, otherwise a week: csc-validator-be-903 @10ad07c, rules 375, 376 and 379.
const spells: Choices<readonly [type: string, least: number, most: number]> = [
  [25, ['T1', 1, 28]], [15, ['T2', 3, 14]], [40, ['T3', 3, 14]], [20, ['T4', 1, 7]]
]

const temporaryMove = (random: Random, from: Day): Within => {
  const [type, least, most] = random.pick(spells)
  const to = addDays(from, random.between(least, most))
  const elsewhere: Placement = { type, postcode: madeUpPostcode(random) }
  return { from, to, steps: (placement) => [{ on: from, placement: elsewhere, carer: 'new' }, { on: to, placement, carer: 'new' }] }
}

const sameCarer = (on: Day, reason: string, changed: (placement: Placement) => Placement): Within => ({
  from: on,
  to: on,
  steps: (placement) => [{ on, placement: changed(placement), carer: 'same', reason }]
})

const carerMoves = (random: Random, on: Day): Within => {
  const postcode = madeUpPostcode(random)
  const urn = madeUpUrn(random)
  const isHouse = random.chance(650)
  return sameCarer(on, isHouse ? 'OTHER' : 'LAREQ', (placement) => (isHouse ? { ...placement, postcode } : { ...placement, urn }))
}

const atTheHearingOfAThousand = 120
const longTermType: Readonly<Record<string, string>> = { U3: 'U1', U6: 'U4' }

const confirmed = (on: Day): Within =>
  sameCarer(on, 'PLACE', (placement) => ({ ...placement, type: longTermType[placement.type] ?? placement.type }))

const registered = (random: Random, on: Day): Within => {
  const urn = madeUpUrn(random)
  return sameCarer(on, 'PLACE', (placement) => ({ ...placement, type: 'H5', urn }))
}

const happenings = (random: Random, { placements }: Rates, stay: Stay, careOrder: Day | undefined): readonly Within[] => {
  const { placement, from, until } = stay
  const found: Within[] = []
  if (placement.type === 'P2' && from < independentLivingEnds && independentLivingEnds < until) found.push(registered(random, independentLivingEnds))
  if (!isFoster(placement.type)) return found
  for (let year = from; year < until; year = addDays(year, 365)) {
    if (random.chance(placements.temporaryMoves)) found.push(temporaryMove(random, addDays(year, random.between(20, 340))))
    if (random.chance(placements.sameCarerMoves)) found.push(carerMoves(random, addDays(year, random.between(20, 340))))
  }
  if (careOrder !== undefined && longTermType[placement.type] !== undefined && random.chance(placements.confirmedLongTerm)) {
    const isAtOnce = careOrder > from && random.chance(atTheHearingOfAThousand)
    found.push(confirmed(isAtOnce ? careOrder : addDays(careOrder > from ? careOrder : from, random.between(40, 240))))
  }
  return found
}

/**
 * Leaves out what runs over the end of the stay, over something else, or over a change of legal status while the child is
 * away, and all of it during short breaks.
 */
const thatFit = (found: readonly Within[], { from, until }: Stay, legal: readonly LegalStep[]): readonly Within[] => {
  const fitting: Within[] = []
  const shortBreaks = legal.filter(({ status }) => status === 'V4')
  const inFullCare = shortBreaks.length === 0 ? from : (legal[shortBreaks.length]?.on ?? until)
  for (const one of [...found].sort((a, b) => a.from - b.from)) {
    const earlier = fitting.at(-1)?.to ?? from
    const isClear = one.from === one.to || !legal.some(({ on }) => one.from <= on && on <= one.to)
    if (one.from > earlier && one.from > inFullCare && one.to < until && isClear) fitting.push(one)
  }
  return fitting
}

/**
 * The placements of a period with what happens while they last: temporary moves and returns, carers who move, placements
 * confirmed as long term.
 */
export const withinStays = (
  random: Random, rates: Rates, steps: readonly PlacementStep[], { ends, legal }: Pick<Course, 'ends' | 'legal'>
): readonly PlacementStep[] => {
  const careOrder = legal.find(({ status }) => status === 'C2')?.on
  const all: PlacementStep[] = []
  steps.forEach((step, place) => {
    const stay = { placement: step.placement, from: step.on, until: steps[place + 1]?.on ?? ends }
    // A carer who goes on caring in another role is the carer as they were at the end of the stay before.
    const before = all.at(-1)?.placement
    let placement = step.carer === 'same' && before !== undefined ? { ...before, type: step.placement.type } : step.placement
    all.push({ ...step, placement })
    for (const within of thatFit(happenings(random, rates, stay, careOrder), stay, legal)) {
      const inside = within.steps(placement)
      all.push(...inside)
      placement = inside.at(-1)?.placement ?? placement
    }
  })
  return all
}
