import type { AnyEvent } from '@kinfold/vocabulary'
import type { AuthorityKnown } from './authority-known.js'
import type { Finding } from './finding.js'
import { findingSubject } from './finding-subject.js'
import { examine, findingOf, tablesNotHeld } from './findings-of.js'
import type { RuleHead } from './rule.js'
import { findingRules, sharedRules } from './rules.js'
import type { FindingTable } from './table.js'

/** What one rule came to over all the children. */
export interface RuleFindings {
  readonly rule: RuleHead
  readonly findings: readonly Finding[]
  /** How many children the findings are about. */
  readonly children: number
  /** Tables that the rule reads and the log does not hold: it was not asked. */
  readonly notHeld: readonly FindingTable[]
  /** What may be at fault, but rests on days that the log does not cover. */
  readonly cannotBeKnown: number
}

/** Findings over many children: each is handed over once, in any order. */
export interface FindingsRun {
  readonly add: (child: string, events: readonly AnyEvent[]) => void
  /** Rule by rule, in the order of the rules; within a rule by child and day. */
  readonly report: () => readonly RuleFindings[]
}

interface Gathered {
  findings: Finding[]
  cannotBeKnown: number
}

const nothingYet = (): Gathered => ({ findings: [], cannotBeKnown: 0 })

/** What claimants would be told, by what they claim: a child is not held on to for it. */
type Claimed = Map<string, Finding[]>

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.child, b.child) || compareText(a.on, b.on) || compareText(a.facts.join(' '), b.facts.join(' '))

/** What several children claim, each for itself. */
const sharedFindings = (claimed: Claimed): Finding[] =>
  [...claimed.values()].flatMap(findings => (new Set(findings.map(({ child }) => child)).size < 2 ? [] : findings))

/** Starts to look for findings in the children of an authority, as known when it is. */
export const startFindings = (authority: AuthorityKnown): FindingsRun => {
  const asked = findingRules.map(rule => ({ rule, notHeld: tablesNotHeld(rule, { authority }), gathered: nothingYet() }))
  const shared = sharedRules.map(rule => ({ rule, notHeld: tablesNotHeld(rule, { authority }), claimed: new Map() as Claimed }))

  const add: FindingsRun['add'] = (child, events) => {
    const subject = findingSubject(child, events, authority)
    if (subject.facts.length === 0) return
    for (const { rule, notHeld, gathered } of asked) {
      if (notHeld.length > 0) continue
      const { findings, cannotBeKnown } = examine(rule, subject)
      if (findings.length > 0) gathered.findings.push(...findings)
      gathered.cannotBeKnown += cannotBeKnown
    }
    for (const { rule, notHeld, claimed } of shared) {
      if (notHeld.length > 0) continue
      for (const { key, on, facts } of rule.claims(subject)) {
        const finding = findingOf(rule, subject, { on, facts })
        const held = claimed.get(key)
        if (held === undefined) claimed.set(key, [finding])
        else held.push(finding)
      }
    }
  }

  const reported = (rule: RuleHead, notHeld: readonly FindingTable[], { findings, cannotBeKnown }: Gathered): RuleFindings => ({
    rule,
    findings: [...findings].sort(compareFindings),
    children: new Set(findings.map(({ child }) => child)).size,
    notHeld,
    cannotBeKnown
  })

  return {
    add,
    report: () => [
      ...asked.map(({ rule, notHeld, gathered }) => reported(rule, notHeld, gathered)),
      ...shared.map(({ rule, notHeld, claimed }) => reported(rule, notHeld, { findings: sharedFindings(claimed), cannotBeKnown: 0 }))
    ]
  }
}
