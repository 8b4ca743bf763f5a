import { addDays } from '@kinfold/calendar'
import { violationRules } from '@kinfold/journey'
import type { Violation } from '@kinfold/journey'
import type { FindingSubject } from './finding-subject.js'
import type { IndicatorCode } from './indicator-code.js'
import { adoptionCourse, careOnADay, endsOfCare, movesBetweenPlacements, moving, reasonsOfCeasing, reviews, startsOfCare, typesOfPlacement } from './moves.js'
import type { Absence, Fault, FindingRule } from './rule.js'
import type { FindingTable } from './table.js'

/** What a rule that commands may not break is, as a finding. */
interface AsFinding {
  readonly rule: readonly string[]
  readonly says: string
  readonly moves: readonly IndicatorCode[]
  readonly needs?: readonly FindingTable[]
  /** What the fault rests on that is not there. */
  readonly absent?: (fault: Fault, subject: FindingSubject) => readonly Absence[]
}

const onItsDay = ({ on }: Fault): readonly Absence[] => [{ table: 'episodes', from: on, to: addDays(on, 1) }]
const onTheDayBefore = ({ on }: Fault): readonly Absence[] => [{ table: 'episodes', from: addDays(on, -1), to: on }]

const days = moving(careOnADay, startsOfCare, endsOfCare, reviews)
const placements = moving(movesBetweenPlacements, typesOfPlacement)

const asFindings: { readonly [C in Violation['code']]: AsFinding } = {
  JOURNEY_BEFORE_BIRTH: { rule: ['302'], says: 'No episode begins before the child was born', moves: days },
  JOURNEY_AGED_18_OR_OVER: { rule: ['352', '359'], says: 'No episode begins on the 18th birthday or after', moves: days },
  JOURNEY_CEASED_AFTER_18TH_BIRTHDAY: { rule: ['359'], says: 'Care ceases on the 18th birthday at the latest', moves: moving(endsOfCare) },
  JOURNEY_EPISODE_UNDER_A_DAY: { rule: ['355'], says: 'An episode lasts a day at least', moves: days },
  JOURNEY_EPISODE_ENDS_BEFORE_IT_BEGINS: { rule: ['356'], says: 'An episode does not end before it begins', moves: days },
  JOURNEY_EPISODES_OVERLAP: { rule: ['501'], says: 'No episode begins while an earlier one lasts', moves: days },
  JOURNEY_READMISSION_ON_DAY_OF_CEASING: { rule: ['431'], says: 'A child does not start to be looked after on the day on which an episode ended', moves: moving(startsOfCare, endsOfCare) },
  JOURNEY_CONTINUED_AFTER_CEASING: { rule: ['432'], says: 'Nothing goes on from an episode with which care ceased', moves: moving(startsOfCare, endsOfCare) },
  JOURNEY_CONTINUED_AFTER_GAP: {
    rule: ['433', '562'],
    says: 'An episode that goes on from another begins on the day on which that one ended',
    moves: days,
    absent: onTheDayBefore
  },
  JOURNEY_CONTINUATION_MISSING: { rule: ['388'], says: 'Where care was said to go on (REC X1), an episode begins on that day', moves: days, absent: onItsDay },
  JOURNEY_EPISODE_AFTER_DEATH_OR_ADULTHOOD: { rule: ['437'], says: 'No episode begins after the child died (E2), or was found to be 18 or over (E15)', moves: days },
  JOURNEY_SAME_LEGAL_STATUS: { rule: ['434', '436'], says: 'Where the legal status is said to have changed (RNE L, B, U), it differs from the one before', moves: moving(movesBetweenPlacements, ['10.5']) },
  JOURNEY_SAME_PLACEMENT: { rule: ['435', '436'], says: 'Where the placement is said to have changed (RNE P, T, B, U), its type, provider, postcode or URN differs', moves: moving(movesBetweenPlacements) },
  JOURNEY_TEMPORARY_PLACEMENT_FIRST: { rule: ['380'], says: 'A period of care does not start with a temporary placement', moves: placements },
  JOURNEY_TEMPORARY_PLACEMENT_LAST: { rule: ['381'], says: 'A period of care does not end with a temporary placement', moves: placements },
  JOURNEY_ADOPTION_NEEDS_ADOPTIVE_PLACEMENT: { rule: ['390'], says: 'A child is adopted (E11, E12) out of a placement for adoption (A3 to A6)', moves: moving(reasonsOfCeasing) },
  JOURNEY_PLACEMENT_ORDER_REQUIRED: { rule: ['408'], says: 'A child is placed under a placement order (A5, A6) only where the legal status is one (E1)', moves: moving(['8.3', '10.5']) },
  JOURNEY_ADOPTER_IS_NEW_CARER: { rule: ['217'], says: 'Placed for adoption with the current foster carer (A3, A5), the carer does not change (from 1 April 2015)', moves: moving(movesBetweenPlacements, ['A10']) },
  JOURNEY_ADOPTER_NEVER_FOSTERED: { rule: ['336'], says: 'Placed for adoption with the current foster carer (A3, A5), the child comes from foster care', moves: moving(movesBetweenPlacements, adoptionCourse) },
  JOURNEY_REVIEW_OUTSIDE_CARE: {
    rule: [],
    says: 'A review is held on a day on which the child is looked after',
    moves: moving(reviews),
    needs: ['reviews', 'episodes'],
    absent: (fault, { adult }) => (adult !== undefined && fault.on >= adult ? [] : onItsDay(fault))
  }
}

/** The rules that commands may not break, as findings: the logic stays where it is, here stand the words and the indicators moved. */
export const journeyRules: readonly FindingRule[] = violationRules.map(({ code, source, faults }) => {
  const { rule, says, moves, needs = ['episodes'], absent } = asFindings[code]
  return {
    code,
    rule,
    says,
    source,
    moves,
    needs,
    faults: subject => {
      const found = faults(subject.journey)
      return absent === undefined || found.length === 0 ? found : found.map(fault => ({ ...fault, absent: absent(fault, subject) }))
    }
  }
})
