import type { ExplainedChild, Verdict } from '@kinfold/lineage'
import { fractionText, valueText } from '../text/figure.js'
import type { Page } from '../text/page.js'
import { wrap } from '../text/wrap.js'
import { headingOf } from '../scorecard/text.js'
import { counted, grouped } from '../words/words.js'
import { childText } from './child-text.js'
import type { Opened } from './open-figure.js'

/** How many of each verdict are shown. */
const shown = 2

const verdicts: readonly Verdict[] = ['met', 'not met', 'cannot be known']

const thing = (children: readonly ExplainedChild[], count: number): string =>
  children.some(({ on }) => on !== null) ? counted(count, 'occasion') : counted(count, 'child', 'children')

const figureText = ({ explanation: { figure } }: Opened, { paint }: Page): string => {
  const value = valueText(figure)
  const fraction = fractionText(figure)
  const unknown = figure.unknown === null || figure.unknown === 0 ? '' : `, ${grouped(figure.unknown)} unknown`
  return `${value === '' ? '' : `${paint.strong(value)}  `}${fraction === '' ? '' : `${fraction}  `}(${figure.state}${unknown})`
}

const groupText = (verdict: Verdict, of: readonly ExplainedChild[], page: Page): string => {
  const more = of.length - shown
  const rest = more > 0 ? [page.paint.faint(`… and ${grouped(more)} more ${verdict}: --json lists them all, --child opens one.`), ''] : []
  return [page.paint.strong(`${verdict}: ${thing(of, of.length)}`), '', ...of.slice(0, shown).map(child => childText(child, page)), ...rest].join('\n')
}

/** A figure opened, for people: its definition in a sentence, then children by verdict, the first of each. `journey` is the command that shows a child's journey. */
export const explanationText = (opened: Opened, sentence: string, page: Page, child: string | undefined, journey: (child: string) => string): string => {
  const { figure, children } = opened.explanation
  const groups = verdicts.flatMap(verdict => {
    const of = children.filter(one => one.verdict === verdict)
    return of.length === 0 ? [] : [groupText(verdict, of, page)]
  })
  const body = child === undefined ? groups : children.map(one => childText(one, page))
  const [first] = children
  return [
    `${page.paint.strong(`${figure.code}  ${figure.title}`)}`,
    headingOf(opened.of, page),
    '',
    figureText(opened, page),
    wrap(sentence, page.width),
    '',
    ...(body.length === 0 ? [child === undefined ? 'No child is in scope, or may be.' : 'This child has no such occasion in the month.', ''] : body),
    ...(first === undefined ? [] : [`Next: ${journey(child ?? first.child)}`]),
    ''
  ].join('\n')
}
