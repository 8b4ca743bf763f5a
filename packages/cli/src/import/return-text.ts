import { financialYearLabel, dayOf } from '@kinfold/calendar'
import type { Change, Rejection, ReturnFinding, ReturnReport } from '@kinfold/ssda903'
import { eventTypes, isEventType } from '@kinfold/vocabulary'
import type { Page } from '../text/page.js'
import { sourceText } from '../text/event.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { briefly } from '../words/event-type.js'
import { findingWords } from '../words/finding.js'
import { rejectionWords } from '../words/rejection.js'
import { andList, counted, grouped } from '../words/words.js'

const rejectionsShown = 20
const findingsShown = 20

const headText = ({ name, outcome, collectionYear }: ReturnReport, { paint }: Page): string => {
  const start = dayOf(collectionYear, 3, 31)
  const year = start === undefined ? String(collectionYear) : financialYearLabel(start)
  const folder = name === '' ? '' : `${name}: `
  switch (outcome) {
    case 'imported':
      return paint.strong(`${folder}the return for ${year}`)
    case 'already imported':
      return `${paint.strong(`${folder}the return for ${year}`)}, imported before: nothing was appended`
    case 'covered anew':
      return `${paint.strong(`${folder}the return for ${year}`)}, imported before: only its coverage was told again`
  }
}

const filesText = ({ files }: ReturnReport, page: Page): string => {
  const counts = files.map(({ rows, recorded, known, duplicates, rejected }) => [rows, recorded, known, duplicates, rejected])
  const total = counts.reduce((sums, row) => sums.map((sum, place) => sum + (row[place] ?? 0)), [0, 0, 0, 0, 0])
  const right = 'right' as const
  return table(
    [
      { head: 'file' },
      { head: 'rows', align: right },
      { head: 'recorded', align: right },
      { head: 'already known', align: right },
      { head: 'duplicates', align: right },
      { head: 'rejected', align: right }
    ],
    [...files.map(({ file }, place) => [file, ...(counts[place] ?? []).map(grouped)]), ['together', ...total.map(grouped)]],
    page,
    2
  )
}

const inOrder = Object.keys(eventTypes)

const appendedText = ({ appended }: ReturnReport, page: Page): readonly string[] => {
  const types = Object.entries(appended).sort(([one], [other]) => inOrder.indexOf(one) - inOrder.indexOf(other))
  if (types.length === 0) return []
  const total = types.reduce((sum, [, count]) => sum + count, 0)
  return [
    `  ${counted(total, 'event')} appended, each a fact or a new version of one`,
    table(
      [{ head: '', align: 'right' }, { head: '' }, { head: '', wide: true }],
      types.map(([type, count]) => [grouped(count), type, { words: isEventType(type) ? briefly(type) : '', paint: page.paint.faint }]),
      page,
      4
    )
  ]
}

const absentIn = ({ findings }: ReturnReport): readonly string[] =>
  findings.flatMap(({ observation }) => (observation.code === 'SSDA903_TABLE_ABSENT' ? [observation.table] : []))

const coverageText = (report: ReturnReport, { width }: Page): readonly string[] => {
  const { basis, tables } = report.coverage
  const byDays = new Map<string, string[]>()
  for (const [name, days] of Object.entries(tables)) {
    const words = andList(days.map(({ from, to }) => `${from} ${to === undefined ? 'on' : `to ${to}`}`))
    byDays.set(words, [...(byDays.get(words) ?? []), name])
  }
  const absent = absentIn(report)
  const why = {
    given: 'as --covers says',
    inferred: 'inferred from the dates; where you know better, say it with --covers FROM..TO',
    held: 'as the log has it'
  }[basis]
  return [
    `  Covers (${why})`,
    ...[...byDays].map(([days, names]) => wrap(`${days}: ${names.join(', ')}`, width, 4, 2)),
    ...(absent.length === 0 ? [] : [wrap(`not in the return, so that figures that need them are not recorded: ${absent.join(', ')}`, width, 4, 2)])
  ]
}

