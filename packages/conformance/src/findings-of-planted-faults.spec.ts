import { describe, expect, it } from 'vitest'
import { coverageOf, generateAuthority, returnForAllYears, withFaults } from '@kinfold/synthetic'
import type { FaultKind } from '@kinfold/synthetic'
import type { Row } from '@kinfold/ssda903'
import { countsOf, eventsOfReturns, findingsIn, identity } from './findings-of-rows.js'

const authority = generateAuthority({ seed: 8, children: 300, from: 2016, to: 2019 })
const honest = returnForAllYears(authority)
const reported = (rows: readonly Row[]) => findingsIn(eventsOfReturns(authority.name, [{ collectionYear: 2019, rows, coverage: coverageOf(authority) }]))
const subjectOf = (child: string): string => identity.token(authority.name, 'child', child)

/** Which findings show a fault: one of them at least, of the very child. */
const shownBy: Readonly<Partial<Record<FaultKind, readonly string[]>>> = {
  overlap: ['JOURNEY_EPISODES_OVERLAP'],
  gap: ['JOURNEY_CONTINUATION_MISSING', 'JOURNEY_CONTINUED_AFTER_GAP'],
  'two open': ['FINDING_OPEN_EPISODE_FOLLOWED'],
  'ends before it begins': ['JOURNEY_EPISODE_ENDS_BEFORE_IT_BEGINS'],
  'reason without date': ['FINDING_REASON_WITHOUT_END'],
  'lost row': ['JOURNEY_CONTINUATION_MISSING', 'JOURNEY_CONTINUED_AFTER_GAP', 'FINDING_FIRST_EPISODE_NOT_A_START'],
  'unknown code': ['FINDING_CODE_UNKNOWN'],
  'birth contradicted': ['FINDING_DATE_OF_BIRTH_CONTRADICTED']
}

describe('a planted fault', () => {
  it.each(Object.entries(shownBy))('%s: is found in every child in which it was planted, and in nobody else', (kind, codes) => {
    const { rows, faults } = withFaults(honest, 3, { [kind as FaultKind]: 40 })
    const planted = new Set(faults.flatMap(({ child }) => (child === undefined ? [] : [subjectOf(child)])))
    const found = new Set(reported(rows).filter(({ rule }) => codes.includes(rule.code)).flatMap(({ findings }) => findings.map(({ child }) => child)))
    // A row lost at the edge of what is covered may be one that was never told.
    const unseen = [...planted].filter(child => !found.has(child))
    expect(planted.size).toBeGreaterThan(5)
    expect(unseen.length).toBeLessThanOrEqual(kind === 'lost row' ? planted.size / 5 : 0)
    expect([...found].filter(child => !planted.has(child))).toEqual([])
  })

  it('code of another year: every placement and every reason for ceasing is found; sex is told in words, whichever the code', () => {
    const { rows, faults } = withFaults(honest, 3, { 'code of another year': 60 })
    const counts = countsOf(reported(rows))
    const coded = faults.filter(({ table }) => table === 'episodes').length
    expect(coded).toBeGreaterThan(5)
    // A special guardianship of 2017-18 told as one of 2018-19 stays a code of its year for an end on 1 April.
    expect(counts['FINDING_CODE_OF_ANOTHER_YEAR'] ?? 0).toBeGreaterThanOrEqual(coded - 1)
  })

  it('a repeated row is one row, and no finding', () => {
    const before = countsOf(reported(honest))
    expect(countsOf(reported(withFaults(honest, 3, { 'repeated row': 60 }).rows))).toEqual(before)
  })
})

describe('the fault of a case system: the end of the last care is copied into the care before', () => {
  /** The rows with which care ceased, child by child. */
  const ceasings = new Map<string, Row[]>()
  for (const row of honest) {
    if (row.table !== 'episodes' || ['X1', undefined].includes(row.values['REC'])) continue
    const child = row.values['CHILD'] ?? ''
    ceasings.set(child, [...(ceasings.get(child) ?? []), row])
  }
  const hit = [...ceasings.values()].filter(rows => rows.length > 1)

  it('is found in every child who left care twice, once for each earlier time', () => {
    const copied = new Map(hit.flatMap(rows => rows.slice(0, -1).map(row => [row, { ...row, values: { ...row.values, DEC: rows.at(-1)?.values['DEC'] ?? '' } }] as const)))
    const report = reported(honest.map(row => copied.get(row) ?? row))
    const found = report.find(({ rule }) => rule.code === 'FINDING_END_DATE_COPIED')
    expect(hit.length).toBeGreaterThan(5)
    expect(found?.findings.length).toBe(copied.size)
    expect(new Set(found?.findings.map(({ child }) => child))).toEqual(new Set(hit.map(([row]) => subjectOf(row?.values['CHILD'] ?? ''))))
  })
})
