import fc from 'fast-check'
import { expect, it } from 'vitest'
import { childrenLookedAfter } from './6.1-children-looked-after.js'
import { admissions } from './6.3-admissions.js'
import { isoDay, monthEnd, monthStart, writeIsoDay } from './days.js'
import { entriesOn, exitsOn, stockOn } from './entries-and-exits.js'
import { children } from './histories.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

const switches: fc.Arbitrary<Switches> = fc.record({
  shortBreaks: fc.constantFrom('out', 'in'), temporaryMoves: fc.constant('do not count'), sameCarerMoves: fc.constant('continue')
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
  let admitted = 0
  fc.assert(fc.property(children(5), fc.integer({ min: 2012, max: 2018 }), fc.integer({ min: 1, max: 12 }), (some, year, number) => {
    const month = `${String(year)}-${String(number).padStart(2, '0')}`
    const entered: string[] = []
    for (let day = monthStart(month); day <= monthEnd(month); day += 1) entered.push(...entriesOn(some, day).map(({ on, child }) => child + on))
    const { numerator, happenings } = admissions(some, month)
    expect([...happenings.map(({ on, child }) => child + on)].sort()).toEqual([...entered].sort())
    expect(childrenLookedAfter(some, month).numerator).toBe(stockOn(some, monthEnd(month), localSwitches))
    admitted += numerator
  }), { numRuns: 200 })
  expect(admitted).toBeGreaterThan(5)
})
