import { either } from 'fp-ts'
import { decideCorrection } from '@kinfold/journey'
import type { CommandOrigin, Refusal } from '@kinfold/journey'
import type { AnyEvent } from '@kinfold/vocabulary'
import type { AuthorityKnown } from '../authority-known.js'
import type { Finding, FindingCode } from '../finding.js'
import { findingSubject } from '../finding-subject.js'
import type { FindingSubject } from '../finding-subject.js'
import { findingsOf } from '../findings-of.js'
import type { ProposedCorrection, Reading } from './proposal.js'

/** Whose history is to be corrected, by whom, when and why. */
export type Correcting = CommandOrigin & { readonly why: string }

/** Why corrections were not carried out. */
export type NotDone =
  /** The decider does not accept one of them. */
  | { readonly obstacle: 'refused'; readonly refusals: readonly Refusal[] }
  /** What they were to mend stays. */
  | { readonly obstacle: 'not mended' }
  /** They would bring findings of these rules. */
  | { readonly obstacle: 'new finding'; readonly rules: readonly FindingCode[] }

/** Corrections carried out: what they append, the rules that have a finding fewer by it, and those that still miss what nobody told. */
export interface Done {
  readonly events: readonly AnyEvent[]
  readonly mends: readonly FindingCode[]
  readonly untold: readonly FindingCode[]
}

/** Rules of an episode that ended: what they miss was not told while it was open either, but could not be asked. To bring one of these to light is no harm, and is said. */
const askedOfAnEnd: ReadonlySet<FindingCode> = new Set<FindingCode>(['FINDING_REASON_FOR_PLACEMENT_CHANGE_MISSING'])

/** Rules about the child as a whole: they name some fact or other, and which one says nothing. */
const ofTheChild: ReadonlySet<FindingCode> = new Set<FindingCode>(['FINDING_CHILD_WITHOUT_HEADER'])

/** What makes two findings the same one: the rule, and the facts at fault. */
const nameOf = ({ code, facts }: Finding): string => (ofTheChild.has(code) ? code : [code, ...facts].join(' '))

/** Of the findings of one history those that another has fewer of. */
const lacking = (findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] => {
  const left = new Map<string, number>()
  for (const other of others) left.set(nameOf(other), (left.get(nameOf(other)) ?? 0) + 1)
  return findings.filter(finding => {
    const count = left.get(nameOf(finding)) ?? 0
    left.set(nameOf(finding), count - 1)
    return count <= 0
  })
}

const codesOf = (findings: readonly Finding[]): readonly FindingCode[] => [...new Set(findings.map(({ code }) => code))]

/** What corrections told one after the other append, as the decider has it. */
const decideAll = (corrections: readonly ProposedCorrection[], origin: Correcting, history: readonly AnyEvent[]): either.Either<readonly Refusal[], readonly AnyEvent[]> => {
  let events: readonly AnyEvent[] = []
  for (const correction of corrections) {
    const decision = decideCorrection({ ...origin, ...correction }, [...history, ...events])
    if (either.isLeft(decision)) return decision
    events = [...events, ...decision.right]
  }
  return either.right(events)
}

const subjectAs = (child: string, events: readonly AnyEvent[], { knownUntil }: FindingSubject, authority: AuthorityKnown): FindingSubject => ({ ...findingSubject(child, events, authority), knownUntil })

/**
 * Carries corrections out on a child's history, and looks whether they mend the finding of a rule and bring none. What can be known is judged as
 * of the history before them: that time went by until somebody applies them is no doing of theirs.
 */
export const tryReading = (
  { corrections }: Pick<Reading, 'corrections'>,
  rule: FindingCode,
  origin: Correcting,
  history: readonly AnyEvent[],
  authority: AuthorityKnown
): either.Either<NotDone, Done> => {
  const decided = decideAll(corrections, origin, history)
  if (either.isLeft(decided)) return either.left({ obstacle: 'refused', refusals: decided.left })
  const subject = findingSubject(origin.subject, history, authority)
  const before = findingsOf(subject)
  const after = findingsOf(subjectAs(origin.subject, [...history, ...decided.right], subject, authority))
  const mends = codesOf(lacking(before, after))
  const brought = codesOf(lacking(after, before))
  const rules = brought.filter(code => !askedOfAnEnd.has(code))
  if (!mends.includes(rule)) return either.left({ obstacle: 'not mended' })
  return rules.length > 0 ? either.left({ obstacle: 'new finding', rules }) : either.right({ events: decided.right, mends, untold: brought })
}
