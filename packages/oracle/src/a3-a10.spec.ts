import { describe, expect, it } from 'vitest'
import { enteringCareToMovingIn } from './10.4-a1-entering-care-to-moving-in.js'
import { placementOrderToMatch } from './10.5-a2-placement-order-to-match.js'
import { enteringCareToCarerWhoAdopts } from './a10-moving-in-with-a-carer-who-adopts.js'
import { waitedLessThanTheThreshold } from './a3-waited-less-than-the-threshold.js'
import { exampleChild } from './example-child.js'
import type { ExampleExtras } from './example-child.js'
import type { Verdict } from './figures.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

const born = '01/01/2014'

describe('A10', () => {
  /** From care on 1 January 2016 to the carer on 1 March, placed with them for adoption on 1 December. */
  const days = (type: string, matches: readonly string[], fostered = 'U4', switches: Partial<Switches> = {}): number | undefined =>
    enteringCareToCarerWhoAdopts([exampleChild(born, [
      '01/01/2016 S C2 K2 01/03/2016 X1 none', `01/03/2016 P E1 ${fostered} 01/12/2016 X1 one`, `01/12/2016 U E1 ${type} 10/06/2017 E12 one`
    ], { matches })], '2017-06', { ...localSwitches, ...switches }).measured[0]?.days

  it('a carer who adopts stops the clock on the day that the child moved in with them, any other on moving in for adoption', () => {
    expect(days('A5', ['01/11/2016 1'])).toBe(60)
    expect(days('A5', ['01/11/2016 0'])).toBe(335)
    expect(enteringCareToCarerWhoAdopts([exampleChild(born, ['01/01/2016 S C2 U4 01/12/2016 X1', '01/12/2016 P E1 A6 10/06/2017 E12'])], '2017-06').measured[0]?.days)
      .toBe(335)
  })

  it('FOSTER_CARE decides against the type; where it is blank, or there is no match, the type decides', () => {
    for (const type of ['A3', 'A5']) {
      expect(days(type, [])).toBe(60)
      expect(days(type, ['01/11/2016 -'])).toBe(60)
    }
    for (const type of ['A4', 'A6']) {
      expect(days(type, [])).toBe(335)
      expect(days(type, ['01/11/2016 -'])).toBe(335)
    }
    expect(days('A6', ['01/11/2016 1'])).toBe(60)
  })

  it('the latest match of the period speaks; two of one day that differ do not', () => {
    expect(days('A5', ['01/10/2016 1', '01/11/2016 0'])).toBe(335)
    expect(days('A5', ['01/11/2016 1', '01/10/2016 0'])).toBe(60)
    expect(days('A5', ['01/11/2016 0', '31/12/2015 1', '11/06/2017 1'])).toBe(335)
    expect(days('A5', ['01/11/2016 0', '01/11/2016 1'])).toBe(60)
    expect(days('A4', ['01/11/2016 0', '01/11/2016 1'])).toBe(335)
    expect(days('A5', ['01/10/2016 0', '01/11/2016 -'])).toBe(60)
  })

  it('the clock stops where the stay begins: a temporary move in it does not matter, a move with the carer by the switch', () => {
    const moves = (last: string) => exampleChild(born, [
      '01/01/2016 S C2 K2 01/03/2016 X1', '01/03/2016 P E1 U4 01/05/2016 X1 one', '01/05/2016 P E1 T1 03/05/2016 X1', '03/05/2016 P E1 U4 01/07/2016 X1 one',
      '01/07/2016 T E1 U4 01/12/2016 X1 two', `01/12/2016 U E1 ${last} 10/06/2017 E12 two`
    ], { matches: ['01/11/2016 1'] })
    const of = (switches: Partial<Switches>): number | undefined =>
      enteringCareToCarerWhoAdopts([moves('A5')], '2017-06', { ...localSwitches, ...switches }).measured[0]?.days
    expect(of({})).toBe(60)
    expect(of({ sameCarerMoves: 'end' })).toBe(182)
  })

  it('the first row of the last part that is not temporary tells the type', () => {
    const rows = ['01/01/2016 S C2 U4 01/12/2016 X1 one', '01/12/2016 U E1 A5 01/02/2017 X1 one', '01/02/2017 P E1 T1 10/06/2017 E12']
    expect(enteringCareToCarerWhoAdopts([exampleChild(born, rows)], '2017-06').measured[0]?.days).toBe(0)
    const both = ['01/01/2016 S C2 U4 01/12/2016 X1 one', '01/12/2016 U E1 A5 01/02/2017 X1 one', '01/02/2017 T E1 A6 10/06/2017 E12 two']
    expect(enteringCareToCarerWhoAdopts([exampleChild(born, both)], '2017-06').measured[0]?.days).toBe(0)
  })

  it('adopted out of a fostering placement by its carer is measured, by others it is not', () => {
    const figure = (carer: string) => enteringCareToCarerWhoAdopts([exampleChild(born, [
      '01/01/2016 S C2 K2 01/03/2016 X1', '01/03/2016 P E1 U4 10/06/2017 E12'
    ], { matches: [`01/11/2016 ${carer}`] })], '2017-06')
    expect(figure('1')).toMatchObject({ numerator: 60, denominator: 1, unplaced: [] })
    expect(figure('0')).toMatchObject({ numerator: 0, denominator: 0, unplaced: [{ child: '100001', on: '2017-06-10' }] })
  })
})

