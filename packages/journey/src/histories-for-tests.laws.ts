import fc from 'fast-check'
import { addDays, formatDay } from '@kinfold/calendar'
import { eventId } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import { born, day, eventsOfRows, instant, reviewed, told, withdrawn } from './rows-for-tests.laws.js'
import type { Row } from './rows-for-tests.laws.js'

const firstDay = day('2018-03-25')

/** A few days of one spring, so that they meet. */
export const days = (span: number): fc.Arbitrary<string> => fc.nat({ max: span }).map(after => formatDay(addDays(firstDay, after)))

const names = ['__proto__', 'constructor', 'toString', '']

const columns = {
  rne: fc.constantFrom('S', 'S', 'L', 'P', 'P', 'T', 'B', 'U', ''),
  ls: fc.constantFrom('C2', 'C2', 'C2', 'E1', 'V2', 'V3', 'V4'),
  place: fc.constantFrom('U4', 'U4', 'U5', 'U6', 'K2', 'T1', 'T1', 'T3', 'A3', 'A5', 'A6', 'H5', 'K3', 'Z1', 'Z12', ...names),
  rec: fc.constantFrom('X1', 'X1', 'X1', 'E4A', 'E11', ''),
  post: fc.constantFrom('', '', 'here', 'there')
}

/** Rows that contradict each other as they like: overlaps, gaps, one DECOM, no day held, ends before beginnings, codes of no set. */
const scatteredRows = (span: number, most: number): fc.Arbitrary<readonly Row[]> =>
  fc.array(fc.record({ decom: days(span), dec: days(span), ...columns }, { requiredKeys: ['decom', 'rne', 'ls', 'place'] }), { maxLength: most })

/** Rows that mostly go on where the one before ended, a day early or late now and then; the last may be open. */
const rowsInTurn = (most: number): fc.Arbitrary<readonly Row[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.record(columns), fc.constantFrom(0, 0, 0, 0, 1, -1), fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: most }),
      fc.boolean()
    )
    .map(([steps, isOpen]) => {
      let next = firstDay
      const rows = steps.map(([stated, apart, length]) => {
        const from = addDays(next, apart)
        next = addDays(from, length)
        return { ...stated, decom: formatDay(from), dec: formatDay(next) }
      })
      return rows.map((row, place) => (isOpen && place === rows.length - 1 ? { ...row, dec: undefined } : row))
    })

/** Rows of one child within so many days, so many at most, in whatever disorder. */
export const untidyRows = (span: number, most: number): fc.Arbitrary<readonly Row[]> => fc.oneof(scatteredRows(span, most), rowsInTurn(most))

const occasions: fc.Arbitrary<readonly AnyEvent[]> = fc.array(
  fc.oneof(
    days(60).map(on => reviewed(on)),
    days(60).map(on => born(on)),
    fc.tuple(days(60), fc.constantFrom(...names)).map(([on, episode]) =>
      told({ kind: 'episode end', key: `${episode} ${on}`, type: 'EpisodeEnded', on, payload: { episode } })
    ),
    days(60).map(on => told({ kind: 'birth', key: on, type: 'Born', on, payload: {} })),
    days(60).map(on => told({ kind: 'missing', key: on, type: 'WentMissing', on, payload: {} })),
    days(60).map(on => told({ kind: 'match', key: on, type: 'MatchedWithAdopters', on, payload: {} })),
    days(60).map(on => told({ kind: 'description', type: 'ChildDescribed', on, payload: { sex: 'female' } })),
    fc.tuple(days(60), fc.constantFrom(...names)).map(([on, decision]) =>
      told({ kind: 'adoption decision end', key: on, type: 'AdoptionDecisionReversed', on, payload: { decision } })
    )
  ),
  { maxLength: 6 }
)

const recorded = (event: AnyEvent, month: number): AnyEvent => ({ ...event, recordedAt: instant(`2020-${String(month).padStart(2, '0')}-01`) })

const redated = (event: AnyEvent, to: AnyEvent): AnyEvent => {
  const content = { type: event.type, version: event.version, effectiveOn: to.effectiveOn, payload: event.payload }
  return { ...event, effectiveOn: to.effectiveOn, supersedes: event.id, id: eventId(event.factId, content, event.id) }
}

/** Versions upon versions of some of the facts: re-dated, withdrawn, reinstated, two versions of one. */
const versionsOf = (events: readonly AnyEvent[], choices: readonly number[]): readonly AnyEvent[] => {
  const all = [...events]
  for (const choice of choices) {
    const event = all[choice % Math.max(1, all.length)]
    const other = all[(choice * 7) % Math.max(1, all.length)]
    if (event === undefined || other === undefined) continue
    all.push(recorded(choice % 3 === 0 ? withdrawn(event) : redated(event, other), (choice % 12) + 1))
  }
  return all
}

/** Histories as dirty as they come, with several versions of some facts, recorded at different moments in any order. */
export const histories: fc.Arbitrary<readonly AnyEvent[]> = fc
  .tuple(untidyRows(60, 6), occasions, fc.array(fc.nat({ max: 1000 }), { maxLength: 6 }), fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1 }))
  .map(([rows, others, choices, months]) => {
    const events = [...eventsOfRows(rows), ...others].map((event, place) => recorded(event, months[place % months.length] ?? 1))
    return versionsOf(events, choices)
  })

/** The same events in another order. */
export const shuffles = (events: readonly AnyEvent[]): fc.Arbitrary<readonly AnyEvent[]> =>
  fc.shuffledSubarray([...events], { minLength: events.length, maxLength: events.length })
