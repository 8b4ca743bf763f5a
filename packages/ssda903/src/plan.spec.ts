import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import { journeyEvents, returnOf, rowsOf, sayings } from './rows-for-tests.laws.js'
import type { Row } from './tables.js'

const now = (events: readonly AnyEvent[]): readonly string[] => {
  const latest = new Map(journeyEvents(events).map((event) => [event.factId, event]))
  return sayings([...latest.values()].filter(({ type }) => type !== 'FactRetracted')).toSorted()
}

const then = (collectionYear: number, earlier: readonly AnyEvent[], ...rows: readonly Row[]) => {
  const told = returnOf(collectionYear, rows, earlier)
  return { ...told, all: [...earlier, ...told.events] }
}

const open = 'C1,09/04/2017,S,C1,N1,U4,PR1'
const closed = `${open},01/06/2018,X1`

describe('the same row in a later return', () => {
  const first = returnOf(2018, rowsOf('episodes', open))

  it('unchanged is the same fact: nothing is appended', () => {
    const second = then(2019, first.events, ...rowsOf('episodes', open))
    expect(second.events.map(({ type }) => type)).toEqual(['ExtractImported'])
    expect(second.files).toMatchObject([{ rows: 1, recorded: 0, known: 1 }])
  })

  it('open at 31 March and closed the year after: only the end is new', () => {
    const second = then(2019, first.events, ...rowsOf('episodes', closed))
    expect(sayings(second.events)).toEqual(['EpisodeEnded 2018-06-01 reasonEpisodeCeased=X1'])
    const [opening] = journeyEvents(first.events)
    expect(journeyEvents(second.events)[0]?.payload).toMatchObject({ episode: opening?.factId })
    expect(second.files).toMatchObject([{ recorded: 1 }])
  })

  it('changed is a new version of the fact', () => {
    const second = then(2019, first.events, ...rowsOf('episodes', open.replace('U4', 'K3')))
    const [event] = journeyEvents(second.events)
    const [opening] = journeyEvents(first.events)
    expect(event).toMatchObject({ factId: opening?.factId, supersedes: opening?.id, reason: 'restated by a later return' })
    expect(now(second.all)).toHaveLength(1)
  })

  it('closed, then reported open again: the end is withdrawn, and can be told again', () => {
    const second = then(2019, first.events, ...rowsOf('episodes', closed))
    const third = then(2020, second.all, ...rowsOf('episodes', open))
    expect(journeyEvents(third.events)).toMatchObject([{ type: 'FactRetracted', reason: 'no longer reported by a later return' }])
    expect(now(third.all)).toEqual(now(first.events))
    expect(sayings(then(2021, third.all, ...rowsOf('episodes', open)).events)).toEqual([])
    const fourth = then(2021, third.all, ...rowsOf('episodes', closed))
    expect(now(fourth.all)).toEqual(now(second.all))
    expect(new Set(fourth.all.map(({ id }) => id)).size).toBe(fourth.all.length)
  })

  it('open in the return though a service told an end: withdrawn only if the return can know of that day', () => {
    const ended = returnOf(2018, rowsOf('episodes', closed)).events.map((event) => ({ ...event, correlationId: 'a service' }))
    expect(sayings(then(2018, ended, ...rowsOf('episodes', open)).events)).toEqual([])
    expect(sayings(then(2019, ended, ...rowsOf('episodes', open)).events)).toEqual(['FactRetracted 2018-06-01'])
  })

  it('told by an earlier year after a later one, the later word is kept', () => {
    const later = returnOf(2019, rowsOf('episodes', closed))
    const second = then(2018, later.events, ...rowsOf('episodes', open))
    expect(journeyEvents(second.events)).toEqual([])
    expect(second.files).toMatchObject([{ known: 1 }])
    expect(second.findings).toMatchObject([{ observation: { code: 'SSDA903_LATER_RETURN_KEPT' }, count: 1, lines: [2] }])
  })
})

