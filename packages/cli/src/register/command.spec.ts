import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, identifying, smallReturn, tableOf, temporaryFolder, typedIn, withSmallReturn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
let type: (line: string | readonly string[]) => Promise<Ran>
const report = '--store care.db --month 2018-03 --known-at 2018-04-20 --document Report --published-on 2018-05-16 --by analyst'

beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
  await type(`publish ${report}`)
  writeFiles(join(folder, 'next'), {
    'header.csv': smallReturn['header.csv'] ?? '',
    'episodes.csv': tableOf('episodes', '900001,01/02/2014,S,C2,N1,U4,PR1,15/03/2018,E4A,,,,', '900002,01/06/2017,P,C2,N1,K2,PR1,,,,,,')
  })
  await type('import ssda903 next --store care.db --authority north --recorded-at 2019-04-20T22:00Z --covers 2017-04-01..2019-03-31')
})
afterAll(remove)

interface Told {
  readonly indicator: string
  readonly period: string
  readonly document: string
  readonly standing: string
  readonly isRestated: boolean
  readonly restatedBy: number | null
  readonly reasons: readonly { readonly count: number; readonly before: string; readonly after: string; readonly because: readonly unknown[] }[]
  readonly now: { readonly value: number | null } | null
  readonly then: { readonly value: number | null } | null
}
const reconciled = async (more = ''): Promise<readonly Told[]> => JSON.parse((await type(`reconcile --store care.db --json ${more}`)).stdout).figures

describe('what Kinfold published', () => {
  it('is reproduced as known then, every figure, and what late records changed since is told with how many children did it', async () => {
    const figures = await reconciled('--document Report')
    expect(figures.length).toBeGreaterThan(20)
    expect(figures.map(({ standing }) => standing).filter(standing => standing !== 'reproduced')).toEqual([])
    const lookedAfter = figures.find(({ indicator }) => indicator === '6.1')
    expect([lookedAfter?.then?.value, lookedAfter?.now?.value, lookedAfter?.isRestated, lookedAfter?.restatedBy]).toEqual([3, 1, true, 2])
    const text = folded((await type('reconcile --store care.db --document Report')).stdout)
    expect(text).toMatch(/6\.1 2018-03 3 3 1 reproduced, restated since by 2/)
    expect(text).toContain('Next: kinfold restate')
    expect(text).toMatch(/Why another now .*6\.1, 2018-03: \d child(?:ren)?: met → out of scope in a period of care \(short breaks left out\): true → false/)
    for (const { indicator, restatedBy, reasons, isRestated } of figures) {
      expect([indicator, reasons.reduce((sum, { count }) => sum + count, 0)]).toEqual([indicator, restatedBy ?? 0])
      if (isRestated) expect([indicator, reasons.every(({ before, after, because }) => before !== after || because.length > 0)]).toEqual([indicator, true])
    }
  })

  it('published again the same day appends nothing; with another value it is a new version of the same fact', async () => {
    expect(folded((await type(`publish ${report}`)).stdout)).toMatch(/^0 figures registered, \d+ known already/)
    expect(folded((await type('publish 6.1 --store care.db --month 2018-03 --document Report --published-on 2018-05-16 --by analyst --dry-run')).stdout)).toContain('1 figure would be registered. Nothing was written')
  })

  it('counts as known when it names, though it was published later', async () => {
    await type('publish 6.1 --store care.db --month 2018-03 --known-at 2018-04-20 --document Late --published-on 2019-06-01 --by analyst')
    expect((await reconciled('--document Late')).map(({ standing, then }) => [standing, then?.value])).toContainEqual(['reproduced', 3])
  })

  it('changes neither the figures, nor as known when they are by default', async () => {
    const late = await typedIn(folder, { now: '2020-01-01T10:00:00.000Z' })('publish 6.3 --store care.db --month 2018-03 --document Late --published-on 2019-12-31 --by analyst')
    expect(late.exitCode).toBe(0)
    const { knownAt } = JSON.parse((await type('scorecard 6.1 --store care.db --month 2018-03 --json')).stdout)
    expect(knownAt).toBe('2019-04-20T22:00:00.000Z')
    const again = await type('import ssda903 next --store care.db --authority north --recorded-at 2019-04-20T22:00Z --covers 2017-04-01..2019-03-31')
    expect(again.exitCode).toBe(0)
    expect((await type('store check care.db')).exitCode).toBe(0)
  })
})

