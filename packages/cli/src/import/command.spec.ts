import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, identifying, smallReturn, tableOf, temporaryFolder, typedIn, withSmallReturn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
afterAll(remove)

const fresh = (name: string, files: Readonly<Record<string, string>>): string => writeFiles(join(folder, name), files)

describe('a return that can be read', () => {
  let type: ReturnType<typeof typedIn>
  let imported: Ran

  beforeAll(async () => {
    const done = await withSmallReturn(folder)
    type = done.type
    imported = done.imported
  })

  it('is imported: exit 0, and nothing on standard error', () => {
    expect({ exitCode: imported.exitCode, stderr: imported.stderr }).toEqual({ exitCode: 0, stderr: '' })
  })

  it('says of each file what became of its rows', () => {
    expect(imported.stdout).toMatch(/header\.csv +4 +4 +0 +0 +0/)
    expect(imported.stdout).toMatch(/episodes\.csv +5 +5 +0 +0 +0/)
    expect(imported.stdout).toMatch(/together +12 +12 +0 +0 +0/)
  })

  it('says which events were appended, what is covered, and what to type next', () => {
    expect(imported.stdout).toMatch(/3 +BecameLookedAfter +started to be looked after/)
    expect(imported.stdout).toContain('Covers (inferred from the dates; where you know better, say it with --covers FROM..TO)')
    expect(imported.stdout).toContain('2017-04-01 to 2018-03-31: header, episodes, reviews')
    expect(folded(imported.stdout)).toMatch(/not in the return, so that figures that need them are not recorded: .*\bad1\b/)
    expect(imported.stdout).toContain('Next: kinfold scorecard --store care.db --authority north --month 2018-03')
  })

  it('shows no number, pupil number or postcode', () => {
    expect(imported.stdout).not.toMatch(identifying)
  })

  it('keeps the identity file beside the store, for its owner only', () => {
    expect(statSync(join(folder, 'care.db.identity')).mode & 0o777).toBe(0o600)
  })

  it('is appended once: again nothing is', async () => {
    const again = await type('import ssda903 return --store care.db --authority north --recorded-at 2018-04-21')
    expect(again.exitCode).toBe(0)
    expect(again.stdout).toContain('the return for 2017-18, imported before: nothing was appended')
    expect(again.stdout).toMatch(/together +12 +0 +12 +0 +0/)
    expect(again.stdout).not.toContain('events appended')
  })

  it('covers what --covers says, and says so', async () => {
    const covered = await type('import ssda903 return --store other.db --authority north --covers 2014-01-01..2018-03-31')
    expect(covered.stdout).toContain('Covers (as --covers says)\n    2014-01-01 to 2018-03-31: header, episodes, reviews')
  })

  it('is recorded now where nothing else is said', async () => {
    const { stdout } = await type('import ssda903 return --store now.db --authority north --json')
    expect(JSON.parse(stdout)).toMatchObject({ authority: 'north', recordedAt: '2018-07-01T10:00:00.000Z' })
  })

  it('into a second store under the same secret makes the same events', async () => {
    const json = async (store: string) => JSON.parse((await type(`import ssda903 return --store ${store} --authority north --recorded-at 2018-04-20 --json`)).stdout)
    const one = await json('one.db')
    expect(one.returns[0].appended).toMatchObject({ BecameLookedAfter: 3, ReviewHeld: 3, ExtractImported: 1 })
    expect(await json('two.db')).toEqual(one)
  })
})

describe('rows that cannot be read', () => {
  const faulty = {
    ...smallReturn,
    'episodes.csv': `${smallReturn['episodes.csv'] ?? ''}900004,31/02/2018,S,C2,N1,U4,PR1,,,,,,\n900004,01/03/2018,S,Q9,N1,U4,PR1,,,,,,\n`
  }

  it('are rejected with place, reason and what to do; the rest is imported, and the exit is 3', async () => {
    fresh('faulty', faulty)
    const { exitCode, stdout } = await typedIn(folder)('import ssda903 faulty --store faulty.db --authority north --recorded-at 2018-04-20')
    expect(exitCode).toBe(3)
    expect(stdout).toMatch(/episodes\.csv +7 +6 +0 +0 +1/)
    expect(stdout).toContain('1 row rejected')
    expect(folded(stdout)).toContain('episodes.csv:7 DECOM: "31/02/2018" is no date: the calendar has no such day; write it as dd/mm/yyyy')
    expect(stdout).toMatch(/1 {2}"Q9" is no code of LS; kept as it came +episodes\.csv:8/)
  })

  it('are shown up to twenty, and the rest counted; JSON has them all', async () => {
    const row = (place: number) => `900004,0${String(1 + (place % 9))}/13/2017,S,C2,N1,U4,PR1,,,,,,`
    fresh('many', { 'episodes.csv': tableOf('episodes', '900004,01/03/2018,S,C2,N1,U4,PR1,01/04/2018,X1,,,,', ...Array.from({ length: 25 }, (_, place) => `${row(place)}${String(place)}`)) })
    const many = async (options: string) => (await typedIn(folder)(`import ssda903 many --store many.db --authority north --recorded-at 2018-04-20${options}`)).stdout
    const text = await many('')
    expect(text.match(/is no date/g)).toHaveLength(20)
    expect(text).toContain('… and 5 more: --json lists them all.')
    expect(JSON.parse(await many(' --json')).returns[0].rejections).toHaveLength(25)
  })

  it('findings alone end with 0', async () => {
    fresh('findings', { 'episodes.csv': tableOf('episodes', '900004,01/03/2018,S,Q9,N1,U4,PR1,01/04/2018,X1,,,,') })
    const { exitCode, stdout } = await typedIn(folder)('import ssda903 findings --store findings.db --authority north --recorded-at 2018-04-20')
    expect({ exitCode, says: stdout.includes('"Q9" is no code of LS') }).toEqual({ exitCode: 0, says: true })
  })

  it('a fact dated after --recorded-at is kept, with a finding', async () => {
    const { exitCode, stdout } = await typedIn(folder)('import ssda903 return --store early.db --authority north --recorded-at 2017-12-31')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/2 {2}dated after --recorded-at: a statutory review was held; kept +reviews\.csv:3, 4/)
  })
})

describe('a store and an identity file that do not go together', () => {
  it('the identity file gone: refused with the reason and what to do', async () => {
    const type = typedIn(folder)
    await type('import ssda903 return --store gone.db --authority north --recorded-at 2018-04-20')
    rmSync(join(folder, 'gone.db.identity'))
    const { exitCode, stdout, stderr } = await type('import ssda903 faulty --store gone.db --authority north')
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/no identity file at .*gone\.db\.identity.*\n {2}Next: Put the file back where it was.*\(IDENTITY_FILE_MISSING\)/)
    expect(existsSync(join(folder, 'gone.db.identity'))).toBe(false)
  })
})

describe('progress', () => {
  it('is told on a terminal, on standard error, and wiped away', async () => {
    const { stdout, stderr } = await typedIn(folder, { isTTY: true })('import ssda903 return --store progress.db --authority north')
    expect(stderr).toMatch(/100% of 4 children/)
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true)
    expect(stdout).not.toContain('children\r')
  })
})

it('nothing of a temporary kind is left beside a store', () => {
  expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([])
})
