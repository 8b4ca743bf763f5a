import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { either } from 'fp-ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, temporaryFolder, withSmallReturn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'
import { populationOf, readPopulation } from './read-population.js'

const file = 'population.csv'
const heading = 'year,value,source,from'
const read = (...lines: readonly string[]) => populationOf([heading, ...lines].join('\n'), file)
const refused = (...lines: readonly string[]) => {
  const found = read(...lines)
  return either.isLeft(found) ? found.left : found.right
}

describe('a population file', () => {
  it('gives a value and a source for each year, and the month it counts from where one is named', () => {
    expect(read('2017,56590,ONS mid-2017,', '2018,"57,001","ONS, mid-2018",2018-04')).toEqual(
      either.right([
        { year: 2017, value: 56_590, source: 'ONS mid-2017' },
        { year: 2018, value: 57_001, source: 'ONS, mid-2018', from: 2018 * 12 + 3 }
      ])
    )
  })

  it('may have its columns in any order, in capitals, among others, with spaces, blank lines and a byte order mark', () => {
    const text = '\uFEFFNotes, SOURCE ,Year,Value\r\n\r\nx, ONS ,2017, 56590 \r\n,,,\r\n'
    expect(populationOf(text, file)).toEqual(either.right([{ year: 2017, value: 56_590, source: 'ONS' }]))
  })

  it.each([
    ['17,56590,ONS,', 'CLI_POPULATION_YEAR_MALFORMED'],
    ['mid-2017,56590,ONS,', 'CLI_POPULATION_YEAR_MALFORMED'],
    [',56590,ONS,', 'CLI_POPULATION_YEAR_MALFORMED'],
    ['0000,56590,ONS,', 'CLI_POPULATION_YEAR_MALFORMED'],
    ['2018,many,ONS,', 'CLI_POPULATION_VALUE_MALFORMED'],
    ['2018,,ONS,', 'CLI_POPULATION_VALUE_MALFORMED'],
    ['2018,56590.5,ONS,', 'CLI_POPULATION_VALUE_MALFORMED'],
    ['2018,"5,65,90",ONS,', 'CLI_POPULATION_VALUE_MALFORMED'],
    ['2018,12345678901,ONS,', 'CLI_POPULATION_VALUE_MALFORMED'],
    ['2018,0,ONS,', 'CLI_POPULATION_VALUE_NOT_ABOVE_ZERO'],
    ['2018,-56590,ONS,', 'CLI_POPULATION_VALUE_NOT_ABOVE_ZERO'],
    ['2018,56590,,', 'CLI_POPULATION_SOURCE_MISSING'],
    ['2018,56590', 'CLI_POPULATION_SOURCE_MISSING'],
    ['2018,56590,ONS,2018-13', 'CLI_POPULATION_FROM_MALFORMED'],
    ['2018,56590,ONS,2018', 'CLI_POPULATION_FROM_MALFORMED']
  ])('with the line %j is refused, with file and line: %s', (line, code) => {
    expect(refused('2017,56000,ONS,', line)).toEqual({ code, file, line: 3 })
  })

  it('with 1 is not refused', () => {
    expect(read('2018,1,ONS,')).toEqual(either.right([{ year: 2018, value: 1, source: 'ONS' }]))
  })

  it('with a year twice is refused, with both lines', () => {
    expect(refused('2017,1,a,', '2018,2,a,', '2017,3,a,2019-01')).toEqual({ code: 'CLI_POPULATION_YEAR_TWICE', file, line: 4, year: 2017, before: 2 })
  })

  it('with two years that count from one month on is refused', () => {
    expect(refused('2017,1,a,2018-06', '2018,2,a,')).toEqual({ code: 'CLI_POPULATION_MONTH_TWICE', file, line: 3, month: '2018-06', before: 2 })
  })

  it.each(['year,value', 'value,source', 'year,source,from'])('with the heading %j lacks a column', columns => {
    const column = ['year', 'value', 'source'].find(name => !columns.split(',').includes(name))
    expect(populationOf(`${columns}\n2018,1,2`, file)).toEqual(either.left({ code: 'CLI_POPULATION_COLUMN_MISSING', file, column }))
  })

  it('with a column twice is refused', () => {
    expect(populationOf('year,value,Value,source\n2018,1,2,a', file)).toEqual(either.left({ code: 'CLI_POPULATION_COLUMN_TWICE', file, column: 'value' }))
  })

  it.each(['', '\n\n', 'year,value,source\n', ','])('that holds %j is empty', text => {
    expect(populationOf(text, file)).toEqual(either.left({ code: 'CLI_POPULATION_EMPTY', file }))
  })

  it('with a quotation mark that is not closed is no CSV, from the line where it stands', () => {
    expect(populationOf('year,value,source\n2018,"1,ONS\n', file)).toMatchObject({ left: { code: 'CLI_POPULATION_NOT_CSV', file } })
  })

  it('that is not there, or is a folder, cannot be read', () => {
    const { folder, remove } = temporaryFolder()
    expect(readPopulation(join(folder, 'no.csv'))).toMatchObject({ left: { code: 'CLI_POPULATION_UNREADABLE', why: 'ENOENT' } })
    expect(readPopulation(folder)).toMatchObject({ left: { code: 'CLI_POPULATION_UNREADABLE', why: 'EISDIR' } })
    remove()
  })
})

