import { addDays, earliestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { effectiveDay } from '@kinfold/journey'
import type { DecisionFacts } from '@kinfold/journey'
import { cite } from '@kinfold/measure'
import type { Evidence, Spans, Subject } from '@kinfold/measure'
import { outOfView } from './care-evidence.js'
import { uncoveredDays } from './uncovered-days.js'

/** A decision that a child should be placed for adoption, and the day on which it was reversed, if it was. */
export interface AdoptionDecision {
  readonly on: Day
  readonly reversed: Day | undefined
}

const none: readonly AdoptionDecision[] = []

const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined || (b !== undefined && b < a) ? b : a)

const decisionOf = ({ began, ended }: DecisionFacts): readonly AdoptionDecision[] =>
  began === undefined ? [] : [{ on: effectiveDay(began), reversed: ended === undefined ? undefined : effectiveDay(ended) }]

/** Of one day there is one decision: reversed where any telling of it says so, on the earliest day told. */
const onePerDay = (told: readonly AdoptionDecision[]): readonly AdoptionDecision[] => {
  const byDay = new Map<Day, AdoptionDecision>()
  for (const { on, reversed } of told) byDay.set(on, { on, reversed: earlier(byDay.get(on)?.reversed, reversed) })
  return [...byDay.values()].sort((a, b) => a.on - b.on)
}

/**
 * A child's decisions, in order.
 *
 * Source: docs/care-history.md, rule 37: AD1.DATE_INT and PlacedAdoption.DATE_PLACED tell the same decision (csc-validator-be-903 @10ad07c, rule 523).
 */
export const decisionsOf = ({ journey: { state } }: Subject): readonly AdoptionDecision[] => {
  const told = Object.values(state.adoptionDecisions)
  return told.length === 0 ? none : onePerDay(told.flatMap(decisionOf))
}

/** The day of the decision in force on a day, as far as is in view: the latest made by then and not reversed before it. */
export const inForceOn = (decisions: readonly AdoptionDecision[], day: Day): Day | undefined =>
  decisions.findLast(({ on, reversed }) => on <= day && (reversed === undefined || reversed >= day))?.on

/** The days on which a decision may have been made unseen. One that is in view is in view with its reversal: one row tells both. */
export const unseenDecisions = (subject: Subject): Spans => uncoveredDays(subject, 'placed_for_adoption')

/** All decisions made by a day and all reversals before it, and that there were no others. */
export const decisionsBy = (subject: Subject, day: Day): Evidence => {
  const told = Object.values(subject.journey.state.adoptionDecisions)
  const made = told.map(({ began }) => began).filter(fact => fact !== undefined && effectiveDay(fact) <= day)
  const reversed = told.flatMap(({ reversals = [] }) => reversals).filter(fact => effectiveDay(fact) < day)
  return cite(
    [subject.journey.born?.fact, ...made, ...reversed],
    [
      { types: ['AdoptionDecisionMade'], from: earliestDay, to: addDays(day, 1), covered: true },
      { types: ['AdoptionDecisionReversed'], from: earliestDay, to: day, covered: true },
      ...outOfView(['AdoptionDecisionMade'], unseenDecisions(subject), earliestDay, day)
    ]
  )
}
