import type { RegisterStanding } from '@kinfold/lineage'
import type { PrintedFigure } from '@kinfold/scorecard'
import { groupsOf } from '../changes/groups.js'
import { becauseTexts, groupLine } from '../changes/text.js'
import { valueText } from '../text/figure.js'
import { knownAtText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { shellWord } from '../text/shell.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { andList, counted, grouped } from '../words/words.js'
import type { Published, ReconciledOf, WithReasons } from './outcome.js'

/** What was registered, for people. */
export const publishedText = ({ registered, known, refused, unknownIndicators }: Published, isTrial: boolean, where: string, page: Page): string =>
  [
    page.paint.strong(`${counted(registered.length, 'figure')} ${isTrial ? 'would be registered' : 'registered'}${known === 0 ? '' : `, ${grouped(known)} known already`}${refused.length === 0 ? '' : `, ${counted(refused.length, 'line')} refused`}.`),
    ...refused.map(({ line, why }) => wrap(`- line ${grouped(line)}: ${why}`, page.width, 2, 2)),
    ...(unknownIndicators.length === 0 ? [] : [wrap(`Registered, but not worked out by Kinfold: ${andList(unknownIndicators)}.`, page.width, 0, 2)]),
    ...(isTrial ? ['Nothing was written: --dry-run only tries.'] : []),
    `Next: kinfold reconcile${where}`,
    ''
  ].join('\n')

const figureText = (figure: PrintedFigure | null): string => (figure === null ? '' : valueText(figure) === '' ? figure.state : valueText(figure))

const words: Readonly<Record<RegisterStanding, string>> = {
  reproduced: 'reproduced as known then',
  differs: 'not what it comes to as known then',
  'not recorded': 'the log does not cover it',
  'cannot be known': 'the log gives bounds, where a number was published',
  'no such indicator': 'not an indicator that Kinfold works out',
  'period is no month': 'of a period that is no month'
}

const order = Object.keys(words) as readonly RegisterStanding[]

const rowOf = ({ figure, standing, then, now, isRestated, changes, isDefinedAlike }: WithReasons, { paint }: Page): readonly string[] => [
  figure.indicator,
  figure.period,
  figure.written,
  figureText(then),
  figureText(now),
  `${standing === 'reproduced' ? paint.good(standing) : standing === 'differs' ? paint.bad(standing) : paint.open(standing)}${isRestated ? `, restated since${changes === null || changes.length === 0 ? '' : ` by ${grouped(changes.length)}`}` : ''}${isDefinedAlike === false ? ', defined otherwise now' : ''}`
]

const columns = [{ head: 'code' }, { head: 'period' }, { head: 'published', align: 'right' }, { head: 'as known then', align: 'right' }, { head: 'as known now', align: 'right' }, { head: 'is', wide: true }] as const

/** Why a figure is another now: its children, or occasions, by what they count as, and the clauses that are answered otherwise. */
const reasonsOf = ({ figure, changes }: WithReasons, page: Page): readonly string[] =>
  groupsOf(changes ?? []).flatMap(group => [
    wrap(`${figure.indicator}, ${figure.period}: ${groupLine(group)}`, page.width, 0, 2),
    ...becauseTexts(group).map(text => wrap(text, page.width, 2, 2))
  ])

const sectionOf = (document: string, of: readonly WithReasons[], page: Page): readonly string[] => {
  const reasons = of.flatMap(one => reasonsOf(one, page))
  return [
    page.paint.strong(`${document}, ${of[0]?.figure.publishedOn ?? ''}`),
    table(columns, of.map(one => rowOf(one, page)), page),
    '',
    ...(reasons.length === 0 ? [] : ['Why another now', ...reasons, ''])
  ]
}

/** The register beside its derivations, for people. */
export const reconciledText = ({ authority, knownAt }: ReconciledOf, reconciled: readonly WithReasons[], { where, until }: { readonly where: string; readonly until: string }, page: Page): string => {
  const documents = [...new Set(reconciled.map(({ figure }) => figure.document))]
  const counts = order.flatMap(standing => {
    const count = reconciled.filter(one => one.standing === standing).length
    return count === 0 ? [] : [`- ${grouped(count)}: ${words[standing]}`]
  })
  const restated = reconciled.filter(({ isRestated }) => isRestated)
  const assumed = reconciled.filter(({ isMomentGiven, then }) => !isMomentGiven && then !== null)
  const [first] = restated
  return [
    page.paint.strong(`${authority}, ${knownAtText(knownAt)}: ${counted(reconciled.length, 'published figure')} in ${counted(documents.length, 'document')}`),
    ...counts,
    ...(restated.length === 0 ? [] : [`- ${grouped(restated.length)}: another now than as known then, by late records or corrections of so many children`]),
    '',
    ...documents.flatMap(document => sectionOf(document, reconciled.filter(({ figure }) => figure.document === document), page)),
    ...(assumed.length === 0 ? [] : [wrap('Where the document does not say as known when, the end of the day on which it was published counts as then.', page.width, 0, 2)]),
    ...(reconciled.length > 0 ? [] : [until === '' ? `Nothing is registered: kinfold publish${where} --month YYYY-MM --document TEXT --by WHO` : 'Nothing was registered by then.']),
    ...(first === undefined ? [] : [`Next: kinfold restate ${shellWord(first.figure.indicator)}${where} --month ${first.figure.period} --from ${first.knownThen}${until}`]),
    ''
  ].join('\n')
}
