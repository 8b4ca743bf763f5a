import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import { tableFacts } from '../facts.js'
import { row, rowsOf } from '../rows-for-tests.laws.js'
import type { Row, TableName } from '../tables.js'
import { childFactsOf, exportedFrom, linesOf, logOf, rowsRead, saying, toldBy } from './exporting.laws.js'
import type { ReturnForm } from './return-of-year.js'

/** Their days may be a convention, such as 1 April of the year of whichever return tells them: told again for another year they say nothing new. */
const conventional: readonly AnyEvent['type'][] = ['ChildDescribed', 'PreviousPermanenceDeclared', 'AdoptersDescribed']

/** What the facts say that a return of a year, read again into an empty log, tells. */
const sayingAgain = (events: readonly AnyEvent[], year: number, form: ReturnForm, undated: readonly AnyEvent['type'][] = []): readonly string[] => {
  const { events: told, rejections } = toldBy(rowsRead(exportedFrom(events, year, { form })), year)
  expect(rejections).toEqual([])
  return saying(childFactsOf(told), undated)
}

const forms = ['csv', 'xml'] as const

/** A child with a row in every table that has a place in both forms. */
const whole = [
  ...rowsOf('header', 'C1,1,29/02/2004,WBRI,D051910639385,1,01/06/2018', 'C2,2,06/07/2009,BCRB,UN3,0,'),
  ...rowsOf(
    'episodes',
    'C1,09/04/2017,S,C2,N1,U4,PR1,31/10/2018,X1,CARPL,V28 5OY,H8 7NR,1679094',
    'C1,31/10/2018,B,E1,N1,K2,PR4,,,,V28 5OY,H8 7NS,SC000001',
    'C2,10/05/2018,,,,,,01/06/2018,,,,,'
  ),
  ...rowsOf('reviews', 'C1,29/02/2004,30/08/2018,PN6', 'C1,29/02/2004,30/01/2019,'),
  ...rowsOf('uasc', 'C1,1,29/02/2004,13/10/2022'),
  ...rowsOf('oc2', 'C1,29/02/2004,1,,0,1,0,1,0,1,0,1', 'C2,06/07/2009,,SDQ1,,,,,,,,'),
  ...rowsOf('oc3', 'C1,29/02/2004,YES,F1,B1'),
  ...rowsOf('ad1', 'C1,29/02/2004,22/11/2018,02/02/2019,1,2,MF,L11', 'C2,06/07/2009,,,0,1,F1,L0'),
  ...rowsOf('placed_for_adoption', 'C1,29/02/2004,22/11/2018,02/03/2019,RD1', 'C1,29/02/2004,01/02/2018,,RD3'),
  ...rowsOf('previous_permanence', 'C1,29/02/2004,P1,NUK,zz/02/2012', 'C2,06/07/2009,Z1,,'),
  ...rowsOf('missing', 'C1,29/02/2004,M,13/11/2018,25/11/2018', 'C1,29/02/2004,A,14/03/2019,')
]

describe.each(forms)('a return as %s', (form) => {
  it('read again tells the same facts, id for id', () => {
    const log = logOf(whole.filter(({ table, values }) => table !== 'previous_permanence' || values['CHILD'] === 'C2'), 2019)
    const told = exportedFrom(log, 2019, { form })
    expect(told.facts).toEqual({ written: childFactsOf(log).length, ofOtherYears: 0, notWritten: 0 })
    expect(sayingAgain(log, 2019, form)).toEqual(saying(childFactsOf(log)))
  })

  it('written from what it told is the same to the byte, and whatever the order in which the facts arrived', () => {
    const log = logOf(whole)
    const { files } = exportedFrom(log, 2019, { form })
    expect(exportedFrom(log.toReversed(), 2019, { form }).files).toEqual(files)
    const again = logOf(rowsRead(exportedFrom(log, 2019, { form })))
    expect(exportedFrom(again, 2019, { form }).files).toEqual(files)
  })
})

it('the XML and the CSV of one return hold the same rows', () => {
  const log = logOf(whole)
  const texts = (form: ReturnForm) => rowsRead(exportedFrom(log, 2019, { form })).map(({ table, values }) => `${table} ${JSON.stringify(Object.entries(values).toSorted())}`)
  expect(texts('xml').toSorted()).toEqual(texts('csv').toSorted())
  expect(texts('csv').length).toBe(18)
})

it('a table that no XML is known to hold stays in the CSV, and is counted as not written', () => {
  const log = logOf(rowsOf('sw_episodes', 'C1,29/02/2004,SW1,01/05/2023,01/07/2023,MANAGE'), 2024)
  expect(linesOf(exportedFrom(log, 2024), 'sw_episodes')).toEqual(['C1,29/02/2004,SW1,01/05/2023,01/07/2023,MANAGE'])
  const { facts, notWritten } = exportedFrom(log, 2024, { form: 'xml' })
  expect(facts).toEqual({ written: 1, ofOtherYears: 0, notWritten: 2 })
  expect(notWritten).toEqual([
    { type: 'SocialWorkerAllocated', why: 'not in the XML form', count: 1 },
    { type: 'SocialWorkerAllocationEnded', why: 'not in the XML form', count: 1 }
  ])
})

