import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, temporaryFolder } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'
import { lastDayOf, monthsOf, rehearsed } from '../rehearsed-authority.laws.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>
const months = monthsOf('2018-06', 6)
const asked = '--store care.db --months 2018-06..2018-11'

beforeAll(async () => {
  type = await rehearsed(folder, months, async () => undefined)
}, 120_000)
afterAll(remove)

interface View {
  readonly lag: number
  readonly value: number | null
  readonly state: string
}
interface Month {
  readonly month: string
  readonly views: readonly View[]
}
const told = async (code: string): Promise<readonly Month[]> => JSON.parse((await type(`revisions ${code} ${asked} --json`)).stdout).months

describe('kinfold revisions', () => {
  it('shows in each cell what the scorecard as known then prints', async () => {
    for (const { month, views } of await told('6.4')) {
      expect(views).toHaveLength(months.length - months.indexOf(month))
      for (const { lag, value } of views) {
        const seen = months[months.indexOf(month) + lag] ?? ''
        const { figures } = JSON.parse((await type(`scorecard 6.4 --store care.db --month ${month} --known-at ${lastDayOf(seen)}T23:59:59.999Z --json`)).stdout)
        expect([month, lag, value]).toEqual([month, lag, figures[0].value])
      }
    }
  })

  it('prints a table that fits, and calls an estimate one', async () => {
    const { stdout } = await type(`revisions 6.4 ${asked}`)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    expect(folded(stdout)).toContain('An estimate is no figure')
    expect(stdout).toMatch(/month +\+0 +\+1 +\+2 +\+3 +latest +estimate of \+3/)
  })

  it('as CSV holds every cell and no estimate', async () => {
    const rows: readonly Record<string, string>[] = parse((await type(`revisions 6.4 ${asked} --csv`)).stdout, { columns: true })
    expect(rows.map(({ month, lag, value }) => `${month} ${lag} ${value}`)).toEqual((await told('6.4')).flatMap(({ month, views }) => views.map(({ lag, value }) => `${month} ${lag} ${value}`)))
  })

  it('draws itself without a script and without anything from elsewhere, with its values as text', async () => {
    expect((await type(`revisions 6.4 ${asked} --svg 6.4.svg`)).exitCode).toBe(0)
    const svg = readFileSync(join(folder, '6.4.svg'), 'utf8')
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /)
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/<script|<image|href|url\(|@import|\bon[a-z]+=|https?:/i)
    for (const { month, views } of await told('6.4')) expect(svg).toContain(`${month}: first ${views[0]?.value ?? ''}, latest ${views.at(-1)?.value ?? ''}`)
    expect((await type(`revisions 6.4 ${asked} --svg 6.4.svg`)).stderr).toContain('CLI_FILE_THERE')
  })

  it('of months before the log says that they are not recorded, and estimates nothing', async () => {
    const { months: early } = JSON.parse((await type('revisions 6.4 --store care.db --months 2014-01..2014-02 --lags 2 --json')).stdout)
    expect(early.flatMap(({ views, estimate }: { views: readonly View[]; estimate: { readonly estimate: number | null } }) => [...views.map(({ state }) => state), estimate.estimate])).toEqual(['not recorded', 'not recorded', 'not recorded', null, 'not recorded', 'not recorded', 'not recorded', null])
  })

  it.each([
    ['revisions 6.4 --store care.db --months 2018-06', 'CLI_MONTHS_MALFORMED'],
    ['revisions 6.4 --store care.db --months 2018-06..2018-05', 'CLI_MONTHS_MALFORMED'],
    ['revisions 6.4 --store care.db --months 2018-06..June', 'CALENDAR_NOT_A_MONTH'],
    ['revisions 6.4 --store care.db --months 2018-06..2018-07 --lags 0', 'CLI_LAGS_MALFORMED'],
    ['revisions 6.4 --store care.db --months 2018-06..2018-07 --lags 121', 'CLI_LAGS_MALFORMED'],
    ['revisions 9.9 --store care.db --months 2018-06..2018-07', 'CLI_MEASURE_UNKNOWN']
  ])('%s: 2, %s', async (line, code) => {
    const { exitCode, stderr } = await type(line)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(code)])
  })
})

describe('kinfold lags', () => {
  it('tells how late the records knew, and what it leaves out', async () => {
    const { lags, firstLoad, firstLoadAt } = JSON.parse((await type('lags --store care.db --json')).stdout)
    expect([firstLoad > 100, firstLoadAt]).toEqual([true, '2018-06-30T22:00:00.000Z'])
    const reviews = lags.find(({ type: of }: { type: string }) => of === 'ReviewHeld')
    expect(reviews.median).toBeGreaterThan(0)
    expect(reviews.most).toBeGreaterThanOrEqual(reviews.ninth)
    expect(folded((await type('lags --store care.db')).stdout)).toMatch(/a statutory review was held \d+ \d+ \d+ \d+ .*Left out: [\d,]+ events of the first load \(2018-06-30 22:00 UTC\)/)
  })
})
