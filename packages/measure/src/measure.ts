import type { Month } from '@kinfold/calendar'
import type { Moments, Quantity } from './moments.js'
import type { Node } from './node.js'
import type { Clause } from './operators.js'
import type { Truth } from './truth.js'

/** Where a definition, a number or a category comes from, and what it supports. */
export interface Citation {
  readonly document: string
  readonly supports: string
}

/** Which way is better, in the words of a council's report. */
export type Good = 'high' | 'low' | 'info' | 'within limits'
export type Unit = 'count' | 'percent' | 'days' | 'per 10000' | 'mean'
/** The day, or the days up to it, that a measure of children looks at; what a rolling window holds is the clause's to say. */
export type StockBasis = 'month end' | 'rolling 12 months' | 'term end'
/** The days whose occasions a measure of occasions takes together. */
export type FlowBasis = 'month' | 'year to date'
export type Basis = StockBasis | FlowBasis

/** A made-up history in the words of a return's rows, and what the measure makes of it. */
export interface Example {
  readonly says: string
  readonly child: ExampleChild
  readonly month: string
  readonly policy?: Readonly<Record<string, string>>
  readonly gives: { readonly numerator: number | null; readonly denominator?: number | null; readonly unknown?: number }
}

export interface ExampleChild {
  readonly born: string
  /** `from to RNE LS PLACE REC` with `-` for what is blank; days as YYYY-MM-DD. */
  readonly episodes: readonly string[]
  readonly reviews?: readonly string[]
  readonly matched?: readonly string[]
  /** The first day that the log covers; everything, where absent. */
  readonly coveredFrom?: string
}

interface Described {
  readonly code: string
  readonly title: string
  readonly good: Good
  readonly unit: Unit
  readonly inForce?: { readonly from?: Month; readonly to?: Month }
  readonly sources: readonly [Citation, ...Citation[]]
  /** The tables of the return that it needs: without coverage of them it is not recorded. */
  readonly needs: readonly [string, ...string[]]
  readonly examples: readonly Example[]
}

/** Children on a day: those of whom `who` holds, among those of whom `of` holds. */
export interface ShareOfChildren extends Described {
  readonly shape: 'share of children'
  readonly basis: StockBasis
  readonly of: Clause
  readonly who: Clause
}

/** Children on a day of whom `who` holds. */
export interface CountOfChildren extends Described {
  readonly shape: 'count of children'
  readonly basis: StockBasis
  readonly who: Clause
}

/** Moments in a window. */
export interface CountOfMoments extends Described {
  readonly shape: 'count of moments'
  readonly basis: FlowBasis
  readonly of: Node<Moments<unknown>>
}

/** Moments in a window: those of which `who` is true. */
export interface ShareOfMoments extends Described {
  readonly shape: 'share of moments'
  readonly basis: FlowBasis
  readonly of: Node<Moments<unknown>>
  readonly who: Node<readonly Truth[]>
}

/** The mean of the days that moments in a window give. */
export interface MeanOfDays extends Described {
  readonly shape: 'mean of days'
  readonly basis: FlowBasis
  readonly of: Node<Moments<unknown>>
  readonly days: Node<readonly Quantity[]>
  /** The most days that a single one can give, whatever is out of view. */
  readonly mostDays: number
}

/** A definition of a figure: its shape, what it counts, and what it says of itself. */
export type Measure = ShareOfChildren | CountOfChildren | CountOfMoments | ShareOfMoments | MeanOfDays

export const shareOfChildren = (measure: Omit<ShareOfChildren, 'shape'>): ShareOfChildren => ({ shape: 'share of children', ...measure })
export const countOfChildren = (measure: Omit<CountOfChildren, 'shape'>): CountOfChildren => ({ shape: 'count of children', ...measure })
export const countOfMoments = (measure: Omit<CountOfMoments, 'shape'>): CountOfMoments => ({ shape: 'count of moments', ...measure })
export const shareOfMoments = (measure: Omit<ShareOfMoments, 'shape'>): ShareOfMoments => ({ shape: 'share of moments', ...measure })
export const meanOfDays = (measure: Omit<MeanOfDays, 'shape'>): MeanOfDays => ({ shape: 'mean of days', ...measure })

/** The definitions a measure is made of. */
export const partsOf = (measure: Measure): readonly Node<unknown>[] => {
  switch (measure.shape) {
    case 'share of children':
      return [measure.of, measure.who]
    case 'count of children':
      return [measure.who]
    case 'count of moments':
      return [measure.of]
    case 'share of moments':
      return [measure.of, measure.who]
    case 'mean of days':
      return [measure.of, measure.days]
  }
}
