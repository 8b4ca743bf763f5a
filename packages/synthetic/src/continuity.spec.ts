import { describe, expect, it } from 'vitest'
import { byChild } from './child-rows.laws.js'
import { generateAuthority, plausibleRates, returnFor, returnForAllYears, withFaults, type FaultKind, type Rates } from './index.js'
import { breachesOfEpisodes, sameDayReadmissions, type Breach } from './rules-of-episodes.laws.js'
import { breachesOfAdoption, breachesOfOtherTables } from './rules-of-other-tables.laws.js'
import type { Row } from '@kinfold/ssda903'

const rulesBroken = (rows: readonly Row[]): readonly string[] => {
  const found = [...byChild(rows).values()].flatMap((child): readonly Breach[] => [
    ...breachesOfEpisodes(child), ...breachesOfAdoption(child), ...breachesOfOtherTables(child)
  ])
  return [...new Set(found.map(({ rule }) => rule))].sort()
}

// More of what is rare, so that few children show all of it.
const { admissions, placements, adoption } = plausibleRates
const rates: Rates = {
  ...plausibleRates,
  admissions: { ...admissions, unaccompanied: 150, shortBreaks: 100, remanded: 60 },
  placements: { ...placements, temporaryMoves: 150, sameCarerMoves: 100 },
  adoption: { ...adoption, withConsent: 150, earlyPermanence: 200, fosterCarer: 150, reversed: 250, disrupted: 200 },
  returns: { ...plausibleRates.returns, readmitted: 300, shortBreaksIntoCare: 400 }
}
const authority = generateAuthority({ seed: 7, children: 900, from: 2014, to: 2027, rates })
const whole = returnForAllYears(authority)
const lastYear = returnFor(authority, 2020)
const episodes = whole.filter(({ table }) => table === 'episodes')
const some = (column: string, ...codes: readonly string[]): boolean => {
  const found = new Set(episodes.map(({ values }) => values[column]))
  return codes.every((code) => found.has(code))
}

describe('the rows of a made-up authority keep the rules of the return', () => {
  it('in the whole history', () => {
    expect(rulesBroken(whole)).toEqual([])
  })

  it.each([2014, 2018, 2024, 2025, 2027])('in the return for %i, read by itself', (year) => {
    expect(rulesBroken(returnFor(authority, year))).toEqual([])
  })

  it('and what the rules are about is there', () => {
    expect(some('RNE', 'S', 'L', 'P', 'T', 'B', 'U')).toBe(true)
    expect(some('LS', 'V2', 'V4', 'C1', 'C2', 'E1', 'L1', 'L2', 'J1')).toBe(true)
    expect(some('PLACE', 'A4', 'A5', 'A6', 'H5', 'K1', 'K2', 'K3', 'P1', 'P2', 'R1', 'R3', 'R5', 'S1', 'T1', 'T2', 'T3', 'T4')).toBe(true)
    expect(some('PLACE', 'U1', 'U3', 'U4', 'U5', 'U6', 'Z1')).toBe(true)
    expect(some('REC', 'X1', 'E11', 'E12', 'E13', 'E14', 'E15', 'E17', 'E3', 'E41', 'E43', 'E45', 'E46')).toBe(true)
    expect(some('REC', 'E4A', 'E4B', 'E5', 'E6', 'E7', 'E8', 'E9')).toBe(true)
  })

  it('but for a few children readmitted on the day on which care ceased', () => {
    const readmitted = [...byChild(whole).values()].reduce((sum, child) => sum + sameDayReadmissions(child), 0)
    expect(readmitted).toBeGreaterThan(3)
    expect(readmitted).toBeLessThan(100)
  })
})

describe('the rules see what is wrong', () => {
  const planted: readonly (readonly [FaultKind, readonly string[]])[] = [
    ['overlap', ['501']],
    ['gap', ['388', '433']],
    ['two open', ['142']],
    ['ends before it begins', ['355']],
    ['reason without date', ['148']],
    ['lost row', ['388', '433']],
    ['birth contradicted', ['INT DOB']]
  ]
  it.each(planted)('%s', (kind, rules) => {
    expect(rulesBroken(withFaults(lastYear, 1, { [kind]: 60 }).rows)).toEqual(expect.arrayContaining([...rules]))
  })
})
