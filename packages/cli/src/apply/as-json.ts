import { refusedProposalWords } from '../words/refused-proposal.js'
import type { Outcome } from './outcome.js'

const outcomeJson = ({ line, proposal: { child, rule }, outcome, refused }: Outcome) => ({
  line,
  child,
  rule,
  outcome,
  code: refused?.code ?? null,
  says: refused === undefined ? null : refusedProposalWords(refused)
})

/** What became of proposals as JSON, as docs/cli-json.md describes it. */
export const appliedJson = (outcomes: readonly Outcome[], isTrial: boolean) => {
  const count = (one: Outcome['outcome']): number => outcomes.filter(({ outcome }) => outcome === one).length
  return { trial: isTrial, applied: count('applied'), alreadyApplied: count('already applied'), refused: count('refused'), proposals: outcomes.map(outcomeJson) }
}
