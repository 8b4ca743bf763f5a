import { describe, expect, it } from 'vitest'
import { adoptionOrders } from './10.1-adoption-orders.js'
import { enteringCareToMovingIn } from './10.4-a1-entering-care-to-moving-in.js'
import { placementOrderToMatch } from './10.5-a2-placement-order-to-match.js'
import { exampleChild } from './example-child.js'
import type { ChildRows } from './rows.js'

const born = '01/01/2014'

const adopted = (on: string, reason = 'E12', matches: readonly string[] = ['01/10/2016']): ChildRows =>
  exampleChild(born, [
    '01/01/2016 S C2 U4 01/07/2016 X1 one', '01/07/2016 L E1 U4 01/12/2016 X1 one', `01/12/2016 P E1 A6 ${on} ${reason} two`
  ], { matches })

describe('10.1 adoption orders', () => {
  it('care that ceased with E11 or E12 is an adoption, on the day of the order', () => {
    for (const reason of ['E11', 'E12']) expect(adoptionOrders([adopted('10/06/2017', reason)], '2017-06').numerator).toBe(1)
    for (const reason of ['E4A', 'E13', 'X1']) expect(adoptionOrders([adopted('10/06/2017', reason)], '2017-06').numerator).toBe(0)
    expect(adoptionOrders([adopted('30/06/2017')], '2017-06').happenings).toEqual([{ child: '100001', on: '2017-06-30' }])
    expect(adoptionOrders([adopted('01/07/2017')], '2017-06').numerator).toBe(0)
  })
})

describe('10.4 A1', () => {
  it('the days from the start of care to moving in, of the orders from 1 April up to the day', () => {
    expect(enteringCareToMovingIn([adopted('01/04/2017')], '2017-04')).toMatchObject({ numerator: 335, denominator: 1 })
    expect(enteringCareToMovingIn([adopted('31/03/2018')], '2018-03')).toMatchObject({ numerator: 335, denominator: 1 })
    expect(enteringCareToMovingIn([adopted('31/03/2017')], '2017-04')).toMatchObject({ numerator: 0, denominator: 0 })
    expect(enteringCareToMovingIn([adopted('01/05/2017')], '2017-04')).toMatchObject({ numerator: 0, denominator: 0 })
  })

  it('a disrupted adoptive placement does not stop the clock', () => {
    const rows = (between: string): readonly string[] =>
      ['01/01/2016 S E1 A6 01/02/2016 X1 one', ...between.split('; '), '01/12/2016 P E1 A6 10/06/2017 E12 three']
    const days = (between: string): number => enteringCareToMovingIn([exampleChild(born, rows(between))], '2017-06').numerator
    expect(days('01/02/2016 P E1 U4 01/12/2016 X1 two')).toBe(335)
    expect(days('01/02/2016 P E1 A6 01/12/2016 X1 two')).toBe(335)
  })

  it('a temporary move, a change of legal status and a move with the family do not interrupt the adoptive placement', () => {
    const rows = [
      '01/01/2016 S C2 U4 01/12/2016 X1 one', '01/12/2016 P C2 A4 01/01/2017 X1 two', '01/01/2017 L E1 A4 01/02/2017 X1 two',
      '01/02/2017 P E1 T1 05/02/2017 X1', '05/02/2017 P E1 A4 01/03/2017 X1 two', '01/03/2017 T E1 A4 10/06/2017 E12 three'
    ]
    expect(enteringCareToMovingIn([exampleChild(born, rows)], '2017-06').numerator).toBe(335)
  })

  it('a foster carer who becomes the adopter: the clock stops when the type changes', () => {
    const rows = ['01/01/2016 S E1 U4 01/12/2016 X1 one', '01/12/2016 T E1 A5 10/06/2017 E12 one']
    expect(enteringCareToMovingIn([exampleChild(born, rows)], '2017-06').numerator).toBe(335)
  })

  it('the clock starts with the period of care that ends in adoption', () => {
    const rows = ['01/01/2015 S C2 U4 01/01/2016 E4A', '01/01/2016 S E1 U4 01/12/2016 X1', '01/12/2016 P E1 A6 10/06/2017 E12']
    expect(enteringCareToMovingIn([exampleChild(born, rows)], '2017-06').numerator).toBe(335)
  })

  it('care that begins on the day of the order is not part of the period', () => {
    const rows = ['01/01/2016 S E1 U4 01/12/2016 X1', '01/12/2016 P E1 A6 10/06/2017 E12', '10/06/2017 S C2 U4']
    expect(enteringCareToMovingIn([exampleChild(born, rows)], '2017-06').numerator).toBe(335)
  })

  it('a child whose last placement was not adoptive has no known move-in', () => {
    const rows = ['01/01/2016 S E1 A6 01/12/2016 X1', '01/12/2016 P E1 U4 10/06/2017 E12']
    expect(enteringCareToMovingIn([exampleChild(born, rows)], '2017-06')).toEqual({
      numerator: 0, denominator: 0, measured: [], unplaced: [{ child: '100001', on: '2017-06-10' }]
    })
  })
})

