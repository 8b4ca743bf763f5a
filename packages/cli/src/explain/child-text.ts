import type { CitedEvent, ExplainedChild, ExplainedClause } from '@kinfold/lineage'
import { isEventType } from '@kinfold/vocabulary'
import { sourceText } from '../text/event.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { briefly } from '../words/event-type.js'
import { silenceWords } from '../words/silence.js'
import { counted, grouped } from '../words/words.js'
import { restsOf } from './basis.js'
import type { Rests } from './basis.js'

const verdictPaint = (verdict: ExplainedChild['verdict'], { paint }: Page): string =>
  verdict === 'met' ? paint.good(verdict) : verdict === 'not met' ? paint.bad(verdict) : paint.open(verdict)

const marks = (value: boolean | null, { paint }: Page): { readonly mark: string; readonly words: string } =>
  value === null
    ? { mark: '?', words: paint.open('cannot be known') }
    : value
      ? { mark: '✓', words: paint.good('true') }
      : { mark: '✗', words: paint.bad('false') }

const partText: Readonly<Record<ExplainedClause['part'], string>> = { of: 'in scope', who: 'counted' }

const hasInner = (clauses: readonly ExplainedClause[], place: number): boolean => (clauses[place + 1]?.level ?? 0) > (clauses[place]?.level ?? 0)

/** The whole clause is in the sentence above: here it is named by its part alone, unless there is nothing within it. */
const clauseText = (clauses: readonly ExplainedClause[], place: number): string => {
  const clause = clauses[place]
  if (clause === undefined) return ''
  if (clause.level > 0) return clause.clause
  return hasInner(clauses, place) ? partText[clause.part] : `${partText[clause.part]}: ${clause.clause}`
}

/** What a clause within another cites is in what that one cites: only the innermost say it. */
const citations = (clauses: readonly ExplainedClause[], place: number, rests: Rests): string =>
  hasInner(clauses, place) ? '' : rests.named(clauses[place]?.evidence ?? []).join(' ')

const daysText = ({ low, high }: NonNullable<ExplainedChild['days']>): string =>
  low === high ? counted(low, 'day') : `${grouped(low)} to ${grouped(high)} days`

/** A mean asks of an occasion a number of days, where other measures ask whether something is so. */
const isQuantity = ({ part, level }: ExplainedClause): boolean => part === 'who' && level === 0

const truthTable = (child: ExplainedChild, rests: Rests, page: Page): string =>
  table(
    [{ head: 'clause', wide: true }, { head: 'is' }, { head: 'rests on', atMost: 20 }],
    child.clauses.map((clause, place) => {
      const { mark, words } = child.days !== null && isQuantity(clause) ? { mark: '=', words: daysText(child.days) } : marks(clause.value, page)
      return [`${' '.repeat(2 * clause.level)}${mark} ${clauseText(child.clauses, place)}`, words, citations(child.clauses, place, rests)]
    }),
    page,
    2
  )

const saying = ({ type }: CitedEvent): string => (isEventType(type) ? briefly(type) : '')

const eventTable = (rests: Rests, page: Page): string =>
  table(
    [{ head: '', align: 'right' }, { head: 'event' }, { head: 'effective' }, { head: 'source' }, { head: 'says', wide: true }],
    rests.events.map((event, place) => [String(place + 1), event.type, event.effectiveOn, sourceText(event.source), { words: saying(event), paint: page.paint.faint }]),
    page,
    2
  )

/** Why one child, or one occasion, counts as it does: a truth table, then the events and silences it rests on. */
export const childText = (child: ExplainedChild, page: Page): string => {
  const rests = restsOf(child)
  const occasion = child.on === null ? '' : `, on ${child.on}`
  const silences = rests.silences.map((one, place) => wrap(`${rests.named([one])[0] ?? String(place)}: ${silenceWords(one.silence)}`, page.width, 2, 3))
  return [
    `${page.paint.strong(`child ${child.child}`)}${occasion}${child.days === null ? '' : `, ${daysText(child.days)}`}: ${verdictPaint(child.verdict, page)}`,
    truthTable(child, rests, page),
    '',
    ...(rests.events.length === 0 ? [] : [eventTable(rests, page)]),
    ...silences,
    ''
  ].join('\n')
}
