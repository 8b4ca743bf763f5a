import { dayOf, financialYearLabel } from '@kinfold/calendar'
import type { NotWritten } from '@kinfold/ssda903'
import { knownAtText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { briefly } from '../words/event-type.js'
import { andList, counted, grouped } from '../words/words.js'
import type { Exported } from './as-json.js'

/** Why a fact of the year is not in the return, and what to do. */
const whyWords = (why: NotWritten): string => {
  switch (why) {
    case 'child not in the identity file':
      return "nothing in the identity file leads back to the child's number"
    case 'worker not in the identity file':
      return "nothing in the identity file leads back to the worker's number"
    case 'table not in that year':
      return 'a return of that year has no such table'
    case 'without the fact it belongs to':
      return 'the fact that it belongs to is not in the log'
    case 'its place is taken':
      return 'another fact stands in the one place there is for it'
    case 'day not writable':
      return 'its day is known in a way in which the column cannot say it'
    case 'not in the return':
      return 'no table of the return tells it'
    case 'not in the XML form':
      return 'the XML form has no place for it; the CSV files have'
  }
}

const tablesText = ({ told }: Exported, page: Page): string =>
  table([{ head: 'table' }, { head: 'file' }, { head: 'rows', align: 'right' }], told.tables.map(({ table: name, file, rows }) => [name, file, grouped(rows)]), page, 2)

const leftOutText = ({ told }: Exported, { width }: Page): readonly string[] =>
  told.tablesLeftOut.length === 0
    ? []
    : [wrap(`Left out, as the log neither covers them in the year nor holds a fact of them: ${andList(told.tablesLeftOut)}. An empty file would say that there was nothing.`, width, 2, 2)]

const endsText = ({ told }: Exported, page: Page): readonly string[] =>
  told.endsLater.length === 0
    ? []
    : [
        `  Ended after 31 March ${String(told.collectionYear)}, and written open as the return of the year says it:`,
        table([{ head: '', align: 'right' }, { head: '', wide: true }], told.endsLater.map(({ type, count }) => [grouped(count), briefly(type)]), page, 4)
      ]

const notWrittenText = ({ told }: Exported, page: Page): readonly string[] =>
  told.notWritten.length === 0
    ? []
    : [
        `  ${page.paint.bad(`${counted(told.facts.notWritten, 'fact')} of the year not written`)}`,
        table(
          [{ head: 'times', align: 'right' }, { head: 'fact', atMost: 44 }, { head: 'why', wide: true }],
          told.notWritten.map(({ type, why, count }) => [grouped(count), briefly(type), whyWords(why)]),
          page,
          4
        )
      ]

const withheldText = ({ told }: Exported, { width }: Page): readonly string[] =>
  told.withheld.length === 0
    ? []
    : [wrap(`Left blank, as nothing in the identity file leads back to the value: ${andList(told.withheld.map(({ column, count }) => `${column} ${counted(count, 'time')}`))}.`, width, 2, 2)]

/** What an export wrote, for people. It names no child. */
export const exportText = (exported: Exported, folder: string, page: Page): string => {
  const { authority, knownAt, told } = exported
  const { written, ofOtherYears } = told.facts
  const end = dayOf(told.collectionYear, 3, 31)
  const year = end === undefined ? String(told.collectionYear) : financialYearLabel(end)
  const parts = [leftOutText(exported, page), endsText(exported, page), notWrittenText(exported, page), withheldText(exported, page)]
  return [
    `${page.paint.strong(`The return for ${year}`)} of ${authority}, ${knownAtText(knownAt)}, written to ${folder}`,
    '',
    tablesText(exported, page),
    '',
    wrap(`${counted(told.children, 'child', 'children')}; ${counted(written, 'fact')} written, ${grouped(ofOtherYears)} of other years.`, page.width, 2, 2),
    ...parts.flatMap(part => (part.length === 0 ? [] : ['', ...part])),
    '',
    wrap('The files name children, pupils and places, and only you can read them: keep them as safe as the identity file.', page.width, 2, 2),
    ''
  ].join('\n')
}
