import type { Metadata, ServiceError } from '@grpc/grpc-js'
import type { Faults } from './faults.js'
import type { ServerLog } from './log.js'

/** What the services of the double share. */
export interface Served {
  readonly log: ServerLog
  readonly faults: Faults
  /** Cuts every connection, as a cable that is pulled. */
  readonly cut: () => void
  /** Why a call is not served: no leave, or another node leads. */
  readonly refusal: (metadata: Metadata) => ServiceError | undefined
  readonly count: (what: Counted, by?: number) => void
  /** Whether a subscription says that it has caught up: servers before 23.10 do not. */
  readonly tellsCaughtUp: boolean
}

/** What the double counts. */
export type Counted = 'append' | 'batch append' | 'read' | 'subscription' | 'event sent' | 'checkpoint sent'
