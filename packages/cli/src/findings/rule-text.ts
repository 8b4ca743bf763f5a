import type { Finding, RuleFindings } from '@kinfold/findings'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { detailsWords } from '../words/finding-details.js'
import { andList, counted } from '../words/words.js'
import type { Found } from './find.js'
import { headingOf } from './text.js'
import type { NextCommands } from './text.js'
import { whereText } from './where-text.js'

const columns = [{ head: 'child' }, { head: 'on' }, { head: 'where', atMost: 34 }, { head: '', wide: true }] as const

const rowOf = (finding: Finding): readonly string[] => [finding.child, finding.on, whereText(finding), detailsWords(finding.details)]

const bodyOf = ({ rule: { code, rule, says, source, moves }, findings, children, notHeld, cannotBeKnown }: RuleFindings, page: Page): readonly string[] => [
  page.paint.strong(wrap(says, page.width, 0, 2)),
  wrap(`${code}${rule.length === 0 ? '' : `, ${rule.length === 1 ? 'rule' : 'rules'} ${andList(rule)} of the return`}`, page.width, 0, 2),
  wrap(`source: ${source}`, page.width, 0, 2),
  wrap(`can move: ${moves.length === 0 ? 'no indicator' : andList(moves)}`, page.width, 0, 2),
  '',
  ...(notHeld.length > 0 ? [`Not checked: ${notHeld.length === 1 ? `the table ${andList(notHeld)} is` : `the tables ${andList(notHeld)} are`} not in the log.`, ''] : []),
  ...(notHeld.length === 0 ? [`${counted(findings.length, 'finding')}, ${counted(children, 'child', 'children')}`, ''] : []),
  ...(findings.length === 0 ? [] : [table(columns, findings.map(rowOf), page), '']),
  ...(cannotBeKnown === 0 ? [] : [wrap(`${counted(cannotBeKnown, 'case')} cannot be known: what would settle it lies on days that the log does not cover.`, page.width), ''])
]

/** One rule, or several of one number, for people: every finding, and where it was read. */
export const ruleText = (found: Found, page: Page, next: NextCommands): string => {
  const child = found.rules.flatMap(({ findings }) => findings)[0]?.child
  return [headingOf(found, page), '', ...found.rules.flatMap(rule => bodyOf(rule, page)), ...(child === undefined ? [] : [`Next: ${next.journey(child)}`, '']), ''].join('\n')
}
