import fc from 'fast-check'
import { either } from 'fp-ts'
import { expect, it } from 'vitest'
import { addDays, dayFromIso, formatDay, formatUkDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { decide, journeyOf } from '@kinfold/journey'
import type { Command } from '@kinfold/journey'
import { eventsFromRows } from '@kinfold/ssda903'
import type { Row } from '@kinfold/ssda903'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'

const recordedAt = '2020-01-01T00:00:00.000Z' as Instant
const postcodes: Readonly<Record<string, string>> = { 'pc-here': 'ZZ1 1AA', 'pc-there': 'ZZ2 2BB' }
const tokens = new Map(Object.entries(postcodes).map(([token, postcode]) => [postcode, token]))
const identity = { fingerprint: '0', token: (_authority: string, kind: string, value: string) => (kind === 'child' ? 'child' : (tokens.get(value) ?? value)) }

const origin = { authority: 'somewhere', subject: 'child', recordedAt, recordedBy: 'somebody' }

const told: fc.Arbitrary<{ readonly step: number; readonly after: number; readonly place: string; readonly status: string; readonly token: string }> = fc.record({
  step: fc.nat({ max: 5 }),
  after: fc.integer({ min: 0, max: 200 }),
  place: fc.constantFrom('U4', 'U6', 'K2', 'H5', 'T1', 'A6'),
  status: fc.constantFrom('C1', 'C2', 'V2', 'E1'),
  token: fc.constantFrom(...Object.keys(postcodes))
})

const commandOf = (on: string, step: number, place: string, status: string, postcode: string): Command => {
  const placement = { type: place, provider: 'PR1', postcode }
  const start: Command = { ...origin, type: 'StartLookingAfter', on, born: '2008-05-01', legalStatus: status, categoryOfNeed: 'N1', placement }
  const commands: readonly Command[] = [
    start,
    { ...origin, type: 'MovePlacement', on, placement, carer: 'new', reasonForPlacementChange: 'CARPL' },
    { ...origin, type: 'MovePlacement', on, placement, carer: 'same', legalStatus: status, reasonForPlacementChange: 'CARPL' },
    { ...origin, type: 'ChangeLegalStatus', on, legalStatus: status },
    { ...origin, type: 'HoldReview', on, participation: 'PN1' },
    { ...origin, type: 'CeaseLookingAfter', on, reason: 'E4A' }
  ]
  return commands[step] ?? start
}

const rowOf = (table: 'header' | 'episodes' | 'reviews', line: number, values: Readonly<Record<string, string | undefined>>): Row => ({
  table,
  file: `${table}.csv`,
  line,
  values: Object.fromEntries(Object.entries(values).flatMap(([column, value]) => (value === undefined || value === '' ? [] : [[column, value]])))
})

/** The rows that a council would return of a history. */
const rowsOf = (history: readonly AnyEvent[]): readonly Row[] => {
  const journey = journeyOf('child', history)
  const header = journey.born === undefined ? [] : [rowOf('header', 2, { CHILD: '1', DOB: formatUkDay(journey.born.on) })]
  const episodes = journey.episodes.map(({ from, to, opened, closed, reasonEpisodeCeased }, index) => {
    const { payload } = opened
    return rowOf('episodes', index + 2, {
      CHILD: '1',
      DECOM: formatUkDay(from),
      RNE: payload.reasonForNewEpisode,
      LS: payload.legalStatus,
      CIN: payload.categoryOfNeed,
      PLACE: payload.placementType,
      PLACE_PROVIDER: payload.placementProvider,
      DEC: closed === undefined ? '' : formatUkDay(to),
      REC: reasonEpisodeCeased,
      REASON_PLACE_CHANGE: closed?.payload.reasonForPlacementChange,
      PL_POST: postcodes[payload.placementPostcode ?? '']
    })
  })
  const reviews = journey.reviews.map(({ on, fact }, index) =>
    rowOf('reviews', index + 2, { CHILD: '1', REVIEW: formatUkDay(on), REVIEW_CODE: fact.payload.participation })
  )
  return [...header, ...episodes, ...reviews]
}

it('what commands record is, event for event, what importing the rows of it would record', () => {
  let episodes = 0
  let refused = 0
  fc.assert(
    fc.property(fc.array(told, { minLength: 3, maxLength: 12 }), steps => {
      let on = dayFromIso('2012-04-02') as Day
      let history: readonly AnyEvent[] = []
      steps.forEach(({ step, after, place, status, token }, index) => {
        on = addDays(on, after)
        const decision = decide(commandOf(formatDay(on), index === 0 ? 0 : step, place, status, token), history)
        if (either.isLeft(decision)) refused += 1
        else history = [...history, ...decision.right.filter(({ id }) => !history.some(known => known.id === id))]
      })
      const { events, rejections } = eventsFromRows({ authority: 'somewhere', rows: rowsOf(history), identity, recordedAt, collectionYear: 2019, coverage: {} })
      episodes += journeyOf('child', history).episodes.length
      expect(rejections).toEqual([])
      const imported = events.filter(({ stream }) => stream.startsWith('careJourney-')).map(({ id }) => id)
      expect(imported.sort()).toEqual(history.map(({ id }) => id).sort())
    }),
    { numRuns: 400, seed: 903 }
  )
  expect(episodes).toBeGreaterThan(500)
  expect(refused).toBeGreaterThan(100)
})
