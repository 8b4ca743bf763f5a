import { addToMonth, formatMonth, parseMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { revisionsOf, startRestatement, startRevisions } from '@kinfold/lineage'
import type { Restated } from '@kinfold/lineage'
import { indicatorOf } from '@kinfold/scorecard'
import { either } from 'fp-ts'
import { logOfExtracts, takenAt } from './extracts.js'

const monthNamed = (text: string): Month => either.getOrElseW(() => { throw new RangeError(`${text} is no month`) })(parseMonth(text))

const why = ({ before, after, because, events }: Restated): readonly string[] => [
  `  one child: ${before} → ${after}`,
  ...because.slice(0, 1).map(({ clause, before: was, after: is }) => `    ${clause}: ${String(was)} → ${String(is)}`),
  ...events.map(({ event }) => `    because of ${event.type} of ${event.effectiveOn}, recorded ${event.recordedAt.slice(0, 10)} (${event.source.file ?? ''}:${String(event.source.line)})`)
]

/** Follows 6.4, children who ceased to be looked after, through twelve monthly extracts. */
export const analyst = (say: (line: string) => void): void => {
  const first = monthNamed('2018-04')
  const measure = indicatorOf('6.4')
  if (measure === undefined) throw new RangeError('6.4 is an indicator')
  const { children, council } = logOfExtracts(first, 12)
  const latest = takenAt(addToMonth(first, 11))

  // How each month's figure moved as later extracts came in.
  const revisions = startRevisions({ measure, months: { first, count: 12 }, lags: 11, policy: local, authority: council, latest })
  for (const [child, events] of children) revisions.add(child, events)
  const triangle = revisions.triangle()
  for (const { month, views } of triangle.months) say(`${month}: first ${String(views[0]?.value)}, latest ${String(views.at(-1)?.value)}`)
  const last = revisionsOf(triangle).at(-1)
  say(`revised by ${(last?.mean ?? 0).toFixed(1)} on average, at the most by ${String(last?.highest)}`)

  // Why the month that moved most is not what it was reported to be: child by child, event by event.
  const moved = triangle.months.map(({ views }) => (views.at(-1)?.value ?? 0) - (views[0]?.value ?? 0))
  const most = addToMonth(first, moved.indexOf(Math.max(...moved)))
  const restating = startRestatement({ measure, month: most, policy: local, from: takenAt(most), to: undefined, authority: council })
  for (const [child, events] of children) restating.add(child, events)
  const { from, to, changes, addsUp } = restating.restatement()
  say(`${formatMonth(most)}: ${String(from.figure.value)} as reported, ${String(to.figure.value)} now; adds up: ${String(addsUp)}`)
  for (const line of changes.slice(0, 2).flatMap(why)) say(line)
}
