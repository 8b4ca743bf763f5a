import { formatDay, monthEnd } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { andTruth, explainAt, explainOn, say, settle, valueOf, windowOf } from '@kinfold/measure'
import type {
  CountOfChildren,
  CountOfMoments,
  Measure,
  MeanOfDays,
  Moment,
  Moments,
  Quantity,
  Row,
  Settings,
  ShareOfChildren,
  ShareOfMoments,
  Subject,
  Truth
} from '@kinfold/measure'
import { asValue, flatten } from './explanation.js'
import type { ExplainedChild, ExplainedClause, Verdict } from './explanation.js'

const verdictOf = (inScope: Truth, met: Truth): Verdict => {
  if (inScope === false) return 'not met'
  const both = andTruth(inScope, met)
  if (both === true) return 'met'
  return inScope === true && met === false ? 'not met' : 'cannot be known'
}

const explainChildren = (measure: ShareOfChildren | CountOfChildren, settings: Settings, child: Subject, day: Day): ExplainedChild => {
  const who = explainOn(settle(measure.who, settings, measure.code), child)(day)
  const base = { child: child.journey.subject, on: null, days: null }
  if (measure.shape === 'count of children') {
    return { ...base, verdict: verdictOf(who.value, true), inScope: asValue(who.value), clauses: flatten('who', who) }
  }
  const of = explainOn(settle(measure.of, settings, measure.code), child)(day)
  return {
    ...base,
    verdict: verdictOf(of.value, who.value),
    inScope: asValue(of.value),
    clauses: [...flatten('of', of), ...flatten('who', who)]
  }
}

/** Whether a moment lies in a window: for sure, perhaps, or not. */
const within = (moment: Moment<unknown>, from: Day, to: Day): Truth => {
  if (moment.on < from || moment.earliest > to) return false
  return moment.earliest >= from && moment.on <= to ? true : undefined
}

interface Judged {
  readonly inScope: Truth
  readonly met: Truth
  readonly days: Quantity | undefined
  readonly rows: readonly ExplainedClause[]
}

const judge = (measure: CountOfMoments | ShareOfMoments | MeanOfDays, settings: Settings, child: Subject) => {
  const settled = <T>(node: Parameters<typeof settle<T>>[0]) => settle(node, settings, measure.code)
  switch (measure.shape) {
    case 'count of moments':
      return (): Judged => ({ inScope: true, met: true, days: undefined, rows: [] })
    case 'share of moments': {
      const explain = explainAt(settled(measure.who), child)
      return (index: number): Judged => {
        const row = explain(index)
        return { inScope: true, met: row.value, days: undefined, rows: flatten('who', row) }
      }
    }
    case 'mean of days': {
      const node = settled(measure.days)
      const quantities = valueOf(node, child)
      const explain = explainAt(node, child)
      return (index: number): Judged => {
        const days = quantities[index]
        const known = days !== undefined && days.low === days.high ? true : undefined
        return { inScope: days?.counts, met: known, days, rows: flatten('who', explain(index)) }
      }
    }
  }
}

const explainMoments = (
  measure: CountOfMoments | ShareOfMoments | MeanOfDays,
  settings: Settings,
  child: Subject,
  month: Month
): readonly ExplainedChild[] => {
  const { from, to } = windowOf(measure.basis, month)
  const of = settle(measure.of, settings, measure.code)
  const moments: Moments<unknown> = valueOf(of, child)
  const judged = judge(measure, settings, child)
  return moments.items.flatMap((moment, index) => {
    const inWindow = within(moment, from, to)
    if (inWindow === false) return []
    const { inScope, met, days, rows } = judged(index)
    const row: Row = { clause: say(of), value: inWindow, evidence: moment.evidence(), rows: [] }
    const scope = andTruth(inWindow, inScope)
    return [
      {
        child: child.journey.subject,
        verdict: verdictOf(scope, met),
        inScope: asValue(scope),
        on: formatDay(moment.on),
        days: days === undefined ? null : { low: days.low, high: days.high },
        clauses: [...flatten('of', row), ...rows]
      }
    ]
  })
}

/**
 * Why a child counts as it does in a measure's month: one entry for a measure of children, one for each occasion in its window for a
 * measure of occasions (none where the child had none).
 */
export const explainChild = (measure: Measure, settings: Settings, child: Subject, month: Month): readonly ExplainedChild[] => {
  switch (measure.shape) {
    case 'share of children':
    case 'count of children':
      return [explainChildren(measure, settings, child, monthEnd(month))]
    case 'count of moments':
    case 'share of moments':
    case 'mean of days':
      return explainMoments(measure, settings, child, month)
  }
}
