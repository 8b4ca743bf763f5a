import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dimensions } from '@kinfold/clauses'
import type { SlicedScorecard } from '@kinfold/scorecard'
import type { Explanation } from '@kinfold/lineage'
import { folded, identifying, tableOf, temporaryFolder, withSmallReturn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>
beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
})
afterAll(remove)

const march = '--store care.db --month 2018-03'
const sliced = async (line: string): Promise<SlicedScorecard> => JSON.parse((await type(`scorecard ${line} ${march} --json`)).stdout) as SlicedScorecard

describe('kinfold scorecard with codes', () => {
  it('shows those alone, in the order of the report', async () => {
    const { stdout } = await type(`scorecard 8.1 6.1 ${march} --json`)
    expect(JSON.parse(stdout).figures.map(({ code }: { code: string }) => code)).toEqual(['6.1', '8.1'])
    expect((await type(`scorecard 6.1 ${march} --csv`)).stdout.split('\r\n')).toHaveLength(3)
  })

  it('refuses one that there is not', async () => {
    const { exitCode, stderr } = await type(`scorecard 6.1 9.99 ${march}`)
    expect([exitCode, stderr.includes('(CLI_MEASURE_UNKNOWN)')]).toEqual([2, true])
  })
})

describe('kinfold scorecard --by', () => {
  it('gives the slices of each figure, and says that they add up', async () => {
    const { by, figures } = await sliced('6.1 --by placement-type')
    expect([by, figures[0]?.addsUp]).toEqual(['placement-type', true])
    expect(figures[0]?.slices.map(({ slice, numerator }) => [slice, numerator])).toEqual([['K2', 1], ['U4', 2]])
  })

  it.each(dimensions.map(({ name }) => name))('by %s every numerator and denominator is that of the whole', async name => {
    for (const figure of (await sliced(`--by ${name}`)).figures) {
      if (figure.state === 'not recorded') continue
      const sum = (read: (one: { numerator: number | null; denominator: number | null; unknown: number | null }) => number | null) =>
        figure.slices.reduce((total, slice) => total + (read(slice) ?? 0), 0)
      expect([figure.code, sum(({ numerator }) => numerator), sum(({ denominator }) => denominator), sum(({ unknown }) => unknown)]).toEqual([
        figure.code, figure.numerator ?? 0, figure.denominator ?? 0, figure.unknown ?? 0
      ])
    }
  })

  it('for people puts the whole first and its slices under it, marks few children, and fits the page', async () => {
    const { stdout, stderr } = await type(`scorecard 6.1 8.1 --by time-in-care ${march}`)
    expect(stdout).toMatch(/policy local, by time-in-care\n/)
    expect(stdout).toMatch(/6\.1 +Number of looked after children +3 +stated\n +under 6 months +0 +0\.0% +stated\n/)
    expect(stdout).toMatch(/\n\* +2 to under 5 years +2–3 +bounded\n/)
    expect(folded(stdout)).toContain('*: fewer than 5 children, or occasions, may be recognised by them: such slices must not be published as they are')
    expect(folded(stdout)).toContain('not known: the records do not say to which slice these belong.')
    expect(folded(stdout)).toContain('Checked: the numbers of the slices')
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    expect([stderr, identifying.test(stdout)]).toEqual(['', false])
  })

  it.each(['--json', '--csv'])('%s: warns of few children beside it, not in it', async format => {
    const { stdout, stderr, exitCode } = await type(`scorecard 6.1 --by sex ${march} ${format}`)
    expect(stderr).toBe('kinfold: fewer than 5 children, or occasions, may be recognised by them: such slices must not be published as they are, nor what would let them be worked out from the others.\n')
    expect([exitCode, stdout.includes('recognised')]).toEqual([0, false])
  })

  it('as CSV has a line for the whole and one for each slice', async () => {
    const lines = (await type(`scorecard 6.1 --by sex ${march} --csv`)).stdout.split('\r\n')
    expect(lines[0]).toBe('authority,month,asAt,knownAt,policy,by,code,title,unit,basis,slice,label,numerator,denominator,value,low,high,unknown,shareOfWhole,isSmall,state')
    expect(lines.slice(1, 4).map(line => line.split(',').slice(10).join())).toEqual([',all,3,,3,3,3,0,,,stated', 'male,Male,2,,2,2,2,0,66.7,true,stated', 'female,Female,1,,1,1,1,0,33.3,true,stated'])
  })

  it('does not warn where nobody is few', async () => {
    const rows = (from: number) => Array.from({ length: 5 }, (_, place) => `9100${from + place},01/02/2014,S,C2,N1,U4,PR1,,,,,,`)
    writeFiles(join(folder, 'five'), { 'episodes.csv': tableOf('episodes', ...rows(10)) })
    await type('import ssda903 five --store five.db --authority north --recorded-at 2018-04-20 --covers 2017-04-01..2018-03-31')
    const { stdout, stderr } = await type('scorecard 6.1 --by placement-type --store five.db --month 2018-03 --json')
    expect([JSON.parse(stdout).figures[0].slices.length, stderr]).toEqual([1, ''])
  })

  it('refuses a dimension that there is not, and names those there are in its help', async () => {
    const { exitCode, stderr } = await type(`scorecard --by age ${march}`)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('Figures cannot be told apart by "age".')
    const { stdout } = await type('scorecard --help')
    for (const { name } of dimensions) expect(folded(stdout)).toContain(name)
  })
})

