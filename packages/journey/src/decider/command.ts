import type { CeaseLookingAfter } from './cease-looking-after.js'
import type { ChangeLegalStatus } from './change-legal-status.js'
import type { HoldReview } from './hold-review.js'
import type { MovePlacement } from './move-placement.js'
import type { RecordBirth } from './record-birth.js'
import type { StartLookingAfter } from './start-looking-after.js'

/** What a council can tell of a child's journey. Days are written `YYYY-MM-DD`, codes are those of the return, postcodes are opaque tokens. */
export type Command = StartLookingAfter | MovePlacement | ChangeLegalStatus | HoldReview | CeaseLookingAfter | RecordBirth
