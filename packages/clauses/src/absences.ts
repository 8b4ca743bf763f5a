import { addDays } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { effectiveDay } from '@kinfold/journey'
import type { Fact } from '@kinfold/journey'
import { cite, node, primitive } from '@kinfold/measure'
import type { Evidence, Moment, Moments, Node, Subject } from '@kinfold/measure'
import type { CodeGroup } from '@kinfold/vocabulary'
import { isAmong, missingFromCare, missingOrAway } from '@kinfold/vocabulary'
import { absences } from './switches.js'
import { uncoveredDays } from './uncovered-days.js'

const counted = (kind: string): CodeGroup<'absenceKinds'> => (kind === 'missing' ? missingFromCare : missingOrAway)

/** Every absence that began on days from one up to, and not including, another, of whatever kind. */
const begunWithin = ({ journey }: Subject, from: Day, to: Day): readonly Fact<'WentMissing'>[] =>
  Object.values(journey.state.absences).flatMap(({ began }) => {
    const on = began === undefined ? undefined : effectiveDay(began)
    return began === undefined || on === undefined || on < from || on >= to ? [] : [began]
  })

/** The absences that began on some days, whatever their kind, and that no other did. */
export const absencesWithin = (subject: Subject, from: Day, to: Day): Evidence =>
  cite(begunWithin(subject, from, to), [{ types: ['WentMissing'], from, to, covered: true }])

const none: readonly Moment<null>[] = []

const spells = (subject: Subject, kind: string): readonly Moment<null>[] => {
  const days = new Set<Day>()
  const group = counted(kind)
  for (const key in subject.journey.state.absences) {
    const began = subject.journey.state.absences[key]?.began
    if (began !== undefined && isAmong(group, began.payload.absence)) days.add(effectiveDay(began))
  }
  if (days.size === 0) return none
  return [...days]
    .sort((one, other) => one - other)
    .map(on => ({ earliest: on, on, seen: on, is: null, evidence: () => absencesWithin(subject, on, addDays(on, 1)) }))
}

const spellsOf = primitive<Moments<null>, readonly [], { readonly absences: string }>({
  name: 'missing spells',
  version: 1,
  all: (subject, { absences: kind }) => ({ items: spells(subject, kind), uncovered: uncoveredDays(subject, 'missing') }),
  say: ({ absences: kind }) => (kind === 'missing' ? 'missing spells that began' : 'spells of being missing, or away without authorisation, that began')
})

/**
 * Missing spells, by the day on which each began; two rows of one day are one spell.
 *
 * Source: docs/care-history.md, rule 44.
 */
export const missingSpells: Node<Moments<null>> = node(spellsOf, { absences }, [])
