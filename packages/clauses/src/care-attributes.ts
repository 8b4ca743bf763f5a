import type { Day } from '@kinfold/calendar'
import type { Episode, PeriodOfCare } from '@kinfold/journey'
import { node, primitive, stepsOfEpisodes } from '@kinfold/measure'
import type { Episodes, Node, Steps } from '@kinfold/measure'
import { allCareBy } from './care-evidence.js'
import { periodsOfCare } from './periods-of-care.js'

/** What the latest row says, among those of the period that have begun by the day, whether it has ended or not. */
const ofLatestRow = (name: string, coded: (row: Episode) => string): Node<Steps<string | null>> =>
  node(
    primitive<Steps<string | null>, readonly [Episodes<PeriodOfCare>]>({
      name,
      version: 1,
      all: (subject, _args, [periods]) => {
        const { uncovered, unseenSince } = periods
        const evidence = (day: Day) => allCareBy(subject, uncovered, day)
        const items = periods.items.flatMap(({ is: { episodes, to } }) =>
          episodes.map(row => ({ earliest: row.from, from: row.from, to, is: coded(row), evidence }))
        )
        return stepsOfEpisodes({ items, uncovered, unseenSince, evidence }, null)
      },
      say: () => name
    }),
    null,
    [periodsOfCare]
  )

/**
 * The type of the child's placement on each day (a code of PLACE; the empty text where it was left blank); `null` outside care.
 *
 * Source: docs/care-history.md, rule 16.
 * Unknowns: on days on which the child may have been in care unseen.
 */
export const placementTypeOn: Node<Steps<string | null>> = ofLatestRow('type of placement', row => row.placementType)

/**
 * The child's legal status on each day (a code of LS; the empty text where it was left blank); `null` outside care.
 *
 * Unknowns: on days on which the child may have been in care unseen.
 */
export const legalStatusOn: Node<Steps<string | null>> = ofLatestRow('legal status', row => row.legalStatus)
