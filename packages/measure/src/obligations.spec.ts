import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, dayFromIso, earliestDay, formatDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { dueAfter, firstDue, metInTime } from './index.js'
import type { Due, DueRule, Hidden } from './index.js'

const day = (number: number): Day => number as Day

const on = (text: string): Day => {
  const found = dayFromIso(text)
  if (found === undefined) throw new Error(`a test speaks of ${text}, which is no day`)
  return found
}

/** Reviews: the first within a month here, the second within 3 months of the first, later ones within 6 of the one before. */
const reviews: DueRule = { first: start => addMonths(start, 1), next: (met, ordinal) => addMonths(met, ordinal === 1 ? 3 : 6), settlesAt: 2 }

const said = ({ ordinal, earliest, latest }: Due): readonly unknown[] => [
  ordinal.join(),
  earliest === undefined ? '?' : formatDay(earliest),
  latest === undefined ? '?' : formatDay(latest)
]

const known = (from: string) => ({ earliest: on(from), from: on(from) })
const carriedIn = (from: string, since = '2010-05-06') => ({ earliest: on(since), from: on(from) })
const days = (from: string, to: string): Hidden => ({ from: on(from), to: on(to) })

describe('an obligation of which everything is known', () => {
  const first = firstDue(reviews, known('2018-01-15'), undefined)
  const second = dueAfter(reviews, first, on('2018-02-15'), undefined)
  const third = dueAfter(reviews, second, on('2018-05-15'), undefined)
  const fourth = dueAfter(reviews, third, on('2018-12-01'), undefined)

  it('is due on one day: first, second, third, and so on', () => {
    expect(said(first)).toEqual(['1,1', '2018-02-15', '2018-02-15'])
    expect(said(second)).toEqual(['2,2', '2018-05-15', '2018-05-15'])
    expect(said(third)).toEqual(['3,3', '2018-11-15', '2018-11-15'])
    expect(said(fourth)).toEqual(['4,4', '2019-06-01', '2019-06-01'])
  })

  it('is met in time up to the day it is due, that day included', () => {
    expect(['2018-02-14', '2018-02-15', '2018-02-16'].map(text => metInTime(first, on(text)))).toEqual([true, true, false])
  })

  it('is not changed by hidden days of which there are none', () => {
    expect(firstDue(reviews, known('2018-01-15'), days('2018-01-20', '2018-01-20'))).toEqual(first)
    expect(dueAfter(reviews, first, on('2018-02-15'), days('2018-03-01', '2018-02-28'))).toEqual(second)
  })
})

describe('an obligation of which something is out of view', () => {
  const first = firstDue(reviews, carriedIn('2018-01-15'), days('2010-05-06', '2018-01-15'))
  const second = dueAfter(reviews, first, on('2018-05-01'), undefined)

  it('of a child carried in, the first in view may be any: due from a month after birth to six months after coming into view', () => {
    expect(said(first)).toEqual(['1,Infinity', '2010-06-06', '2018-07-14'])
    expect(metInTime(first, on('2018-05-01'))).toBeUndefined()
  })

  it('the second in view is due three to six months after the first', () => {
    expect(said(second)).toEqual(['2,Infinity', '2018-08-01', '2018-11-01'])
    expect(['2018-08-01', '2018-08-02', '2018-11-01', '2018-11-02'].map(text => metInTime(second, on(text)))).toEqual([true, undefined, undefined, false])
  })

  it('the third in view is due on one day', () => {
    expect(said(dueAfter(reviews, second, on('2018-09-01'), undefined))).toEqual(['3,Infinity', '2019-03-01', '2019-03-01'])
  })

  it('a beginning that is not known makes the first due day a range, though nothing else was hidden', () => {
    expect(said(firstDue(reviews, carriedIn('2018-01-15', '2017-12-20'), undefined))).toEqual(['1,1', '2018-01-20', '2018-02-15'])
  })

  it('hidden days after one make the next due day a range', () => {
    const begun = firstDue(reviews, known('2018-01-15'), undefined)
    expect(said(dueAfter(reviews, begun, on('2018-02-01'), days('2018-02-02', '2018-03-01')))).toEqual(['2,Infinity', '2018-05-01', '2018-08-28'])
  })

  it('hidden days after the second make it a range no wider than theirs', () => {
    const begun = dueAfter(reviews, firstDue(reviews, known('2018-01-15'), undefined), on('2018-02-01'), undefined)
    expect(said(dueAfter(reviews, begun, on('2018-04-01'), days('2018-05-01', '2018-06-01')))).toEqual(['3,Infinity', '2018-10-01', '2018-11-30'])
  })

  it('a due day outside the calendar of the rule is an unknown end: then nothing is surely in time, or surely late', () => {
    const since2000: DueRule = { ...reviews, first: start => (start < on('2000-01-01') ? undefined : addMonths(start, 1)) }
    const unknown = firstDue(since2000, { earliest: earliestDay, from: on('2018-01-15') }, undefined)
    expect(said(unknown)).toEqual(['1,1', '?', '2018-02-15'])
    expect(['1999-01-01', '2018-02-15', '2018-02-16'].map(text => metInTime(unknown, on(text)))).toEqual([undefined, undefined, false])
    const nothing = firstDue({ ...reviews, first: () => undefined }, known('2018-01-15'), undefined)
    expect(metInTime(nothing, on('2018-01-15'))).toBeUndefined()
    const neither = dueAfter({ ...reviews, next: () => undefined }, nothing, on('2018-01-16'), days('2018-01-17', '2018-01-20'))
    expect(said(neither)).toEqual(['2,Infinity', '?', '?'])
  })
})

