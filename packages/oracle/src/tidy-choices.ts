import fc from 'fast-check'
import type { Length, WithinMonth } from './history-choices.js'
import { adoptionSpell, days, gap, spell, withinMonth } from './history-choices.js'

/** What happens next to a child in care. */
export type Step =
  | { readonly kind: 'moves', readonly after: Length, readonly place: string, readonly legalStatus: string | undefined }
  | { readonly kind: 'moves with the carer', readonly after: Length, readonly legalStatus: string | undefined, readonly toAdopt: string | undefined }
  | { readonly kind: 'legal status changes', readonly after: Length, readonly legalStatus: string }
  | { readonly kind: 'moves for a time', readonly after: Length, readonly place: string, readonly days: number, readonly returns: boolean }
  | { readonly kind: 'own carer adopts', readonly after: Length, readonly consent: boolean, readonly sameCarerCode: boolean }
  | { readonly kind: 'placed for adoption', readonly after: Length, readonly consent: boolean }

/** When the decision that a child should be adopted was made: on the way; around 12 months before the order; days before moving in. */
export type DecisionChoice =
  | { readonly kind: 'on the way' }
  | { readonly kind: '12 months before the order', readonly shift: number }
  | { readonly kind: 'before moving in', readonly days: number }

/** How the way to an adoption order goes: each length follows the one before; the decision may be said to be reversed, days from the order. */
export interface AdoptionChoice {
  readonly decided: DecisionChoice
  readonly fosterCare: 'as placed' | 'otherwise' | 'blank'
  readonly reversed: number | undefined
  readonly kind: 'adopted'
  readonly decision: Length
  readonly toOrder: Length
  readonly toPlacement: Length
  readonly toAdoption: Length
  readonly matchDays: number
  readonly byOwnCarer: boolean
  readonly consent: 'none' | 'until placed' | 'to the end'
  readonly reason: string
}

/** How a period of care ends. */
export type Ending =
  | { readonly kind: 'open' }
  | { readonly kind: 'ended', readonly after: Length, readonly reason: string }
  | { readonly kind: 'of age', readonly daysBefore: number, readonly reason: string }
  | AdoptionChoice

/** When a review is held: so many days after the last day on which it is in time (or before it); or so many days after the one before. */
export type ReviewChoice =
  | { readonly kind: 'around the due day', readonly shift: number, readonly code: string }
  | { readonly kind: 'days on', readonly days: number, readonly code: string }

/** A decision that did not lead to an adoption, and how long it stood. */
export interface StandingDecision {
  readonly after: Length
  readonly reversed: Length | undefined
}

/** When a child went missing: so many days on, at an edge of care or a day off it, or at a place within a month. */
export interface MissingChoice {
  readonly at:
    | { readonly kind: 'days on', readonly days: number }
    | { readonly kind: 'start' | 'end', readonly shift: number }
    | { readonly kind: 'months on', readonly months: number, readonly within: WithinMonth }
  readonly codes: readonly string[]
  readonly days: number | undefined
}

/** A period of care. */
export interface PeriodChoice {
  readonly gap: Length | 'same day'
  readonly need: string
  readonly legalStatus: string
  readonly place: string
  readonly shortBreaks: { readonly legalStatus: string, readonly length: Length, readonly turnsBy: string } | undefined
  readonly steps: readonly Step[]
  readonly ending: Ending
  readonly ofAge: string
  readonly reviews: readonly ReviewChoice[]
  readonly decisions: readonly StandingDecision[]
  readonly missing: readonly MissingChoice[]
}

/** A childhood. */
export interface ChildChoice {
  readonly month: number
  readonly within: WithinMonth
  readonly monthsOld: number
  readonly bornWithin: WithinMonth
  readonly bornOnLeapDay: boolean
  readonly sex: string
  readonly ethnicity: string
  readonly periods: readonly PeriodChoice[]
}

const places = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('U6', 'U4', 'U5', 'U3', 'U1', 'U2') },
  { weight: 2, arbitrary: fc.constantFrom('K2', 'P1', 'H5', 'S1', 'P2', 'R1', 'K1', 'R3', 'Z1', 'R5') }
)

const legalStatuses = fc.constantFrom('C2', 'C1', 'V2', 'L1', 'L2', 'J1')

const sometimes = <A>(arbitrary: fc.Arbitrary<A>): fc.Arbitrary<A | undefined> => fc.option(arbitrary, { nil: undefined, freq: 2 })

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('moves' as const), after: spell, place: places, legalStatus: sometimes(legalStatuses) })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('moves with the carer' as const),
      after: spell,
      legalStatus: sometimes(legalStatuses),
      toAdopt: fc.constantFrom(undefined, 'U5', 'U2')
    })
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('legal status changes' as const), after: spell, legalStatus: legalStatuses }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('moves for a time' as const),
      after: spell,
      place: fc.constantFrom('T1', 'T0', 'T2', 'T3', 'T4'),
      days: fc.integer({ min: 1, max: 21 }),
      returns: fc.boolean()
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('own carer adopts' as const), after: spell, consent: fc.boolean(), sameCarerCode: fc.boolean()
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('placed for adoption' as const), after: spell, consent: fc.boolean() }) }
)

