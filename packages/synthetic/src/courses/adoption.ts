import { addDays, type Day } from '@kinfold/calendar'
import type { Adoption } from '../life/life.js'
import { daysOutOf, type Choices, type Lengths, type Random } from '../random.js'
import type { Beginning, Course, LegalStep, PlannedPlacement } from './course.js'
import { endOfChildhoodInCare } from './long-term.js'
import { proceedings, type Proceedings } from './proceedings.js'

const adoptersOf: Choices<Adoption['adopters']> = [
  [640, { number: '2', sex: 'MF', legalStatus: 'L11' }],
  [100, { number: '2', sex: 'MF', legalStatus: 'L3' }],
  [50, { number: '2', sex: 'MM', legalStatus: 'L12' }],
  [45, { number: '2', sex: 'FF', legalStatus: 'L12' }],
  [20, { number: '2', sex: 'FF', legalStatus: 'L2' }],
  [15, { number: '2', sex: 'MM', legalStatus: 'L4' }],
  [110, { number: '1', sex: 'F1', legalStatus: 'L0' }],
  [20, { number: '1', sex: 'M1', legalStatus: 'L0' }]
]

const matchAfterTheOrder: Lengths = [[12, [0, 30]], [24, [31, 90]], [30, [91, 190]], [23, [191, 380]], [11, [381, 700]]]
const orderAfterMovingIn: Lengths = [[40, [110, 210]], [45, [211, 340]], [15, [341, 640]]]
const matchedBeforeOfAThousand = 60

type Way = 'consent' | 'early permanence' | 'foster carer' | 'adopters found'

const wayOf = ({ random, rates: { adoption } }: Beginning): Way =>
  random.pick<Way>([
    [adoption.withConsent, 'consent'],
    [adoption.earlyPermanence, 'early permanence'],
    [adoption.fosterCarer, 'foster carer'],
    [Math.max(0, 1000 - adoption.withConsent - adoption.earlyPermanence - adoption.fosterCarer), 'adopters found']
  ])

const adopted = (random: Random, decided: Day, matched: Day, way: Way): Adoption => ({
  decided,
  matched,
  byFosterCarer: way === 'early permanence' || way === 'foster carer',
  adopters: random.pick(adoptersOf)
})

/** A baby whose parents agree: no placement order is needed. */
const withConsent = ({ random, starts }: Beginning): Course => {
  const decided = addDays(starts, random.between(45, 120))
  const matched = addDays(decided, random.between(10, 90))
  const movesIn = addDays(matched, random.between(5, 30))
  return {
    starts,
    ends: addDays(movesIn, daysOutOf(random, orderAfterMovingIn)),
    ending: 'adopted with consent',
    legal: [{ on: starts, status: 'V2' }],
    planned: [{ on: movesIn, type: 'A4', carer: 'new', lasts: true }],
    decisions: [{ on: decided }],
    adoption: adopted(random, decided, matched, 'consent')
  }
}

/** The decision comes to nothing: the court refuses, no adopters are found, or the plan changes. The child grows up in care. */
const reversed = ({ random, born, starts }: Beginning, { legal, hearing }: Proceedings, decided: Day): Course => {
  const why = random.pick([[25, 'RD2'], [45, 'RD3'], [15, 'RD1'], [15, 'RD4']])
  const on = why === 'RD2' ? addDays(hearing, random.between(0, 20)) : addDays(hearing, random.between(240, 800))
  const after: readonly LegalStep[] = why === 'RD2' ? [{ on: hearing, status: 'C2' }] : [{ on: hearing, status: 'E1' }, { on, status: 'C2' }]
  return {
    starts,
    ...endOfChildhoodInCare(random, born, addDays(on, 100)),
    legal: [...legal, ...after],
    planned: [],
    decisions: [{ on: decided, reversed: { on, reason: why } }]
  }
}

const fosteredBy = ({ random, starts }: Beginning, way: Way, decided: Day): readonly PlannedPlacement[] => {
  if (way === 'early permanence') return [{ on: addDays(starts, random.between(0, 60)), type: 'U5', carer: 'new', lasts: true }]
  if (way === 'foster carer') return [{ on: addDays(decided, -random.between(0, decided - starts)), type: 'U6', carer: 'new', lasts: true }]
  return []
}

/** The plan is adoption: a decision, a placement order at the hearing, a match, a placement with the adopters, an adoption order. */
export const adoptionCourse = (beginning: Beginning): Course => {
  const { random, rates, starts } = beginning
  const way = wayOf(beginning)
  if (way === 'consent') return withConsent(beginning)

  const heard = proceedings(beginning)
  const { legal, hearing } = heard
  const decided = addDays(hearing, -random.between(10, 75))
  if (random.chance(rates.adoption.reversed)) return reversed(beginning, heard, decided)

  const byFosterCarer = way !== 'adopters found'
  const firstMatch = random.chance(matchedBeforeOfAThousand)
    ? addDays(decided, random.between(1, Math.max(1, hearing - decided - 1)))
    : addDays(hearing, byFosterCarer ? random.between(0, 60) : daysOutOf(random, matchAfterTheOrder))
  const after = (match: Day): Day => addDays(match > hearing ? match : hearing, random.between(5, 35))
  const movesIn = after(firstMatch)
  const breaksDown = !byFosterCarer && random.chance(rates.adoption.disrupted)
  const leavesAgain = addDays(movesIn, random.between(30, 300))
  const matched = breaksDown ? addDays(leavesAgain, random.between(60, 400)) : firstMatch
  const lastMovesIn = breaksDown ? after(matched) : movesIn
  const disruption: readonly PlannedPlacement[] = [
    { on: movesIn, type: 'A6', carer: 'new', lasts: true },
    { on: leavesAgain, type: 'U6', carer: 'new', lasts: false }
  ]
  return {
    starts,
    ends: addDays(lastMovesIn, daysOutOf(random, orderAfterMovingIn)),
    ending: 'adopted',
    legal: [...legal, { on: hearing, status: 'E1' }],
    planned: [
      ...fosteredBy(beginning, way, decided),
      ...(breaksDown ? disruption : []),
      { on: lastMovesIn, type: byFosterCarer ? 'A5' : 'A6', carer: byFosterCarer ? 'same' : 'new', lasts: true }
    ],
    decisions: [{ on: decided }],
    adoption: adopted(random, decided, matched, way)
  }
}
