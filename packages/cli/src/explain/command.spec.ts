import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Explanation } from '@kinfold/lineage'
import { folded, identifying, temporaryFolder, withSmallReturn } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>
beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
})
afterAll(remove)

const march = '--store care.db --month 2018-03'
const opened = async (line: string): Promise<Explanation> => JSON.parse((await type(`${line} --json`)).stdout) as Explanation

describe('as JSON', () => {
  it('is the figure of the scorecard and the children in scope, or perhaps in scope', async () => {
    const { figure, children } = await opened(`explain 8.1 ${march}`)
    const scorecard = JSON.parse((await type(`scorecard ${march} --json`)).stdout)
    expect(figure).toEqual(scorecard.figures.find(({ code }: { code: string }) => code === '8.1'))
    expect(children.map(({ verdict }) => verdict).sort()).toEqual(['cannot be known', 'met', 'not met'])
  })

  it('gives each clause with events and silences, down to the line of the file', async () => {
    const { children } = await opened(`explain 8.1 ${march}`)
    const met = children.find(({ verdict }) => verdict === 'met')
    expect(met?.clauses.every(({ value }) => value === true || value === false)).toBe(true)
    const evidence = met?.clauses.flatMap(clause => clause.evidence) ?? []
    expect(evidence).toContainEqual(
      expect.objectContaining({ type: 'BecameLookedAfter', effectiveOn: '2014-02-01', recordedAt: '2018-04-20T00:00:00.000Z', source: { system: 'ssda903', file: 'episodes.csv', line: 2 } })
    )
    expect(evidence).toContainEqual({ silence: expect.objectContaining({ from: '2014-02-01', to: '2018-03-31', about: null, covered: true }) })
  })

  it('answers null where a clause cannot be known', async () => {
    const { children } = await opened(`explain 8.1 ${march}`)
    const unknown = children.find(({ verdict }) => verdict === 'cannot be known')
    expect(unknown).toMatchObject({ inScope: null })
    expect(unknown?.clauses.filter(({ value }) => value === null).length).toBeGreaterThan(0)
  })

  it('holds no number, pupil number or postcode', async () => {
    expect((await type(`explain 6.1 ${march} --json`)).stdout).not.toMatch(identifying)
  })

  it("with --child shows that child alone, by the council's number or by the opaque id; the figure is over all", async () => {
    const all = await opened(`explain 8.1 ${march}`)
    const one = await opened(`explain 8.1 ${march} --child 900002`)
    expect(one).toEqual({ figure: all.figure, slice: null, children: all.children.filter(({ verdict }) => verdict === 'not met'), occasions: [] })
    expect(await opened(`explain 8.1 ${march} --child ${one.children[0]?.child ?? ''}`)).toEqual(one)
  })

  it('shows a child out of scope when asked for it', async () => {
    const { children } = await opened(`explain 8.1 ${march} --child 900004`)
    expect(children).toMatchObject([{ inScope: false, verdict: 'not met' }])
  })
})

describe('a child without an occasion on the days of the figure', () => {
  it('is told which the figure does not take in, and why; or that it has none at all', async () => {
    const admitted = folded((await type(`explain 6.3 ${march} --child 900002`)).stdout)
    expect(admitted).toContain('The figure takes occasions from 2018-03-01 to 2018-03-31, and this child has none there, as known then. 1 occasion of this child is not taken in.')
    expect(admitted).toMatch(/2014-03-01 before those days header\.csv:3, episodes\.csv:3/)
    expect(admitted).toMatch(/Next: kinfold journey [0-9a-f]{32} --store care\.db/)
    expect(folded((await type('explain 6.4 --store care.db --month 2017-08 --child 900004')).stdout)).toContain('2017-09-01 after those days')
    expect(folded((await type(`explain 6.4 ${march} --child 900001`)).stdout)).toContain('Nor does it have one on any other day that the log knows of.')
    expect((await opened(`explain 6.3 ${march} --child 900002`)).occasions).toMatchObject([{ from: '2018-03-01', to: '2018-03-31', outside: [{ on: '2014-03-01', lies: 'before' }] }])
  })

  it('who has one there is shown with it, and those not taken in after it', async () => {
    const text = folded((await type('explain 6.8 --store care.db --month 2017-09 --child 900001')).stdout)
    expect(text).toContain('on 2017-09-10')
    expect(text).toMatch(/occasions? of this child (?:is|are) not taken in: the figure takes those from 2017-09-01 to 2017-09-30\./)
  })

  it('of whom nothing was recorded by then, or who is not in a slice, is told so', async () => {
    expect((await type(`explain 6.3 ${march} --child 900002 --known-at 2018-04-19`)).stdout).toContain('Nothing was recorded of this child by then.')
    expect((await type(`explain 6.1 ${march} --child 900002 --by sex --slice male`)).stdout).toContain('Nothing of this child is in this slice, as known then.')
  })

  it('is told the same on a page', async () => {
    await type(`explain 6.3 ${march} --child 900002 --html outside.html`)
    const page = readFileSync(join(folder, 'outside.html'), 'utf8')
    expect(page).toContain('The figure takes occasions from 2018-03-01 to 2018-03-31')
    expect(page).toContain('before those days')
    expect(page).not.toContain('No child is in scope')
  })
})

