import { describe, expect, it } from 'vitest'
import { ordersWithinTwelveMonths, shareOfOrdersWithinTwelveMonths } from './10.2-10.3-orders-within-12-months.js'
import { isoDay, writeIsoDay } from './days.js'
import { decisionInForceOn, decisionsOf } from './decisions.js'
import { exampleChild } from './example-child.js'
import type { ExampleExtras } from './example-child.js'
import type { Verdict } from './figures.js'
import { placedWithinTwelveMonths } from './ni61-placed-within-12-months.js'
import { localSwitches } from './switches.js'

const born = '01/01/2014'

const adopted = (extras: ExampleExtras, order = '10/06/2017', episodes?: readonly string[]) => exampleChild(born, episodes ?? [
  '01/01/2016 S C2 U4 01/12/2016 X1 one', `01/12/2016 P E1 A6 ${order} E12 two`
], extras)

describe('the decision in force', () => {
  const inForce = (extras: ExampleExtras, day = '2017-06-10'): string | undefined => {
    const decision = decisionInForceOn(adopted(extras), isoDay(day))
    return decision === undefined ? undefined : writeIsoDay(decision)
  }

  it('is the latest made on or before the day', () => {
    expect(inForce({ decisions: ['01/03/2016', '01/05/2016'] })).toBe('2016-05-01')
    expect(inForce({ decisions: ['01/05/2016', '01/03/2016'] })).toBe('2016-05-01')
    expect(inForce({ decisions: ['01/03/2016', '10/06/2017'] })).toBe('2017-06-10')
    expect(inForce({ decisions: ['01/03/2016', '11/06/2017'] })).toBe('2016-03-01')
  })

  it('is read from either file, blanks left out; one day is one decision', () => {
    expect(inForce({ matches: ['01/10/2016 0 01/04/2016'] })).toBe('2016-04-01')
    expect(inForce({ matches: ['01/10/2016 0 01/04/2016'], decisions: ['01/03/2016'] })).toBe('2016-04-01')
    expect(inForce({ matches: ['01/10/2016 0 -'], decisions: ['-'] })).toBeUndefined()
    expect(decisionsOf(adopted({ matches: ['01/10/2016 0 01/04/2016'], decisions: ['01/04/2016', '01/04/2016'] }))).toHaveLength(1)
  })

  it('was not reversed before the day: one reversed on it still is, and an earlier one stands in for one that was', () => {
    expect(inForce({ decisions: ['01/03/2016 09/06/2017'] })).toBeUndefined()
    expect(inForce({ decisions: ['01/03/2016 10/06/2017'] })).toBe('2016-03-01')
    expect(inForce({ decisions: ['01/03/2016', '01/05/2016 01/06/2016'] })).toBe('2016-03-01')
    expect(inForce({ decisions: ['01/03/2016 01/04/2016', '01/05/2016'] })).toBe('2016-05-01')
  })

  it('of a day that a row says was reversed was reversed, on the first day that any row states', () => {
    expect(inForce({ decisions: ['01/03/2016 09/06/2017'], matches: ['01/10/2016 0 01/03/2016'] })).toBeUndefined()
    expect(inForce({ decisions: ['01/03/2016', '01/03/2016 09/06/2017', '01/03/2016 11/06/2017'] })).toBeUndefined()
  })

  it('may be of an earlier period', () => {
    expect(inForce({ decisions: ['01/03/2015'] })).toBe('2015-03-01')
  })
})

describe('10.2 and 10.3', () => {
  const verdict = (decision: string, order = '10/06/2017', month = '2017-06'): Verdict | undefined =>
    ordersWithinTwelveMonths([adopted({ decisions: [decision] }, order)], month).occasions[0]?.verdict

  it('an order 12 months after the decision is within them, and a day later is not', () => {
    expect(verdict('10/06/2016')).toBe('met')
    expect(verdict('09/06/2016')).toBe('not met')
    expect(verdict('10/06/2017')).toBe('met')
    expect(verdict('29/02/2016', '28/02/2017', '2017-02')).toBe('met')
    expect(verdict('29/02/2016', '01/03/2017', '2017-03')).toBe('not met')
  })

  it('without a decision in view it cannot be known, and is in neither number', () => {
    const none = adopted({})
    expect(ordersWithinTwelveMonths([none], '2017-06')).toMatchObject({
      numerator: 0, denominator: undefined, unmeasured: [{ child: '100001', on: '2017-06-10' }]
    })
    expect(shareOfOrdersWithinTwelveMonths([none], '2017-06')).toMatchObject({ numerator: 0, denominator: 0, unmeasured: [{ child: '100001' }] })
  })

  it('the count and the share are of the orders of the month, or of the window', () => {
    const children = [adopted({ decisions: ['10/06/2016'] }), adopted({ decisions: ['09/06/2016'] })]
    expect(ordersWithinTwelveMonths(children, '2017-06').numerator).toBe(1)
    expect(shareOfOrdersWithinTwelveMonths(children, '2017-06')).toMatchObject({ numerator: 1, denominator: 2 })
    expect(shareOfOrdersWithinTwelveMonths(children, '2017-07').denominator).toBe(0)
    expect(shareOfOrdersWithinTwelveMonths(children, '2018-03', { ...localSwitches, flowWindow: 'year-to-date' }).denominator).toBe(2)
    expect(ordersWithinTwelveMonths(children, '2018-04', { ...localSwitches, flowWindow: 'year-to-date' }).occasions).toEqual([])
  })

  it('other ways of leaving care are no orders', () => {
    expect(ordersWithinTwelveMonths([adopted({ decisions: ['10/06/2016'] }, '10/06/2017', ['01/01/2016 S C2 U4 10/06/2017 E41'])], '2017-06').occasions)
      .toEqual([])
  })
})

