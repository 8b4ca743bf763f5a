import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { AnyEvent, CivilDay, Coverage, Instant } from '@kinfold/vocabulary'
import { rowsOf } from '../rows-for-tests.laws.js'
import type { TableName } from '../tables.js'
import { exportedFrom, linesOf, logOf, returnFrom } from './exporting.laws.js'

/** The lines that a table has in the return for 2018-19 where the log was told one row of it, and other rows beside. */
const in2019 = (table: TableName, row: string, others: ReturnType<typeof rowsOf> = []): readonly string[] =>
  linesOf(exportedFrom(logOf([...rowsOf(table, row), ...others]), 2019), table) ?? []

const open = (row: string): string => row.replace(/,[^,]*,[^,]*,[^,]*,([^,]*,[^,]*,[^,]*)$/, ',,,,$1')

describe('an episode is in the return for 2018-19', () => {
  const row = (decom: string, dec: string, rec = 'X1'): string => `C1,${decom},P,C2,N1,U4,PR1,${dec},${rec},CARPL,ZZ1 1AA,ZZ2 2BB,SC000001`
  it.each([
    ['begun on 31 March', row('31/03/2019', '05/05/2019'), true],
    ['not begun on 1 April after it', row('01/04/2019', '05/05/2019'), undefined],
    ['ended on its 1 April, as it was open the night before', row('01/01/2018', '01/04/2018'), false],
    ['not ended on the 31 March before', row('01/01/2018', '31/03/2018'), undefined],
    ['ended on its 31 March, with its end', row('01/01/2019', '31/03/2019', 'E4A'), false],
    ['ended on the 1 April after it, open', row('01/01/2019', '01/04/2019', 'E4A'), true],
    ['without an end, however long ago it began', `C1,01/01/2001,P,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ2 2BB,SC000001`, true],
    ['that ended before it began, on the day it began', row('05/05/2018', '05/05/2017'), false],
    ['that ended before it began, in a year that it never touched', row('05/05/2019', '05/05/2018'), undefined]
  ])('%s', (_, line, isOpen) => {
    expect(in2019('episodes', line)).toEqual(isOpen === undefined ? [] : [isOpen ? open(line) : line])
  })

  it('and its end is counted where it lies after 31 March, and is of the next return', () => {
    const log = logOf(rowsOf('episodes', row('01/01/2019', '01/04/2019', 'E4A')))
    expect(exportedFrom(log, 2019)).toMatchObject({ facts: { written: 1, ofOtherYears: 1, notWritten: 0 }, endsLater: [{ type: 'CeasedToBeLookedAfter', count: 1 }] })
    expect(exportedFrom(log, 2020)).toMatchObject({ facts: { written: 2, ofOtherYears: 0, notWritten: 0 }, endsLater: [] })
  })

  it('as known before its end was recorded, with what was reported beside the empty DEC', () => {
    const first = logOf(rowsOf('episodes', 'C1,01/01/2018,P,C2,N1,U4,PR1,,E4A,CARPL,ZZ1 1AA,ZZ2 2BB,'), 2018)
    const log = logOf(rowsOf('episodes', row('01/01/2018', '01/09/2018', 'X1')), 2019, first)
    const lines = (asking: Parameters<typeof exportedFrom>[2], year = 2018) => linesOf(exportedFrom(log, year, asking), 'episodes')
    expect(lines({ knownAt: '2018-12-31T00:00:00.000Z' as Instant })).toEqual(['C1,01/01/2018,P,C2,N1,U4,PR1,,E4A,CARPL,ZZ1 1AA,ZZ2 2BB,'])
    expect(lines({})).toEqual([open(row('01/01/2018', ''))])
    expect(lines({}, 2019)).toEqual([row('01/01/2018', '01/09/2018', 'X1')])
  })
})

describe('a review is in the return for 2018-19', () => {
  it.each([
    ['30/03/2018', false],
    ['31/03/2018', false],
    ['01/04/2018', true],
    ['31/03/2019', true],
    ['01/04/2019', false]
  ])('held on %s: %s', (day, isThere) => {
    expect(in2019('reviews', `C1,05/06/2008,${day},PN1`)).toEqual(isThere ? [`C1,05/06/2008,${day},PN1`] : [])
  })
})

