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
export type FlowBasis = 'month' | 'year to date' | 'rolling 12 months' | 'pooled 3 years'
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
  /** `from to RNE LS PLACE REC`, then PLACE_PROVIDER and CIN where they matter, with `-` for what is blank; days as YYYY-MM-DD. */
  readonly episodes: readonly string[]
  /** `day`, or `day code` with the participation (REVIEW_CODE). */
  readonly reviews?: readonly string[]
  /** `day`, or `day flag` with FOSTER_CARE. */
  readonly matched?: readonly string[]
  /** `day`, or `day reversed`: decisions that the child should be placed for adoption. */
  readonly decisions?: readonly string[]
  /** `from to kind`: missing spells, with `-` for an end that is not known, M or A for the kind. */
  readonly missing?: readonly string[]
  /** `sex ethnicity`, as the log keeps them. */
  readonly described?: string
  /** The first day that the log covers; everything, where absent. */
  readonly coveredFrom?: string
}

/** What was asked of a figure, by the financial year (named by its end) that its window ends in: it stands until the next one's year. */
export interface Threshold {
  readonly year: number
  readonly value: number
  readonly source: Citation
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
  /** The days of these tables that it needs, where its clauses look back further than its basis says. */
  readonly needsOver?: FlowBasis
  /** Thresholds of windows of three years, the earliest first. */
  readonly thresholds?: readonly Threshold[]
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

/** Children on a day of whom `who` holds, for each 10,000 of a population that the records do not hold. */
export interface RateOfChildren extends Described {
  readonly shape: 'rate of children'
  readonly basis: StockBasis
  readonly who: Clause
  /** The reference series that gives the population: its name among those handed to a run. */
  readonly per: string
}

interface OfMoments extends Described {
  readonly basis: FlowBasis
  /** The switch that may name another basis, as `basisOfSwitch` reads its values. */
  readonly basisSwitch?: string
  readonly of: Node<Moments<unknown>>
}

/** Moments in a window; those of which `who` is true, where there is one. */
export interface CountOfMoments extends OfMoments {
  readonly shape: 'count of moments'
  readonly who?: Node<readonly Truth[]>
}

/** Moments in a window: those of which `who` is true, among all, or among those of which `among` is true. */
export interface ShareOfMoments extends OfMoments {
  readonly shape: 'share of moments'
  readonly among?: Node<readonly Truth[]>
  readonly who: Node<readonly Truth[]>
}

/** The mean of the days that moments in a window give. */
export interface MeanOfDays extends OfMoments {
  readonly shape: 'mean of days'
  readonly days: Node<readonly Quantity[]>
  /** The most days that a single one can give, whatever is out of view. */
  readonly mostDays: number
}

/** A definition of a figure: its shape, what it counts, and what it says of itself. */
export type Measure = ShareOfChildren | CountOfChildren | RateOfChildren | CountOfMoments | ShareOfMoments | MeanOfDays

/** The measures of occasions. */
export type MeasureOfMoments = CountOfMoments | ShareOfMoments | MeanOfDays

export const shareOfChildren = (measure: Omit<ShareOfChildren, 'shape'>): ShareOfChildren => ({ shape: 'share of children', ...measure })
export const countOfChildren = (measure: Omit<CountOfChildren, 'shape'>): CountOfChildren => ({ shape: 'count of children', ...measure })
export const rateOfChildren = (measure: Omit<RateOfChildren, 'shape'>): RateOfChildren => ({ shape: 'rate of children', ...measure })
export const countOfMoments = (measure: Omit<CountOfMoments, 'shape'>): CountOfMoments => ({ shape: 'count of moments', ...measure })
export const shareOfMoments = (measure: Omit<ShareOfMoments, 'shape'>): ShareOfMoments => ({ shape: 'share of moments', ...measure })
export const meanOfDays = (measure: Omit<MeanOfDays, 'shape'>): MeanOfDays => ({ shape: 'mean of days', ...measure })

/** What a part of a definition says: who is in scope (`of`, narrowed by `among`), who counts (`who`), or how many days it gives. */
export type PartName = 'of' | 'among' | 'who' | 'days'

/** A definition that a measure is made of, by what it says. */
export interface Part {
  readonly name: PartName
  readonly node: Node<unknown>
}

/** The definitions a measure is made of. */
export const partsOf = (measure: Measure): readonly Part[] => {
  switch (measure.shape) {
    case 'share of children':
      return [{ name: 'of', node: measure.of }, { name: 'who', node: measure.who }]
    case 'count of children':
    case 'rate of children':
      return [{ name: 'who', node: measure.who }]
    case 'count of moments':
      return [{ name: 'of', node: measure.of }, ...(measure.who === undefined ? [] : [{ name: 'who', node: measure.who } as const])]
    case 'share of moments':
      return [
        { name: 'of', node: measure.of },
        ...(measure.among === undefined ? [] : [{ name: 'among', node: measure.among } as const]),
        { name: 'who', node: measure.who }
      ]
    case 'mean of days':
      return [{ name: 'of', node: measure.of }, { name: 'days', node: measure.days }]
  }
}
