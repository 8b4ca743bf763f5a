import type { Life } from '../life/life.js'
import { valuesOf, written, type Values } from './values.js'
import { isSeen, touches, type View } from './view.js'

/** The rows of the reviews file. */
export const reviewRows = ({ child, born, periods }: Life, view: View): readonly Values[] =>
  periods.flatMap(({ reviews }) =>
    reviews
      .filter((review) => isSeen(view, review) && review.on >= view.first)
      .map(({ on, participation }) => valuesOf({ CHILD: child, DOB: written(born), REVIEW: written(on), REVIEW_CODE: participation }))
  )

/** The rows of the missing file. A child who is not back by the last day in view is still missing. */
export const absenceRows = ({ child, born, periods }: Life, view: View): readonly Values[] =>
  periods.flatMap(({ absences }) =>
    absences
      .filter((absence) => touches(view, absence, absence.returned))
      .map(({ on, kind, returned }) =>
        valuesOf({
          CHILD: child,
          DOB: written(born),
          MISSING: kind,
          MIS_START: written(on),
          MIS_END: isSeen(view, returned) ? written(returned.on) : undefined
        })
      )
  )

/** The rows of the social worker episodes file. */
export const allocationRows = ({ child, born, periods }: Life, view: View): readonly Values[] =>
  periods.flatMap(({ allocations }) =>
    allocations
      .filter((allocation) => touches(view, allocation, allocation.ended))
      .map(({ on, worker, reason, ended }) =>
        valuesOf({
          CHILD: child,
          DOB: written(born),
          SW_ID: worker,
          SW_DECOM: written(on),
          SW_DEC: isSeen(view, ended) ? written(ended.on) : undefined,
          SW_REASON: reason
        })
      )
  )
