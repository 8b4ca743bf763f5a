import type { NumberedLine } from './read-proposals.js'

/** Why a proposal was not applied. */
export type ProposalRefused =
  | { readonly code: 'CLI_PROPOSAL_CHILD_NOT_HELD' }
  /** The child's stream holds something that was not there when the proposal was judged. */
  | { readonly code: 'CLI_PROPOSAL_OVERTAKEN' }
  /** The decider does not accept it; `refusals` are its codes. */
  | { readonly code: 'CLI_PROPOSAL_NOT_ACCEPTED'; readonly refusals: readonly string[] }
  /** It would not mend what it is about, or would bring findings of `rules`. */
  | { readonly code: 'CLI_PROPOSAL_NOT_SAFE'; readonly rules: readonly string[] }
  /** What its corrections come to is not what the file says they do. */
  | { readonly code: 'CLI_PROPOSAL_NOT_AS_WRITTEN' }

/** What became of a proposal. */
export interface Outcome extends NumberedLine {
  readonly outcome: 'applied' | 'already applied' | 'refused'
  readonly refused?: ProposalRefused
}