describe('kinfold explain --by --slice', () => {
  const opened = async (line: string) => JSON.parse((await type(`explain ${line} ${march} --json`)).stdout) as Explanation & { readonly slice: object | null }

  it('opens the children of a slice; those of all slices are the children of the figure', async () => {
    const whole = await opened('6.1')
    const parts = [await opened('6.1 --by placement-type --slice U4'), await opened('6.1 --by placement-type --slice k2')]
    expect(parts.map(({ figure, children, slice }) => [figure.value, children.length, slice])).toEqual([
      [2, 2, expect.objectContaining({ by: 'placement-type', slice: 'U4' })],
      [1, 1, expect.objectContaining({ by: 'placement-type', slice: 'K2' })]
    ])
    expect(parts.flatMap(({ children }) => children.map(({ child }) => child)).sort()).toEqual(whole.children.map(({ child }) => child).sort())
  })

  it('opens the occasions of a slice, each read on the day on which it is seen', async () => {
    expect((await opened('6.8 --by sex --slice male')).children).toHaveLength(1)
    expect((await opened('6.8 --by sex --slice female')).children).toHaveLength(1)
  })

  it('says which slice it is of, and of those who may belong to it where they are to be found', async () => {
    const text = folded((await type(`explain 6.1 --by time-in-care --slice 2-to-under-5-years ${march}`)).stdout)
    expect(text).toContain('of these, by time-in-care: 2 to under 5 years')
    expect(text).toContain('1 more may belong to this slice, which the records do not say: --slice not-known opens them.')
    expect(folded((await type(`explain 6.1 --by time-in-care --slice not-known ${march}`)).stdout)).toContain('met: 1 child')
  })

  it.each([
    ['--by sex', 2, 'CLI_SLICE_AND_DIMENSION_GO_TOGETHER'],
    ['--slice U4', 2, 'CLI_SLICE_AND_DIMENSION_GO_TOGETHER'],
    ['--by placement-type --slice U5', 2, 'CLI_SLICE_UNKNOWN'],
    ['--by colour --slice red', 2, 'CLI_DIMENSION_UNKNOWN']
  ])('%s is asked wrongly', async (options, code, says) => {
    const { exitCode, stdout, stderr } = await type(`explain 6.1 ${options} ${march}`)
    expect([exitCode, stdout, stderr.includes(`(${says})`)]).toEqual([code, '', true])
  })

  it('a slice into which nobody falls is answered with those there are', async () => {
    expect((await type(`explain 6.1 --by placement-type --slice U5 ${march}`)).stderr).toContain('After --slice stands one of: K2; U4.')
  })
})
