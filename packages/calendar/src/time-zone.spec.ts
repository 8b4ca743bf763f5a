import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as Calendar from './index.js'

const zones = ['America/Sao_Paulo', 'Asia/Tokyo', 'Pacific/Apia', 'UTC']

/** One text that every part of the calendar has a say in. */
const everything = (calendar: typeof Calendar): string => {
  const told: unknown[] = []
  for (let number = -40_000; number < 60_000; number += 37) {
    const day = number as Calendar.Day
    told.push(
      [calendar.formatDay(day), calendar.formatUkDay(day), calendar.dayFromIso(calendar.formatDay(day)), calendar.partsOf(day)],
      [calendar.weekdayOf(day), calendar.addMonths(day, 1), calendar.addYears(day, -1), calendar.ageOn(0 as Calendar.Day, day)],
      [calendar.monthsWindowStart(day, 12), calendar.leavesMonthsWindow(day, 12), calendar.monthEnd(calendar.monthOf(day))],
      [calendar.financialYearLabel(day), calendar.financialYearEnd(day), calendar.termEnd(day), calendar.schoolLeavingDay(day)],
      [calendar.isWorkingDay(day), calendar.workingDayAfter(day, 20)]
    )
  }
  return JSON.stringify(told)
}

const own = process.env['TZ']

describe('the calendar knows no clock and no zone', () => {
  beforeEach(() => {
    vi.resetModules()
  })

  afterEach(() => {
    vi.unstubAllGlobals()
    if (own === undefined) delete process.env['TZ']
    else process.env['TZ'] = own
  })

  it('gives the same answers in zones in which midnight is at other hours, missing or skipped with its day', async () => {
    const answers = new Set<string>()
    const midnights = new Set<number>()
    for (const zone of zones) {
      process.env['TZ'] = zone
      vi.resetModules()
      midnights.add(new Date(2018, 0, 15).getTime())
      answers.add(everything(await import('./index.js')))
    }
    expect(midnights.size).toBe(zones.length)
    expect(answers.size).toBe(1)
  })

  it('gives the same answers where there is no Date, no Intl and no Temporal to ask', async () => {
    const before = everything(await import('./index.js'))
    vi.resetModules()
    const fresh = await import('./index.js')
    const asked: string[] = []
    const refusing = (name: string): unknown => new Proxy(Object, {
      get: () => asked.push(name),
      apply: () => asked.push(name),
      construct: () => ({ at: asked.push(name) })
    })
    for (const name of ['Date', 'Intl', 'Temporal']) vi.stubGlobal(name, refusing(name))
    const without = everything(fresh)
    Reflect.construct(globalThis.Date, [])
    vi.unstubAllGlobals()
    expect(asked).toEqual(['Date'])
    expect(without).toBe(before)
  })
})
