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

const faultsSeen = [
  'rows overlap', 'two rows begin on a day', 'a row is left open', 'in care before the first row', 'a row holds the 18th birthday',
  'ended without a final reason', 'two reviews on a day', 'adopted, move-in not known', 'adopted, match not known'
]

describe('tidy histories', () => {
  const some = sampled(tidyChild)

  it('hold every situation that the indicators ask about, on both sides of every threshold', () => {
    occursAtLeast(20, [...thresholds, ...situations], exercisedBy(some))
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
  it('hold the same situations, and the faults that real files have', () => {
    const exercised = exercisedBy(sampled(untidyChild))
    occursAtLeast(10, [...thresholds, ...situations, ...faultsSeen], exercised)
  })

  it('state no two rows that differ only where the order of rows does not look', () => {
    for (const { episodes } of sampled(untidyChild)) {
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
        const numbers = [child.episodes, child.reviews, child.ad1, child.placedForAdoption].flatMap((rows) => rows.map(({ CHILD }) => CHILD))
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
