import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromIso, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { PrintedFigure } from '@kinfold/scorecard'
import { andList, counted, grouped, orList } from '../words/words.js'
import { coveredTexts, daysText } from './coverage.js'
import { fractionText, thresholdText, valueText } from './figure.js'
import { lastMonthBy } from './month.js'
import { momentText } from './moment.js'
import { pageFor } from './page.js'
import { plain } from './paint.js'
import { shellWord } from './shell.js'
import { table } from './table.js'
import { wrap } from './wrap.js'

const day = (text: string): Day => dayFromIso(text) ?? earliestDay

describe('figures', () => {
  const figure = (over: Partial<PrintedFigure>): PrintedFigure => ({
    code: '8.1', title: '', unit: 'percent', basis: 'month end', numerator: 31, denominator: 45, value: 68.9, low: 68.9, high: 68.9, unknown: 0, state: 'stated', threshold: null, ...over
  })

  it.each([
    [{}, '68.9%', '31 of 45'],
    [{ value: 100 }, '100.0%', '31 of 45'],
    [{ value: 0, numerator: 0 }, '0.0%', '0 of 45'],
    [{ value: null, low: 61.2, high: 68.4 }, '61.2–68.4%', '31 of 45'],
    [{ value: null, low: null, high: null }, '', '31 of 45'],
    [{ unit: 'count', value: 1413, numerator: 1413, denominator: null }, '1,413', ''],
    [{ unit: 'count', value: null, low: 1413, high: 1420, denominator: null }, '1,413–1,420', ''],
    [{ unit: 'days', value: 2902.5, numerator: 5805, denominator: 2 }, '2,902.5 days', '5,805 days of 2'],
    [{ unit: 'days', value: null, low: 1, high: 2, numerator: null, denominator: 2 }, '1.0–2.0 days', '? of 2'],
    [{ unit: 'per 10000', value: 62.1 }, '62.1 per 10,000', '31 of 45']
  ] as const)('%o', (over, value, fraction) => {
    expect([valueText(figure(over)), fractionText(figure(over))]).toEqual([value, fraction])
  })
})

describe('thresholds', () => {
  it('are days, whatever the unit of the figure, and nothing where there is none', () => {
    const of = (threshold: number | null): string => thresholdText({ threshold } as PrintedFigure)
    expect([null, 426, 1].map(of)).toEqual(['', 'threshold 426 days', 'threshold 1 day'])
  })
})

