import { birthday } from '@kinfold/calendar'
import type { PeriodOfCare } from '@kinfold/journey'
import { mergeEvidence, noEvidence, node, primitive, stepOn } from '@kinfold/measure'
import type { Moment, Moments, Node, Steps, Subject, Truth } from '@kinfold/measure'
import { fosterPlacements, isAmong, stayingPutReasons } from '@kinfold/vocabulary'
import { birthEvidence } from './birthdays.js'
import { placementTypeOn } from './care-attributes.js'
import { ceasingsCounted } from './occasions-counted.js'

const adultAge = 18

const left = ({ journey: { born } }: Subject, { on, seen, is }: Moment<PeriodOfCare>, types: Steps<string | null>): Truth => {
  if (isAmong(stayingPutReasons, is.reasonEnded)) return true
  if (!isAmong(fosterPlacements, stepOn(types, seen) ?? undefined)) return false
  return born === undefined ? undefined : on >= birthday(born.on, adultAge)
}

const leftOf = primitive<readonly Truth[], readonly [Moments<PeriodOfCare>, Steps<string | null>]>({
  name: 'left foster care at 18',
  version: 1,
  all: (subject, _args, [{ items }, types]) => items.map(ceasing => left(subject, ceasing, types)),
  at: (index, subject, _args, [ceasings, types]) => {
    const ceasing = ceasings.value.items[index]
    if (ceasing === undefined) return { value: undefined, evidence: noEvidence }
    return { value: left(subject, ceasing, types.value), evidence: mergeEvidence([ceasing.evidence(), birthEvidence(subject)]) }
  },
  say: () => 'of young people who stayed put (E17), or left a placement with foster carers (U1 to U6) on the 18th birthday or later'
})

/**
 * Whether the young person left foster care at 18: ceased to stay put, or ceased on or after the 18th birthday out of a placement with
 * foster carers, read on the day before.
 *
 * Source: docs/care-history.md, rule 31.
 * Unknowns: without a date of birth, a ceasing out of such a placement that is not E17.
 */
export const leftFosterCareAt18: Node<readonly Truth[]> = node(leftOf, null, [ceasingsCounted, placementTypeOn])
