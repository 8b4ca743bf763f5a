import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asText, dayOn, ordinaryDays, toOracle } from './days-for-tests.laws.js'
import { addDays, earliestDay, latestDay, termEnd, termOf, termStart } from './index.js'

describe('a term', () => {
  it.each([
    ['2018-08-31', undefined, 'none', 'none'],
    ['2018-09-01', 'autumn', '2018-09-01', '2018-12-31'],
    ['2018-12-31', 'autumn', '2018-09-01', '2018-12-31'],
    ['2019-01-01', 'spring', '2019-01-01', '2019-03-31'],
    ['2019-03-31', 'spring', '2019-01-01', '2019-03-31'],
    ['2019-04-01', 'summer', '2019-04-01', '2019-07-31'],
    ['2019-07-31', 'summer', '2019-04-01', '2019-07-31'],
    ['2019-08-01', undefined, 'none', 'none']
  ] as const)('on %s is %s, from %s to %s', (day, term, start, end) => {
    expect(termOf(dayOn(day))).toBe(term)
    expect(asText(termStart(dayOn(day)))).toBe(start)
    expect(asText(termEnd(dayOn(day)))).toBe(end)
  })

  it('holds every day but those of August, and begins and ends on days of its own', () => {
    let august = 0
    fc.assert(
      fc.property(ordinaryDays, (day) => {
        const [start, end] = [termStart(day), termEnd(day)]
        if (toOracle(day).month === 8) {
          august++
          expect([termOf(day), start, end]).toEqual([undefined, undefined, undefined])
          return
        }
        expect(start !== undefined && end !== undefined && start <= day && day <= end).toBe(true)
        if (start === undefined || end === undefined) return
        expect([termOf(start), termOf(end)]).toEqual([termOf(day), termOf(day)])
        if (end !== latestDay) expect(termOf(addDays(end, 1))).not.toBe(termOf(day))
        if (start !== earliestDay) expect(termOf(addDays(start, -1))).not.toBe(termOf(day))
      }),
      { numRuns: 500 }
    )
    expect(august).toBeGreaterThan(5)
  })
})
