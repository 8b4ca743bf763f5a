import { addDays, dayFromIso, latestDay, parseMonth } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import type { TableCoverage } from '@kinfold/journey'
import type { Measure } from '@kinfold/measure'
import { indicatorOf } from './index.js'

/** The day that a text states; a text that states none fails the test. */
const day = (text: string): Day => {
  const found = dayFromIso(text)
  if (found === undefined) throw new Error(`a test speaks of ${text}, which is no day`)
  return found
}

export const month = (text: string): Month => {
  const found = parseMonth(text)
  if (found._tag === 'Left') throw new Error(`a test speaks of ${text}, which is no month`)
  return found.right
}

/** The indicator of a code; a code that there is not fails the test. */
export const indicator = (code: string): Measure => {
  const found = indicatorOf(code)
  if (found === undefined) throw new Error(`a test speaks of ${code}, which is no indicator`)
  return found
}

/** Covered days, table by table: each `from to`, both included; without an end, for ever. */
export const covering = (tables: Readonly<Record<string, readonly string[]>>): TableCoverage =>
  new Map(
    Object.entries(tables).map(([table, spells]) => [
      table,
      spells.map(spell => {
        const [from = '', to] = spell.split(' ')
        return { from: day(from), to: to === undefined ? latestDay : addDays(day(to), 1) }
      })
    ])
  )
