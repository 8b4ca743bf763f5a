import { codeSetOfColumn, isRelabel, isValidIn } from '@kinfold/vocabulary'
import { tableOfFile, type Row, type TableName } from '@kinfold/ssda903'
import { describe, expect, it } from 'vitest'
import { day } from './child-rows.laws.js'
import { files, filesForAllYears, generateAuthority, returnFor, returnForAllYears } from './index.js'

const authority = generateAuthority({ seed: 3, children: 400, from: 2023, to: 2027 })
const years = [2023, 2024, 2025, 2026, 2027]
const returns = new Map(years.map((year) => [year, returnFor(authority, year)]))
const whole = returnForAllYears(authority)

const of = (rows: readonly Row[] | undefined, table: TableName): readonly Row[] => (rows ?? []).filter((row) => row.table === table)
const key = ({ values }: Row, column: string): string => `${values['CHILD']} ${values[column]}`

describe('the return for a year', () => {
  it('shows what is open on 31 March again in the next year, with the same DECOM and the same beginning', () => {
    let again = 0
    for (const year of years.slice(1)) {
      const open = of(returns.get(year - 1), 'episodes').filter(({ values }) => values['DEC'] === undefined)
      const next = new Map(of(returns.get(year), 'episodes').map((row) => [key(row, 'DECOM'), row.values]))
      for (const row of open) {
        const { DEC: _, REC: __, REASON_PLACE_CHANGE: ___, PLACE: place, ...beginning } = next.get(key(row, 'DECOM')) ?? {}
        const { PLACE: placeBefore, ...beginningBefore } = row.values
        expect(beginning).toEqual(beginningBefore)
        expect(place === placeBefore || isRelabel(placeBefore ?? '', place ?? '')).toBe(true)
        again += 1
      }
    }
    expect(again).toBeGreaterThan(300)
  })

  it('holds nothing that ended before its 1 April, and no end after its 31 March', () => {
    for (const year of years) {
      for (const row of of(returns.get(year), 'episodes')) {
        const written = row.values['DEC']
        if (written === undefined) continue
        const iso = `${written.slice(6)}-${written.slice(3, 5)}-${written.slice(0, 2)}`
        expect(iso >= `${year - 1}-04-01` && iso <= `${year}-03-31`).toBe(true)
      }
    }
  })

  it('has the codes of its year, in every column that holds codes', () => {
    const names: Readonly<Partial<Record<TableName, string>>> = {
      header: 'Header', episodes: 'Episodes', reviews: 'Reviews', uasc: 'UASC', oc2: 'OC2', oc3: 'OC3', ad1: 'AD1',
      placed_for_adoption: 'PlacedAdoption', previous_permanence: 'PrevPerm', missing: 'Missing', sw_episodes: 'SWEpisodes'
    }
    const wrong = new Set<string>()
    let asked = 0
    for (const [year, rows] of returns) {
      for (const { table, values } of rows) {
        for (const [column, value] of Object.entries(values)) {
          const set = codeSetOfColumn(`${names[table]}.${column}`)
          if (set === undefined || (column === 'UPN' && value.length > 3)) continue
          asked += 1
          if (isValidIn(set, value, year) !== 'valid') wrong.add(`${year} ${column} ${value}`)
        }
      }
    }
    expect([...wrong]).toEqual([])
    expect(asked).toBeGreaterThan(15_000)
  })

  it('has the files of its year, each under a name by which its table is known', () => {
    const named = (year: number) => Object.keys(files(authority, year)).map(tableOfFile)
    expect(named(2023)).toEqual([
      'header', 'episodes', 'reviews', 'uasc', 'oc2', 'oc3', 'ad1', 'placed_for_adoption', 'previous_permanence', 'missing'
    ])
    expect(named(2024)).toEqual([...named(2023), 'sw_episodes'])
  })

  it('writes 1 and 2 for the sexes to 2024, and M and F from 2025', () => {
    const sexes = (year: number) => [...new Set(of(returns.get(year), 'header').map(({ values }) => values['SEX']))].sort()
    expect([sexes(2024), sexes(2025)]).toEqual([['1', '2'], ['F', 'M']])
  })
})

describe('numbers that belong to nobody', () => {
  it('have the shape of real ones', () => {
    const texts = (table: TableName, column: string) => of(whole, table).flatMap(({ values }) => values[column] ?? [])
    expect(texts('header', 'UPN').filter((text) => !/^(?:[A-HJ-NP-RT-Z]000\d{9}|UN[1-5])$/.test(text))).toEqual([])
    expect(texts('episodes', 'PL_POST').filter((text) => !/^ZZ[1-9]\d? \d[A-Z]{2}$/.test(text))).toEqual([])
    expect(texts('episodes', 'URN').filter((text) => !/^(?:SC\d{6}|XXXXXXX)$/.test(text))).toEqual([])
    expect(texts('header', 'CHILD').filter((text) => text.length > 10)).toEqual([])
  })

  it('no two children share a number', () => {
    const headers = of(whole, 'header')
    const numbers = headers.flatMap(({ values: { UPN: upn = '' } }) => (upn.length > 3 ? [upn] : []))
    expect(new Set(headers.map(({ values }) => values['CHILD'])).size).toBe(headers.length)
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

describe('the years together', () => {
  const keys: readonly (readonly [TableName, string])[] = [
    ['episodes', 'DECOM'], ['reviews', 'REVIEW'], ['missing', 'MIS_START'], ['ad1', 'DATE_INT'], ['placed_for_adoption', 'DATE_PLACED'],
    ['sw_episodes', 'SW_DECOM'], ['previous_permanence', 'CHILD']
  ]
  it.each(keys)('are the whole history: %s, the later return of a row having the say', (table, column) => {
    const told = new Map(years.flatMap((year) => of(returns.get(year), table).map((row) => [key(row, column), row.values] as const)))
    const once = of(whole, table).map((row) => [key(row, column), row.values] as const)
    expect(once.length).toBeGreaterThan(10)
    expect(new Map(once)).toEqual(told)
    expect(once.length).toBe(told.size)
  })

  it('as files are one file a table', () => {
    const { 'episodes.csv': text = '' } = filesForAllYears(authority)
    expect(text.split('\n').length).toBe(of(whole, 'episodes').length + 2)
    expect(day(of(whole, 'episodes')[0], 'DECOM')).toBeDefined()
  })
})