describe.each([
  ['missing', 'C1,05/06/2008,M,', ''],
  ['sw_episodes', 'C1,05/06/2008,SW1,', ',MANAGE'],
  ['dolo', 'C1,05/06/2008,', '']
] as const)('a row of %s is in the return for 2027-28', (table, before, after) => {
  const care = rowsOf('episodes', 'C1,01/01/2027,S,C2,N1,U4,PR1,10/04/2027,E4A,,,,')
  const lines = (from: string, to: string, others: ReturnType<typeof rowsOf> = []) =>
    linesOf(exportedFrom(logOf([...rowsOf(table, `${before}${from},${to}${after}`), ...others], 2028), 2028), table)
  it.each([
    ['begun on 31 March', '31/03/2028', '', ['31/03/2028', '']],
    ['not begun on 1 April after it', '01/04/2028', '', undefined],
    ['ended on its 1 April', '01/03/2027', '01/04/2027', ['01/03/2027', '01/04/2027']],
    ['not ended on the 31 March before', '01/03/2027', '31/03/2027', undefined],
    ['ended on its 31 March', '01/03/2028', '31/03/2028', ['01/03/2028', '31/03/2028']],
    ['ended after it, open', '01/03/2028', '01/04/2028', ['01/03/2028', '']],
    ['without an end, of a child of whom no care is known', '01/03/2020', '', ['01/03/2020', '']]
  ])('%s', (_, from, to, told) => {
    expect(lines(from, to)).toEqual(told === undefined ? [] : [`${before}${told.join(',')}${after}`])
  })

  it('without an end, as long as the child was in care and no longer', () => {
    expect(lines('01/03/2020', '', care)).toHaveLength(1)
    const earlier = rowsOf('episodes', 'C1,01/01/2027,S,C2,N1,U4,PR1,31/03/2027,E4A,,,,')
    expect(lines('01/03/2020', '', earlier)).toEqual([])
    expect(lines('01/05/2027', '', earlier)).toHaveLength(1)
    const on = rowsOf('episodes', 'C1,01/01/2027,S,C2,N1,U4,PR1,31/03/2027,X1,,,,', 'C1,31/03/2027,P,C2,N1,U4,PR1,,,,,,')
    expect(lines('01/03/2020', '', on)).toHaveLength(1)
  })
})

describe('what is declared for a year is in its return alone', () => {
  it.each([
    ['oc2', 'C1,05/06/2008,12,,0,1,1,1,1,0,,'],
    ['oc3', 'C1,05/06/2000,YES,F1,B1'],
    ['uasc', 'C1,1,05/06/2008,05/06/2026']
  ] as const)('%s', (table, line) => {
    const log = logOf(rowsOf(table, line), 2019)
    expect([2018, 2019, 2020].map((year) => linesOf(exportedFrom(log, year), table))).toEqual([[], [line], []])
  })

  it('DUC as the return of the year told it, though a later one tells another', () => {
    const log = logOf(rowsOf('uasc', 'C1,1,05/06/2008,01/06/2026'), 2020, logOf(rowsOf('uasc', 'C1,1,05/06/2008,05/06/2026'), 2019))
    expect(linesOf(exportedFrom(log, 2019), 'uasc')).toEqual(['C1,1,05/06/2008,05/06/2026'])
    expect(linesOf(exportedFrom(log, 2020), 'uasc')).toEqual(['C1,1,05/06/2008,01/06/2026'])
  })
})

describe('adoption', () => {
  const ad1 = 'C1,05/06/2015,01/05/2016,01/02/2017,1,2,MF,L11'
  const placed = 'C1,05/06/2015,01/05/2016,,'
  const adopted = (dec: string) => rowsOf('episodes', `C1,01/01/2016,S,E1,N1,A5,PR1,${dec},E11,,,,`)
  it.each([
    ['31/03/2018', false, false],
    ['01/04/2018', true, true],
    ['31/03/2019', true, true],
    ['01/04/2019', false, true]
  ])('on %s: AD1 %s, and the decision in force %s', (dec, inAd1, inForce) => {
    expect(in2019('ad1', ad1, adopted(dec))).toEqual(inAd1 ? [ad1] : [])
    expect(in2019('placed_for_adoption', placed, adopted(dec))).toEqual(inForce ? [placed] : [])
  })

  it('on the very day of the match: the AD1 row is of its year', () => {
    const onTheDay = ad1.replace('01/02/2017', '01/04/2019')
    expect(linesOf(exportedFrom(logOf([...rowsOf('ad1', onTheDay), ...adopted('01/04/2019')], 2019), 2020), 'ad1')).toEqual([onTheDay])
  })

  it('not known of: the AD1 row is of the return that told it', () => {
    expect(in2019('ad1', ad1)).toEqual([ad1])
    expect(linesOf(exportedFrom(logOf(rowsOf('ad1', ad1), 2020), 2019), 'ad1')).toEqual([])
  })

  it.each([
    ['reversed on the 31 March before', '31/03/2018,RD1', undefined],
    ['reversed on its 1 April', '01/04/2018,RD1', '01/04/2018,RD1'],
    ['reversed on its 31 March', '31/03/2019,RD2', '31/03/2019,RD2'],
    ['reversed after it', '01/04/2019,RD2', ','],
    ['with a reason beside an empty day', ',RD3', ',RD3']
  ])('a decision %s', (_, ceased, told) => {
    expect(in2019('placed_for_adoption', `C1,05/06/2015,01/05/2016,${ceased}`)).toEqual(told === undefined ? [] : [`C1,05/06/2015,01/05/2016,${told}`])
  })

  it('a decision made on its 31 March is in it, one on the day after is not, nor one of a child whose care is over', () => {
    expect(in2019('placed_for_adoption', 'C1,05/06/2015,31/03/2019,,')).toHaveLength(1)
    expect(in2019('placed_for_adoption', 'C1,05/06/2015,01/04/2019,,')).toEqual([])
    const over = (dec: string) => rowsOf('episodes', `C1,01/01/2016,S,E1,N1,U4,PR1,${dec},E4A,,,,`)
    expect(in2019('placed_for_adoption', placed, over('31/03/2018'))).toEqual([])
    expect(in2019('placed_for_adoption', placed, over('01/04/2018'))).toHaveLength(1)
  })
})