describe('figures of documents', () => {
  it('are registered line by line; a line that holds none is told, and ends with 3', async () => {
    writeFiles(folder, {
      'documents.csv': [
        'Published,indicator,period,value,document,numerator,denominator',
        '2018-05-16,6.1,2018-03,3,"Minutes, May",,',
        '2018-05,6.1,2018-03,4,Annual report,,',
        '2018-05,8.1,2018-03,43.5,Annual report,10,23',
        '2019-04-20,6.1,2018-03,1,Paper of the day of the extract,,',
        '2019-04-19,6.1,2018-03,1,Paper of the day before,,',
        '2018-05,6.15,2018-03,1,Annual report,,',
        '2018-05,6.8,2017/18,90.6,Annual report,,',
        '2018-05,6.1,2009-03,7,Annual report,,',
        'soon,6.1,2018-03,3,Annual report,,',
        '2018-05,6.1,last month,3,Annual report,,',
        '2018-05,6.1,2018-03,many,Annual report,,',
        '2018-05,,2018-03,3,Annual report,,'
      ].join('\n')
    })
    const { exitCode, stdout } = await type('publish --file documents.csv --store care.db --by analyst')
    expect(exitCode).toBe(3)
    const text = folded(stdout)
    expect(text).toContain('8 figures registered, 4 lines refused.')
    for (const line of ['line 10: published is neither', 'line 11: period is neither', 'line 12: value is no number', 'line 13: indicator is blank']) expect(text).toContain(line)
    expect(text).toContain('Registered, but not worked out by Kinfold: 6.15.')
  })

  it('stand beside their derivation: met, missed, bounded, not covered, not worked out; one that differs ends with 3', async () => {
    const { exitCode } = await type('reconcile --store care.db')
    expect(exitCode).toBe(3)
    const told = (await reconciled()).filter(({ document }) => document !== 'Report' && document !== 'Late').map(({ document, indicator, period, standing }) => [document, indicator, period, standing])
    expect(told).toEqual([
      ['Minutes, May', '6.1', '2018-03', 'reproduced'],
      ['Annual report', '6.1', '2018-03', 'differs'],
      ['Paper of the day before', '6.1', '2018-03', 'differs'],
      ['Paper of the day of the extract', '6.1', '2018-03', 'reproduced'],
      ['Annual report', '6.1', '2009-03', 'not recorded'],
      ['Annual report', '6.15', '2018-03', 'no such indicator'],
      ['Annual report', '6.8', '2017/18', 'period is no month'],
      ['Annual report', '8.1', '2018-03', 'cannot be known']
    ].sort((a, b) => ((a[1] ?? '') + (a[2] ?? '') < (b[1] ?? '') + (b[2] ?? '') ? -1 : 1)))
  })

  it('are a CSV that another program reads, and hold nothing about a child', async () => {
    const { stdout } = await type('reconcile --store care.db --csv')
    const rows: readonly Record<string, string>[] = parse(stdout, { columns: true })
    expect(rows.length).toBe((await reconciled()).length)
    expect(rows.find(({ document }) => document === 'Minutes, May')).toMatchObject({ indicator: '6.1', written: '3', standing: 'reproduced', thenValue: '3' })
    expect(stdout).not.toMatch(identifying)
  })

  it("a council's published vintages are registered whole", async () => {
    const vintages = new URL('../../../../../shared/published/vintages.csv', import.meta.url).pathname
    const lines = readFileSync(vintages, 'utf8').trimEnd().split('\n').length - 1
    const { exitCode, stdout } = await type(['publish', '--file', vintages, '--store', 'care.db', '--by', 'analyst', '--json'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ written: lines, known: 0, refused: [] })
  })
})

describe('what cannot be done', () => {
  it.each([
    ['publish --store care.db --by analyst', 2, 'CLI_NOTHING_TO_PUBLISH'],
    ['publish --store care.db --by analyst --month 2018-03', 2, 'CLI_NOTHING_TO_PUBLISH'],
    ['publish 9.9 --store care.db --by analyst --month 2018-03 --document A', 2, 'CLI_MEASURE_UNKNOWN'],
    ['publish --store care.db --by analyst --file documents.csv --month 2018-03', 2, 'cannot be used with'],
    ['publish --store care.db --by analyst --file nowhere.csv', 1, 'CLI_FILE_UNUSABLE'],
    ['publish --store care.db --by analyst --file return/header.csv', 1, 'CLI_DOCUMENTS_COLUMN_MISSING'],
    ['reconcile --store care.db --document None', 2, 'CLI_DOCUMENT_UNKNOWN']
  ])('%s: %i, %s', async (line, exit, code) => {
    const { exitCode, stderr } = await type(line)
    expect([exitCode, stderr]).toEqual([exit, expect.stringContaining(code)])
  })
})
