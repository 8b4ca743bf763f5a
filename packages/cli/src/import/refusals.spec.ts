import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, identifying, smallReturn, temporaryFolder, typedIn, withSmallReturn, writeFiles } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
const type = typedIn(folder)
afterAll(remove)

const heading = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'

/** Hostile folders, what their import ends with, and what it says. */
const hostile: readonly (readonly [what: string, files: Readonly<Record<string, string>>, exitCode: number, says: RegExp])[] = [
  ['an empty folder', {}, 1, /No file in .* is a table of the return: it is empty.*\(SSDA903_FOLDER_WITHOUT_TABLES\)/s],
  ['a folder without tables', { 'notes.csv': 'a,b\n' }, 1, /\(SSDA903_FOLDER_WITHOUT_TABLES\)/],
  ['an empty file', { 'episodes.csv': '' }, 1, /episodes\.csv is empty.*\(SSDA903_FILE_EMPTY\)/],
  ['a wrong delimiter', { 'episodes.csv': heading.replaceAll(',', ';') }, 1, /with a semicolon.*Save it again with commas/],
  ['binary content', { 'episodes.csv': '\u0000\u0001\u0002'.repeat(400) }, 1, /episodes\.csv/],
  ['a spreadsheet', { 'episodes.csv': 'PK\u0003\u0004 and so on' }, 1, /looks like a spreadsheet file.*Save it as CSV in UTF-8/],
  ['a missing column', { 'episodes.csv': heading.replace('DECOM,', '') }, 1, /episodes\.csv lacks DECOM/],
  ['a column twice', { 'episodes.csv': heading.replace('CIN', 'LS') }, 1, /more than one column called LS/],
  ['a truncated file', { 'episodes.csv': `${heading}\n900001,01/02/2017,S,C2,N1,U4,PR1,01/03/2017,X1,,,,\n900001,01/03/20` }, 3, /ends with the file; look whether the file was cut short/],
  ['a line of two million characters', { 'episodes.csv': `${heading}\n900001,01/02/2017,S,C2,N1,U4,PR1,01/03/2017,X1,,,,\n${'900002'.repeat(333_333)}\n` }, 3, /is longer than \d+ characters, which no row is/],
  ['mixed line ends', { 'episodes.csv': `${heading}\r\n900001,01/02/2017,S,C2,N1,U4,PR1,01/03/2017,X1,,,,\r900001,01/03/2017,P,C2,N1,U4,PR1,02/03/2017,X1,,,,\n` }, 0, /episodes\.csv +2 +2 +0 +0 +0/],
  ['ISO dates', { 'episodes.csv': `${heading}\n900001,2017-02-01,S,C2,N1,U4,PR1,2017-03-01,X1,,,,\n` }, 0, /dates of DECOM are written YYYY-MM-DD/],
  ['a code of another year', { 'episodes.csv': `${heading}\n900001,01/02/2017,S,C2,N1,K3,PR1,01/03/2017,X1,,,,\n` }, 0, /"K3" is a code of PLACE in other collection years, not in 2017/],
  ['rows without a child', { 'episodes.csv': `${heading}\n,01/02/2017,S,C2,N1,U4,PR1,01/03/2017,X1,,,,\n900001,01/02/2017,S,C2,N1,U4,PR1,01/03/2017,X1,,,,\n` }, 3, /episodes\.csv:2 CHILD: the row names no child; fill in CHILD/]
]

describe('hostile input', () => {
  it.each(hostile)('%s: a clear word, no stack, no number', async (what, files, exitCode, says) => {
    const name = what.replaceAll(' ', '-')
    writeFiles(join(folder, name), files)
    const ran = await type(`import ssda903 ${name} --store ${name}.db --authority north --recorded-at 2018-04-20`)
    expect(folded(ran.stdout + ran.stderr)).toMatch(says)
    expect(ran.exitCode).toBe(exitCode)
    expect(ran.stdout + ran.stderr).not.toMatch(/\n {4}at |900001|900002/)
    expect(exitCode === 1 ? ran.stdout : ran.stderr).toBe('')
  })

  it('a child with 400 episodes is imported whole', async () => {
    const day = (ordinal: number) => new Date(Date.UTC(2016, 3, 1 + ordinal)).toISOString().slice(0, 10).split('-').reverse().join('/')
    const rows = Array.from({ length: 400 }, (_, place) => `900001,${day(place)},${place === 0 ? 'S' : 'P'},C2,N1,U4,PR1,${day(place + 1)},X1,,,,`)
    writeFiles(join(folder, 'long'), { 'episodes.csv': [heading, ...rows, ''].join('\n') })
    const { exitCode, stdout } = await type('import ssda903 long --store long.db --authority north --recorded-at 2018-04-20')
    expect({ exitCode, whole: /episodes\.csv +400 +400 +0 +0 +0/.test(stdout) }).toEqual({ exitCode: 0, whole: true })
  })
})

