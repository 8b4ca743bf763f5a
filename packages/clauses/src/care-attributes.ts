import type { Day } from '@kinfold/calendar'
import type { Episode, PeriodOfCare } from '@kinfold/journey'
import { node, primitive, stepsOfLabels } from '@kinfold/measure'
import type { Attribute, Episodes, Labelled, Steps } from '@kinfold/measure'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'

/** What each row says, from its day to the next one's, the last to the period's end. */
const labelsOf = (periods: Episodes<PeriodOfCare>, coded: (row: Episode) => string): readonly Labelled<string>[] => {
  const labels: Labelled<string>[] = []
  for (const { is: { episodes, to } } of periods.items) {
    episodes.forEach((row, place) => labels.push({ from: row.from, to: episodes[place + 1]?.from ?? to, is: coded(row) }))
  }
  return labels
}

/** What the latest row says, among those of the period that have begun by the day, whether it has ended or not. */
const ofLatestRow = (name: string, coded: (row: Episode) => string): Attribute =>
  node(
    primitive<Steps<string | null>, readonly [Episodes<PeriodOfCare>]>({
      name,
      version: 1,
      all: (subject, _args, [periods]) =>
        stepsOfLabels(labelsOf(periods, coded), periods.uncovered, null, (day: Day) => allCareBy(subject, periods.uncovered, day)),
      say: () => name
    }),
    null,
    [periodsOfCare]
  )

/**
 * The type of the child's placement on each day (a code of PLACE; the empty text where it was left blank); `null` outside care.
 *
 * Source: docs/care-history.md, rules 16 and 26.
 * Unknowns: on days on which the child may have been in care unseen.
 */
export const placementTypeOn: Attribute = ofLatestRow('type of placement', row => row.placementType)

/** The provider of the child's placement on each day (a code of PLACE_PROVIDER), as `placementTypeOn` has its type. */
export const placementProviderOn: Attribute = ofLatestRow('provider', row => row.placementProvider)

/** The child's legal status on each day (a code of LS), as `placementTypeOn` has the type of placement. */
export const legalStatusOn: Attribute = ofLatestRow('legal status', row => row.legalStatus)

/** The child's category of need on each day (a code of CIN), as `placementTypeOn` has the type of placement. */
export const categoryOfNeedOn: Attribute = ofLatestRow('category of need', row => row.categoryOfNeed)
