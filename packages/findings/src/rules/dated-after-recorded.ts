import { dayFromIso } from '@kinfold/calendar'
import type { AnyEvent, EventType } from '@kinfold/vocabulary'
import { effectiveDay } from '@kinfold/journey'
import { absences, careOnADay, endsOfCare, moving, reviews, startsOfCare } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Their day stands for a collection year or for the row they came in: it is not a day on which something happened. */
const ofTheYear: ReadonlySet<EventType> = new Set<EventType>([
  'HealthOutcomesDeclared', 'CareLeaverOutcomesDeclared', 'UnaccompaniedAsylumSeekingDeclared', 'ChildDescribed', 'PreviousPermanenceDeclared', 'AdoptersDescribed', 'ReportedWithoutDate',
  'DateOfBirthContradicted'
])

/** A service may record what is to come; a birth and a review it may not, and a return reports nothing that has not happened. */
const mayBeAhead = ({ type, source }: AnyEvent): boolean => ofTheYear.has(type) || (source.file === undefined && type !== 'Born' && type !== 'ReviewHeld')

/** Nothing is reported before it happened: a fact takes effect by the day on which it was recorded. */
export const datedAfterRecorded: FindingRule = {
  code: 'FINDING_DATED_AFTER_RECORDED',
  rule: ['354', '385', '301', '570', '703'],
  says: 'What is reported has happened by the day on which it was recorded',
  source: validatorRules('354', '385', '301', '570', '703'),
  moves: moving(careOnADay, startsOfCare, endsOfCare, reviews, absences),
  needs: [],
  faults: ({ facts }) =>
    facts.flatMap(fact => {
      const recordedOn = fact.recordedAt.slice(0, 10)
      if (fact.effectiveOn <= recordedOn || mayBeAhead(fact)) return []
      const on = effectiveDay(fact)
      return [{ on, facts: [fact.factId], details: { days: on - (dayFromIso(recordedOn) ?? on) } }]
    })
}
