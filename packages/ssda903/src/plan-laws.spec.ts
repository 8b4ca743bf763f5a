import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import { journeyEvents, returnOf, row, sayings } from './rows-for-tests.laws.js'
import type { Row } from './tables.js'

/** The ids of the events of each child in their order. */
const ids = (events: readonly AnyEvent[]): readonly string[] =>
  journeyEvents(events)
    .map(({ stream, id }, place) => ({ stream, id, place }))
    .toSorted((one, other) => (one.stream === other.stream ? one.place - other.place : one.stream < other.stream ? -1 : 1))
    .map(({ id }) => id)

const days = fc.constantFrom('01/05/2017', '01/06/2017', '01/07/2017', '31/02/2018', '')
const anyRow = fc.oneof(
  fc.tuple(fc.constantFrom('A', 'B', ''), days, fc.constantFrom('S', 'P', ''), days, fc.constantFrom('X1', 'E4A', '')).map(
    ([child, decom, rne, dec, rec]) => ({ table: 'episodes' as const, text: `${child},${decom},${rne},C2,N1,U4,PR1,${dec},${rec}` })
  ),
  fc.tuple(fc.constantFrom('A', 'B'), days, days, fc.constantFrom('PN1', '')).map(([child, born, held, code]) => ({ table: 'reviews' as const, text: `${child},${born},${held},${code}` })),
  fc.tuple(fc.constantFrom('A', 'B'), fc.constantFrom('1', '2'), days).map(([child, sex, born]) => ({ table: 'header' as const, text: `${child},${sex},${born}` })),
  fc.tuple(fc.constantFrom('A', 'B'), days, days).map(([child, start, end]) => ({ table: 'missing' as const, text: `${child},,M,${start},${end}` })),
  fc.tuple(fc.constantFrom('A', 'B'), days, days).map(([child, decided, ceased]) => ({ table: 'placed_for_adoption' as const, text: `${child},,${decided},${ceased},RD1` }))
)
const numbered = (told: readonly { readonly table: Row['table']; readonly text: string }[]): readonly Row[] =>
  told.map(({ table, text }, place) => row(table, place + 2, text))
const anyRows = fc.array(anyRow, { maxLength: 14, size: 'max' })

describe('the laws of a return', () => {
  it('nothing lost: the rows of a file are recorded, known, duplicate or rejected', () => {
    const seen = { recorded: 0, duplicates: 0, rejected: 0, known: 0 }
    fc.assert(
      fc.property(anyRows, anyRows, (one, other) => {
        const first = returnOf(2018, numbered(one))
        const second = returnOf(2019, numbered([...one.slice(0, 3), ...other]), first.events)
        for (const { file, rows, recorded, known, duplicates, rejected } of [...first.files, ...second.files]) {
          expect(recorded + known + duplicates + rejected, file).toBe(rows)
          seen.recorded += recorded
          seen.known += known
          seen.duplicates += duplicates
          seen.rejected += rejected
        }
        expect(first.files.reduce((sum, { rows }) => sum + rows, 0)).toBe(one.length)
      })
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5)
  })

  it('order: shuffled rows make the same events, and the next return too', () => {
    let made = 0
    fc.assert(
      fc.property(
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([one, shuffledOne], [other, shuffledOther]) => {
          const first = returnOf(2018, numbered(one)).events
          const shuffledFirst = returnOf(2018, numbered(shuffledOne)).events
          expect(ids(shuffledFirst)).toEqual(ids(first))
          const second = returnOf(2019, numbered(other), first).events
          expect(ids(returnOf(2019, numbered(shuffledOther), shuffledFirst).events)).toEqual(ids(second))
          made += second.length
        }
      )
    )
    expect(made).toBeGreaterThan(200)
  })

  it('again: the same rows a second time append nothing about a child', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const first = returnOf(2018, numbered(rows)).events
        expect(sayings(returnOf(2018, numbered(rows), first).events)).toEqual([])
        expect(sayings(returnOf(2019, numbered(rows), first).events)).toEqual([])
      })
    )
  })

  it('versions: every event replaces the latest of its fact, and no id comes twice', () => {
    let replaced = 0
    fc.assert(
      fc.property(fc.array(anyRows, { maxLength: 4 }), (returns) => {
        let all: readonly AnyEvent[] = []
        returns.forEach((rows, place) => (all = [...all, ...returnOf(2018 + place, numbered(rows), all).events]))
        const latest = new Map<string, string>()
        for (const event of journeyEvents(all)) {
          expect(event.supersedes).toBe(latest.get(event.factId))
          latest.set(event.factId, event.id)
          if (event.supersedes !== undefined) replaced += 1
        }
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
      })
    )
    expect(replaced).toBeGreaterThan(50)
  })
})
