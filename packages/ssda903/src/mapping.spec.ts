import { readFileSync } from 'node:fs'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { readDay } from './cells.js'
import { collectionYearEnd, collectionYearStart } from './collection-year.js'
import { statementsOf } from './facts.js'
import { row, token } from './rows-for-tests.laws.js'
import type { Statement } from './statement.js'
import { columns, tableNames, type TableName } from './tables.js'

const document = readFileSync(new URL('../../../docs/ssda903-mapping.md', import.meta.url), 'utf8')
const year = 2018

/** A row with every column filled, and below it another value for each. */
const rows: Readonly<Record<TableName, readonly [string, string]>> = {
  header: ['C1,1,29/02/2000,WBRI,D051910639385,1,01/06/2017', 'C2,F,28/02/2001,BCRB,UN3,0,02/06/2017'],
  episodes: [
    'C1,09/04/2017,S,C2,N1,U4,PR1,31/10/2017,E7,CARPL,V28 5OY,H8 7NR,1679094',
    'C2,10/04/2017,P,V2,N2,K2,PR4,01/11/2017,X1,OTHER,V28 5OZ,H8 7NS,1679095'
  ],
  reviews: ['C1,29/02/2000,30/08/2017,PN6', 'C2,28/02/2001,31/08/2017,PN1'],
  uasc: ['C1,1,29/02/2000,13/10/2018', 'C2,2,28/02/2001,14/10/2018'],
  oc2: ['C1,29/02/2000,1,SDQ1,0,0,0,0,0,0,0,0', 'C2,28/02/2001,2,SDQ2,1,1,1,1,1,1,1,1'],
  oc3: ['C1,29/02/2000,YES,F1,B1', 'C2,27/03/2000,NO,P1,C2'],
  ad1: ['C1,29/02/2000,22/11/2017,02/02/2018,1,2,MF,L11', 'C2,28/02/2001,23/11/2017,03/02/2018,0,1,F1,L0'],
  placed_for_adoption: ['C1,29/02/2000,22/11/2017,02/02/2018,RD1', 'C2,28/02/2001,23/11/2017,03/02/2018,RD2'],
  previous_permanence: ['C1,29/02/2000,P1,NUK,05/02/2012', 'C2,28/02/2001,P2,SCO,zz/02/2012'],
  missing: ['C1,29/02/2000,M,13/11/2017,25/11/2017', 'C2,28/02/2001,A,14/11/2017,26/11/2017'],
  sw_episodes: ['C1,29/02/2000,SW1,01/01/2018,03/01/2018,MANAGE', 'C2,28/02/2001,SW2,02/01/2018,04/01/2018,OTHERS'],
  dolo: ['C1,29/02/2000,01/01/2018,03/01/2018', 'C2,28/02/2001,02/01/2018,04/01/2018']
}

