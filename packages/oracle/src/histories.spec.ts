import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthday, readDay } from './days.js'
import { exercisedBy } from './exercised.js'
import type { Exercised } from './exercised.js'
import { children, tidyChild, untidyChild } from './histories.js'
import { childOf } from './rows.js'
import type { ChildRows, EpisodeRow } from './rows.js'

const sampled = (arbitrary: fc.Arbitrary<ChildRows>): readonly ChildRows[] => fc.sample(arbitrary, { numRuns: 1000, seed: 903 })

const occursAtLeast = (least: number, names: readonly string[], exercised: Exercised): void => {
  expect(names.filter((name) => (exercised[name] ?? 0) < least)).toEqual([])
}

const thresholds = ['30 months in care', '24 months in the placement', '16th birthday', '18th birthday']
  .flatMap((name) => ['on the last day', 'a day late', 'a day early'].map((side) => `${name}, ${side}`))

const situations = [
  '8.1 met', '8.1 not met', '8.1 out of scope', '8.2 met', '8.2 not met', '8.2 out of scope',
  'review on time', 'review late', 'review on the due day', 'review a day late',
  'adopted with a placement order', 'adopted without a placement order', 'placed before the order', 'adoptive placement disrupted',
  'A1 measured', 'A2 of no days', 'A2 of some days', 'carer became adopter',
  'readmitted on the day', 'readmitted later', 'short breaks turned into care', 'temporary move with return', 'temporary move without return',
  'ceased on the 18th birthday', 'born on 29 February',
  'placement ends as the twelve months begin', 'placement ends after one of the twelve months\' days'
]

const around = (name: string): readonly string[] => [name, `${name}, a day late`, `${name}, a day early`]

const reasons = ['E11', 'E12', 'E13', 'E17', 'E3', 'E41', 'E43', 'E44', 'E45', 'E46', 'E47', 'E48', 'E4A', 'E4B', 'E5', 'E6', 'E7', 'E8']

const ofTheReturn = [
  ...['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'].map((code) => `participation ${code}`),
  ...['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5', 'blank'].map((provider) => `provider ${provider}`),
  ...['P', 'B', 'T', 'U'].map((reason) => `foster-to-adopt by ${reason}`),
  ...reasons.map((reason) => `ceased with ${reason}`),
  'V3 turned into care', 'V4 turned into care', ...around('readmitted 12 months later'),
  'several admissions in a month', 'several admissions in a financial year', 'several ceasings in a month', 'several ceasings in a financial year',
  'left foster care at 18', 'left foster care at 18, a day early', 'no sex stated', 'no ethnicity stated',
  'absence M', 'absence A', 'two absences begin on a day', 'missing and away on a day', 'missing as care begins', 'missing a day before care',
  'missing on the last day of care', 'missing as care ends', 'missing as twelve months begin', 'missing a day before twelve months begin'
]

const ofAdoptions = [
  ...around('order 12 months after a decision'), ...around('moved in 365 days after a decision'), 'moved in before the decision',
  'adopted after several decisions', 'decision of before the period',
  'decision reversed before the order', 'decision reversed on the day of the order', 'decision reversed after the order',
  'FOSTER_CARE 1, placed with the carer', 'FOSTER_CARE 0, placed with others', 'FOSTER_CARE blank, placed with the carer', 'FOSTER_CARE blank, placed with others',
  'NI 61 met', 'NI 61 not met', 'NI 61 out of scope', 'A3 met', 'A3 not met', 'A3 out of scope'
]

const faultsOfTheReturn = [
  'participation blank', 'participation of no list', 'two codes of a day', 'foster-to-adopt by L', 'no date of birth', 'left foster care, date of birth not known',
  'adopted, no decision in view', 'FOSTER_CARE 1, placed with others', 'FOSTER_CARE 0, placed with the carer', 'the match says both of the carer',
  'NI 61 cannot be known', 'A3 cannot be known', '8.1 cannot be known'
]

const faultsSeen = [
  'rows overlap', 'two rows begin on a day', 'a row is left open', 'in care before the first row', 'a row holds the 18th birthday',
  'ended without a final reason', 'two reviews on a day', 'adopted, move-in not known', 'adopted, match not known'
]

describe('tidy histories', () => {
  const some = sampled(tidyChild)
  const exercised = exercisedBy(some)

  it('hold every situation that the indicators ask about, on both sides of every threshold', () => {
    occursAtLeast(20, [...thresholds, ...situations], exercised)
  })

  it('hold everything that the return states, and decisions on both sides of every limit', () => {
    occursAtLeast(5, [...ofTheReturn, ...ofAdoptions], exercised)
  })

  it('follow row on row: each begins where the one before ended with X1, or after a final reason with a start', () => {
    const tidy = (row: EpisodeRow, before: EpisodeRow | undefined): boolean => {
      const [from, to] = [readDay(row.DECOM) ?? NaN, readDay(row.DEC) ?? Infinity]
      const follows = before === undefined
        ? row.RNE === 'S'
        : before.REC === 'X1' ? row.DECOM === before.DEC : row.RNE === 'S' && from >= (readDay(before.DEC) ?? Infinity)
      return follows && from < to && (row.DEC === '') === (row.REC === '')
    }
    for (const { episodes } of some) {
      expect(episodes.length).toBeGreaterThan(0)
      expect(episodes.filter((row, index) => !tidy(row, episodes[index - 1]))).toEqual([])
    }
  })

  it('begin at birth or later, and end on the 18th birthday at the latest', () => {
    for (const { header, episodes } of some) {
      const born = readDay(header?.DOB) ?? NaN
      const days = episodes.flatMap(({ DECOM, DEC }) => [readDay(DECOM) ?? NaN, readDay(DEC) ?? birthday(born, 18)])
      expect(days.every((day) => born <= day && day <= birthday(born, 18))).toBe(true)
    }
  })
})

describe('untidy histories', () => {
  const some = sampled(untidyChild)
  const exercised = exercisedBy(some)

  it('hold the same situations, and the faults that real files have', () => {
    occursAtLeast(10, [...thresholds, ...situations, ...faultsSeen], exercised)
    occursAtLeast(3, [...ofTheReturn, ...ofAdoptions, ...faultsOfTheReturn], exercised)
  })

  it('state no two rows that differ only where the order of rows does not look', () => {
    for (const { episodes } of some) {
      const keys = episodes.map((row) => [row.DECOM, row.DEC, row.RNE, row.LS, row.CIN, row.PLACE, row.PLACE_PROVIDER, row.REC].join('|'))
      const whole = episodes.map((row, index) => `${keys[index] ?? ''}|${row.PL_POST ?? ''}`)
      expect(new Set(whole).size).toBe(new Set(keys).size)
    }
  })
})

describe('children', () => {
  it('have each a number of their own, the same in all their rows', () => {
    fc.assert(fc.property(children(4), (some) => {
      expect(new Set(some.map(childOf)).size).toBe(some.length)
      for (const child of some) {
        const numbers = [child.episodes, child.reviews, child.ad1, child.placedForAdoption, child.missing ?? []].flatMap((rows) => rows.map(({ CHILD }) => CHILD))
        expect(new Set([childOf(child), ...numbers]).size).toBe(1)
      }
    }))
  })

  it('shrink: the smallest history with a late review is one child with one row and one review', () => {
    const { counterexample } = fc.check(fc.property(children(4), (some) => (exercisedBy(some)['review late'] ?? 0) === 0), { seed: 903 })
    const [smallest] = counterexample ?? [[]]
    expect(smallest.map(({ episodes, reviews }) => [episodes.length, reviews.length])).toEqual([[1, 1]])
  })
})