describe('a folder or a file that is not what it should be', () => {
  it('a folder that is not there leaves no store behind', async () => {
    const { exitCode, stderr } = await type('import ssda903 nowhere --store nowhere.db --authority north')
    expect({ exitCode, made: existsSync(join(folder, 'nowhere.db')) }).toEqual({ exitCode: 1, made: false })
    expect(stderr).toMatch(/^kinfold: There is no folder .*nowhere\.\n {2}Next: .*\(SSDA903_FOLDER_MISSING\)\n$/)
  })

  it('a file in the place of the folder is said to be none', async () => {
    writeFiles(folder, { 'file.csv': '' })
    const { exitCode, stderr } = await type('import ssda903 file.csv --store file.db --authority north')
    expect({ exitCode, says: stderr.includes('file.csv is not a folder.') }).toEqual({ exitCode: 1, says: true })
  })

  it("another program's file is not taken for a store, and stays as it is", async () => {
    writeFiles(join(folder, 'other'), { ...smallReturn, 'notes.db': 'mine' })
    const { exitCode, stderr } = await type('import ssda903 other --store other/notes.db --authority north')
    expect({ exitCode, says: stderr.includes('it is not a Kinfold log') }).toEqual({ exitCode: 1, says: true })
  })

  it('all files that cannot be read are named at once', async () => {
    writeFiles(join(folder, 'several'), { 'episodes.csv': '', 'header.csv': 'CHILD;DOB\n' })
    const { stderr } = await type('import ssda903 several --store several.db --authority north')
    expect(stderr).toMatch(/2 files cannot be read.*episodes\.csv is empty.*header\.csv separates/s)
  })
})

describe('what is asked wrongly ends with 2', () => {
  beforeAll(() => withSmallReturn(folder))

  it.each([
    ['an authority with a dot', '--authority a.b', 'SSDA903_AUTHORITY_NAME_INVALID'],
    ['a moment that is none', '--authority north --recorded-at yesterday', 'NOT_AN_INSTANT'],
    ['one day for --covers', '--authority north --covers 2017-04-01', 'CLI_COVERS_MALFORMED'],
    ['three days for --covers', '--authority north --covers 2017-04-01..2018-03-31..2019-03-31', 'CLI_COVERS_MALFORMED'],
    ['a day that there is not', '--authority north --covers 2017-02-30..2018-03-31', 'CALENDAR_NOT_A_DAY'],
    ['--covers the wrong way round', '--authority north --covers 2018-03-31..2017-04-01', 'SSDA903_COVERS_ENDS_BEFORE_IT_BEGINS']
  ])('%s', async (_, options, code) => {
    const { exitCode, stdout, stderr } = await type(`import ssda903 return --store wrong.db ${options}`)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(`(${code})`)
  })

  it('a return recorded before the one imported last is refused: 1, as the log and not the words stand against it', async () => {
    writeFiles(join(folder, 'earlier'), { 'reviews.csv': `${smallReturn['reviews.csv'] ?? ''}900002,07/08/2007,21/03/2018,PN3\n` })
    const { exitCode, stderr } = await type('import ssda903 earlier --store care.db --authority north --recorded-at 2018-04-01')
    expect({ exitCode, code: stderr.includes('(SSDA903_RECORDED_BEFORE_EARLIER_IMPORT)') }).toEqual({ exitCode: 1, code: true })
    expect(stderr).not.toMatch(identifying)
  })
})
