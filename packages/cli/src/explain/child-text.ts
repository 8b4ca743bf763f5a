import type { CitedEvent, ExplainedChild, ExplainedClause } from '@kinfold/lineage'
import { eventTypes, isEventType } from '@kinfold/vocabulary'
import { sourceText } from '../text/event.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { silenceWords } from '../words/silence.js'
import { counted, grouped } from '../words/words.js'
import { restsOf } from './basis.js'
import type { Rests } from './basis.js'

const verdictPaint = (verdict: ExplainedChild['verdict'], { paint }: Page): string =>
  verdict === 'met' ? paint.good(verdict) : verdict === 'not met' ? paint.bad(verdict) : paint.open(verdict)

const mark = (value: boolean | null, { paint }: Page): string =>
  value === null ? paint.open('? cannot be known') : value ? paint.good('✓ true') : paint.bad('✗ false')

const partText: Readonly<Record<ExplainedClause['part'], string>> = { of: 'in scope?', who: 'counted?' }

/** What a clause within another cites is in what that one cites: only the innermost say it. */
const citations = (clauses: readonly ExplainedClause[], place: number, rests: Rests): string => {
  const clause = clauses[place]
  const next = clauses[place + 1]
  if (clause === undefined || (next !== undefined && next.part === clause.part && next.level > clause.level)) return ''
  return rests.named(clause.evidence).join(' ')
}

const truthTable = (child: ExplainedChild, rests: Rests, page: Page): string =>
  table(
    [{ head: '' }, { head: 'clause', wide: true }, { head: 'is' }, { head: 'rests on', atMost: 20 }],
    child.clauses.map((clause, place) => [
      clause.level === 0 ? partText[clause.part] : '',
      `${'\u00a0'.repeat(2 * clause.level)}${clause.clause}`,
      mark(clause.value, page),
      citations(child.clauses, place, rests)
    ]),
    page,
    2
  )

const saying = ({ type }: CitedEvent): string => (isEventType(type) ? eventTypes[type].says : '')

const eventTable = (rests: Rests, page: Page): string =>
  table(
    [{ head: '', align: 'right' }, { head: 'event' }, { head: 'effective' }, { head: 'source' }, { head: 'says', wide: true }],
    rests.events.map((event, place) => [String(place + 1), event.type, event.effectiveOn, sourceText(event.source), page.paint.faint(saying(event))]),
    page,
    2
  )

const daysText = ({ days }: ExplainedChild): string => {
  if (days === null) return ''
  return days.low === days.high ? `, ${counted(days.low, 'day')}` : `, between ${grouped(days.low)} and ${grouped(days.high)} days`
}

/** Why one child, or one occasion, counts as it does: a truth table, then the events and silences it rests on. */
export const childText = (child: ExplainedChild, page: Page): string => {
  const rests = restsOf(child)
  const occasion = child.on === null ? '' : `, on ${child.on}`
  const silences = rests.silences.map((one, place) => wrap(`${rests.named([one])[0] ?? String(place)}  ${silenceWords(one.silence)}`, page.width, 4, 3))
  return [
    `${page.paint.strong(`child ${child.child}`)}${occasion}${daysText(child)}: ${verdictPaint(child.verdict, page)}`,
    truthTable(child, rests, page),
    ...(rests.events.length === 0 ? [] : [eventTable(rests, page)]),
    ...silences,
    ''
  ].join('\n')
}