describe('several rows with one key in one file', () => {
  it('wholly identical rows are told once', () => {
    const told = returnOf(2018, rowsOf('episodes', open, open, open))
    expect(sayings(told.events)).toHaveLength(1)
    expect(told.files).toMatchObject([{ rows: 3, recorded: 1, duplicates: 2, known: 0, rejected: 0 }])
  })

  it('an open and a closed row that open alike are one episode', () => {
    const told = returnOf(2018, rowsOf('episodes', closed, open))
    expect(now(told.events)).toEqual(now(returnOf(2018, rowsOf('episodes', closed)).events))
    expect(told.files).toMatchObject([{ recorded: 2 }])
  })

  it('an open row is the earlier telling of a closed one that opens differently', () => {
    const told = returnOf(2018, rowsOf('episodes', closed, open.replace('U4', 'K2')))
    expect(journeyEvents(told.events)).toMatchObject([
      { payload: { placementType: 'K2' } },
      { payload: { placementType: 'U4' }, reason: 'restated in the same return' },
      { type: 'EpisodeEnded' }
    ])
    expect(now(told.events)).toEqual(now(returnOf(2018, rowsOf('episodes', closed)).events))
    const again = then(2018, told.events, ...rowsOf('episodes', closed, open.replace('U4', 'K2')), ...rowsOf('reviews', 'C1,,01/05/2017'))
    expect(sayings(again.events)).toEqual(['ReviewHeld 2017-05-01'])
  })

  it('rows that differ are several facts, each with its own end', () => {
    const told = returnOf(2018, rowsOf('episodes', closed, closed.replace('U4', 'K2').replace('01/06', '31/05')))
    const events = journeyEvents(told.events)
    expect(now(told.events)).toHaveLength(4)
    const episodes = events.flatMap(({ effectiveOn, payload }) => {
      const opened = events.find(({ factId }) => factId === (payload as { episode?: string }).episode)
      return opened === undefined ? [] : [[(opened.payload as { placementType?: string }).placementType, effectiveOn]]
    })
    expect(episodes.toSorted()).toEqual([
      ['K2', '2018-05-31'],
      ['U4', '2018-06-01']
    ])
    expect(new Set(events.map(({ factId }) => factId)).size).toBe(4)
    expect(told.findings).toMatchObject([{ observation: { code: 'SSDA903_ROWS_SHARE_A_KEY' }, count: 2 }])
  })

  it('each of two open rows gets its own end the year after', () => {
    const other = open.replace('U4', 'K2')
    const first = returnOf(2018, rowsOf('episodes', open, other))
    const second = then(2019, first.events, ...rowsOf('episodes', `${other},01/06/2018,X1`, open))
    expect(sayings(second.events)).toEqual(['EpisodeEnded 2018-06-01 reasonEpisodeCeased=X1'])
    const ended = (journeyEvents(second.events)[0]?.payload as { episode?: string }).episode
    expect(first.events.find(({ factId }) => factId === ended)).toMatchObject({ payload: { placementType: 'K2' } })
  })
})

describe('a date of birth', () => {
  it('told by every table is one fact', () => {
    const told = returnOf(2018, [...rowsOf('header', 'C1,1,27/03/2008'), ...rowsOf('oc2', 'C1,27/03/2008,3')])
    expect(sayings(told.events).filter((text) => text.startsWith('Born'))).toEqual(['Born 2008-03-27'])
  })

  it('that differs from the header is kept as a contradiction, with a finding', () => {
    const told = returnOf(2018, [...rowsOf('oc2', 'C1,27/03/2007,3'), ...rowsOf('header', 'C1,1,27/03/2008')])
    expect(sayings(told.events)).toEqual(expect.arrayContaining(['Born 2008-03-27', 'DateOfBirthContradicted 2007-03-27 table=oc2']))
    expect(told.findings).toMatchObject([{ observation: { code: 'SSDA903_DATE_OF_BIRTH_CONTRADICTED', table: 'oc2' }, count: 1 }])
  })

  it('of a later header replaces it; of another table alone does not', () => {
    const first = returnOf(2018, rowsOf('header', 'C1,1,27/03/2008'))
    const corrected = then(2019, first.events, ...rowsOf('header', 'C1,1,28/03/2008'))
    expect(now(corrected.all)).toEqual(['Born 2008-03-28', 'ChildDescribed 2008-03-28 sex=male'])
    const doubted = then(2019, first.events, ...rowsOf('reviews', 'C1,28/03/2008,01/05/2018'))
    expect(now(doubted.all)).toContain('Born 2008-03-27')
    expect(now(doubted.all)).toContain('DateOfBirthContradicted 2008-03-28 table=reviews')
  })

  it('of two header rows that differ: the one held stays, else the earlier one is taken', () => {
    const both = rowsOf('header', 'C1,1,28/03/2008', 'C1,1,27/03/2008')
    expect(sayings(returnOf(2018, both).events)).toContain('Born 2008-03-27')
    const held = returnOf(2018, rowsOf('header', 'C1,1,28/03/2008'))
    expect(now(then(2019, held.events, ...both).all)).toContain('Born 2008-03-28')
  })

  it("of an earlier year's header does not replace that of a later one", () => {
    const later = returnOf(2019, rowsOf('header', 'C1,1,27/03/2008'))
    const earlier = then(2018, later.events, ...rowsOf('header', 'C1,1,28/03/2008'))
    expect(sayings(earlier.events)).toEqual([])
    expect(earlier.findings).toMatchObject([{ observation: { code: 'SSDA903_LATER_RETURN_KEPT' }, count: 2 }])
  })
})

it('what has no date of its own is not told again when the next year repeats it', () => {
  const rows = [...rowsOf('previous_permanence', 'C1,27/03/2008,Z1'), ...rowsOf('header', 'C1,2')]
  const first = returnOf(2018, rows)
  expect(sayings(then(2019, first.events, ...rows).events)).toEqual([])
})

it('a later match is a new version of the adopters described before', () => {
  const first = returnOf(2018, rowsOf('ad1', 'C1,,22/11/2017,,0'))
  const second = then(2019, first.events, ...rowsOf('ad1', 'C1,,22/11/2017,03/05/2018,0'))
  expect(now(second.all)).toEqual(['AdoptionDecisionMade 2017-11-22', 'MatchedWithAdopters 2018-05-03 fosterCarer=0'])
})

it('a fact dated after the return was recorded is kept, with a finding', () => {
  const told = returnOf(2018, rowsOf('reviews', 'C1,,01/06/2018', 'C1,,02/06/2018'))
  expect(sayings(told.events)).toHaveLength(2)
  expect(told.findings).toEqual([{ observation: { code: 'SSDA903_DATED_AFTER_RECORDED', file: 'reviews.csv', type: 'ReviewHeld' }, count: 1, lines: [3] }])
})
