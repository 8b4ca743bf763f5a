import * as t from 'io-ts'
import { WholeNumberCodec } from '../whole-number.js'

/** A statutory review of the child's case took place. */
export const ReviewHeld = t.exact(t.partial({ participation: t.string }, 'ReviewHeld'))
export type ReviewHeld = t.TypeOf<typeof ReviewHeld>

export const WentMissing = t.exact(t.partial({ absence: t.string }, 'WentMissing'))
export type WentMissing = t.TypeOf<typeof WentMissing>

/** `missing` is the fact that the absence began. */
export const ReturnedFromMissing = t.exact(t.type({ missing: t.string }, 'ReturnedFromMissing'))
export type ReturnedFromMissing = t.TypeOf<typeof ReturnedFromMissing>

/** `worker` is an opaque token: the worker's own number stays outside the log. */
export const SocialWorkerAllocated = t.exact(
  t.intersection([t.type({ worker: t.string }), t.partial({ reason: t.string })], 'SocialWorkerAllocated')
)
export type SocialWorkerAllocated = t.TypeOf<typeof SocialWorkerAllocated>

export const SocialWorkerAllocationEnded = t.exact(t.type({ allocation: t.string }, 'SocialWorkerAllocationEnded'))
export type SocialWorkerAllocationEnded = t.TypeOf<typeof SocialWorkerAllocationEnded>

export const DeprivationOfLibertyAuthorised = t.exact(t.type({}, 'DeprivationOfLibertyAuthorised'))
export type DeprivationOfLibertyAuthorised = t.TypeOf<typeof DeprivationOfLibertyAuthorised>

export const DeprivationOfLibertyEnded = t.exact(t.type({ authorisation: t.string }, 'DeprivationOfLibertyEnded'))
export type DeprivationOfLibertyEnded = t.TypeOf<typeof DeprivationOfLibertyEnded>

/** The council's yearly word on a child looked after for twelve months (OC2), as at 31 March of the collection year. */
export const HealthOutcomesDeclared = t.exact(
  t.intersection(
    [
      t.type({ collectionYear: WholeNumberCodec }),
      t.partial({
        sdqScore: t.string,
        sdqReason: t.string,
        convicted: t.string,
        healthCheck: t.string,
        immunisations: t.string,
        teethCheck: t.string,
        healthAssessment: t.string,
        substanceMisuse: t.string,
        interventionReceived: t.string,
        interventionOffered: t.string
      })
    ],
    'HealthOutcomesDeclared'
  )
)
export type HealthOutcomesDeclared = t.TypeOf<typeof HealthOutcomesDeclared>

/** The council's yearly word on a young person who has left care (OC3), as at the birthday in the collection year. */
export const CareLeaverOutcomesDeclared = t.exact(
  t.intersection(
    [t.type({ collectionYear: WholeNumberCodec }), t.partial({ inTouch: t.string, activity: t.string, accommodation: t.string })],
    'CareLeaverOutcomesDeclared'
  )
)
export type CareLeaverOutcomesDeclared = t.TypeOf<typeof CareLeaverOutcomesDeclared>
