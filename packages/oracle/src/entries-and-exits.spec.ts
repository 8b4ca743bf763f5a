import fc from 'fast-check'
import { expect, it } from 'vitest'
import { childrenLookedAfter } from './6.1-children-looked-after.js'
import { admissions } from './6.3-admissions.js'
import { isoDay, monthEnd, monthStart, writeIsoDay } from './days.js'
import { entriesOn, exitsOn, stockOn } from './entries-and-exits.js'
import { exampleChild } from './example-child.js'
import { children } from './histories.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

const switches: fc.Arbitrary<Switches> = fc.constantFrom<Switches['shortBreaks']>('out', 'in')
  .map((shortBreaks) => ({ ...localSwitches, shortBreaks }))

it('a period of care that begins on the 18th birthday is neither entered nor left, one that begins a day before is both', () => {
  const flows = (born: string): readonly number[] => {
    const some = [exampleChild(born, ['10/04/2018 S C2 U4 01/05/2018 E8'])]
    const days = [0, 1, 2, 3].map((later) => isoDay('2018-04-09') + later)
    return [days.flatMap((day) => entriesOn(some, day)).length, days.flatMap((day) => exitsOn(some, day)).length]
  }
  expect(flows('10/04/2000')).toEqual([0, 0])
  expect(flows('11/04/2000')).toEqual([1, 1])
})

it('stock and flow: children looked after are those of the day before, and the entries, less the exits', () => {
  const seen = { entries: 0, exits: 0, days: 0 }
  fc.assert(fc.property(children(2), switches, (some, scope) => {
    let stock = 0
    for (let day = isoDay('2009-12-31'); day <= isoDay('2021-12-31'); day += 1) {
      const [entered, left] = [entriesOn(some, day, scope).length, exitsOn(some, day, scope).length]
      stock += entered - left
      if (stockOn(some, day, scope) !== stock) expect.fail(`${writeIsoDay(day)}: ${String(stockOn(some, day, scope))} and not ${String(stock)}`)
      seen.entries += entered
      seen.exits += left
      seen.days += 1
    }
  }), { numRuns: 60 })
  expect(seen.days).toBeGreaterThan(200_000)
  expect(seen.entries).toBeGreaterThan(60)
  expect(seen.exits).toBeGreaterThan(40)
})

it('the admissions of a month are the entries of its days, and the count on its end is 6.1', () => {
  const months = Array.from({ length: 96 }, (_, index) => `${String(2012 + Math.floor(index / 12))}-${String(1 + (index % 12)).padStart(2, '0')}`)
  let admitted = 0
  fc.assert(fc.property(children(3), (some) => {
    for (const month of months) {
      const entered: string[] = []
      for (let day = monthStart(month), last = monthEnd(month); day <= last; day += 1) {
        entered.push(...entriesOn(some, day).map(({ on, child }) => child + on))
      }
      const { numerator, happenings } = admissions(some, month)
      expect(happenings.map(({ on, child }) => child + on).sort()).toEqual(entered.sort())
      expect(childrenLookedAfter(some, month).numerator).toBe(stockOn(some, monthEnd(month), localSwitches))
      admitted += numerator
    }
  }), { numRuns: 40 })
  expect(admitted).toBeGreaterThan(30)
})
