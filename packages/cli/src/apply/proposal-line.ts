import type { FindingCode, Proposal, ProposedCorrection } from '@kinfold/findings'
import type { AnyEvent } from '@kinfold/vocabulary'

/** An event that a proposal would append, without what is settled only when it is. */
export interface ProposedEvent {
  readonly id: string
  readonly type: string
  readonly effectiveOn: string
  readonly factId: string
  readonly supersedes: string | null
  readonly payload: unknown
}

/** One line of a file of proposals. Children stand in it under their opaque ids. */
export interface ProposalLine {
  readonly authority: string
  readonly child: string
  readonly rule: FindingCode
  readonly mends: readonly string[]
  readonly untold: readonly string[]
  readonly says: string
  /** The revision of the child's stream on which it was judged. */
  readonly revision: number
  readonly corrections: readonly ProposedCorrection[]
  readonly events: readonly ProposedEvent[]
}

const eventOf = ({ id, type, effectiveOn, factId, supersedes, payload }: AnyEvent): ProposedEvent => ({ id, type, effectiveOn, factId, supersedes: supersedes ?? null, payload })

/** A proposal as the file holds it. */
export const lineOf = (authority: string, child: string, revision: number, { rule, mends, untold, says, corrections, events }: Proposal): ProposalLine => ({
  authority,
  child,
  rule,
  mends,
  untold,
  says,
  revision,
  corrections,
  events: events.map(eventOf)
})
