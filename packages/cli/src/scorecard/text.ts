import type { PrintedFigure, Scorecard } from '@kinfold/scorecard'
import { fractionText, valueText } from '../text/figure.js'
import { knownAtText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { grouped } from '../words/words.js'
import { legend } from './legend.js'
import type { Scored } from './score.js'

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
  figure.title,
  paint.strong(valueText(figure)),
  fractionText(figure),
  figure.unknown === null || figure.unknown === 0 ? '' : grouped(figure.unknown),
  figure.state === 'stated' ? paint.good(figure.state) : paint.open(figure.state)
]

const worthOpening = ({ figures }: Scorecard): string => {
  const open = figures.filter(({ state }) => state === 'stated' || state === 'bounded')
  return (open.find(({ code }) => code === '8.1') ?? open[0] ?? figures[0])?.code ?? '8.1'
}

/** The line above figures: whose, of which month, as known when and counted how. */
export const headingOf = ({ authority, month, asAt, knownAt, policy }: Omit<Scorecard, 'figures'>, { paint }: Page): string =>
  `${paint.strong(`${authority}, ${month}`)}   as at ${asAt}, ${knownAtText(knownAt)}, policy ${policy}`

/** A scorecard for people. `next` is the command that opens a figure, as far as its code. */
export const scorecardText = ({ scorecard, coverage }: Scored, page: Page, next: (code: string) => string): string => {
  const notes = legend(scorecard, coverage).map(note => wrap(note, page.width, 0, 2))
  return [
    headingOf(scorecard, page),
    '',
    table(columns, scorecard.figures.map(figure => rowOf(figure, page)), page),
    '',
    ...(notes.length === 0 ? [] : [...notes, '']),
    `Next: ${next(worthOpening(scorecard))}`,
    ''
  ].join('\n')
}