const placesText = ({ observation, count, lines }: ReturnFinding): string => {
  const file = 'file' in observation ? observation.file : 'table' in observation ? observation.table : ''
  if (lines.length === 0) return file
  return `${file}:${lines.join(', ')}${count > lines.length ? ', …' : ''}`
}

const findingsText = (report: ReturnReport, page: Page): readonly string[] => {
  const findings = report.findings.filter(({ observation }) => observation.code !== 'SSDA903_TABLE_ABSENT').sort((one, other) => other.count - one.count)
  if (findings.length === 0) return []
  const more = findings.length - findingsShown
  return [
    `  ${counted(findings.length, 'finding')}: recorded as it came, worth a look`,
    table(
      [{ head: 'times', align: 'right' }, { head: 'finding', wide: true }, { head: 'where', atMost: 36 }],
      findings.slice(0, findingsShown).map(finding => [grouped(finding.count), findingWords(finding.observation), placesText(finding)]),
      page,
      4
    ),
    ...(more > 0 ? [`    … and ${grouped(more)} more: --json lists them all.`] : [])
  ]
}

const rejectionText = (rejection: Rejection, { width }: Page): string => {
  const { says, next } = rejectionWords(rejection)
  const column = 'column' in rejection ? ` ${rejection.column}` : ''
  return wrap(`${rejection.file}:${String(rejection.line)}${column}: ${says}; ${next}`, width, 4, 2)
}

const rejectionsText = ({ rejections }: ReturnReport, page: Page): readonly string[] => {
  if (rejections.length === 0) return []
  const more = rejections.length - rejectionsShown
  return [
    `  ${page.paint.bad(`${counted(rejections.length, 'row')} rejected`)}: nothing of them was recorded; correct them and import the folder again`,
    ...rejections.slice(0, rejectionsShown).map(rejection => rejectionText(rejection, page)),
    ...(more > 0 ? [`    … and ${grouped(more)} more: --json lists them all.`] : [])
  ]
}

const kinds: readonly Change['kind'][] = ['restated', 'retracted', 'reinstated']
const changesShown = 10

const kindWords: Readonly<Record<Change['kind'], string>> = { restated: 'told otherwise', retracted: 'withdrawn', reinstated: 'told again after a withdrawal' }

const changesText = ({ changes }: ReturnReport, page: Page): readonly string[] => {
  if (changes.length === 0) return []
  const counts = kinds.flatMap(kind => {
    const count = changes.filter(change => change.kind === kind).length
    return count === 0 ? [] : [`${grouped(count)} ${kindWords[kind]}`]
  })
  const day = ({ effectiveOn }: Change['before']): string => effectiveOn
  const moved = ({ before, after }: Change): string => (day(before) === day(after) ? day(before) : `${day(before)} → ${day(after)}`)
  const more = changes.length - changesShown
  return [
    `  ${counted(changes.length, 'fact')} of earlier extracts changed: ${andList(counts)}`,
    table(
      [{ head: 'change' }, { head: 'fact', wide: true }, { head: 'effective' }, { head: 'was' }, { head: 'is' }],
      changes
        .slice(0, changesShown)
        .map(change => [kindWords[change.kind], briefly(change.type), moved(change), sourceText(change.before.source), sourceText(change.after.source)]),
      page,
      4
    ),
    ...(more > 0 ? [`    … and ${grouped(more)} more: --json lists them all.`] : [])
  ]
}

/** What became of one return, for people. */
export const returnText = (report: ReturnReport, page: Page): string =>
  [
    headText(report, page),
    filesText(report, page),
    ...[appendedText(report, page), changesText(report, page), coverageText(report, page), findingsText(report, page), rejectionsText(report, page)].flatMap(part =>
      part.length === 0 ? [] : ['', ...part]
    ),
    ''
  ].join('\n')