/** An episode, what of its obligation is shown, and the days in between on which more may have been met. */
interface Shown {
  readonly began: { readonly earliest: Day; readonly from: Day }
  readonly met: readonly { readonly on: Day; readonly hidden: Hidden | undefined }[]
}

const shownObligations: fc.Arbitrary<Shown> = fc
  .tuple(fc.integer({ min: 0, max: 2 }), fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 3 }), fc.nat({ max: 2 })), { minLength: 1, maxLength: 4 }))
  .map(([uncertain, steps]) => {
    const from = day(3)
    const earliest = day(from - uncertain)
    let before = earliest - 1
    return {
      began: { earliest, from },
      met: steps.map(([apart, length, last], place) => {
        const at = Math.max(before + apart + length, place === 0 ? from : 0)
        const hidden = length === 0 ? undefined : { from: day(before + 1), to: day(Math.min(before + 1 + length, at - (place === 0 ? 0 : Math.min(last, apart - 1)))) }
        before = at
        return { on: day(at), hidden }
      })
    }
  })

const subsets = (from: number, to: number): readonly (readonly number[])[] =>
  from >= to ? [[]] : subsets(from + 1, to).flatMap(rest => [rest, [from, ...rest]])

/** Every history: when the episode began, and each day on which its obligation was met, shown or hidden. */
const histories = ({ began, met }: Shown): readonly (readonly [start: number, met: readonly number[]])[] => {
  const starts = subsets(began.earliest, began.from + 1).filter(each => each.length === 1).map(([start]) => start as number)
  const hidden = met.map(each => (each.hidden === undefined ? [[]] : subsets(each.hidden.from, each.hidden.to)))
  const choices = hidden.reduce<readonly (readonly number[])[]>((all, some) => all.flatMap(one => some.map(more => [...one, ...more])), [[]])
  return starts.flatMap(start =>
    choices
      .filter(chosen => chosen.every(each => each >= start))
      .map(chosen => [start, [...chosen, ...met.map(each => each.on)].sort((a, b) => a - b)] as const)
  )
}

const dueIn = (rule: DueRule, [start, met]: readonly [number, readonly number[]], at: Day): number => {
  const ordinal = met.indexOf(at)
  const due = ordinal === 0 ? rule.first(day(start)) : rule.next(day(met[ordinal - 1] as number), ordinal)
  return due ?? NaN
}

const duesShown = (rule: DueRule, { began, met }: Shown): readonly Due[] => {
  const dues: Due[] = []
  met.forEach(({ hidden }, place) => {
    const before = dues.at(-1)
    dues.push(before === undefined ? firstDue(rule, began, hidden) : dueAfter(rule, before, met[place - 1]?.on as Day, hidden))
  })
  return dues
}

const rules: readonly (readonly [name: string, rule: DueRule, tight: boolean])[] = [
  ['a longer interval from the second on', { first: start => day(start + 2), next: (met, ordinal) => day(met + (ordinal === 1 ? 3 : 6)), settlesAt: 2 }, true],
  ['one interval for all', { first: start => day(start + 1), next: met => day(met + 4), settlesAt: 1 }, true],
  ['intervals that grow and shrink', { first: start => day(start + 2), next: (met, ordinal) => day(met + ([5, 2, 4][ordinal - 1] ?? 4)), settlesAt: 3 }, false]
]

describe('over every history that may lie behind what is shown', () => {
  it.each(rules)('%s: every due day lies in the range, and in time and late are never said wrongly', (_name, rule, tight) => {
    let ranges = 0
    let exact = 0
    fc.assert(
      fc.property(shownObligations, shown => {
        const all = histories(shown)
        duesShown(rule, shown).forEach((due, place) => {
          const at = shown.met[place]?.on as Day
          const possible = all.map(history => dueIn(rule, history, at))
          const [soonest, last] = [Math.min(...possible), Math.max(...possible)]
          expect(due.earliest).toBeLessThanOrEqual(soonest)
          expect(due.latest).toBeGreaterThanOrEqual(last)
          const timely = metInTime(due, at)
          if (timely !== undefined) expect(possible.every(each => at <= each === timely)).toBe(true)
          if (soonest < last) ranges += 1
          const lengths = shown.met.slice(0, place + 1).map(({ hidden }) => (hidden === undefined ? 0 : hidden.to - hidden.from))
          if (!tight || lengths.some(length => length === 1)) return
          expect([due.earliest, due.latest]).toEqual([soonest, last])
          exact += 1
        })
      }),
      { numRuns: 300 }
    )
    expect(ranges).toBeGreaterThan(50)
    if (tight) expect(exact).toBeGreaterThan(100)
  })
})