const day = (...named: readonly string[]) => fc.constantFrom(...named)
const begins = day('01/02/2018', '31/03/2018', '01/04/2018', '01/08/2018', '31/03/2019', '01/04/2019')
const ends = day('', '31/03/2018', '01/04/2018', '01/09/2018', '31/03/2019', '01/04/2019', '01/06/2019')
const born = day('', '05/06/2004', '06/06/2004')
const child = fc.constantFrom('C1', 'C2', 'C3')
const drawn: readonly (readonly [TableName, fc.Arbitrary<readonly string[]>])[] = [
  ['episodes', fc.tuple(child, begins, day('S', 'P', 'L', ''), day('C2', 'V2'), day('N1'), day('U4', 'A5', ''), day('PR1', ''), ends, day('', 'X1', 'E4A', 'E11'), day('', 'CARPL'), day('', 'ZZ1 1AA'))],
  ['header', fc.tuple(child, day('1', 'F', 'U', ''), born, day('WBRI', ''), day('UN1', 'A123456789012', ''))],
  ['reviews', fc.tuple(child, born, begins, day('PN1', ''))],
  ['missing', fc.tuple(child, born, day('M', 'A', ''), begins, ends)],
  ['placed_for_adoption', fc.tuple(child, born, begins, ends, day('RD1', ''))],
  ['ad1', fc.tuple(child, born, day('', '01/02/2018', '01/08/2018'), day('', '01/08/2018', '01/05/2019'), day('0', '1', ''))],
  ['uasc', fc.tuple(child, day('1', '2', ''), born, ends)],
  ['oc2', fc.tuple(child, born, day('', '12'))],
  ['oc3', fc.tuple(child, born, day('YES', ''), day('', 'F1'))],
  ['previous_permanence', fc.tuple(child, born, day('P1', ''), day('', 'NUK'), day('', 'zz/05/2012', '05/05/2012', 'zz/zz/zzzz'))]
]
const anyRow = fc.oneof(
  { weight: 3, arbitrary: (drawn[0]?.[1] ?? fc.constant([])).map((texts) => ['episodes', texts] as const) },
  ...drawn.slice(1).map(([table, texts]) => ({ weight: 1, arbitrary: texts.map((told) => [table, told] as const) }))
)
const readable = (rows: readonly Row[]): readonly Row[] => rows.filter((one) => toldBy([one], 2019).rejections.length === 0)
/**
 * One row for each key. Facts that share one are told apart by their order among those that a return tells: where it tells one of them and not the
 * other, or an open one beside a closed one (care-history.md, rule 5), their ids are others.
 */
const oneOfAKey = (rows: readonly Row[]): readonly Row[] => {
  const keys = rows.map((one) => `${one.table} ${one.values['CHILD'] ?? ''} ${tableFacts[one.table].keyOf(one, { collectionYear: 2019, token: () => '' })}`)
  return rows.filter((_, place) => keys.indexOf(keys[place] ?? '') === place)
}
const anyRows = fc
  .array(anyRow, { maxLength: 16, size: 'max' })
  .map((rows) => oneOfAKey(readable(rows.map(([table, texts], place) => row(table, place + 2, texts.join(','))))))

describe('whatever rows a return was made of', () => {
  it.each(forms)('nothing lost: every fact is written as %s, of another year, or counted with its reason', (form) => {
    const seen = { written: 0, ofOtherYears: 0, notWritten: 0, endsLater: 0 }
    fc.assert(
      fc.property(anyRows, fc.constantFrom(2018, 2019, 2020), (rows, year) => {
        const log = logOf(rows)
        const { facts, notWritten, endsLater } = exportedFrom(log, year, { form })
        expect(facts.written + facts.ofOtherYears + facts.notWritten).toBe(childFactsOf(log).length)
        expect(notWritten.reduce((sum, { count }) => sum + count, 0)).toBe(facts.notWritten)
        for (const name of ['written', 'ofOtherYears', 'notWritten'] as const) seen[name] += facts[name]
        seen.endsLater += endsLater.length
      })
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
  })

  it.each(forms)('nothing invented: a return as %s, read again, tells only what the log told, and as much as was written', (form) => {
    let told = 0
    fc.assert(
      fc.property(anyRows, fc.constantFrom(2018, 2019, 2020), (rows, year) => {
        const log = logOf(rows)
        const again = sayingAgain(log, year, form, conventional)
        const said = new Set(saying(childFactsOf(log), conventional))
        expect(again.filter((one) => !said.has(one))).toEqual([])
        expect(again.length).toBe(exportedFrom(log, year, { form }).facts.written)
        told += again.length
      })
    )
    expect(told).toBeGreaterThan(300)
  })
})
