import { addDays } from '@kinfold/calendar'
import type { Episode as Row, PeriodOfCare } from '@kinfold/journey'
import { during, heldOn, holds, node, notTruth, or, primitive, tri, unionOf } from '@kinfold/measure'
import type { Clause, Episodes, Spans, Subject, Tri, Truth } from '@kinfold/measure'
import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'
import { shortBreaks, startedInShortBreaks } from './switches.js'

interface Started {
  readonly startedInShortBreaks: string
  readonly shortBreaks: string
}

const isShortBreak = ({ legalStatus }: Row): boolean => isAmong(shortBreakStatuses, legalStatus)

/** Whether a period began in short breaks: by its own first row where they are in scope, otherwise by a row of theirs that ends on the day it starts. */
const began = ({ journey }: Subject, { earliest, from, episodes }: PeriodOfCare, uncovered: Spans, scope: string): Truth => {
  if (earliest < from) return undefined
  if (scope === 'in') return episodes.slice(0, 1).some(isShortBreak)
  if (journey.episodes.some(row => isShortBreak(row) && row.from < row.to && row.to === from)) return true
  return holds(uncovered, addDays(from, -1)) ? undefined : false
}

const overAllDays = (subject: Subject, { items, uncovered }: Episodes<PeriodOfCare>, scope: string): Tri => {
  const judged = items.map(({ from, to, is }) => ({ from, to, began: began(subject, is, uncovered, scope) }))
  const surely = unionOf(judged.filter(period => period.began === false))
  if (uncovered.length === 0 && judged.every(period => period.began !== undefined)) return tri(surely, surely)
  return tri(surely, or(unionOf(judged.filter(period => period.began !== true)), uncovered))
}

const startedOf = primitive<Tri, readonly [Episodes<PeriodOfCare>, Tri], Started>({
  name: 'not started in short breaks',
  version: 1,
  all: (subject, args, [periods, inCare]) => (args.startedInShortBreaks === 'in' ? inCare : overAllDays(subject, periods, args.shortBreaks)),
  on: (day, subject, args, [{ value: periods }, inCare]) => {
    if (args.startedInShortBreaks === 'in') return inCare.on(day)
    const period = heldOn(periods, day)
    const unseen = holds(periods.uncovered, day) ? undefined : false
    return {
      value: period === undefined ? unseen : notTruth(began(subject, period.is, periods.uncovered, args.shortBreaks)),
      evidence: allCareBy(subject, periods.uncovered, day)
    }
  },
  say: args => (args.startedInShortBreaks === 'in' ? 'in one that may have begun in short breaks' : 'in one that did not begin in short breaks')
})

/**
 * In a period of care that stays in the base of 8.1: any, or, as the switch has it, one that did not begin in short breaks.
 *
 * Source: docs/care-history.md, rule 34.
 * Unknowns: where the start of the period, or the day before it, is out of view.
 */
export const notStartedInShortBreaks: Clause = node(startedOf, { startedInShortBreaks, shortBreaks }, [periodsOfCare, during(periodsOfCare)])