describe('previous permanence', () => {
  const line = 'C1,05/06/2008,P1,NUK,zz/05/2012'
  const care = (decom: string, rne = 'S') => rowsOf('episodes', `C1,${decom},${rne},C2,N1,U4,PR1,,,,,,`)
  it.each([
    ['31/03/2018', false],
    ['01/04/2018', true],
    ['31/03/2019', true]
  ])('of care that began on %s: %s', (decom, isThere) => {
    expect(in2019('previous_permanence', line, care(decom))).toEqual(isThere ? [line] : [])
  })

  it('of a child whose start of care is not known, or lies after the return that told it: in that return', () => {
    expect(in2019('previous_permanence', line, care('01/04/2016', 'P'))).toEqual([line])
    expect(in2019('previous_permanence', line, care('01/04/2019'))).toEqual([line])
  })
})

describe('the header', () => {
  const header = rowsOf('header', 'C1,1,05/06/2008,WBRI,A123456789012,,', 'C2,2,05/06/2009,WBRI,UN1,1,07/08/2018')
  it('has every child that another table of the year has, and no other', () => {
    const log = logOf([...header, ...rowsOf('reviews', 'C1,05/06/2008,01/05/2018,PN1', 'C2,05/06/2009,01/05/2017,PN1')])
    expect(linesOf(exportedFrom(log, 2019), 'header')).toEqual(['C1,1,05/06/2008,WBRI,A123456789012,,'])
    expect(linesOf(exportedFrom(log, 2018), 'header')).toEqual(['C2,2,05/06/2009,WBRI,UN1,1,07/08/2018'])
  })

  it('has a child of whom nothing else is known in the return that told it', () => {
    expect([2018, 2019].map((year) => linesOf(exportedFrom(logOf(header), year), 'header')?.length)).toEqual([0, 2])
  })

  it.each([
    [2024, 'C1,1,05/06/2008', ['1', '2', 'U']],
    [2025, 'C1,M,05/06/2008', ['M', 'F', 'U']]
  ])('writes SEX in the form of %i', (year, _, codes) => {
    const rows = [...rowsOf('header', 'C1,1,05/06/2008', 'C2,F,05/06/2008', 'C3,U,05/06/2008', 'C4,X,05/06/2008')]
    const reviews = rowsOf('reviews', ...['C1', 'C2', 'C3', 'C4'].map((child) => `${child},05/06/2008,01/05/${year - 1},PN1`))
    const lines = linesOf(exportedFrom(logOf([...rows, ...reviews]), year), 'header') ?? []
    expect(lines.map((line) => line.split(',')[1])).toEqual([...codes, 'X'])
  })
})

describe('what the log does not cover', () => {
  const days = (from: string, to: string) => [{ from: from as CivilDay, to: to as CivilDay }]
  const covering = (events: readonly AnyEvent[], coverage: Coverage): readonly AnyEvent[] =>
    events.map((event) => (event.type === 'ExtractImported' ? { ...event, payload: { ...event.payload, coverage } } : event))
  const reviews = logOf(rowsOf('reviews', 'C1,05/06/2008,01/05/2016,PN1', 'C1,05/06/2008,01/05/2018,PN2'), 2019)

  it('a fact of a day that it does not cover is of the return that told it', () => {
    const log = covering(reviews, { reviews: days('2018-04-01', '2019-03-31') })
    expect(linesOf(exportedFrom(log, 2019), 'reviews')).toHaveLength(2)
    expect(returnFrom(log, 2017)).toEqual(either.left({ code: 'SSDA903_YEAR_NOT_HELD', collectionYear: 2017 }))
  })

  it('a table that it neither covers in the year nor has a fact of is left out; one that it covers is there without rows', () => {
    const log = covering(reviews, { reviews: days('2014-04-01', '2019-03-31'), missing: days('2018-04-01', '2019-03-31') })
    const { files, tables, tablesLeftOut } = exportedFrom(log, 2019)
    expect(tables).toEqual([
      { table: 'header', file: 'header.csv', rows: 1 },
      { table: 'reviews', file: 'reviews.csv', rows: 1 },
      { table: 'missing', file: 'missing.csv', rows: 0 }
    ])
    expect(files['missing.csv']).toBe('CHILD,DOB,MISSING,MIS_START,MIS_END\n')
    expect(tablesLeftOut).toEqual(['episodes', 'uasc', 'oc2', 'oc3', 'ad1', 'placed_for_adoption', 'previous_permanence'])
  })
})
