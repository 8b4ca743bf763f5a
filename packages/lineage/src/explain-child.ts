import { formatDay, monthEnd } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { andTruth, explainAt, explainOn, say, settleMeasure, valueOf, windowOf } from '@kinfold/measure'
import type {
  CountOfChildren,
  Measure,
  MeasureOfMoments,
  Moment,
  Moments,
  Node,
  Quantity,
  RateOfChildren,
  Row,
  Settings,
  ShareOfChildren,
  Subject,
  Truth
} from '@kinfold/measure'
import { asValue, flatten } from './explanation.js'
import type { ExplainedChild, ExplainedClause, Verdict } from './explanation.js'
import { isWithin } from './occasions.js'

const verdictOf = (inScope: Truth, met: Truth): Verdict => {
  if (inScope === false) return 'not met'
  const both = andTruth(inScope, met)
  if (both === true) return 'met'
  return inScope === true && met === false ? 'not met' : 'cannot be known'
}

const explainChildren = (measure: ShareOfChildren | CountOfChildren | RateOfChildren, child: Subject, day: Day): ExplainedChild => {
  const who = explainOn(measure.who, child)(day)
  const base = { child: child.journey.subject, on: null, days: null }
  if (measure.shape !== 'share of children') {
    return { ...base, verdict: verdictOf(who.value, true), inScope: asValue(who.value), clauses: flatten('who', who) }
  }
  const of = explainOn(measure.of, child)(day)
  return {
    ...base,
    verdict: verdictOf(of.value, who.value),
    inScope: asValue(of.value),
    clauses: [...flatten('of', of), ...flatten('who', who)]
  }
}

interface Judged {
  readonly inScope: Truth
  readonly met: Truth
  readonly days: Quantity | undefined
  readonly rows: readonly ExplainedClause[]
}

/** A truth for each occasion as a row with its clauses; nothing where there is no such part. */
const asked = (name: 'among' | 'who', node: Node<readonly Truth[]> | undefined, child: Subject) => {
  const explain = node === undefined ? undefined : explainAt(node, child)
  return (index: number): { readonly value: Truth; readonly rows: readonly ExplainedClause[] } => {
    const row = explain?.(index)
    return row === undefined ? { value: true, rows: [] } : { value: row.value, rows: flatten(name === 'among' ? 'of' : 'who', row) }
  }
}

const judge = (measure: MeasureOfMoments, child: Subject): ((index: number) => Judged) => {
  switch (measure.shape) {
    case 'count of moments': {
      const who = asked('who', measure.who, child)
      return index => {
        const { value, rows } = who(index)
        return { inScope: true, met: value, days: undefined, rows }
      }
    }
    case 'share of moments': {
      const [among, who] = [asked('among', measure.among, child), asked('who', measure.who, child)]
      return index => {
        const [scope, met] = [among(index), who(index)]
        return { inScope: scope.value, met: met.value, days: undefined, rows: [...scope.rows, ...met.rows] }
      }
    }
    case 'mean of days': {
      const quantities = valueOf(measure.days, child)
      const explain = explainAt(measure.days, child)
      return index => {
        const days = quantities[index]
        const known = days !== undefined && days.low === days.high ? true : undefined
        return { inScope: days?.counts, met: known, days, rows: flatten('who', explain(index)) }
      }
    }
  }
}

/** What a child counts as, once for a measure of children, and once for each occasion in the window of a measure of occasions. */
export interface Entry {
  readonly explained: ExplainedChild
  /** The occasion. */
  readonly moment?: Moment<unknown>
  /** Its place among all of the child's; 0 for a measure of children. */
  readonly place: number
}

const explainMoments = (measure: MeasureOfMoments, child: Subject, month: Month): readonly Entry[] => {
  const window = windowOf(measure, month)
  const moments: Moments<unknown> = valueOf(measure.of, child)
  const judged = judge(measure, child)
  return moments.items.flatMap((moment, index) => {
    const inWindow = isWithin(moment, window)
    if (inWindow === false) return []
    const { inScope, met, days, rows } = judged(index)
    const row: Row = { clause: say(measure.of), value: inWindow, evidence: moment.evidence(), rows: [] }
    const scope = andTruth(inWindow, inScope)
    const explained: ExplainedChild = {
      child: child.journey.subject,
      verdict: verdictOf(scope, met),
      inScope: asValue(scope),
      on: formatDay(moment.on),
      days: days === undefined ? null : { low: days.low, high: days.high },
      clauses: [...flatten('of', row), ...rows]
    }
    return [{ explained, moment, place: index }]
  })
}

/** As `explainChild`, of a measure that a policy has settled, each with the occasion it is about. */
export const explainEntries = (measure: Measure, child: Subject, month: Month): readonly Entry[] => {
  switch (measure.shape) {
    case 'share of children':
    case 'count of children':
    case 'rate of children':
      return [{ explained: explainChildren(measure, child, monthEnd(month)), place: 0 }]
    case 'count of moments':
    case 'share of moments':
    case 'mean of days':
      return explainMoments(measure, child, month)
  }
}

/**
 * Why a child counts as it does in a measure's month: one entry for a measure of children, one for each occasion in its window for a
 * measure of occasions (none where the child had none).
 */
export const explainChild = (measure: Measure, settings: Settings, child: Subject, month: Month): readonly ExplainedChild[] =>
  explainEntries(settleMeasure(measure, settings), child, month).map(({ explained }) => explained)
