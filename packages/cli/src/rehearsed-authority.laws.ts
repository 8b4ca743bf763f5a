import { join } from 'node:path'
import { extractAsAt, filesOfRows, generateAuthority } from '@kinfold/synthetic'
import type { CivilDay } from '@kinfold/vocabulary'
import { typedIn, writeFiles } from './command-line.laws.js'
import type { Ran } from './command-line.laws.js'

/** A made-up council, and the two collection years before the one in which it begins to keep its extracts. */
const council = generateAuthority({ name: 'anyshire', seed: 12, children: 150, from: 2017, to: 2019 })

const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1
const monthNamed = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

export const monthsOf = (first: string, count: number): readonly string[] => Array.from({ length: count }, (_, place) => monthNamed(monthNumber(first) + place))

export const lastDayOf = (month: string): CivilDay => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10) as CivilDay

/** What an extract taken at the end of a day holds. */
export const filesOn = (day: string): Readonly<Record<string, string>> => filesOfRows(extractAsAt(council, day as CivilDay))

/** What the extract of a month end holds. */
export const filesAsAt = (month: string): Readonly<Record<string, string>> => filesOn(lastDayOf(month))

export const recordedAtOf = (month: string): string => `${lastDayOf(month)}T22:00:00.000Z`

/** The extract of each month end imported when it was taken; `after` is told of each. */
export const rehearsed = async (folder: string, months: readonly string[], after: (month: string, type: (line: string) => Promise<Ran>) => Promise<void>): Promise<(line: string) => Promise<Ran>> => {
  const type = typedIn(folder, { now: '2019-06-01T10:00:00.000Z' })
  for (const month of months) {
    writeFiles(join(folder, month), filesAsAt(month))
    const { exitCode, stderr } = await type(`import ssda903 ${month} --store care.db --authority anyshire --recorded-at ${recordedAtOf(month)} --covers 2016-04-01..${lastDayOf(month)}`)
    if (exitCode !== 0) throw new Error(`the extract of ${month} was not imported: ${stderr}`)
    await after(month, type)
  }
  return type
}
