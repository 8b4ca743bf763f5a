import { monthEnd } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { effectiveDay } from '@kinfold/journey'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import type { Figure, Ratio } from '../figure.js'
import { startRun } from '../run.js'
import { tallyGroup } from '../tally.js'
import { differences, figureText, runOver, subjectOf } from './law.js'
import type { ChildEvents, Histories, Law } from './law.js'

export const order: Law<{ readonly histories: Histories; readonly rearranged: readonly ChildEvents[] }> = {
  name: 'order',
  statement: 'the order in which events and children arrive changes nothing',
  check: ({ histories, rearranged }) => differences(histories, runOver(histories), runOver({ ...histories, children: rearranged }))
}

export const split: Law<{ readonly histories: Histories; readonly at: number }> = {
  name: 'split',
  statement: 'what two authorities contribute adds up to what both together contribute',
  check: ({ histories, at }) => {
    const { concat } = tallyGroup(histories.ends)
    const whole = runOver(histories)
    const parts = [histories.children.slice(0, at), histories.children.slice(at)].map(children => runOver({ ...histories, children }))
    return histories.measures.flatMap(({ code }) => {
      const [one, other] = parts.map(part => part.tally(code))
      const together = one === undefined || other === undefined ? undefined : concat(one, other)
      return String(together) === String(whole.tally(code)) ? [] : [`${code}: the tallies of the parts do not add up to that of the whole`]
    })
  }
}

export const incrementalEqualsBatch: Law<{ readonly histories: Histories; readonly child: number; readonly known: number }> = {
  name: 'incremental equals batch',
  statement: 'taking a child out as it was and putting it in as it is gives what a fresh run gives',
  check: ({ histories, child, known }) => {
    const changed = histories.children[child]
    if (changed === undefined) return []
    const before = { ...changed, events: changed.events.slice(0, known) }
    const run = startRun(histories.measures, histories.settings, histories.ends, histories.references)
    histories.children.forEach((each, index) => run.add(subjectOf(index === child ? before : each, histories.coverage)))
    run.remove(subjectOf(before, histories.coverage))
    run.add(subjectOf(changed, histories.coverage))
    return differences(histories, run, runOver(histories))
  }
}

export const noLookAhead: Law<{ readonly histories: Histories; readonly knownAt: Instant }> = {
  name: 'no look-ahead',
  statement: 'what was known at a moment does not change when events recorded later are appended',
  check: ({ histories, knownAt }) => {
    const then = histories.children.map(child => ({ ...child, events: child.events.filter(event => event.recordedAt <= knownAt) }))
    return differences(histories, runOver({ ...histories, children: then }, knownAt), runOver(histories, knownAt))
  }
}

const upTo = (events: readonly AnyEvent[], day: Day): readonly AnyEvent[] => events.filter(event => effectiveDay(event) <= day)

const atMost = (a: Ratio, b: Ratio): boolean => a.numerator * b.denominator <= b.numerator * a.denominator

const within = (inner: Figure, outer: Figure): boolean => {
  if (inner.low === undefined || inner.high === undefined) return true
  if (outer.low === undefined || outer.high === undefined) return false
  return atMost(outer.low, inner.low) && atMost(inner.high, outer.high)
}

export const nonAnticipation: Law<{ readonly histories: Histories; readonly index: number }> = {
  name: 'non-anticipation',
  statement:
    'facts that take effect after the day change nothing on it; a child who first comes into view later, in mid-care, makes it unknown at the most',
  check: ({ histories, index }) => {
    const day = monthEnd((histories.ends.first + index) as never)
    const until = histories.children.map(child => ({ ...child, events: upTo(child.events, day) })).filter(({ events }) => events.length > 0)
    const [run, then] = [runOver(histories), runOver({ ...histories, children: until })]
    return histories.measures.flatMap(({ code }) => {
      const [now, before] = [run.figures(code)[index], then.figures(code)[index]]
      if (now === undefined || before === undefined || figureText(now) === figureText(before)) return []
      return now.unknown > 0 && within(before, now) ? [] : [`${code}: ${figureText(now)} was ${figureText(before)} without what came after the day`]
    })
  }
}

const shiftDays = 146_097
const shiftMonths = 4_800

export const shift: Law<{ readonly histories: Histories; readonly shifted: Histories }> = {
  name: 'shift',
  statement: `moving every day by ${shiftDays} days (400 years) changes nothing where no working days are used`,
  check: ({ histories, shifted }) => {
    if (shifted.ends.first - histories.ends.first !== shiftMonths) return ['the months are not moved by 400 years']
    return differences(histories, runOver(histories), runOver(shifted))
  }
}