describe('10.5 A2', () => {
  const daysTo = (...matches: readonly string[]): number | undefined =>
    placementOrderToMatch([adopted('10/06/2017', 'E12', matches)], '2017-06').measured[0]?.days

  it('the days from the placement order to the match', () => {
    expect(daysTo('01/10/2016')).toBe(92)
    expect(daysTo('02/07/2016')).toBe(1)
  })

  it('a match on the day of the order, or before it, counts 0', () => {
    expect(daysTo('01/07/2016')).toBe(0)
    expect(daysTo('01/06/2016')).toBe(0)
  })

  it('the latest match of the period counts; one before its start or after its end does not', () => {
    expect(daysTo('01/10/2016', '02/10/2016')).toBe(93)
    expect(daysTo('10/06/2017')).toBe(344)
    expect(daysTo('01/10/2016', '11/06/2017')).toBe(92)
    expect(daysTo('01/01/2016')).toBe(0)
    expect(daysTo('31/12/2015')).toBeUndefined()
  })

  it('a child for whom no match is known is listed apart', () => {
    expect(placementOrderToMatch([adopted('10/06/2017', 'E12', [])], '2017-06')).toEqual({
      numerator: 0, denominator: 0, measured: [], unmatched: [{ child: '100001', on: '2017-06-10' }]
    })
  })

  it('a child placed on the day of the order is in, and one placed before it is out', () => {
    const denominator = (placed: string, order: string): number =>
      placementOrderToMatch([exampleChild(born, [
        `01/01/2016 S C2 U4 ${placed} X1`, `${placed} P ${placed === order ? 'E1' : 'C2'} A6 ${placed === order ? '01/12/2016' : order} X1`,
        `${placed === order ? '01/12/2016' : order} L E1 A6 10/06/2017 E12`
      ], { matches: ['01/10/2016'] })], '2017-06').denominator
    expect(denominator('01/07/2016', '01/07/2016')).toBe(1)
    expect(denominator('30/06/2016', '01/07/2016')).toBe(0)
  })

  it('a freeing order counts as well, the first of either; a child without one is out', () => {
    const figure = (first: string, second: string): readonly [number, number] => {
      const { numerator, denominator } = placementOrderToMatch([exampleChild(born, [
        `01/01/2016 S ${first} U4 01/07/2016 X1`, `01/07/2016 L ${second} U4 01/12/2016 X1`, `01/12/2016 P ${second} A6 10/06/2017 E11`
      ], { matches: ['01/10/2016'] })], '2017-06')
      return [numerator, denominator]
    }
    expect(figure('C2', 'D1')).toEqual([92, 1])
    expect(figure('D1', 'E1')).toEqual([274, 1])
    expect(figure('C2', 'C2')).toEqual([0, 0])
  })
})
