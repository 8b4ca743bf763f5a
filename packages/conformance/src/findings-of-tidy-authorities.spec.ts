import { describe, expect, it } from 'vitest'
import type { RuleFindings } from '@kinfold/findings'
import { coverageOf, generateAuthority, plausibleRates, returnFor, returnForAllYears } from '@kinfold/synthetic'
import type { Authority, Rates } from '@kinfold/synthetic'
import { countsOf, eventsOfReturns, findingsIn } from './findings-of-rows.js'

/** More of what is rare, so that few children show much. */
const rates: Rates = {
  ...plausibleRates,
  admissions: { ...plausibleRates.admissions, unaccompanied: 150, shortBreaks: 100, remanded: 60 },
  placements: { ...plausibleRates.placements, temporaryMoves: 150, sameCarerMoves: 100 },
  adoption: { ...plausibleRates.adoption, withConsent: 150, earlyPermanence: 200, fosterCarer: 150, reversed: 250, disrupted: 200 },
  returns: { ...plausibleRates.returns, readmitted: 300, shortBreaksIntoCare: 400 }
}

const whole = (authority: Authority) => [{ collectionYear: authority.to, rows: returnForAllYears(authority), coverage: coverageOf(authority) }]

const yearByYear = (authority: Authority) =>
  Array.from({ length: authority.to - authority.from + 1 }, (_, place) => authority.from + place).map(year => ({
    collectionYear: year,
    rows: returnFor(authority, year),
    coverage: coverageOf({ ...authority, from: year, to: year })
  }))

/** Readmissions on the very day on which care ceased are made on purpose: they happen, and the rule is right to ask. */
const othersIn = (report: readonly RuleFindings[]): Readonly<Record<string, number>> =>
  countsOf(report.filter(({ rule }) => rule.code !== 'JOURNEY_READMISSION_ON_DAY_OF_CEASING'))

describe('a tidy authority', () => {
  it.each([
    [1, 2014, 2020], [2, 2019, 2026], [3, 2024, 2027]
  ])('told in one return has no findings (seed %i, %i to %i)', (seed, from, to) => {
    const authority = generateAuthority({ seed, children: 250, from, to, rates })
    expect(othersIn(findingsIn(eventsOfReturns(authority.name, whole(authority))))).toEqual({})
  })

  it.each([
    [4, 2017, 2019], [5, 2023, 2026]
  ])('told year by year has none either (seed %i, %i to %i)', (seed, from, to) => {
    const authority = generateAuthority({ seed, children: 200, from, to, rates })
    expect(othersIn(findingsIn(eventsOfReturns(authority.name, yearByYear(authority))))).toEqual({})
  })

  it('leaves few rules unasked: every table but one is there, and its episodes are of all kinds', () => {
    const authority = generateAuthority({ seed: 3, children: 250, from: 2024, to: 2027, rates })
    const report = findingsIn(eventsOfReturns(authority.name, whole(authority)))
    const unasked = new Set(report.flatMap(({ notHeld }) => notHeld))
    expect([...unasked]).toEqual(['dolo'])
    expect(report.filter(({ notHeld }) => notHeld.length === 0).length).toBeGreaterThan(140)
  })
})
