import type { Month } from '@kinfold/calendar'
import { policyWords } from '@kinfold/clauses'
import type { Policy } from '@kinfold/clauses'
import type { TableCoverage } from '@kinfold/journey'
import { contributionsTo, differingWords, figureOf, namedNumbers, settleMeasure } from '@kinfold/measure'
import type { Contribution, DifferingWords, Measure, NamedNumbers, References, Subject } from '@kinfold/measure'
import { printFigure } from '@kinfold/scorecard'
import type { PrintedFigure } from '@kinfold/scorecard'
import { bridgeAddsUp, noNumbers, plus } from './bridge-law.js'
import { differing, sumOf, whyChanged } from './bridge-change.js'
import type { WhyChanged } from './bridge-change.js'
import { bridgePath } from './bridge-path.js'
import type { PathStep } from './bridge-path.js'

export interface BridgeRequest {
  readonly measure: Measure
  readonly month: Month
  readonly from: Policy
  readonly to: Policy
  readonly coverage: TableCoverage
  readonly references?: References
  /** Switches to set first, in this order. What is put down to a switch depends on the order. */
  readonly order?: readonly string[]
}

/** A figure on the way, and the numbers that it is made from: none, where nothing can be said of it. */
export interface FigureOnTheWay {
  readonly figure: PrintedFigure
  readonly numbers: NamedNumbers | null
}

/** A child, or an occasion, that adds something else to the figure since a switch was set otherwise. */
export interface BridgeChange extends WhyChanged {
  readonly child: string
  readonly on: string | null
  readonly change: NamedNumbers
}

/** One switch set otherwise: what it decides, what that changes in the definition, the figure, and all who make the difference. */
export interface BridgeStep {
  readonly switch: string
  readonly says: string
  readonly from: string
  readonly to: string
  readonly words: readonly DifferingWords[]
  readonly before: FigureOnTheWay
  readonly after: FigureOnTheWay
  /** What the changes add up to; `null`, with no child listed, where nothing can be said of one of the figures. */
  readonly change: NamedNumbers | null
  readonly changes: readonly BridgeChange[]
}

/** The difference between the figures of two policies, switch by switch and child by child. */
export interface Bridge {
  readonly from: FigureOnTheWay & { readonly policy: string }
  readonly to: FigureOnTheWay & { readonly policy: string }
  readonly steps: readonly BridgeStep[]
  /** Switches that the two set differently and that play no part in the measure. */
  readonly withoutPart: readonly string[]
  /** Whether everything adds up exactly, asked anew of this bridge. `false` is a fault of Kinfold's. */
  readonly addsUp: boolean
}

export interface BridgeRun {
  readonly add: (child: Subject) => void
  readonly bridge: () => Bridge
}

/** One measure on the way, and its numbers over the children added so far. */
interface Stage {
  readonly measure: Measure
  readonly contributions: (child: Subject) => readonly Contribution[]
  numbers: readonly number[]
}

interface Changed {
  readonly change: BridgeChange
  readonly numbers: readonly number[]
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const inOrder = (a: Changed, b: Changed): number => compareText(a.change.child, b.change.child) || compareText(a.change.on ?? '', b.change.on ?? '')

/** What a child adds otherwise after a switch, occasion by occasion. */
const changesOf = (before: Stage, after: Stage, was: readonly Contribution[], is: readonly Contribution[], child: Subject, month: Month): readonly Changed[] => {
  const changed = differing(was, is)
  if (changed.length === 0) return []
  const why = whyChanged({ measure: before.measure, contributions: was, child }, { measure: after.measure, contributions: is, child }, month)
  return changed.map(({ key, on, numbers }) => ({ numbers, change: { child: child.journey.subject, on, ...why(key), change: namedNumbers(after.measure, numbers) } }))
}

/** Starts the bridge between two policies over the children of an authority; they are added one by one. */
export const startBridge = ({ measure, month, from, to, coverage, references, order }: BridgeRequest): BridgeRun => {
  const path = bridgePath(measure, from, to, order)
  const stageOf = (settled: Measure): Stage => ({ measure: settled, contributions: contributionsTo(settled, month), numbers: noNumbers })
  const first = stageOf(settleMeasure(measure, from.settings))
  const target = stageOf(settleMeasure(measure, to.settings))
  const steps = path.steps.map(step => ({ step, stage: stageOf(step.after), changed: [] as Changed[] }))
  const population = 'per' in measure ? references?.get(measure.per)?.(month) : undefined
  const told = ({ measure: settled, numbers }: Stage): FigureOnTheWay => {
    const figure = printFigure(settled, month, coverage, figureOf(settled, numbers, population))
    return { figure, numbers: isSaid(figure) ? namedNumbers(settled, numbers) : null }
  }
  return {
    add: child => {
      let [stage, was] = [first, first.contributions(child)]
      first.numbers = plus(first.numbers, sumOf(was))
      target.numbers = plus(target.numbers, sumOf(target.contributions(child)))
      for (const { stage: next, changed } of steps) {
        const is = next.contributions(child)
        next.numbers = plus(next.numbers, sumOf(is))
        changed.push(...changesOf(stage, next, was, is, child, month))
        ;[stage, was] = [next, is]
      }
    },
    bridge: () => {
      const stages = [first, ...steps.map(({ stage }) => stage)]
      const worlds = steps.map(({ stage, changed }, place) => ({
        before: stages[place]?.numbers ?? noNumbers,
        changes: changed.map(({ numbers }) => numbers),
        after: stage.numbers
      }))
      return {
        from: { policy: policyWords(from), ...told(first) },
        to: { policy: policyWords(to), ...told(target) },
        steps: steps.map(({ step, stage, changed }, place) => stepTold(step, told(stages[place] ?? first), told(stage), changed)),
        withoutPart: path.withoutPart,
        addsUp: bridgeAddsUp.check({ from: first.numbers, steps: worlds, to: target.numbers }).length === 0
      }
    }
  }
}

const isSaid = ({ state }: PrintedFigure): boolean => state !== 'not recorded' && state !== 'not measured this month'

const stepTold = ({ switch: name, says, from, to, before: one, after: other }: PathStep, before: FigureOnTheWay, after: FigureOnTheWay, changed: readonly Changed[]): BridgeStep => {
  const isTold = before.numbers !== null && after.numbers !== null
  const total = changed.map(({ numbers }) => numbers).reduce(plus, noNumbers)
  return {
    switch: name,
    says,
    from,
    to,
    words: differingWords(one, other),
    before,
    after,
    change: isTold ? namedNumbers(other, total) : null,
    changes: isTold ? [...changed].sort(inOrder).map(({ change }) => change) : []
  }
}
