import { addDays, leavesMonthsWindow, monthsWindowStart } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { and, isExact, mergeEvidence, never, node, or, primitive, span, tri, triNever, truthOn, unionOf } from '@kinfold/measure'
import type { Clause, Moments, Spans, Subject, Tri } from '@kinfold/measure'
import { absencesWithin, missingSpells } from './absences.js'
import { birthEvidence } from './birthdays.js'
import { allCareBy, outOfView } from './care-evidence.js'
import { lookedAfter } from './looked-after.js'
import { uncoveredCare } from './uncovered-days.js'

/** The days, while perhaps looked after, on which a spell may have begun unseen. */
const unseenSpells = ({ uncovered }: Moments<null>, cared: Tri): Spans => (uncovered.length === 0 ? never : and(uncovered, cared.possibly))

/** From each stretch's first day until its last has left the months up to the day. */
const inTheMonthsAfter = (stretches: Spans, months: number): Spans => {
  const found: { readonly from: Day; readonly to: Day }[] = []
  for (let edge = 0; edge + 1 < stretches.length; edge += 2) {
    found.push({ from: stretches[edge] as Day, to: leavesMonthsWindow(addDays(stretches[edge + 1] as Day, -1), months) })
  }
  return unionOf(found)
}

const overAllDays = (spells: Moments<null>, cared: Tri, months: number): Tri => {
  if (cared.possibly.length === 0) return triNever
  const unseen = unseenSpells(spells, cared)
  if (spells.items.length === 0 && unseen.length === 0) return triNever
  const begunOn = (days: Spans): Spans => inTheMonthsAfter(and(unionOf(spells.items.map(({ on }) => ({ from: on, to: addDays(on, 1) }))), days), months)
  const surely = begunOn(cared.surely)
  if (isExact(cared) && unseen.length === 0) return tri(surely, surely)
  return tri(surely, or(begunOn(cared.possibly), inTheMonthsAfter(unseen, months)))
}

const stated = (subject: Subject, from: Day, day: Day, uncovered: Spans) =>
  mergeEvidence([
    absencesWithin(subject, from, addDays(day, 1)),
    { facts: [], silences: outOfView(['WentMissing'], uncovered, from, day) },
    allCareBy(subject, uncoveredCare(subject), day),
    birthEvidence(subject)
  ])

const wentMissingOf = primitive<Tri, readonly [Moments<null>, Tri], number>({
  name: 'went missing',
  version: 1,
  all: (_subject, months, [spells, cared]) => overAllDays(spells, cared, months),
  on: (day, subject, months, [{ value: spells }, cared]) => {
    const from = monthsWindowStart(day, months)
    const within = spells.items.filter(({ on }) => from <= on && on <= day)
    const counted = within.find(({ on }) => truthOn(cared.value, on) === true)
    if (counted !== undefined) return { value: true, evidence: mergeEvidence([counted.evidence(), cared.on(counted.on).evidence]) }
    const unseen = and(unseenSpells(spells, cared.value), span(from, addDays(day, 1))).length > 0
    const possibly = unseen || within.some(({ on }) => truthOn(cared.value, on) === undefined)
    return { value: possibly ? undefined : false, evidence: stated(subject, from, day, spells.uncovered) }
  },
  say: (months, [spells = '', cared = '']) => `with ${spells} in the ${months} months to the day, ${cared}`
})

/**
 * A missing spell began in the months up to the day, on a day on which the child was looked after.
 *
 * Source: docs/care-history.md, rule 44.
 * Unknowns: while the months hold days of care on which absences are not covered, or a spell that began where care may have gone unseen.
 */
export const wentMissing = (inTheMonthsTo: number): Clause => node(wentMissingOf, inTheMonthsTo, [missingSpells, lookedAfter])