describe('for people', () => {
  it('says the figure, the definition in a sentence, and how many children there are of each verdict', async () => {
    const text = folded((await type(`explain 8.1 ${march}`)).stdout)
    expect(text).toContain('50.0–66.7% 1 of 2 (bounded, 1 unknown)')
    expect(text).toMatch(/Of the children in a period of care .* those either in/)
    expect(text).toMatch(/ met: 1 child .* not met: 1 child .* cannot be known: 1 child /)
  })

  it('marks each clause in signs and words, indented, with what it rests on', async () => {
    const { stdout } = await type(`explain 8.1 ${march} --child 900002`)
    expect(stdout).toMatch(/\n {2}✓ in scope +true\n/)
    expect(stdout).toMatch(/\n {4}✓ aged under 16 +true +1\n/)
    expect(stdout).toMatch(/\n {2}✗ counted +false\n {4}✗ .*placement that has lasted at least 2 years +false +1 2 3 4 c d\n/)
    expect((await type(`explain 8.1 ${march} --child 900003`)).stdout).toMatch(/\n {2}\? in scope +cannot be known\n/)
  })

  it('lists events by day, with file and line, and silences in plain words', async () => {
    const { stdout } = await type(`explain 8.1 ${march} --child 900002`)
    expect(stdout).toMatch(/2 {2}BecameLookedAfter +2014-03-01 +episodes\.csv:3 +started to be looked after\n/)
    expect(stdout).toMatch(/3 {2}EpisodeEnded +2017-06-01 +episodes\.csv:3 .*\n(?: .*\n)? {2}4 {2}PlacementStarted +2017-06-01 +episodes\.csv:4/)
    expect(folded(stdout)).toContain('no other record from 2014-03-01 to 2018-03-31 that an episode of care began')
    const unknown = folded((await type(`explain 8.1 ${march} --child 900003`)).stdout)
    expect(unknown).toContain('the log does not reach the days from 2005-10-09 to 2015-12-31: nobody can say whether an episode of care began')
  })

  it('says on which day an occasion was', async () => {
    const { stdout } = await type(`explain 6.8 ${march}`)
    expect(stdout).toMatch(/met: 2 occasions|met: 1 occasion/)
    expect(stdout).toMatch(/child [0-9a-f]{32}, on 2018-03-(09|20): /)
  })

  it('names the rest where there are many, and says how to open them', async () => {
    const { stdout } = await type(`explain 6.1 ${march}`)
    expect(folded(stdout)).toMatch(/… and 1 more met, of [0-9a-f]{32}: --child opens one, --json lists them all\./)
  })

  it('says so where nobody is in scope', async () => {
    expect((await type(`explain 10.4 ${march}`)).stdout).toContain('No child is in scope, or may be.')
  })

  it('fits 100 columns and shows nobody', async () => {
    const { stdout } = await type(`explain 8.1 ${march}`)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    expect(stdout).not.toMatch(identifying)
  })
})

describe('what is asked wrongly, or of nobody', () => {
  it('an indicator that there is not: 2, with those there are', async () => {
    const { exitCode, stderr } = await type(`explain 99.9 ${march}`)
    expect({ exitCode, says: stderr.includes('There is no indicator "99.9".') && stderr.includes('6.1, 6.2') }).toEqual({ exitCode: 2, says: true })
  })

  it('a number in the place of the indicator is not repeated', async () => {
    expect((await type(`explain 900001 ${march}`)).stderr).not.toMatch(identifying)
  })

  it('a child that the store does not hold: 1, and the number is not repeated', async () => {
    const { exitCode, stderr } = await type(`explain 8.1 ${march} --child 900007`)
    expect({ exitCode, code: stderr.includes('(CLI_CHILD_UNKNOWN)'), told: identifying.test(stderr) }).toEqual({ exitCode: 1, code: true, told: false })
  })

  it('without the identity file a number leads nowhere, and it is said why; the opaque id still does', async () => {
    const id = (await opened(`explain 8.1 ${march} --child 900001`)).children[0]?.child ?? ''
    rmSync(join(folder, 'care.db.identity'))
    const { exitCode, stderr } = await type(`explain 8.1 ${march} --child 900001`)
    expect({ exitCode, says: stderr.includes("without the identity file beside it a council's number leads nowhere") }).toEqual({ exitCode: 1, says: true })
    expect((await opened(`explain 8.1 ${march} --child ${id}`)).children).toHaveLength(1)
  })
})
