import { addDays, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { andTri, andTruth, heldOn, holds, mergeEvidence, node, noEvidence, notTri, notTruth, or, orTri, orTruth, primitive, span, tri, triNever, unionOf } from '@kinfold/measure'
import type { Answer, Clause, Episode, Episodes, Subject, Tri, Truth } from '@kinfold/measure'
import { decisionsBy, decisionsOf, inForceOn, unseenDecisions } from './adoption-decisions.js'
import { allCareBy } from './care-evidence.js'
import { limitFrom, limitOn, sayLimits } from './dated-limits.js'
import type { DatedLimit } from './dated-limits.js'
import { lookedAfter } from './looked-after.js'
import { periodsOfCare } from './periods-of-care.js'
import { placedForAdoption } from './placements.js'
import { waitingChildren } from './switches.js'
import { lastWithin } from './uncovered-days.js'

/** The days on which a decision is in force; one reversed on a day still is on that day. */
const inForce = (subject: Subject): Tri => {
  const decisions = decisionsOf(subject)
  const [firstUnseen] = unseenDecisions(subject)
  if (decisions.length === 0 && firstUnseen === undefined) return triNever
  const surely = unionOf(decisions.map(({ on, reversed }) => ({ from: on, to: reversed === undefined ? latestDay : addDays(reversed, 1) })))
  return firstUnseen === undefined ? tri(surely, surely) : tri(surely, or(surely, span(firstUnseen, latestDay)))
}

const inForceAnswer = (subject: Subject, day: Day): Answer => {
  const unseen = lastWithin(unseenDecisions(subject), addDays(earliestDay, -1), day) !== undefined
  return { value: inForceOn(decisionsOf(subject), day) !== undefined ? true : unseen ? undefined : false, evidence: decisionsBy(subject, day) }
}

/** Every answer has to be yes; one that is no decides alone. */
const every = (answers: readonly Answer[]): Answer => {
  const no = answers.find(({ value }) => value === false)
  return no ?? { value: answers.map(({ value }) => value).reduce<Truth>(andTruth, true), evidence: mergeEvidence(answers.map(({ evidence }) => evidence)) }
}

interface Counted {
  readonly waitingChildren: string
}

const waitingOf = primitive<Tri, readonly [Tri, Tri], Counted>({
  name: 'waiting for adoption',
  version: 1,
  all: (subject, counted, [inCare, placed]) => {
    if (counted.waitingChildren === 'out') return triNever
    const decided = inForce(subject)
    return decided.possibly.length === 0 ? triNever : andTri(andTri(inCare, decided), notTri(placed))
  },
  on: (day, subject, counted, [inCare, placed]) => {
    if (counted.waitingChildren === 'out') return { value: false, evidence: noEvidence }
    const adoptive = placed.on(day)
    return every([inCare.on(day), inForceAnswer(subject, day), { ...adoptive, value: notTruth(adoptive.value) }])
  },
  say: ({ waitingChildren: counted }) =>
    counted === 'out'
      ? 'waiting for adoption (not counted)'
      : 'waiting for adoption: looked after, with a decision in force that the child should be placed for adoption, and not placed'
})

/**
 * Waiting for adoption on the day, as far as the switch has such children counted: looked after, a decision in force, and not placed for adoption.
 *
 * Source: docs/care-history.md, rules 37 and 41.
 * Unknowns: where a decision may have been made unseen.
 */
const waitingForAdoption: Clause = node(waitingOf, { waitingChildren }, [lookedAfter, placedForAdoption])

const begunWithin = (day: Day, { earliest, from }: Episode<unknown>, limit: number | undefined): Truth =>
  limit === undefined || day - from >= limit ? false : day - earliest < limit ? true : undefined

/** The days of a period on which fewer than the limit of their year have gone by since a day. */
const daysWithin = ({ from, to }: Episode<unknown>, start: Day, limits: readonly DatedLimit[]): readonly { from: Day; to: Day }[] =>
  limits.map((limit, place) => {
    const next = limits[place + 1]
    const [begins, ends] = [limitFrom(limit), next === undefined ? latestDay : limitFrom(next)]
    const reached = addDays(start, limit.days)
    return { from: from > begins ? from : begins, to: [to, ends, reached].reduce((one, other) => (other < one ? other : one)) }
  })

const waitedOf = primitive<Tri, readonly [Tri, Episodes<PeriodOfCare>], readonly DatedLimit[]>({
  name: 'waiting for fewer days than a dated limit',
  version: 1,
  all: (_subject, limits, [waiting, { items, uncovered }]) => {
    if (waiting.possibly.length === 0) return triNever
    const surely = unionOf(items.flatMap(period => daysWithin(period, period.earliest, limits)))
    const possibly = or(unionOf(items.flatMap(period => daysWithin(period, period.from, limits))), uncovered)
    return andTri(waiting, tri(surely, possibly))
  },
  on: (day, subject, limits, [waiting, periods]) => {
    const { uncovered } = periods.value
    const period = heldOn(periods.value, day)
    const value = period === undefined ? (holds(uncovered, day) ? undefined : false) : begunWithin(day, period, limitOn(limits, day))
    return every([waiting.on(day), { value, evidence: allCareBy(subject, uncovered, day) }])
  },
  say: (limits, [waiting = '']) => `${waiting}, for fewer days since the start of care than the threshold of the year (${sayLimits(limits)})`
})

const withWaitingOf = primitive<Tri, readonly [Tri, Tri], Counted>({
  name: 'with waiting children',
  version: 1,
  all: (_subject, counted, [clause, waiting]) => (counted.waitingChildren === 'out' ? clause : orTri(clause, waiting)),
  on: (day, _subject, counted, [clause, waiting]) => {
    const adopted = clause.on(day)
    if (counted.waitingChildren === 'out' || adopted.value === true) return adopted
    const waits = waiting.on(day)
    return waits.value === true ? waits : { value: orTruth(adopted.value, waits.value), evidence: mergeEvidence([adopted.evidence, waits.evidence]) }
  },
  say: ({ waitingChildren: counted }, [clause = '', waiting = '']) => (counted === 'out' ? clause : `either ${clause}, or ${waiting}`)
})

/** A clause, or waiting for adoption where the switch has such children counted. */
export const orWaiting = (clause: Clause): Clause => node(withWaitingOf, { waitingChildren }, [clause, waitingForAdoption])

/** A clause, or waiting for fewer days since the start of care than the limit of the day's financial year, where the switch has such children counted. */
export const orWaitingFewerThan = (limits: readonly DatedLimit[], clause: Clause): Clause =>
  node(withWaitingOf, { waitingChildren }, [clause, node(waitedOf, limits, [waitingForAdoption, periodsOfCare])])
