import { ofType, valuesOf, written, type WrittenRow } from './written-row.js'
import type { TableTeller } from './child-asked.js'
import { lastingRows } from './lasting-rows.js'

/** The rows of the reviews file: reviews held in the year. */
export const reviewRows: TableTeller = ({ facts, year }) => ({
  rows: ofType(facts, 'ReviewHeld')
    .filter((review) => year.has('reviews', review, review.effectiveOn, review.effectiveOn))
    .map((review): WrittenRow => ({
      table: 'reviews',
      values: valuesOf({ REVIEW: written(review.effectiveOn), REVIEW_CODE: review.payload.participation }),
      tells: [review],
      day: review.effectiveOn
    })),
  unwritten: [],
  endsLater: []
})

/** The rows of the missing file: absences on some day of the year. One that nobody ended lasts as long as the child's care. */
export const missingRows: TableTeller = (child) =>
  lastingRows(child, {
    table: 'missing',
    begun: ofType(child.facts, 'WentMissing'),
    ended: ofType(child.facts, 'ReturnedFromMissing'),
    endOf: ({ payload }) => payload.missing,
    endsWithCare: true,
    row: ({ effectiveOn, payload }, end) =>
      valuesOf({ MISSING: payload.absence, MIS_START: written(effectiveOn), MIS_END: end === undefined ? undefined : written(end.effectiveOn) })
  })

/** The rows of the social worker episodes file: allocations on some day of the year. */
export const allocationRows: TableTeller = (child) =>
  lastingRows(child, {
    table: 'sw_episodes',
    begun: ofType(child.facts, 'SocialWorkerAllocated'),
    ended: ofType(child.facts, 'SocialWorkerAllocationEnded'),
    endOf: ({ payload }) => payload.allocation,
    endsWithCare: true,
    row: ({ effectiveOn, payload }, end) => {
      const worker = child.reveal('SW_ID', payload.worker)
      if (worker === undefined) return 'worker not in the identity file'
      const over = end === undefined ? undefined : written(end.effectiveOn)
      return valuesOf({ SW_ID: worker, SW_DECOM: written(effectiveOn), SW_DEC: over, SW_REASON: payload.reason })
    }
  })

/** The rows of the deprivation of liberty file: orders in force on some day of the year. */
export const deprivationRows: TableTeller = (child) =>
  lastingRows(child, {
    table: 'dolo',
    begun: ofType(child.facts, 'DeprivationOfLibertyAuthorised'),
    ended: ofType(child.facts, 'DeprivationOfLibertyEnded'),
    endOf: ({ payload }) => payload.authorisation,
    endsWithCare: true,
    row: ({ effectiveOn }, end) => valuesOf({ DOLO_START: written(effectiveOn), DOLO_END: end === undefined ? undefined : written(end.effectiveOn) })
  })