const cellsBelow = (section: string, heading: string): readonly (readonly string[])[] => {
  const lines = section.split('\n')
  const from = lines.findIndex((line) => line.startsWith(`| ${heading} |`))
  const body = lines.slice(from + 2)
  return body.slice(0, body.findIndex((line) => !line.startsWith('|'))).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

const sections = new Map(document.split('\n## ').map((section) => [section.split('\n')[0] ?? '', `${section}\n`]))

const told = (table: TableName, texts: readonly string[]) => statementsOf(row(table, 2, texts.join(',')), { collectionYear: year, token })

const statements = (table: TableName, texts: readonly string[]): readonly Statement[] => {
  const read = told(table, texts)
  if (either.isLeft(read)) throw new Error(read.left.code)
  return read.right
}

const byKind = (said: readonly Statement[]): ReadonlyMap<string, string> => {
  const kinds = new Map<string, string>()
  for (const { kind, key, type, effectiveOn, payload, refersTo } of said) {
    kinds.set(kind, (kinds.get(kind) ?? '') + JSON.stringify([key, type, effectiveOn, payload, refersTo ?? null]))
  }
  return kinds
}

const changes = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((kind) => one.get(kind) !== other.get(kind))

const comingAndGoing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string =>
  [
    ...[...one.keys()].filter((kind) => !other.has(kind)).map((kind) => `- ${kind}`),
    ...[...other.keys()].filter((kind) => !one.has(kind)).map((kind) => `+ ${kind}`)
  ].join(', ')

const replaced = (texts: readonly string[], place: number, text: string): readonly string[] => texts.map((held, at) => (at === place ? text : held))

const iso = (text: string): string => either.getOrElse(() => `no day: ${text}`)(readDay(text))

it('the document has a section for every table and for nothing else', () => {
  const named = [...sections.keys()].filter((name) => !name.startsWith('#') && !name.startsWith('How'))
  expect(named).toEqual([...tableNames])
})

describe.each(tableNames)('%s', (table) => {
  const section = sections.get(table) ?? ''
  const base = rows[table][0].split(',')
  const other = rows[table][1].split(',')
  const whole = byKind(statements(table, base))
  const documented = cellsBelow(section, 'Column')
  const facts = cellsBelow(section, 'Fact')
  const valueIn = (column: string): string => base[(columns[table] as readonly string[]).indexOf(column)] ?? ''

  it('documents every column in its order', () => {
    expect(documented.map(([column]) => column)).toEqual([...columns[table]])
  })

  it.each(documented)('%s changes: %s', (column, kinds) => {
    const place = (columns[table] as readonly string[]).indexOf(column ?? '')
    const varied = byKind(statements(table, replaced(base, place, other[place] ?? '')))
    expect(changes(whole, varied).toSorted()).toEqual(kinds === 'none' ? [] : (kinds ?? '').split(', ').toSorted())
  })

  it.each(documented)('%s changes: %s; if blank: %s', (column, kinds, blank) => {
    const place = (columns[table] as readonly string[]).indexOf(column ?? '')
    const read = told(table, replaced(base, place, ''))
    if (either.isLeft(read)) return expect(blank).toBe('row rejected')
    const without = byKind(read.right)
    expect(comingAndGoing(whole, without) || 'left out').toBe(blank)
    for (const kind of (kinds ?? '').split(', ')) expect(without.get(kind)).not.toBe(whole.get(kind))
  })

  it('documents every fact that a row can state', () => {
    const possible = documented.flatMap(([column]) => {
      const read = told(table, replaced(base, (columns[table] as readonly string[]).indexOf(column ?? ''), ''))
      return either.isRight(read) ? read.right.map(({ kind }) => kind) : []
    })
    expect(facts.map(([kind]) => kind).toSorted()).toEqual([...new Set([...whole.keys(), ...possible])].toSorted())
  })

  it.each(facts)('%s is told as %s on %s under %s', (kind, type, on, key) => {
    const ended = table === 'episodes' ? 'DEC' : 'DATE_PLACED_CEASED'
    const undated = kind === 'reported without date'
    const texts = undated ? replaced(base, (columns[table] as readonly string[]).indexOf(ended), '') : base
    const [day = '', otherwise] = (on ?? '').split(', else ')
    const days: Readonly<Record<string, string>> = {
      '1 April of the year': collectionYearStart(year),
      '31 March of the year': collectionYearEnd(year),
      'the birthday in the year': '2018-02-28'
    }
    const keys: Readonly<Record<string, string>> = { none: '', 'the year': String(year) }
    const matching = statements(table, texts).filter((one) => one.kind === kind)
    expect(matching.length).toBeGreaterThan(0)
    for (const one of matching) {
      expect(one.type).toBe(type)
      expect(one.effectiveOn).toBe(days[day] ?? iso(valueIn(day)))
      const part = (name: string): string => (name === table ? table : name === 'the column' ? String(one.payload['column']) : iso(valueIn(name)))
      expect(one.key).toBe(undated ? key?.split(', ').map(part).join(' ') : (keys[key ?? ''] ?? iso(valueIn(key ?? ''))))
    }
    if (otherwise === undefined) return
    const source = day === 'the birthday in the year' ? 'DOB' : day
    const without = statements(table, replaced(base, (columns[table] as readonly string[]).indexOf(source), ''))
    expect(without.find((one) => one.kind === kind)).toMatchObject({ effectiveOn: days[otherwise], conventional: true })
  })
})