const decided: fc.Arbitrary<DecisionChoice> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('on the way' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('12 months before the order' as const), shift: fc.constantFrom(0, -1, 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('before moving in' as const), days: fc.constantFrom(364, 365, 366, -1) }) }
)

const ofAge = fc.constantFrom('E5', 'E17', 'E6', 'E17', 'E7', 'E8')

const ending: fc.Arbitrary<Ending> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('open' as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('ended' as const), after: fc.oneof({ weight: 2, arbitrary: spell }, { weight: 1, arbitrary: days }), reason: fc.constantFrom('E4A', 'E4B', 'E41', 'E3', 'E13', 'E8', 'SGO one', 'SGO other', 'SGO relative', 'SGO other relative')
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('of age' as const), daysBefore: fc.constantFrom(0, 1), reason: fc.constantFrom('E5', 'E6', 'E17', 'E7')
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('adopted' as const),
      decided,
      fosterCare: fc.constantFrom<AdoptionChoice['fosterCare']>('as placed', 'as placed', 'as placed', 'blank', 'blank', 'otherwise'),
      reversed: fc.constantFrom(undefined, undefined, undefined, undefined, undefined, undefined, -1, 0, 1),
      decision: adoptionSpell,
      toOrder: adoptionSpell,
      toPlacement: adoptionSpell,
      toAdoption: adoptionSpell,
      matchDays: fc.integer({ min: -60, max: 60 }),
      byOwnCarer: fc.boolean(),
      consent: fc.constantFrom<AdoptionChoice['consent']>('none', 'none', 'none', 'until placed', 'to the end'),
      reason: fc.constantFrom('E12', 'E11')
    })
  }
)

const code = fc.constantFrom('PN1', 'PN7', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6')

const review: fc.Arbitrary<ReviewChoice> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('around the due day' as const), shift: fc.constantFrom(0, -1, 1, -10, 10), code })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('days on' as const), days: fc.integer({ min: 0, max: 250 }), code }) }
)

const missing: fc.Arbitrary<MissingChoice> = fc.record({
  at: fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('days on' as const), days: fc.integer({ min: 0, max: 700 }) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom<'start' | 'end'>('start', 'end'), shift: fc.constantFrom(0, -1) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('months on' as const), months: fc.integer({ min: 1, max: 40 }), within: withinMonth }) }
  ),
  codes: fc.constantFrom<readonly string[]>(['M'], ['M'], ['A'], ['M', 'M'], ['M', 'A']),
  days: fc.constantFrom(0, 1, 5, 40, undefined)
})

const standingDecision: fc.Arbitrary<StandingDecision> = fc.record({ after: spell, reversed: fc.option(spell, { nil: undefined, freq: 2 }) })

/** Often none. */
const few = <A>(arbitrary: fc.Arbitrary<A>, most: number): fc.Arbitrary<readonly A[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(arbitrary, { maxLength: most, size: 'max' }) })

const period: fc.Arbitrary<PeriodChoice> = fc.record({
  gap: fc.oneof({ weight: 2, arbitrary: fc.constant('same day' as const) }, { weight: 3, arbitrary: gap }),
  need: fc.constantFrom('N1', 'N5', 'N2', 'N8'),
  legalStatus: legalStatuses,
  place: places,
  shortBreaks: fc.oneof(
    { weight: 7, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.record({ legalStatus: fc.constantFrom('V4', 'V3'), length: spell, turnsBy: fc.constantFrom('L', 'B', 'S') }) }
  ),
  steps: fc.array(step, { maxLength: 5, size: 'max' }),
  ending,
  ofAge,
  reviews: fc.array(review, { maxLength: 8, size: 'max' }),
  decisions: few(standingDecision, 2),
  missing: few(missing, 3)
})

const monthsOld = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 190 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 36 }) },
  { weight: 2, arbitrary: fc.integer({ min: 155, max: 165 }) },
  { weight: 1, arbitrary: fc.integer({ min: 185, max: 214 }) }
)

/** Childhoods whose first period of care starts in 2012 to 2017. */
export const childChoice: fc.Arbitrary<ChildChoice> = fc.record({
  month: fc.integer({ min: 0, max: 71 }),
  within: withinMonth,
  monthsOld,
  bornWithin: withinMonth,
  bornOnLeapDay: fc.constantFrom(false, false, false, false, false, false, false, true),
  sex: fc.constantFrom('1', '2', '1', '2', ''),
  ethnicity: fc.constantFrom('WBRI', 'MWBC', 'BAFR', 'REFU', ''),
  periods: fc.array(period, { minLength: 1, maxLength: 3, size: 'max' })
})
