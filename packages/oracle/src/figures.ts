import { writeIsoDay } from './days.js'
import type { Day } from './days.js'

/** What a figure says of one child; without a date of birth an answer that asks the age cannot be known. */
export type Verdict = 'met' | 'not met' | 'out of scope' | 'cannot be known'

/** The verdict on one child. */
export interface ChildVerdict {
  readonly child: string
  readonly verdict: Verdict
}

/** A share of children: those met, of those in scope. */
export interface ShareFigure {
  readonly numerator: number
  readonly denominator: number
  readonly children: readonly ChildVerdict[]
}

/** A count of children, which has no denominator. */
export interface StockFigure {
  readonly numerator: number
  readonly denominator: undefined
  readonly children: readonly ChildVerdict[]
}

/** One thing that happened to one child, on a day YYYY-MM-DD. */
export interface Happening {
  readonly child: string
  readonly on: string
}

/** A count of things that happened, which has no denominator. */
export interface FlowFigure {
  readonly numerator: number
  readonly denominator: undefined
  readonly happenings: readonly Happening[]
}

/** How many days something took for one child, by the day that put the child into the figure. */
export interface MeasuredDays extends Happening {
  readonly days: number
}

/** A mean number of days: their sum, of so many. */
export interface MeanDaysFigure {
  readonly numerator: number
  readonly denominator: number
  readonly measured: readonly MeasuredDays[]
}

/** What a figure says of one thing that happened. */
export interface OccasionVerdict extends Happening {
  readonly verdict: Verdict
}

/** A share of things that happened, or a count of those that are met; those that could not be measured are in neither number. */
export interface OccasionFigure<Denominator extends number | undefined> {
  readonly numerator: number
  readonly denominator: Denominator
  readonly occasions: readonly OccasionVerdict[]
  readonly unmeasured: readonly Happening[]
}

/** A share of things that happened. */
export type OccasionShare = OccasionFigure<number>

/** A count of those things that happened of which something is true. */
export type OccasionCount = OccasionFigure<undefined>

/** The share that verdicts on children make. */
export const shareOf = (children: readonly ChildVerdict[]): ShareFigure => ({
  numerator: children.filter(({ verdict }) => verdict === 'met').length,
  denominator: children.filter(({ verdict }) => verdict === 'met' || verdict === 'not met').length,
  children
})

/** The count that verdicts on children make. */
export const stockOf = (children: readonly ChildVerdict[]): StockFigure => ({
  numerator: children.filter(({ verdict }) => verdict === 'met').length,
  denominator: undefined,
  children
})

/** The count that happenings make. */
export const flowOf = (happenings: readonly Happening[]): FlowFigure => ({ numerator: happenings.length, denominator: undefined, happenings })

/** What happened to a child on a day. */
export const happening = (child: string, on: Day): Happening => ({ child, on: writeIsoDay(on) })

const notMeasured = (occasions: readonly OccasionVerdict[]): readonly Happening[] =>
  occasions.filter(({ verdict }) => verdict === 'cannot be known').map(({ child, on }) => ({ child, on }))

/** The share that verdicts on things that happened make. */
export const occasionShareOf = (occasions: readonly OccasionVerdict[]): OccasionShare => ({
  numerator: occasions.filter(({ verdict }) => verdict === 'met').length,
  denominator: occasions.filter(({ verdict }) => verdict === 'met' || verdict === 'not met').length,
  occasions,
  unmeasured: notMeasured(occasions)
})

/** The count of the things that happened whose verdict is met. */
export const occasionCountOf = (occasions: readonly OccasionVerdict[]): OccasionCount => ({
  numerator: occasions.filter(({ verdict }) => verdict === 'met').length,
  denominator: undefined,
  occasions,
  unmeasured: notMeasured(occasions)
})

/** The mean that measured days make. */
export const meanDaysOf = (measured: readonly MeasuredDays[]): MeanDaysFigure => ({
  numerator: measured.reduce((sum, { days }) => sum + days, 0),
  denominator: measured.length,
  measured
})

/** Met or not met, as something is true or not. */
export const metIf = (met: boolean): 'met' | 'not met' => (met ? 'met' : 'not met')
