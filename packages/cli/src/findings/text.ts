import type { RuleFindings } from '@kinfold/findings'
import { knownAtText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { andList, counted, grouped } from '../words/words.js'
import type { Found } from './find.js'
import { whereText } from './where-text.js'

/** How many findings of a rule are shown, and how many of the indicators that it can move are named. */
const shown = 3
const named = 5

const columns = [{ head: 'rule', wide: true }, { head: 'findings', align: 'right' }, { head: 'children', align: 'right' }, { head: 'can move', atMost: 24 }] as const

const headed = ({ rule: { says, rule, code } }: RuleFindings): string => `${says}${rule.length === 0 ? '' : ` [${rule.join(', ')}]`} (${code})`

const movesText = ({ rule: { moves } }: RuleFindings): string => {
  if (moves.length === 0) return 'none'
  return moves.length > named + 1 ? `${moves.slice(0, named).join(', ')} and ${String(moves.length - named)} more` : moves.join(', ')
}

const examplesText = ({ findings }: RuleFindings): string =>
  `${findings
    .slice(0, shown)
    .map(finding => `${finding.child.slice(0, 8)}… ${finding.on} ${whereText(finding)}`.trimEnd())
    .join('; ')}${findings.length > shown ? '; …' : ''}`

const rowsOf = (found: RuleFindings, { paint }: Page): readonly (readonly string[])[] => [
  [headed(found), paint.strong(grouped(found.findings.length)), grouped(found.children), movesText(found)],
  [`  ${examplesText(found)}`, '', '', '']
]

/** What was not asked, by the tables that are not in the log. */
const unaskedText = (rules: readonly RuleFindings[], page: Page): readonly string[] => {
  const byTables = new Map<string, string[]>()
  for (const { rule: { code }, notHeld } of rules) {
    if (notHeld.length === 0) continue
    const why = notHeld.length === 1 ? `the table ${andList(notHeld)} is not in the log` : `the tables ${andList(notHeld)} are not in the log`
    byTables.set(why, [...(byTables.get(why) ?? []), code])
  }
  return [...byTables].flatMap(([why, codes]) => [page.paint.strong(`Not checked: ${why}`), wrap(codes.join(', '), page.width, 2, 0), ''])
}

const uncertainText = (rules: readonly RuleFindings[], page: Page): readonly string[] => {
  const uncertain = rules.filter(({ cannotBeKnown }) => cannotBeKnown > 0)
  if (uncertain.length === 0) return []
  return [
    page.paint.strong('Cannot be known: what would settle it lies on days that the log does not cover'),
    ...uncertain.map(({ rule: { code }, cannotBeKnown }) => wrap(`${code}: ${counted(cannotBeKnown, 'case')}`, page.width, 2, 2)),
    ''
  ]
}

/** The commands that lead on from findings: to one rule, or to one child. */
export interface NextCommands {
  readonly rule: (code: string) => string
  readonly journey: (child: string) => string
}

/** The line above findings: whose, as known when, and how many there are of how many children. */
export const headingOf = ({ authority, knownAt, children, rules }: Found, { paint }: Page): string => {
  const all = rules.flatMap(({ findings }) => findings)
  const about = new Set(all.map(({ child }) => child)).size
  return `${paint.strong(authority)}   ${knownAtText(knownAt)}: ${counted(all.length, 'finding')} about ${grouped(about)} of ${counted(children, 'child', 'children')}`
}

/** Findings for people: rule by rule how many, of how many children, what they can move, and where the first of them are. */
export const findingsText = (found: Found, page: Page, next: NextCommands): string => {
  const broken = found.rules.filter(({ findings }) => findings.length > 0)
  const asked = found.rules.filter(({ notHeld }) => notHeld.length === 0).length
  const [first] = [...broken].sort((a, b) => b.findings.length - a.findings.length)
  return [
    headingOf(found, page),
    '',
    ...(broken.length === 0 ? [] : [table(columns, broken.flatMap(one => rowsOf(one, page)), page), '']),
    `${counted(asked - broken.length, 'rule')} checked without a finding.`,
    '',
    ...unaskedText(found.rules, page),
    ...uncertainText(found.rules, page),
    ...(first === undefined ? [] : [`Next: ${next.rule(first.rule.code)}`, '']),
    ''
  ].join('\n')
}
