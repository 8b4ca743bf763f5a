import { either } from 'fp-ts'
import { lastRecorded, parseStream } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import type { AuthorityKnown } from '../authority-known.js'
import type { FindingCode } from '../finding.js'
import { findingSubject } from '../finding-subject.js'
import { findingsOf } from '../findings-of.js'
import type { Proposal } from './proposal.js'
import { repairs } from './repairs.js'
import { tryReading } from './try-reading.js'

const beginning = '0000-01-01T00:00:00.000Z' as Instant

/** What is proposed is tried as if told with the latest record. */
const trial = (subject: string, events: readonly AnyEvent[]) => ({
  authority: parseStream(events[0]?.stream ?? '')?.authority ?? '',
  subject,
  recordedAt: lastRecorded(events) ?? beginning,
  recordedBy: 'nobody',
  why: 'proposed'
})

/** The first reading that can be carried out, of the repairs in their order and the findings in theirs. */
const firstOf = (child: string, events: readonly AnyEvent[], authority: AuthorityKnown, isAsked: (code: FindingCode) => boolean): Proposal | undefined => {
  const subject = findingSubject(child, events, authority)
  const findings = findingsOf(subject)
  for (const { mends, reading } of repairs) {
    for (const finding of findings) {
      if (!mends.includes(finding.code) || !isAsked(finding.code)) continue
      const read = reading(finding, subject)
      if (read === undefined) continue
      const done = tryReading(read, finding.code, trial(child, events), events, authority)
      if (either.isRight(done)) return { ...read, ...done.right, rule: finding.code }
    }
  }
  return undefined
}

/**
 * What would mend a child's findings where one safe reading is left, in the order in which it is to be told. Each is tried on the history that those
 * before it leave: it mends its finding and brings none of any rule. What is left over has no safe reading.
 *
 * Unknowns: a finding that rests on days that the log does not cover is none, so nothing is proposed for it.
 */
export const proposalsFor = (child: string, events: readonly AnyEvent[], authority: AuthorityKnown, isAsked: (code: FindingCode) => boolean = () => true): readonly Proposal[] => {
  const proposals: Proposal[] = []
  let known = events
  // Each leaves a finding fewer than there was, so that there is an end to it.
  for (let next = firstOf(child, known, authority, isAsked); next !== undefined; next = firstOf(child, known, authority, isAsked)) {
    proposals.push(next)
    known = [...known, ...next.events]
  }
  return proposals
}
