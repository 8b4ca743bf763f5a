import { dayFromIso } from '@kinfold/calendar'
import type { ImportReport } from '@kinfold/ssda903'
import { lastMonthBy } from '../text/month.js'
import { momentText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { wrap } from '../text/wrap.js'
import { returnText } from './return-text.js'

/** The last month that the episodes of an import cover to its end, but none after the collection years themselves: a slip can stretch what is covered. */
const lastMonthOfReturns = ({ returns }: ImportReport): string | undefined => {
  const ends = returns.flatMap(({ coverage, collectionYear }) => {
    const yearEnds = dayFromIso(`${collectionYear}-03-31`)
    return (coverage.tables['episodes'] ?? []).flatMap(({ to }) => {
      const covered = to === undefined ? yearEnds : dayFromIso(to)
      return covered === undefined || yearEnds === undefined ? [] : [covered < yearEnds ? covered : yearEnds]
    })
  })
  return ends.length === 0 ? undefined : lastMonthBy(ends.reduce((one, other) => (other > one ? other : one)))
}

const ignoredText = ({ ignored }: ImportReport, { width }: Page): readonly string[] =>
  ignored.length === 0 ? [] : [wrap(`Not read: ${ignored.map(({ file, why }) => `${file} (${why})`).join(', ')}`, width, 0, 2), '']

/** What became of an import, for people. `next` is the command that shows a month's figures. */
export const importText = (report: ImportReport, page: Page, next: (month: string) => string): string => {
  const month = lastMonthOfReturns(report)
  return [
    `Imported as ${page.paint.strong(report.authority)}, recorded at ${momentText(report.recordedAt)}`,
    '',
    ...report.returns.map(one => returnText(one, page)),
    ...ignoredText(report, page),
    ...(month === undefined ? [] : [`Next: ${next(month)}`]),
    ''
  ].join('\n')
}
