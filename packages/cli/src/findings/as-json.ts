import type { Finding, FindingDetails, RuleFindings } from '@kinfold/findings'
import type { Found } from './find.js'
import type { Proposed } from './propose.js'

const detailsJson = ({ days, times, atMost, atLeast, ageYears, collectionYear, other, field, codeSet, table }: FindingDetails) => ({
  days: days ?? null,
  times: times ?? null,
  atMost: atMost ?? null,
  atLeast: atLeast ?? null,
  ageYears: ageYears ?? null,
  collectionYear: collectionYear ?? null,
  other: other ?? null,
  field: field ?? null,
  codeSet: codeSet ?? null,
  table: table ?? null
})

const findingJson = ({ child, on, facts, sources, details }: Finding) => ({
  child,
  on,
  facts,
  sources: sources.map(({ system, file, line }) => ({ system, file: file ?? null, line: line ?? null })),
  details: detailsJson(details)
})

const ruleJson = ({ rule: { code, rule, says, source, moves, needs }, findings, children, notHeld, cannotBeKnown }: RuleFindings) => ({
  code,
  rule,
  says,
  source,
  moves,
  needs,
  checked: notHeld.length === 0,
  notHeld,
  count: findings.length,
  children,
  cannotBeKnown,
  findings: findings.map(findingJson)
})

/** What is proposed as JSON, as docs/cli-json.md describes it; the proposals themselves are in the file. */
export const proposedJson = ({ authority, knownAt, children, lines, rules }: Proposed, file: string) => ({ authority, knownAt, children, file, proposals: lines.length, rules })

/** Findings as JSON, as docs/cli-json.md describes them. */
export const findingsJson = ({ authority, knownAt, children, rules }: Found) => ({ authority, knownAt, children, rules: rules.map(ruleJson) })
