import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, birthday, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { isExact, noEvidence, or, stepOn, stepsOfAges, stepsOfLabels, truthOn, whereStep } from './index.js'
import type { Labelled, Steps } from './index.js'
import { askedDays, isNormal, someSpans } from './spans-for-tests.laws.js'

const evidence = () => noEvidence
const day = (number: number): Day => number as Day
const ordinaryDays = askedDays.filter(each => each < latestDay)

const label = (from: Day, to: Day, is: string): Labelled<string> => ({ from, to, is })

/** Steps are written in one way: from the first day on, ascending, no two neighbours alike. */
const areNormal = ({ from, is }: Steps<unknown>): boolean =>
  from[0] === earliestDay && from.length === is.length && from.every((each, place) => place === 0 || (each > (from[place - 1] as Day) && is[place] !== is[place - 1]))

describe('an attribute that labels tell', () => {
  it('is that of the label that holds, and something else where there is none', () => {
    const steps = stepsOfLabels([label(day(0), day(3), 'U4'), label(day(3), day(5), 'T1'), label(day(20), latestDay, 'K2')], [], 'none', evidence)
    expect(steps.from).toEqual([earliestDay, 0, 3, 5, 20])
    expect(steps.is).toEqual(['none', 'U4', 'T1', 'none', 'K2'])
    expect([-1, 0, 2, 3, 4, 5, 19, 20].map(number => stepOn(steps, day(number)))).toEqual(['none', 'U4', 'U4', 'T1', 'T1', 'none', 'none', 'K2'])
  })

  it('does not change where one follows another of the same label, nor for one that holds no day', () => {
    expect(stepsOfLabels([label(day(0), day(3), 'U4'), label(day(3), day(3), 'K2'), label(day(3), day(5), 'U4')], [], null, evidence).from).toEqual([earliestDay, 0, 5])
  })

  it('cannot be known where days are uncovered, unless a label holds them', () => {
    const steps = stepsOfLabels([label(day(2), day(5), 'U4')], [day(0), day(3), day(7), day(8)], null, evidence)
    expect([-1, 0, 1, 2, 4, 5, 6, 7, 8].map(number => stepOn(steps, day(number)))).toEqual([null, undefined, undefined, 'U4', 'U4', null, null, undefined, null])
  })

  /** Labels between neighbouring ones of some days, so that none overlap. */
  const told = fc.tuple(fc.uniqueArray(fc.constantFrom(...askedDays), { maxLength: 6 }), fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 6, maxLength: 6 })).map(([days, names]) => {
    const edges = [...days].sort((a, b) => a - b)
    return edges.slice(1).flatMap((to, place) => (names[place] === '' ? [] : [label(edges[place] as Day, to, names[place] as string)]))
  })

  it('is on each day what the label of that day says', () => {
    let held = 0
    fc.assert(
      fc.property(told, someSpans, (items, uncovered) => {
        const steps = stepsOfLabels(items, uncovered, 'none', evidence)
        expect(areNormal(steps)).toBe(true)
        for (const each of ordinaryDays) {
          const holding = items.find(({ from, to }) => from <= each && each < to)
          const hidden = uncovered.some((edge, place) => place % 2 === 0 && edge <= each && each < (uncovered[place + 1] ?? edge))
          if (holding !== undefined && hidden) held += 1
          expect(stepOn(steps, each)).toBe(holding !== undefined ? holding.is : hidden ? undefined : 'none')
        }
      })
    )
    expect(held).toBeGreaterThan(100)
  })

  it('passes on the days on which it does so by itself, and possibly where it cannot be known', () => {
    let unknown = 0
    fc.assert(
      fc.property(told, someSpans, fc.subarray(['a', 'b', 'none']), (items, uncovered, passing) => {
        const steps = stepsOfLabels(items, uncovered, 'none', evidence)
        const clause = whereStep(steps, is => passing.includes(is))
        expect(isNormal(clause.surely) && isNormal(clause.possibly)).toBe(true)
        expect(isExact(clause)).toBe(!steps.is.includes(undefined))
        expect(or(clause.surely, clause.possibly)).toEqual(clause.possibly)
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