describe('NI 61', () => {
  const verdict = (decision: string, episodes?: readonly string[]): Verdict | undefined =>
    placedWithinTwelveMonths([adopted({ decisions: decision === '' ? [] : [decision] }, '10/06/2017', episodes)], '2017-06').occasions[0]?.verdict

  it('who moved in 364 days after the decision is met, and 365 days after is not', () => {
    expect(verdict('03/12/2015')).toBe('met')
    expect(verdict('02/12/2015')).toBe('not met')
    expect(verdict('01/12/2016')).toBe('met')
  })

  it('who moved in before the decision has not waited', () => {
    expect(verdict('01/03/2017')).toBe('met')
    expect(verdict('01/03/2017', ['01/01/2014 S E1 A6 10/06/2017 E12'])).toBe('met')
  })

  it('who had an adoptive placement break down before is out of scope, also where the last was none', () => {
    const between = (last: string, rest = '01/02/2016 P E1 U4 01/12/2016 X1 two'): readonly string[] =>
      ['01/01/2016 S E1 A6 01/02/2016 X1 one', rest, `01/12/2016 P E1 ${last} 10/06/2017 E12 three`]
    expect(verdict('01/03/2016', between('A6'))).toBe('out of scope')
    expect(verdict('01/03/2016', between('A6', '01/02/2016 P E1 A4 01/12/2016 X1 two'))).toBe('out of scope')
    expect(verdict('', between('U6'))).toBe('out of scope')
    expect(verdict('01/03/2016', between('A6').map((line) => line.replace(' S E1', ' P E1')))).toBe('out of scope')
  })

  it('one of an earlier period does not count as broken down', () => {
    expect(verdict('01/03/2016', ['01/01/2015 S E1 A6 01/02/2015 E4A', '01/01/2016 S E1 U4 01/12/2016 X1', '01/12/2016 P E1 A6 10/06/2017 E12'])).toBe('met')
  })

  it('where the day of moving in cannot be known, the order may still have been soon enough, or the start of care too late', () => {
    const adopted = ['01/03/2016 S E1 U4 10/06/2017 E12']
    expect(verdict('11/06/2016', adopted)).toBe('met')
    expect(verdict('10/06/2016', adopted)).toBe('cannot be known')
    expect(verdict('03/03/2015', adopted)).toBe('cannot be known')
    expect(verdict('02/03/2015', adopted)).toBe('not met')
  })

  it('cannot be known without a decision, where the last placement was not adoptive, or where care began out of view', () => {
    expect(verdict('')).toBe('cannot be known')
    expect(verdict('01/03/2016', ['01/01/2016 S E1 U4 10/06/2017 E12'])).toBe('cannot be known')
    expect(verdict('01/03/2016', ['01/01/2016 L E1 U4 01/12/2016 X1', '01/12/2016 P E1 A6 10/06/2017 E12'])).toBe('cannot be known')
    expect(verdict('01/03/2016', ['01/01/2014 L E1 U4 01/12/2016 X1', '01/12/2016 P E1 A6 10/06/2017 E12'])).toBe('met')
    expect(verdict('01/03/2016', ['01/01/2015 S V4 K2 02/01/2015 E8', '01/01/2016 L E1 U4 01/12/2016 X1', '01/12/2016 P E1 A6 10/06/2017 E12'])).toBe('met')
  })

  it('is always of the year to date', () => {
    const child = adopted({ decisions: ['01/03/2016'] })
    const asked = { ...localSwitches, flowWindow: 'month', adoptionWindow: 'pooled-3-years' } as const
    expect(placedWithinTwelveMonths([child], '2018-03', asked)).toMatchObject({ numerator: 1, denominator: 1 })
    expect(placedWithinTwelveMonths([child], '2018-04', asked).denominator).toBe(0)
    expect(placedWithinTwelveMonths([child], '2017-05', asked).denominator).toBe(0)
  })
})
