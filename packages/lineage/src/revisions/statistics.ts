import type { RevisionTriangle } from './triangle.js'

/** How figures were revised between their own month end and so many months later, over the months of which both are stated. */
export interface RevisionsAtLag {
  /** Months later; `null` for the latest view of each month, whatever its lag. */
  readonly lag: number | null
  readonly months: number
  /** Later less first: whether figures tend to rise. */
  readonly mean: number | null
  /** However they are signed. */
  readonly meanAbsolute: number | null
  /** The standard deviation of the revisions, of a sample; `null` of fewer than two. */
  readonly spread: number | null
  readonly lowest: number | null
  readonly highest: number | null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const summaryOf = (lag: number | null, revisions: readonly number[]): RevisionsAtLag => {
  const months = revisions.length
  if (months === 0) return { lag, months, mean: null, meanAbsolute: null, spread: null, lowest: null, highest: null }
  const mean = sum(revisions) / months
  return {
    lag,
    months,
    mean,
    meanAbsolute: sum(revisions.map(Math.abs)) / months,
    spread: months < 2 ? null : Math.sqrt(sum(revisions.map(each => (each - mean) ** 2)) / (months - 1)),
    lowest: Math.min(...revisions),
    highest: Math.max(...revisions)
  }
}

/** The revisions of a triangle, lag by lag and to the latest view. Figures that are bounded, or not recorded, have none. */
export const revisionsOf = ({ months }: RevisionTriangle): readonly RevisionsAtLag[] => {
  const deepest = Math.max(0, ...months.map(({ views }) => views.length - 1))
  const between = (lagOf: (views: number) => number): readonly number[] =>
    months.flatMap(({ views }) => {
      const [first, later] = [views[0]?.value ?? null, views[lagOf(views.length)]?.value ?? null]
      return first === null || later === null || lagOf(views.length) === 0 ? [] : [later - first]
    })
  return [...Array.from({ length: deepest }, (_, place) => summaryOf(place + 1, between(() => place + 1))), summaryOf(null, between(views => views - 1))]
}
