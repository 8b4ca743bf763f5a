import type { ExplainedChild, Verdict } from '@kinfold/lineage'
import { fractionText, thresholdText, valueText } from '../text/figure.js'
import type { Page } from '../text/page.js'
import { wrap } from '../text/wrap.js'
import { headingOf } from '../scorecard/text.js'
import { counted, grouped } from '../words/words.js'
import { childText } from './child-text.js'
import { occasionsText } from './occasions-text.js'
import type { Opened, OpenedSlice } from './open-figure.js'

/** How many of each verdict are shown, and how many more are named. */
const shown = 2
const named = 3

const verdicts: readonly Verdict[] = ['met', 'not met', 'cannot be known']

const thing = (children: readonly ExplainedChild[], count: number): string =>
  children.some(({ on }) => on !== null) ? counted(count, 'occasion') : counted(count, 'child', 'children')

const figureText = ({ explanation: { figure } }: Opened, { paint }: Page): string => {
  const value = valueText(figure)
  const fraction = fractionText(figure)
  const unknown = figure.unknown === null || figure.unknown === 0 ? '' : `, ${grouped(figure.unknown)} unknown`
  const threshold = thresholdText(figure)
  return `${value === '' ? '' : `${paint.strong(value)}  `}${fraction === '' ? '' : `${fraction}  `}(${figure.state}${unknown}${threshold === '' ? '' : `, ${threshold}`})`
}

const groupText = (verdict: Verdict, of: readonly ExplainedChild[], page: Page): string => {
  const more = of.slice(shown)
  const others = [...new Set(more.map(({ child }) => child))].slice(0, named).join(', ')
  const rest = more.length === 0 ? [] : [wrap(`… and ${grouped(more.length)} more ${verdict}, of ${others}${more.length > named ? ' …' : ''}: --child opens one, --json lists them all.`, page.width, 0, 2), '']
  return [page.paint.strong(`${verdict}: ${thing(of, of.length)}`), '', ...of.slice(0, shown).map(child => childText(child, page)), ...rest].join('\n')
}

const sliceLine = ({ by, slice, label }: OpenedSlice): string => `of these, by ${by}: ${slice}${label === slice ? '' : ` (${label})`}`

/** Those in doubt who are not listed, as the slice that they belong to is not known. */
const elsewhere = ({ explanation: { figure, children }, slice }: Opened): readonly string[] => {
  const listed = children.filter(({ verdict }) => verdict === 'cannot be known').length
  const more = (figure.unknown ?? 0) - listed
  if (slice === null || slice.slice === 'not known' || more <= 0) return []
  return [`${grouped(more)} more may belong to this slice, which the records do not say: --slice not-known opens them.`, '']
}

/** What is said where a figure shows nobody. */
export const nobodyText = ({ child, slice }: Pick<Opened, 'child' | 'slice'>): string => {
  if (child === undefined) return 'No child is in scope, or may be.'
  return slice === null ? 'Nothing was recorded of this child by then.' : 'Nothing of this child is in this slice, as known then.'
}

/** A figure opened, for people: its definition in a sentence, then children by verdict, the first of each. `journey` is the command that shows a child's journey. */
export const explanationText = (opened: Opened, sentence: string, page: Page, journey: (child: string) => string): string => {
  const { child } = opened
  const { figure, children, occasions } = opened.explanation
  const groups = verdicts.flatMap(verdict => {
    const of = children.filter(one => one.verdict === verdict)
    return of.length === 0 ? [] : [groupText(verdict, of, page)]
  })
  const body = child === undefined ? groups : children.map(one => childText(one, page))
  const asked = child ?? children[0]?.child
  return [
    page.paint.strong(wrap(`${figure.code} ${figure.title}`, page.width, 0, 2)),
    headingOf(opened.of, page),
    ...(opened.slice === null ? [] : [sliceLine(opened.slice)]),
    '',
    figureText(opened, page),
    wrap(sentence, page.width),
    ...opened.notes.map(note => wrap(note, page.width, 0, 2)),
    '',
    ...elsewhere(opened).map(note => wrap(note, page.width)),
    ...body,
    ...occasions.flatMap(one => occasionsText(one, body.length > 0, page)),
    ...(body.length > 0 || occasions.length > 0 ? [] : [nobodyText(opened), '']),
    ...(asked === undefined ? [] : [`Next: ${journey(asked)}`]),
    ''
  ].join('\n')
}