describe('the window of adoptions', () => {
  const child = exampleChild(born, ['01/01/2016 S E1 U4 01/12/2016 X1', '01/12/2016 P E1 A6 10/06/2017 E12'], { matches: ['01/10/2016'] })

  it.each([['A1', enteringCareToMovingIn], ['A2', placementOrderToMatch], ['A10', enteringCareToCarerWhoAdopts]] as const)('%s by the switch', (_name, figure) => {
    const counted = (month: string, adoptionWindow: Switches['adoptionWindow']): number =>
      figure([child], month, { ...localSwitches, adoptionWindow }).denominator
    expect([counted('2018-03', 'year-to-date'), counted('2018-04', 'year-to-date')]).toEqual([1, 0])
    expect([counted('2018-05', 'rolling-12-months'), counted('2018-06', 'rolling-12-months')]).toEqual([1, 0])
    expect([counted('2020-03', 'pooled-3-years'), counted('2020-04', 'pooled-3-years'), counted('2017-05', 'pooled-3-years')]).toEqual([1, 0, 0])
  })
})

describe('A3', () => {
  const verdict = (episodes: readonly string[], month: string, extras: ExampleExtras = {}, waitingChildren: Switches['waitingChildren'] = 'out'): Verdict | undefined =>
    waitedLessThanTheThreshold([exampleChild('01/01/2010', episodes, extras)], month, { ...localSwitches, waitingChildren }).children[0]?.verdict

  /** Looked after from 1 January 2012, moved in so many days later. */
  const movedIn = (placed: string, ordered: string): readonly string[] => [`01/01/2012 S C2 U4 ${placed} X1`, `${placed} P E1 A6 ${ordered} E12`]

  it('fewer days than the threshold are met: 425 from the year to March 2016 on, and 426 not', () => {
    expect(verdict(movedIn('01/03/2013', '01/02/2016'), '2016-02')).toBe('met')
    expect(verdict(movedIn('02/03/2013', '01/02/2016'), '2016-02')).toBe('not met')
  })

  it('the threshold is that of the year the month lies in, not of the order', () => {
    expect(verdict(movedIn('01/05/2013', '01/02/2015'), '2015-03')).toBe('met')
    expect(verdict(movedIn('01/05/2013', '01/02/2015'), '2015-04')).toBe('not met')
    expect(verdict(movedIn('02/05/2013', '01/02/2015'), '2015-03')).toBe('not met')
  })

  it('those adopted within three years are asked about, to the day, under every policy', () => {
    const rows = movedIn('01/03/2013', '01/04/2013')
    expect(['2013-03', '2013-04', '2016-03', '2016-04'].map((month) => verdict(rows, month))).toEqual(['out of scope', 'met', 'met', 'out of scope'])
    expect(waitedLessThanTheThreshold([exampleChild(born, rows)], '2016-03', { ...localSwitches, adoptionWindow: 'year-to-date' }).denominator).toBe(1)
  })

  it('cannot be known where the last placement was not adoptive, unless the order itself was soon enough', () => {
    expect(verdict(['01/01/2013 S C2 U4 02/03/2014 E12'], '2016-02')).toBe('met')
    expect(verdict(['01/01/2013 S C2 U4 03/03/2014 E12'], '2016-02')).toBe('cannot be known')
  })

  it('a child adopted twice counts once, met where one of the adoptions is', () => {
    const rows = [...movedIn('01/03/2013', '01/04/2013'), '01/05/2013 S C2 U4 01/05/2015 X1', '01/05/2015 P E1 A6 01/06/2015 E12']
    expect(verdict(rows, '2016-03')).toBe('met')
    expect(verdict(rows, '2016-04')).toBe('not met')
    expect(waitedLessThanTheThreshold([exampleChild(born, rows)], '2016-03')).toMatchObject({ numerator: 1, denominator: 1 })
  })

  it('years before 2012 have no threshold, and nobody in the base', () => {
    expect(verdict(['01/01/2010 S C2 U4 01/02/2010 X1', '01/02/2010 P E1 A6 01/03/2011 E12'], '2011-03')).toBe('out of scope')
    expect(verdict(['01/01/2010 S C2 U4 01/02/2010 X1', '01/02/2010 P E1 A6 01/03/2011 E12'], '2011-04')).toBe('met')
  })

  describe('children who wait', () => {
    const waits = (since: string, decision = '01/03/2017', place = 'U4'): Verdict | undefined =>
      verdict([`${since} S E1 ${place}`], '2018-03', { decisions: [decision] }, 'in')

    it('are in the base by the switch alone', () => {
      expect(waits('01/03/2017')).toBe('met')
      expect(verdict(['01/03/2017 S E1 U4'], '2018-03', { decisions: ['01/03/2017'] })).toBe('out of scope')
    })

    it('are met while fewer days than the threshold have gone by', () => {
      expect(waits('30/01/2017')).toBe('met')
      expect(waits('29/01/2017')).toBe('not met')
    })

    it('have a decision in force on the day, and are looked after on it', () => {
      expect(waits('01/03/2017', '31/03/2018')).toBe('met')
      expect(waits('01/03/2017', '01/04/2018')).toBe('out of scope')
      expect(waits('01/03/2017', '01/03/2017 31/03/2018')).toBe('met')
      expect(waits('01/03/2017', '01/03/2017 30/03/2018')).toBe('out of scope')
      const turns = (born: string): number | undefined => waitedLessThanTheThreshold(
        [exampleChild(born, ['01/03/2017 S E1 U4'], { decisions: ['01/03/2017'] })], '2018-03', { ...localSwitches, waitingChildren: 'in' }
      ).denominator
      expect([turns('31/03/2000'), turns('01/04/2000')]).toEqual([0, 1])
      expect(verdict(['01/03/2017 S E1 U4 31/03/2018 E4A'], '2018-03', { decisions: ['01/03/2017'] }, 'in')).toBe('out of scope')
    })

    it('are not placed for adoption, nor away from such a placement for a time', () => {
      for (const place of ['A3', 'A4', 'A5', 'A6']) expect(waits('01/03/2017', '01/03/2017', place)).toBe('out of scope')
      expect(verdict(['01/03/2017 S E1 A6 20/03/2018 X1', '20/03/2018 P E1 T1'], '2018-03', { decisions: ['01/03/2017'] }, 'in')).toBe('out of scope')
    })
  })
})
