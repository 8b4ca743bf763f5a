import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, identifying, smallReturn, temporaryFolder, typedIn, withSmallReturn, writeFiles } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
let type: ReturnType<typeof typedIn>
beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
})
afterAll(remove)

const inFolder = (name: string) => Object.fromEntries(readdirSync(join(folder, name)).sort().map(file => [file, readFileSync(join(folder, name, file), 'utf8')]))
const sorted = (text: string | undefined): readonly string[] => (text ?? '').trim().split('\n').toSorted()

describe('kinfold export ssda903', () => {
  it('writes the return that was imported, table by table, for its owner alone, and names no child', async () => {
    const { exitCode, stdout, stderr } = await type('export ssda903 out --store care.db --year 2017-18')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const written = inFolder('out')
    expect(Object.keys(written)).toEqual(['episodes.csv', 'header.csv', 'reviews.csv'])
    for (const [file, text] of Object.entries(smallReturn)) expect(sorted(written[file])).toEqual(sorted(text))
    expect(statSync(join(folder, 'out', 'header.csv')).mode & 0o077).toBe(0)
    expect(stdout).not.toMatch(identifying)
    expect(folded(stdout)).toContain('The return for 2017-18 of north, as known at 2018-04-20, written to')
    expect(folded(stdout)).toContain('4 children; 18 facts written, 0 of other years.')
    expect(folded(stdout)).toContain('Left out, as the log neither covers them in the year nor holds a fact of them: uasc, oc2, oc3, ad1, placed_for_adoption, previous_permanence and missing.')
  })

  it('imported again adds nothing, as CSV and as XML', async () => {
    expect((await type('export ssda903 xml --store care.db --year 2017-18 --xml')).exitCode).toBe(0)
    expect(Object.keys(inFolder('xml'))).toEqual(['ssda903.xml'])
    for (const [name, appended] of [['out', []], ['xml', ['ExtractImported']]] as const) {
      const { exitCode, stdout } = await type(`import ssda903 ${name} --store care.db --authority north --recorded-at 2018-05-01 --json`)
      expect(exitCode).toBe(0)
      const [told] = JSON.parse(stdout).returns
      expect(told.files.every((file: { readonly rows: number; readonly known: number }) => file.rows === file.known)).toBe(true)
      expect(Object.keys(told.appended)).toEqual(appended)
    }
  })

  it('says as JSON what it wrote, without a number or a name', async () => {
    const { stdout } = await type('export ssda903 json --store care.db --year 2017-18 --json --authority north')
    expect(stdout).not.toMatch(identifying)
    expect(JSON.parse(stdout)).toMatchObject({ authority: 'north', collectionYear: 2018, form: 'csv', children: 4, facts: { written: 18, ofOtherYears: 0, notWritten: 0 } })
  })

  it('as the records stood before anything was recorded there is no return', async () => {
    const { exitCode, stderr } = await type('export ssda903 early --store care.db --year 2017-18 --known-at 2018-01-01')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('(SSDA903_YEAR_NOT_HELD)')
    expect(existsSync(join(folder, 'early'))).toBe(false)
  })
})

describe('kinfold export ssda903 writes nothing', () => {
  const refusal = async (line: string) => {
    const { exitCode, stdout, stderr } = await type(line)
    expect(stdout).toBe('')
    expect(stderr).not.toMatch(/\n\s+at /)
    return [exitCode, /\(([A-Z0-9_]+)\)\n$/.exec(stderr)?.[1]]
  }

  it('over what is there', async () => {
    writeFiles(join(folder, 'full'), { 'mine.txt': 'mine' })
    expect(await refusal('export ssda903 full --store care.db --year 2017-18')).toEqual([1, 'CLI_FOLDER_NOT_EMPTY'])
    expect(Object.keys(inFolder('full'))).toEqual(['mine.txt'])
    expect(await refusal('export ssda903 full/mine.txt --store care.db --year 2017-18')).toEqual([1, 'CLI_FOLDER_UNWRITABLE'])
    mkdirSync(join(folder, 'empty'))
    expect((await type('export ssda903 empty --store care.db --year 2017-18')).exitCode).toBe(0)
  })

  it.each([
    ['a year that is none', '--year 2017-19', [2, 'CALENDAR_NOT_A_FINANCIAL_YEAR']],
    ['a year written otherwise', '--year 2018', [2, 'CALENDAR_NOT_A_FINANCIAL_YEAR']],
    ['a year that the log does not hold', '--year 2010-11', [1, 'SSDA903_YEAR_NOT_HELD']],
    ['a moment that is none', '--year 2017-18 --known-at soon', [2, 'NOT_AN_INSTANT']],
    ['another authority', '--year 2017-18 --authority south', [1, 'CLI_AUTHORITY_NOT_HELD']]
  ])('for %s', async (_, options, expected) => {
    expect(await refusal(`export ssda903 nothing --store care.db ${options}`)).toEqual(expected)
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
  })

  it('without the identity file, or with that of another store, and says what to do', async () => {
    renameSync(join(folder, 'care.db.identity'), join(folder, 'put-away'))
    const { exitCode, stderr } = await type('export ssda903 nothing --store care.db --year 2017-18')
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/IDENTITY_FILE_MISSING/)
    expect(stderr).toContain('Put the file back where it was.')
    const other = typedIn(folder)
    await other('import ssda903 return --store other.db --authority north --recorded-at 2018-04-20')
    const text = readFileSync(join(folder, 'put-away'), 'utf8')
    const [secret, fingerprint] = ['00'.repeat(32), '']
    expect(text).toContain('"secret"')
    writeFiles(folder, { 'care.db.identity': text.replace(/"secret": "[0-9a-f]+"/, `"secret": "${secret}"`).replace(/"fingerprint": "[^"]*"/, `"fingerprint": "${fingerprint}"`) })
    expect((await type('export ssda903 nothing --store care.db --year 2017-18')).stderr).toMatch(/IDENTITY_(?:FILE_UNREADABLE|KEY_DIFFERS)/)
    renameSync(join(folder, 'put-away'), join(folder, 'care.db.identity'))
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
  })
})

describe('kinfold import ssda903 --xml', () => {
  it('reads the file that is named in the folder, or by its path', async () => {
    writeFiles(join(folder, 'both'), { ...smallReturn, 'r.xml': inFolder('xml')['ssda903.xml'] ?? '' })
    const files = async (line: string) => JSON.parse((await type(line)).stdout).returns[0].files.map(({ file }: { readonly file: string }) => file)
    expect((await files('import ssda903 both --store a.db --authority north --xml r.xml --json'))[0]).toBe('r.xml#header')
    expect((await files('import ssda903 both --store b.db --authority north --xml xml/ssda903.xml --json'))[0]).toBe('ssda903.xml#header')
    expect((await files('import ssda903 both --store c.db --authority north --json'))[0]).toBe('header.csv')
  })

  it('says where an XML file cannot be read, and leaves the store as it was', async () => {
    writeFiles(join(folder, 'broken'), { 'r.xml': '<EXPSSDA903>\n<CHILD>\n' })
    const { exitCode, stderr } = await type('import ssda903 broken --store care.db --authority north')
    expect(exitCode).toBe(1)
    expect(folded(stderr)).toContain('r.xml is no XML from line 3 on: it ends before its elements are closed.')
    expect(stderr).toContain('(SSDA903_XML_MALFORMED)')
  })
})