describe('--population', () => {
  const { folder, remove } = temporaryFolder()
  let type: (line: string) => Promise<Ran>
  beforeAll(async () => {
    writeFiles(folder, { 'population.csv': 'year,value,source\n2017,20000,ONS mid-2017\n', 'later.csv': 'year,value,source\n2018,20000,ONS mid-2018\n', 'none.csv': 'year,value,source\n2017,0,ONS\n' })
    type = (await withSmallReturn(folder)).type
  })
  afterAll(remove)

  const march = '--store care.db --month 2018-03'
  const rate = async (line: string) => {
    const { figures } = JSON.parse((await type(`scorecard ${march} ${line} --json`)).stdout) as { readonly figures: readonly { readonly code: string }[] }
    return figures.find(({ code }) => code === '6.2')
  }

  it('makes 6.2 a rate of it', async () => {
    expect(await rate('--population population.csv')).toMatchObject({ numerator: 3, denominator: 20_000, value: 1.5, unknown: 0, state: 'stated' })
    expect((await type(`scorecard ${march} --population population.csv`)).stdout).toMatch(/6\.2 .* 1\.5 per 10,000 +3 of 20,000 +stated/)
  })

  it('is written out again in the next command', async () => {
    expect((await type(`scorecard ${march} --population population.csv`)).stdout).toContain('Next: kinfold explain 8.1 --store care.db --month 2018-03 --population population.csv')
  })

  it('left out, 6.2 is not recorded, and it is said why and what to do', async () => {
    expect(await rate('')).toMatchObject({ numerator: null, denominator: null, value: null, state: 'not recorded' })
    const text = folded((await type(`scorecard ${march}`)).stdout)
    expect(text).toContain('6.2 is a rate of the population aged 0 to 17, which no return holds, and none is given for 2018-03. Give it with --population FILE: a CSV with the columns year, value and source')
    expect(folded((await type(`explain 6.2 ${march}`)).stdout)).toContain('Give it with --population FILE')
  })

  it('with no year that counts by the month, neither', async () => {
    expect(await rate('--population later.csv')).toMatchObject({ state: 'not recorded' })
  })

  it('of a month that the log does not cover, it is the log that is short', async () => {
    const text = folded((await type('scorecard --store care.db --month 2018-04')).stdout)
    expect(text).not.toContain('--population')
    expect(text).toContain('Needed: episodes')
  })

  it('explains the figure: each child looked after is met', async () => {
    const { figure, children } = JSON.parse((await type(`explain 6.2 ${march} --population population.csv --json`)).stdout)
    expect(figure).toMatchObject({ code: '6.2', value: 1.5, denominator: 20_000 })
    expect(children.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['met', 'met', 'met'])
    expect((await type(`explain 6.2 ${march} --population population.csv`)).stdout).not.toContain('Give it with')
  })

  it.each(['scorecard', 'explain 6.2'])('kinfold %s refuses a file that cannot be used, with file, line and the next step', async command => {
    const { exitCode, stdout, stderr } = await type(`${command} ${march} --population none.csv`)
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^kinfold: Line 2 of .*none\.csv: the value is not above 0\.\n {2}Next: .*\(CLI_POPULATION_VALUE_NOT_ABOVE_ZERO\)\n$/)
  })

  it('changes no other figure', async () => {
    const others = (text: string) => (JSON.parse(text) as { figures: { code: string }[] }).figures.filter(({ code }) => code !== '6.2')
    const [without, given] = [await type(`scorecard ${march} --json`), await type(`scorecard ${march} --population population.csv --json`)]
    expect(others(given.stdout)).toEqual(others(without.stdout))
    expect(readFileSync(join(folder, 'population.csv'), 'utf8')).toContain('20000')
  })
})
