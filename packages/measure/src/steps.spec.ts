import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, birthday, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { isExact, noEvidence, stepOn, stepsOfAges, stepsOfEpisodes, truthOn, whereStep } from './index.js'
import type { Episode, Episodes, Steps } from './index.js'
import { askedDays, isNormal, someSpans } from './spans-for-tests.laws.js'

const evidence = () => noEvidence
const day = (number: number): Day => number as Day
const ordinaryDays = askedDays.filter(each => each < latestDay)

const episode = (from: Day, to: Day, is: string): Episode<string> => ({ earliest: from, from, to, is, evidence })
const episodes = (items: readonly Episode<string>[], uncovered: Episodes<string>['uncovered'] = []): Episodes<string> => ({
  items,
  uncovered,
  unseenSince: earliestDay,
  evidence
})

/** Steps are written in one way: from the first day on, ascending, no two neighbours alike. */
const areNormal = ({ from, is }: Steps<unknown>): boolean =>
  from[0] === earliestDay && from.length === is.length && from.every((each, place) => place === 0 || (each > (from[place - 1] as Day) && is[place] !== is[place - 1]))

describe('an attribute that episodes tell', () => {
  it('is that of the one that began last, of the one before it again when that ends first, and something else where there is none', () => {
    const steps = stepsOfEpisodes(episodes([episode(day(0), day(9), 'U4'), episode(day(3), day(5), 'T1'), episode(day(20), latestDay, 'K2')]), 'none')
    expect(steps.from).toEqual([earliestDay, 0, 3, 5, 9, 20])
    expect(steps.is).toEqual(['none', 'U4', 'T1', 'U4', 'none', 'K2'])
    expect([-1, 0, 2, 3, 4, 5, 8, 9, 20].map(number => stepOn(steps, day(number)))).toEqual(['none', 'U4', 'U4', 'T1', 'T1', 'U4', 'U4', 'none', 'K2'])
  })

  it('does not change where one follows another of the same label', () => {
    expect(stepsOfEpisodes(episodes([episode(day(0), day(3), 'U4'), episode(day(3), day(5), 'U4')]), null).from).toEqual([earliestDay, 0, 5])
  })

  it('cannot be known where days are uncovered, unless an episode holds them', () => {
    const steps = stepsOfEpisodes(episodes([episode(day(2), day(5), 'U4')], [day(0), day(3), day(7), day(8)]), null)
    expect([-1, 0, 1, 2, 4, 5, 6, 7, 8].map(number => stepOn(steps, day(number)))).toEqual([null, undefined, undefined, 'U4', 'U4', null, null, undefined, null])
  })

  const somewhere = fc.constantFrom(...ordinaryDays)
  const told = fc
    .array(fc.tuple(somewhere, fc.oneof(fc.constantFrom(...askedDays), fc.constant(latestDay)), fc.constantFrom('a', 'b', 'c')), { maxLength: 5 })
    .map(items => [...items].sort(([a], [b]) => a - b).map(([from, to, is]) => episode(from, to, is)))

  it('is on each day what the episodes of that day say', () => {
    let several = 0
    fc.assert(
      fc.property(told, someSpans, (items, uncovered) => {
        const steps = stepsOfEpisodes(episodes(items, uncovered), 'none')
        expect(areNormal(steps)).toBe(true)
        for (const each of ordinaryDays) {
          const holding = items.filter(({ from, to }) => from <= each && each < to)
          const hidden = uncovered.some((edge, place) => place % 2 === 0 && edge <= each && each < (uncovered[place + 1] ?? edge))
          if (holding.length > 1) several += 1
          expect(stepOn(steps, each)).toBe(holding.length > 0 ? holding.at(-1)?.is : hidden ? undefined : 'none')
        }
      })
    )
    expect(several).toBeGreaterThan(100)
  })

  it('passes on the days on which it does so by itself, and possibly where it cannot be known', () => {
    let unknown = 0
    fc.assert(
      fc.property(told, someSpans, fc.subarray(['a', 'b', 'none']), (items, uncovered, passing) => {
        const steps = stepsOfEpisodes(episodes(items, uncovered), 'none')
        const clause = whereStep(steps, is => passing.includes(is))
        expect(isNormal(clause.surely) && isNormal(clause.possibly)).toBe(true)
        expect(isExact(clause)).toBe(!steps.is.includes(undefined))
        for (const each of ordinaryDays) {
          const value = stepOn(steps, each)
          expect(truthOn(clause, each)).toBe(value === undefined ? undefined : passing.includes(value))
          if (value === undefined) unknown += 1
        }
      })
    )
    expect(unknown).toBeGreaterThan(100)
  })
})

describe('an attribute that the age tells', () => {
  const bands = [
    { age: 0, is: 'under 5' },
    { age: 5, is: '5 to 15' },
    { age: 16, is: '16 or over' }
  ]

  it('changes on the birthday, and is something else before birth', () => {
    const born = day(14_735)
    const steps = stepsOfAges(born, bands, null, evidence)
    expect(steps.from).toEqual([earliestDay, born, birthday(born, 5), birthday(born, 16)])
    expect(steps.is).toEqual([null, 'under 5', '5 to 15', '16 or over'])
    expect([-1, 0].map(near => stepOn(steps, day(birthday(born, 16) + near)))).toEqual(['5 to 15', '16 or over'])
  })

  it('is on each day that of the age reached', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 18_000 }), fc.integer({ min: -400, max: 9000 }), fc.subarray(bands), (number, more, chosen) => {
        const [born, on] = [day(number), day(number + more)]
        const steps = stepsOfAges(born, chosen, null, evidence)
        expect(areNormal(steps)).toBe(true)
        expect(stepOn(steps, on)).toBe(chosen.filter(({ age }) => age <= ageOn(born, on)).at(-1)?.is ?? null)
      })
    )
  })

  it('cannot be known without a date of birth, on any day', () => {
    const steps = stepsOfAges(undefined, bands, null, evidence)
    expect(areNormal(steps)).toBe(true)
    expect(ordinaryDays.map(each => stepOn(steps, each))).toEqual(ordinaryDays.map(() => undefined))
    expect(whereStep(steps, () => true)).toEqual({ surely: [], possibly: [earliestDay, latestDay] })
  })
})
