import { formatDay } from '@kinfold/calendar'
import type { CivilDay, Source } from '@kinfold/vocabulary'
import type { Finding } from './finding.js'
import type { FindingSubject } from './finding-subject.js'
import type { Fault, FindingRule, RuleHead } from './rule.js'
import { findingRules } from './rules.js'

const sourcesOf = (subject: FindingSubject, facts: readonly string[]): readonly Source[] =>
  facts.flatMap(id => {
    const fact = subject.facts.find(({ factId }) => factId === id)
    return fact === undefined ? [] : [fact.source]
  })

/** A fault as a finding: with whose it is, and where its facts come from. */
export const findingOf = ({ code, rule, moves }: RuleHead, subject: FindingSubject, { on, facts, details = {} }: Fault): Finding => ({
  code,
  rule,
  child: subject.journey.subject,
  on: formatDay(on) as CivilDay,
  facts,
  sources: sourcesOf(subject, facts),
  moves,
  details
})

/** Whether the log can answer a rule at all: it holds some days of every table that the rule reads. */
export const tablesNotHeld = ({ needs }: RuleHead, { authority: { coverage } }: Pick<FindingSubject, 'authority'>): RuleHead['needs'] =>
  needs.filter(table => (coverage.get(table) ?? []).length === 0)

/** What a rule comes to for one child: what is at fault, and how much may be but rests on days that the log does not cover. */
export interface Examined {
  readonly findings: readonly Finding[]
  readonly cannotBeKnown: number
}

const nothing: Examined = { findings: [], cannotBeKnown: 0 }

/** One rule, asked of one child. The rule's tables have to be in the log. */
export const examine = (rule: FindingRule, subject: FindingSubject): Examined => {
  const faults = rule.faults(subject)
  if (faults.length === 0) return nothing
  const known = faults.filter(({ absent = [] }) => absent.every(({ table, from, to }) => subject.covers(table, from, to)))
  return { findings: known.map(fault => findingOf(rule, subject, fault)), cannotBeKnown: faults.length - known.length }
}

/**
 * All that is at fault in one child's journey, rule by rule, each in order of the journey.
 *
 * Unknowns: of tables and days that the log does not cover nothing is said, in either way.
 */
export const findingsOf = (subject: FindingSubject): readonly Finding[] =>
  findingRules.flatMap(rule => (tablesNotHeld(rule, subject).length > 0 ? [] : examine(rule, subject).findings))
