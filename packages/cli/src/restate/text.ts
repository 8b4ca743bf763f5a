import type { FigureKnown, Restated, Restatement } from '@kinfold/lineage'
import { groupsOf } from '../changes/groups.js'
import type { Group } from '../changes/groups.js'
import { recordedText } from '../changes/recorded.js'
import { becauseTexts, cells, columnsFor, figureText, groupLine, letter, nameOf, signed } from '../changes/text.js'
import { knownAtText, momentText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { andList, counted, grouped } from '../words/words.js'
import type { RestatementOf } from './as-json.js'

/** How many children of a kind are shown, and how many events of each. */
const mostChildren = 3
const mostEvents = 6

const summary = ({ from, to, changes, change }: Restatement, page: Page): string => {
  const groups = groupsOf(changes)
  const row = (of: FigureKnown): readonly string[] => [page.paint.strong(knownAtText(of.knownAt)), ...cells(of.numbers, grouped), page.paint.strong(figureText(of))]
  return table(
    columnsFor(from.numbers === null ? to : from),
    [
      row(from),
      ...groups.map((group, place) => [`  ${letter(place)} ${groupLine(group)}`, ...cells(group.sum, signed), '']),
      ...(change === null || groups.length < 2 ? [] : [['  together', ...cells(change, signed), '']]),
      row(to)
    ],
    page
  )
}

const childText = (restated: Restated, page: Page): readonly string[] => {
  const more = restated.events.length - mostEvents
  const rest = more > 0 ? [`and ${grouped(more)} more: --json lists them all`] : []
  const covered = restated.isCoveredAnew ? ['the log covers other days than it did: an extract recorded in between says so'] : []
  return [
    page.paint.faint(wrap(nameOf(restated), page.width, 5, 2)),
    ...[...restated.events.slice(0, mostEvents).map(recordedText), ...rest, ...covered].map(line => wrap(line, page.width, 7, 2))
  ]
}

const groupDetail = (group: Group<Restated>, mark: string, page: Page): readonly string[] => {
  const more = group.changes.length - mostChildren
  return [
    page.paint.strong(wrap(`${mark} ${groupLine(group)}`, page.width, 0, 3)),
    ...becauseTexts(group).map(text => wrap(text, page.width, 3, 2)),
    ...group.changes.slice(0, mostChildren).flatMap(restated => childText(restated, page)),
    ...(more > 0 ? [`     and ${grouped(more)} more: --json lists them all`] : []),
    ''
  ]
}

/** Why nothing can be said of one of the two figures. */
const unsaid = ({ from, to, logBegins }: Restatement): readonly string[] => {
  if (logBegins === null) return ['The log holds nothing of this authority.']
  if (from.knownAt !== null && from.knownAt < logBegins) return [`The log begins at ${momentText(logBegins)}: as known earlier there is no figure to compare with.`]
  const unsaidOf = [from, to].filter(({ numbers }) => numbers === null)
  return unsaidOf.map(of => `The figure ${knownAtText(of.knownAt)} is ${of.figure.state}, so no child is put down as a difference.`)
}

/** A restatement for people. `journey` is the command that shows a child's journey. */
export const restatementText = (restatement: Restatement, of: RestatementOf, page: Page, journey: (child: string) => string): string => {
  const { to, changes, change, coverage, recorded, addsUp } = restatement
  const groups = groupsOf(changes)
  const [first] = changes
  const since = [counted(recorded, 'event'), ...(coverage.length === 0 ? [] : [counted(coverage.length, 'extract')])]
  const notes = [
    ...unsaid(restatement),
    `Between the two moments ${andList(since)} ${recorded + coverage.length === 1 ? 'was' : 'were'} recorded.`,
    ...(change !== null && changes.length === 0 ? ['Nobody counts otherwise for it.'] : []),
    ...(changes.length === 0 ? [] : ['Under each child stand the events that did it: no others are needed, and none of them can be left out.']),
    addsUp ? 'Checked: the children add up to the difference.' : "The restatement does not add up: that is a fault of Kinfold's, do not use it."
  ]
  return [
    page.paint.strong(wrap(`${to.figure.code} ${to.figure.title}`, page.width, 0, 2)),
    `${page.paint.strong(`${of.authority}, ${of.month}`)}   as at ${of.asAt}, policy ${of.policy}`,
    '',
    summary(restatement, page),
    '',
    ...groups.flatMap((group, place) => groupDetail(group, letter(place), page)),
    ...notes.map(note => wrap(note, page.width, 0, 2)),
    ...(first === undefined ? [] : ['', `Next: ${journey(first.child)}`]),
    ''
  ].join('\n')
}