describe('numbers and lists', () => {
  it('thousands stand apart', () => {
    expect([0, 999, 1000, 1234567, 1234.5].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567', '1,234.5'])
  })

  it('one is one, the rest are many', () => {
    expect([counted(0, 'row'), counted(1, 'row'), counted(2, 'child', 'children')]).toEqual(['0 rows', '1 row', '2 children'])
  })

  it('lists end with and, or with or', () => {
    expect([andList([]), andList(['a']), andList(['a', 'b']), orList(['a', 'b', 'c'])]).toEqual(['', 'a', 'a and b', 'a, b or c'])
  })
})

describe('days and moments', () => {
  it('the first moment of a day is the day', () => {
    expect([momentText('2018-04-20T00:00:00.000Z'), momentText('2018-04-20T09:30:15.250Z')]).toEqual(['2018-04-20', '2018-04-20 09:30 UTC'])
  })

  it('stretches have both ends, without end they go on', () => {
    expect(daysText(day('2018-01-01'), day('2018-02-01'))).toBe('2018-01-01 to 2018-01-31')
    expect(daysText(day('2018-01-01'), day('2018-01-02'))).toBe('2018-01-01')
    expect(daysText(earliestDay, day('2018-02-01'))).toBe('up to 2018-01-31')
    expect(daysText(day('2018-01-01'), latestDay)).toBe('2018-01-01 on')
    expect(daysText(earliestDay, latestDay)).toBe('always')
  })

  it('stretches that touch are one', () => {
    const covered = new Map([['episodes', [{ from: day('2018-04-01'), to: day('2019-04-01') }, { from: day('2017-04-01'), to: day('2018-04-01') }, { from: day('2020-04-01'), to: day('2021-04-01') }]]])
    expect(coveredTexts(covered, 'episodes')).toEqual(['2017-04-01 to 2019-03-31', '2020-04-01 to 2021-03-31'])
    expect(coveredTexts(covered, 'reviews')).toEqual([])
  })

  it('the last month by a day is whole', () => {
    expect([lastMonthBy(day('2018-03-31')), lastMonthBy(day('2018-03-30')), lastMonthBy(day('2018-01-01'))]).toEqual(['2018-03', '2018-02', '2017-12'])
  })
})

describe('words that a shell takes as they are', () => {
  it('a plain path stays, the rest is quoted', () => {
    expect(['care.db', './a-b/c_1.db', 'my store.db', "it's.db", ''].map(shellWord)).toEqual(['care.db', './a-b/c_1.db', "'my store.db'", `'it'\\''s.db'`, "''"])
  })
})

describe('wrapping', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 })

  it('keeps every word in its order, and within the width', () => {
    let wrapped = 0
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 60 }), fc.integer({ min: 0, max: 4 }), (some, width, indent) => {
        const lines = wrap(some.join(' '), width, indent, 2).split('\n')
        wrapped += lines.length > 1 ? 1 : 0
        expect(lines.flatMap(line => line.trim().split(' '))).toEqual(some)
        expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(width)
      })
    )
    expect(wrapped).toBeGreaterThan(10)
  })
})

it('what is indented stays so when it is wrapped', () => {
  expect(wrap('  some words to wrap', 12)).toBe('  some words\n  to wrap')
})

describe('tables', () => {
  const page = { width: 40, paint: plain }

  it('stand in columns no wider than the page, numbers to the right', () => {
    const text = table([{ head: 'what', wide: true }, { head: 'rows', align: 'right' }], [['a line of words that is too long for it', '1,234'], ['b', '5']], page)
    expect(text.split('\n')).toEqual(['what                                rows', 'a line of words that is too long   1,234', '  for it', 'b                                      5'])
  })

  it('without headings have no heading line', () => {
    expect(table([{ head: '' }, { head: '' }], [['a', 'b']], page, 2)).toBe('  a  b')
  })

  it('keep an indentation when they wrap', () => {
    expect(table([{ head: 'x', wide: true }], [['    some words that have to be wrapped here']], page).split('\n').at(-1)).toMatch(/^ {6}\S/)
  })

  it('set each line of a cell off by itself', () => {
    const cell = { words: 'some words that have to be wrapped somewhere', paint: (line: string) => `<${line}>` }
    expect(table([{ head: 'x', wide: true }], [[cell]], page).split('\n').slice(1).every(line => /^<.*>$/.test(line))).toBe(true)
  })
})

describe('the page', () => {
  const on = (isTTY: boolean, columns: number | undefined, env: Readonly<Record<string, string>> = {}) =>
    pageFor({ stdout: { write: () => true, isTTY, ...(columns === undefined ? {} : { columns }) }, env })

  it('is as wide as the terminal, within reason, and 100 columns elsewhere', () => {
    expect([on(true, 120), on(true, 40), on(true, 400), on(true, undefined), on(false, 120)].map(({ width }) => width)).toEqual([120, 80, 140, 100, 100])
  })

  it('has colours only on a terminal that wants them', () => {
    const coloured = (page: ReturnType<typeof on>) => page.paint.strong('x') !== 'x'
    expect([on(true, 100), on(false, 100), on(true, 100, { NO_COLOR: '1' }), on(true, 100, { NO_COLOR: '' }), on(true, 100, { TERM: 'dumb' })].map(coloured)).toEqual([true, false, false, true, false])
  })
})
