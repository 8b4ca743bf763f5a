import { addDays } from '@kinfold/calendar'
import type { TableCoverage } from '@kinfold/journey'
import type { PrintedFigure, Scorecard } from '@kinfold/scorecard'
import { fractionText, thresholdText, valueText } from '../text/figure.js'
import { lastMonthBy } from '../text/month.js'
import { knownAtText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { grouped } from '../words/words.js'
import { legend } from './legend.js'
import type { Scored } from './score.js'
import { slicesLegend, slicesTable } from './slices-text.js'

const columns = [
  { head: '' },
  { head: 'indicator', wide: true },
  { head: 'figure', align: 'right' },
  { head: 'of', align: 'right' },
  { head: 'unknown', align: 'right' },
  { head: 'state', atMost: 12 }
] as const

const rowOf = (figure: PrintedFigure, { paint }: Page): readonly string[] => [
  paint.strong(figure.code),
  [figure.title, thresholdText(figure)].filter(words => words !== '').join('; '),
  paint.strong(valueText(figure)),
  fractionText(figure),
  figure.unknown === null || figure.unknown === 0 ? '' : grouped(figure.unknown),
  figure.state === 'stated' ? paint.good(figure.state) : paint.open(figure.state)
]

/** The figure to open next: 8.1, or the first that says a number. */
const worthOpening = ({ figures }: Scorecard): string | undefined => {
  const open = figures.filter(({ state }) => state === 'stated' || state === 'bounded')
  return (open.find(({ code }) => code === '8.1') ?? open[0])?.code
}

/** The last month that the episodes cover to its end. */
const lastMonthOf = (coverage: TableCoverage): string | undefined => {
  const ends = (coverage.get('episodes') ?? []).map(({ to }) => addDays(to, -1))
  return ends.length === 0 ? undefined : lastMonthBy(ends.reduce((one, other) => (other > one ? other : one)))
}

/** The line above figures: whose, of which month, as known when and counted how. */
export const headingOf = ({ authority, month, asAt, knownAt, policy }: Omit<Scorecard, 'figures'>, { paint }: Page): string =>
  `${paint.strong(`${authority}, ${month}`)}   as at ${asAt}, ${knownAtText(knownAt)}, policy ${policy}`

/** The commands that lead on from a scorecard: to a figure opened, or to another month. */
export interface NextCommands {
  readonly open: (code: string) => string
  readonly score: (month: string) => string
}

const nextOf = ({ scorecard, coverage }: Scored, { open, score }: NextCommands): readonly string[] => {
  const code = worthOpening(scorecard)
  const month = lastMonthOf(coverage)
  if (code !== undefined) return [`Next: ${open(code)}`]
  return month === undefined || month === scorecard.month ? [] : [`Next: ${score(month)}`]
}

/** A scorecard for people. */
export const scorecardText = (scored: Scored, page: Page, next: NextCommands): string => {
  const { scorecard, sliced, coverage } = scored
  const notes = [...(sliced === undefined ? [] : slicesLegend(sliced.figures)), ...legend(sliced ?? scorecard, coverage)].map(note => wrap(note, page.width, 0, 2))
  return [
    `${headingOf(scorecard, page)}${sliced === undefined ? '' : `, by ${sliced.by}`}`,
    '',
    sliced === undefined ? table(columns, scorecard.figures.map(figure => rowOf(figure, page)), page) : slicesTable(sliced.figures, page),
    '',
    ...(notes.length === 0 ? [] : [...notes, '']),
    ...nextOf(scored, next),
    ''
  ].join('\n')
}
