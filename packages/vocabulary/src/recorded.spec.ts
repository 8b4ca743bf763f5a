import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from './event.js'
import type { Instant } from './instant.js'
import { firstRecorded, lastRecorded, recordedBy } from './recorded.js'

const [early, noon, late] = ['2024-04-01T11:59:59.999Z', '2024-04-01T12:00:00.000Z', '2024-04-01T12:00:00.001Z'] as [Instant, Instant, Instant]
const recorded = (...moments: readonly string[]): readonly AnyEvent[] => moments.map(recordedAt => ({ recordedAt }) as AnyEvent)
const momentsOf = (events: readonly AnyEvent[]): readonly string[] => events.map(({ recordedAt }) => recordedAt)

describe('what was recorded by a moment', () => {
  it('is what was recorded at it or before, in the order in which it came; without a moment, all', () => {
    expect(momentsOf(recordedBy(recorded(late, early, noon), noon))).toEqual([early, noon])
    expect(momentsOf(recordedBy(recorded(late, early, noon), undefined))).toEqual([late, early, noon])
    expect(recordedBy([], noon)).toEqual([])
  })
})

describe('the first and the last record', () => {
  it('are found wherever they stand', () => {
    expect(firstRecorded(recorded(noon, early, late))).toBe(early)
    expect(lastRecorded(recorded(noon, late, early))).toBe(late)
    expect([firstRecorded([]), lastRecorded([])]).toEqual([null, null])
  })

  it('go on from what came before', () => {
    expect([firstRecorded(recorded(noon), early), firstRecorded(recorded(noon), late), firstRecorded([], noon)]).toEqual([early, noon, noon])
    expect([lastRecorded(recorded(noon), early), lastRecorded(recorded(noon), late), lastRecorded([], noon)]).toEqual([noon, late, noon])
  })

  it('law: in parts as in one', () => {
    const some = fc.array(fc.constantFrom(early, noon, late), { maxLength: 6 })
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(firstRecorded(recorded(...other), firstRecorded(recorded(...one)))).toBe(firstRecorded(recorded(...one, ...other)))
        expect(lastRecorded(recorded(...other), lastRecorded(recorded(...one)))).toBe(lastRecorded(recorded(...one, ...other)))
        expect(lastRecorded(recorded(...one))).toBe([...one].sort().at(-1) ?? null)
      })
    )
  })
})
