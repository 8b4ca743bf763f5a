import { authorityKnown, proposalsFor, startFindings } from '@kinfold/findings'
import { readAuthorityEvents } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { careJourneyStream, lastRecorded } from '@kinfold/vocabulary'
import type { Instant } from '@kinfold/vocabulary'
import { lineOf } from '../apply/proposal-line.js'
import type { ProposalLine } from '../apply/proposal-line.js'

/** What became of the findings of one rule. */
export interface RuleProposed {
  readonly code: string
  readonly says: string
  readonly findings: number
  /** How many would be gone. */
  readonly mended: number
  /** How many are left as they are: the rows leave no one safe reading. */
  readonly noSafeReading: number
  /** How many come to light, of what nobody told. */
  readonly untold: number
}

/** What is proposed for the children of an authority. */
export interface Proposed {
  readonly authority: string
  readonly knownAt: Instant | null
  readonly children: number
  readonly lines: readonly ProposalLine[]
  readonly rules: readonly RuleProposed[]
}

/** Looks for a safe reading of every finding of the rules that are asked for, child by child. */
export const propose = async (store: EventStore, authority: string, rules: ReadonlySet<string>): Promise<Proposed> => {
  const own = await readAuthorityEvents(store, authority)
  const known = authorityKnown(own)
  const [before, after] = [startFindings(known), startFindings(known)]
  const lines: ProposalLine[] = []
  let knownAt = lastRecorded(own)
  let children = 0
  const streamPrefix = careJourneyStream(authority, '')
  for await (const { stream, events: stored } of store.readByStream({ streamPrefix })) {
    const child = stream.slice(streamPrefix.length)
    const events = stored.map(({ event }) => event)
    knownAt = lastRecorded(events, knownAt)
    children += 1
    const proposals = proposalsFor(child, events, known, code => rules.has(code))
    lines.push(...proposals.map(proposal => lineOf(authority, child, stored.at(-1)?.revision ?? 0, proposal)))
    before.add(child, events)
    after.add(child, [...events, ...proposals.flatMap(proposal => proposal.events)])
  }
  const left = after.report()
  const proposed = before.report().flatMap(({ rule: { code, says }, findings }, place): readonly RuleProposed[] => {
    const untold = lines.filter(line => (line.untold).includes(code)).length
    const mended = findings.length + untold - (left[place]?.findings.length ?? 0)
    const isToBeTold = findings.length > 0 ? rules.has(code) || mended > 0 : untold > 0
    return isToBeTold ? [{ code, says, findings: findings.length, mended, noSafeReading: findings.length - mended, untold }] : []
  })
  return { authority, knownAt, children, lines, rules: proposed }
}
