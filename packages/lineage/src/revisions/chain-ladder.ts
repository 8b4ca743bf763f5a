/** What a figure that may still be revised is expected to come to: an estimate, never a figure. */
export interface Estimate {
  readonly estimate: number
  /** One standard error, after Mack. */
  readonly standardError: number
}

/** Why there is no estimate. */
export type NoEstimate = 'too few months' | 'nothing to grow from'

/** How many months, at the least, a step from one view to the next has to be seen in. */
export const fewestSteps = 3

interface Step {
  readonly factor: number
  /** Mack's sigma squared; none where a single month shows the step. */
  readonly variance: number | undefined
  /** The sum of what the factor was taken over. */
  readonly weight: number
  readonly seen: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** The step from one view to the next, over the rows that have both. */
const stepAt = (rows: readonly (readonly number[])[], view: number): Step => {
  const both = rows.flatMap(row => {
    const [from, to] = [row[view], row[view + 1]]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
  const weight = sum(both.map(({ from }) => from))
  const factor = weight === 0 ? 1 : sum(both.map(({ to }) => to)) / weight
  const deviations = both.filter(({ from }) => from > 0).map(({ from, to }) => from * (to / from - factor) ** 2)
  return { factor, weight, seen: both.length, variance: both.length < 2 ? undefined : sum(deviations) / (both.length - 1) }
}

/** The last step has no variance of its own where one row shows it: Mack takes what the two before it lead to. */
const withVariances = (steps: readonly Step[]): readonly (Step & { readonly variance: number })[] => {
  const done: (Step & { readonly variance: number })[] = []
  for (const step of steps) {
    const [one, other] = [done.at(-2)?.variance, done.at(-1)?.variance]
    const led = one === undefined || other === undefined ? (other ?? 0) : Math.min(one === 0 ? 0 : other ** 2 / one, Math.min(one, other))
    done.push({ ...step, variance: step.variance ?? led })
  }
  return done
}

/**
 * What the last view of each row is expected to come to, by the chain ladder: each step from one view to the next is taken to be as large as it was, on the whole,
 * in the rows that show it. A row that has all views is what it is, without error.
 *
 * Unit and bounds: rows of cumulative numbers, 0 or more, as long as they are known; the standard error is Mack's.
 * Source: T. Mack, Distribution-free calculation of the standard error of chain ladder reserve estimates, ASTIN Bulletin 23 (1993), 213-225.
 */
export const chainLadder = (rows: readonly (readonly number[])[], least = fewestSteps): readonly (Estimate | NoEstimate)[] => {
  const views = Math.max(0, ...rows.map(row => row.length))
  const steps = withVariances(Array.from({ length: Math.max(0, views - 1) }, (_, view) => stepAt(rows, view)))
  return rows.map(row => {
    const last = row.at(-1)
    if (last === undefined) return 'nothing to grow from'
    const ahead = steps.slice(row.length - 1)
    if (ahead.length === 0) return { estimate: last, standardError: 0 }
    if (last === 0) return 'nothing to grow from'
    if (ahead.some(({ seen }) => seen < least)) return 'too few months'
    let grown = last
    let relative = 0
    for (const { factor, variance, weight } of ahead) {
      relative += factor === 0 ? 0 : (variance / factor ** 2) * (1 / grown + 1 / weight)
      grown *= factor
    }
    return { estimate: grown, standardError: grown * Math.sqrt(relative) }
  })
}
