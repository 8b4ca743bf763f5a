import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryEvent } from './arbitrary-events.laws.js'
import type { AnyEvent } from './event.js'
import type { EventType } from './event-types.js'
import { byEffect, compareEffect } from './order.js'

const event = (type: EventType, effectiveOn: string, factId = 'fact'): AnyEvent => ({ type, effectiveOn, factId }) as AnyEvent

const few: fc.Arbitrary<AnyEvent> = fc
  .tuple(arbitraryEvent, fc.constantFrom('2018-10-03', '2018-10-04'), fc.constantFrom('a', 'b', 'c'))
  .map(([made, effectiveOn, factId]) => ({ ...made, effectiveOn, factId }) as AnyEvent)

describe('the order of effect', () => {
  it('a day comes before the next, whatever happened', () => {
    expect(compareEffect(event('ReviewHeld', '2018-10-03'), event('CeasedToBeLookedAfter', '2018-10-04'))).toBe(-1)
    expect(compareEffect(event('CeasedToBeLookedAfter', '2018-10-04'), event('ReviewHeld', '2018-10-03'))).toBe(1)
  })

  it('within a day: what ended, what began, legal status, placement, the rest', () => {
    const types: EventType[] = ['EpisodeEnded', 'BecameLookedAfter', 'LegalStatusChanged', 'PlacementStarted', 'ReviewHeld']
    const onOneDay = types.map((type, place) => event(type, '2018-10-03', String(9 - place)))
    expect([...onOneDay].reverse().sort(compareEffect)).toStrictEqual(onOneDay)
  })

  it('facts of one rank on one day follow their ids', () => {
    expect(compareEffect(event('ReviewHeld', '2018-10-03', 'a'), event('WentMissing', '2018-10-03', 'b'))).toBe(-1)
    expect(compareEffect(event('WentMissing', '2018-10-03', 'b'), event('ReviewHeld', '2018-10-03', 'a'))).toBe(1)
  })

  it('order: total, antisymmetric and transitive, and equal only for one fact on one day at one rank', () => {
    let equal = 0
    fc.assert(
      fc.property(few, few, few, (a, b, c) => {
        expect(compareEffect(a, b) + compareEffect(b, a)).toBe(0)
        if (compareEffect(a, b) <= 0 && compareEffect(b, c) <= 0) expect(compareEffect(a, c)).toBeLessThanOrEqual(0)
        if (compareEffect(a, b) === 0) {
          equal++
          expect([a.factId, a.effectiveOn]).toStrictEqual([b.factId, b.effectiveOn])
        }
        expect(byEffect.equals(a, b)).toBe(byEffect.compare(a, b) === 0)
      }),
      { numRuns: 1000 }
    )
    expect(equal).toBeGreaterThan(10)
  })

  it('order: the order of arrival does not show in facts that differ', () => {
    const distinct = fc.uniqueArray(arbitraryEvent, { selector: made => made.factId, minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(
        distinct.chain(events => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
        ([events, shuffled]) => {
          expect([...shuffled].sort(compareEffect)).toStrictEqual([...events].sort(compareEffect))
        }
      )
    )
  })
})
