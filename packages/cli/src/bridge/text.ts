import type { Bridge, BridgeChange, BridgeStep } from '@kinfold/lineage'
import type { TableCoverage } from '@kinfold/journey'
import type { Measure } from '@kinfold/measure'
import { groupsOf } from '../changes/groups.js'
import type { Group } from '../changes/groups.js'
import { becauseText, cells, columnsFor, figureText, groupLine, letter, nameOf, signed } from '../changes/text.js'
import { knownAtText } from '../text/moment.js'
import { coveredTexts } from '../text/coverage.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { andList, grouped } from '../words/words.js'
import type { BridgeOf } from './as-json.js'

const mostIds = 6

/** The way in one table: where it begins, what each switch changes, where it ends. */
const summary = ({ from, to, steps }: Bridge, page: Page): string =>
  table(
    columnsFor(from.numbers === null ? to : from),
    [
      [page.paint.strong(from.policy), ...cells(from.numbers, grouped), figureText(from)],
      ...steps.map(step => [`  ${step.switch}: ${step.from} → ${step.to}`, ...cells(step.change, signed), figureText(step.after)]),
      [page.paint.strong(to.policy), ...cells(to.numbers, grouped), page.paint.strong(figureText(to))]
    ],
    page
  )

const groupDetail = (group: Group<BridgeChange>, mark: string, page: Page): readonly string[] => {
  const more = group.changes.length - mostIds
  const ids = [...group.changes.slice(0, mostIds).map(nameOf), ...(more > 0 ? [`and ${grouped(more)} more: --json lists them all`] : [])]
  return [
    wrap(`${mark} ${groupLine(group)}`, page.width, 2, 3),
    ...group.first.because.map(flipped => wrap(becauseText(flipped), page.width, 5, 2)),
    ...ids.map(id => page.paint.faint(wrap(id, page.width, 5, 2))),
    ''
  ]
}

const stepText = (step: BridgeStep, place: number, page: Page): readonly string[] => {
  const groups = groupsOf(step.changes)
  const rows = [
    [`${step.switch}=${step.from}`, ...cells(step.before.numbers, grouped), figureText(step.before)],
    ...groups.map((group, index) => [`  ${letter(index)} ${groupLine(group)}`, ...cells(group.sum, signed), '']),
    [`${step.switch}=${step.to}`, ...cells(step.after.numbers, grouped), figureText(step.after)]
  ]
  return [
    page.paint.strong(`${place + 1}. ${step.switch}: ${step.from} → ${step.to}`),
    wrap(`It decides ${step.says}.`, page.width, 2),
    ...step.words.map(({ one, other }) => wrap(`“${one}” becomes “${other}”`, page.width, 2, 2)),
    '',
    table(columnsFor(step.after), rows, page, 2),
    '',
    ...(step.change === null ? [wrap('Of one of the two nothing can be said, so no child is put down to this switch.', page.width, 2), ''] : []),
    ...(step.change !== null && groups.length === 0 ? ['  Nobody counts otherwise for it.', ''] : []),
    ...groups.flatMap((group, index) => groupDetail(group, letter(index), page))
  ]
}

/** Why nothing can be said of a figure: what it looks at and the log does not hold. */
const unsaid = ({ policy, figure }: Bridge['to'], measure: Measure, coverage: TableCoverage): readonly string[] => {
  if (figure.state === 'not measured this month') return [`${policy}: the indicator has no answer for this month, so there is no difference to explain.`]
  if (figure.state !== 'not recorded') return []
  const covered = measure.needs.map(name => `${name} (${coveredTexts(coverage, name).length === 0 ? 'not in the log' : `in the log ${andList(coveredTexts(coverage, name))}`})`)
  const population = measure.shape === 'rate of children' ? ', and the population that it is a rate of' : ''
  return [`${policy}: not recorded. It is taken over the ${figure.basis}, and the log does not cover all of it; it needs ${andList(covered)}${population}. The difference cannot be stated.`]
}

/** A bridge for people. */
export const bridgeText = (bridge: Bridge, of: BridgeOf, coverage: TableCoverage, measure: Measure, page: Page): string => {
  const { from, to, steps, withoutPart, addsUp } = bridge
  const notes = [
    ...unsaid(from, measure, coverage),
    ...unsaid(to, measure, coverage),
    ...(withoutPart.length === 0 ? [] : [`The two also differ in ${andList(withoutPart)}, which play${withoutPart.length === 1 ? 's' : ''} no part in ${measure.code}.`]),
    ...(steps.length > 1 ? ['What is put down to a switch depends on which were set before it: --order sets them in another order, to the same end.'] : []),
    addsUp ? 'Checked: the children add up to each step, and the steps to the difference.' : "The bridge does not add up: that is a fault of Kinfold's, do not use it."
  ]
  return [
    page.paint.strong(wrap(`${measure.code} ${measure.title}`, page.width, 0, 2)),
    `${page.paint.strong(`${of.authority}, ${of.month}`)}   as at ${of.asAt}, ${knownAtText(of.knownAt)}, from ${from.policy} to ${to.policy}`,
    '',
    steps.length === 0 ? `The two count ${measure.code} alike.` : summary(bridge, page),
    '',
    ...steps.flatMap((step, place) => stepText(step, place, page)),
    ...notes.map(note => wrap(note, page.width, 0, 2)),
    ''
  ].join('\n')
}
