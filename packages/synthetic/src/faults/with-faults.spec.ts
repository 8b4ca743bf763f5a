import { writeTable, type Row } from '@kinfold/ssda903'
import { describe, expect, it } from 'vitest'
import { filesOfRows, generateAuthority, returnFor, withFaults, type FaultKind } from '../index.js'

const rows = returnFor(generateAuthority({ seed: 4, children: 250, from: 2019, to: 2019 }), 2019)
const kinds: readonly FaultKind[] = [
  'overlap', 'gap', 'two open', 'ends before it begins', 'reason without date', 'lost row', 'repeated row', 'unknown code', 'code of another year',
  'impossible date', 'date in another shape', 'date missing', 'child missing', 'birth contradicted'
]
const textOf = ({ table, values }: Row): string => `${table} ${writeTable(table, [{ values }])}`

describe('planted faults', () => {
  it.each(kinds)('%s: as many rows are wrong as are told, and no other', (kind) => {
    const { rows: faulty, faults } = withFaults(rows, 1, { [kind]: 100 })
    expect(faults.length).toBeGreaterThan(5)
    expect(new Set(faults.map((fault) => fault.kind))).toEqual(new Set([kind]))
    const honest = new Set(rows.map(textOf))
    const left = new Set(faulty.map(textOf))
    const altered = faulty.filter((row) => !honest.has(textOf(row)))
    const missing = rows.filter((row) => !left.has(textOf(row)))
    const isWhole = kind === 'repeated row' || kind === 'lost row'
    expect(altered.length).toBe(isWhole ? 0 : faults.length)
    expect(missing.length).toBe(kind === 'repeated row' ? 0 : faults.length)
    expect(faulty.length - rows.length).toBe(kind === 'repeated row' ? faults.length : kind === 'lost row' ? -faults.length : 0)
  })

  it('are found on the lines they are told on', () => {
    const { rows: faulty, faults } = withFaults(rows, 2, { 'child missing': 50, 'repeated row': 50, 'lost row': 50 })
    const nameless = faults.filter(({ kind }) => kind === 'child missing')
    expect(nameless.length).toBeGreaterThan(5)
    for (const { table, line } of nameless) {
      expect(faulty.find((row) => row.table === table && row.line === line)?.values['CHILD']).toBeUndefined()
      expect((filesOfRows(faulty)[`${table}.csv`] ?? '').split('\n')[(line ?? 0) - 1]?.startsWith(',')).toBe(true)
    }
  })

  it('are the same for the same seed, others for another, and none where none are asked for', () => {
    const rates = { overlap: 50, 'impossible date': 50 }
    expect(withFaults(rows, 1, rates)).toEqual(withFaults(rows, 1, rates))
    expect(withFaults(rows, 1, rates).faults).not.toEqual(withFaults(rows, 2, rates).faults)
    expect(withFaults(rows, 1, {})).toEqual({ rows, faults: [] })
  })
})
