import { factId } from '@kinfold/vocabulary'
import type { CivilDay } from '@kinfold/vocabulary'
import type { CommandDecider } from './command-decider.js'
import type { CommandOrigin } from './command-origin.js'
import { obstacleToHavingHappened } from './occasion.js'
import { withoutBlanks } from './stated-fact.js'

/** A review of the child's case was held. */
export interface HoldReview extends CommandOrigin {
  readonly type: 'HoldReview'
  readonly on: string
  readonly participation?: string
}

const reviewOf = ({ authority, subject, on }: HoldReview): string => factId({ authority, subject, kind: 'review', key: on, occurrence: 0 })

/** Decides `HoldReview`: a review is known by its day, so a day has one. */
export const holdReview: CommandDecider<HoldReview> = {
  fields: ({ participation }) => [{ field: 'participation', value: participation, form: 'text or nothing' }],
  codes: ({ participation }) => [{ field: 'participation', codeSet: 'reviewParticipation', value: participation }],
  obstacle: ({ on, recordedAt }, day, journey) =>
    journey.reviews.some(review => review.on === day)
      ? { code: 'JOURNEY_REVIEW_ALREADY_HELD', on: on as CivilDay }
      : obstacleToHavingHappened(on as CivilDay, day, recordedAt),
  facts: command => [
    {
      factId: reviewOf(command),
      type: 'ReviewHeld',
      effectiveOn: command.on as CivilDay,
      payload: withoutBlanks({ participation: command.participation })
    }
  ]
}
