import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, identifying, smallReturn, tableOf, temporaryFolder, typedIn, withSmallReturn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>

/** The return of the year after: 900002's move was a day later than told, 900004's review of the year before is told now. */
const nextReturn = {
  'header.csv': smallReturn['header.csv'] ?? '',
  'episodes.csv': tableOf(
    'episodes',
    '900001,01/02/2014,S,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ2 2BB,',
    '900002,01/06/2017,P,C2,N1,H5,PR1,01/12/2018,E4A,,ZZ1 1AA,ZZ4 4EE,'
  ),
  'reviews.csv': tableOf('reviews', '900001,05/06/2008,01/09/2018,PN1')
}

beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
  writeFiles(join(folder, 'next'), nextReturn)
  const { exitCode } = await type('import ssda903 next --store care.db --authority north --recorded-at 2019-04-20')
  expect(exitCode).toBe(0)
})
afterAll(remove)

describe('for people', () => {
  it('shows facts on both axes of time, with codes in words and the line of the file', async () => {
    const { stdout } = await type('journey 900001 --store care.db')
    expect(stdout).toMatch(/^child [0-9a-f]{32} {3}north, born 2008-06-05, as known at 2019-04-20\n/)
    expect(folded(stdout)).toMatch(/2014-02-01 2018-04-20 started to be looked after: LS C2 Full care order; episodes\.csv:2 PLACE U4 Foster placement with another carer, long term; /)
    expect(stdout).toMatch(/2018-09-01 {2}2019-04-20 {2}a statutory review was held/)
  })

  it('marks what was superseded, and what stands in its place', async () => {
    const { stdout } = await type('journey 900002 --store care.db')
    expect(folded(stdout)).toMatch(/2017-06-01 2018-04-20 \[superseded\] placement changed, legal status episodes\.csv:4 unchanged: .*PLACE K2/)
    expect(folded(stdout)).toMatch(/2017-06-01 2019-04-20 placement changed, legal status unchanged: LS C2 episodes\.csv:3 Full care order; PLACE H5/)
  })

  it('strikes it through on a terminal', async () => {
    const { stdout } = await typedIn(folder, { isTTY: true })('journey 900002 --store care.db')
    expect(stdout).toContain('\u001b[9m')
  })

  it('as known earlier shows what was known then', async () => {
    const { stdout } = await type('journey 900002 --store care.db --known-at 2018-12-31')
    expect(stdout).toContain('as known at 2018-12-31')
    expect(stdout).not.toContain('superseded')
    expect(stdout).toContain('still open')
  })

  it('tells what was believed when: what is told otherwise, what no longer holds, and what does from then on', async () => {
    const text = folded((await type('journey 900002 --store care.db')).stdout)
    expect(text).toMatch(/What was believed when 2018-04-20: 6 events recorded, the first of all \+ believed: from 2014-03-01, still open/)
    expect(text).toMatch(/2019-04-20: 2 events recorded .*told otherwise: 2017-06-01 .*PLACE H5 .*; it was: 2017-06-01 .*PLACE K2/)
    expect(text).toMatch(/− no longer: placement from 2017-06-01, still open: K2 .*\+ from then on: placement from 2017-06-01 to 2018-12-01: H5/)
    expect(folded((await type('journey 900002 --store care.db --known-at 2018-12-31')).stdout)).not.toContain('What was believed when')
  })

  it('tells periods of care and placements in words', async () => {
    const text = folded((await type('journey 900002 --store care.db')).stdout)
    expect(text).toContain('from 2014-03-01 to 2018-12-01, aged 6 then; ceased: E4A Returned home')
    expect(text).toMatch(/placement from 2014-03-01 to 2017-06-01: U4 .*; legal status C2 Full care order \(1 episode\)/)
  })

  it('says what cannot be known', async () => {
    const text = folded((await type('journey 900003 --store care.db')).stdout)
    expect(text).toContain('begun on some day from 2005-10-09, seen from 2016-01-01, still open')
    expect(text).toContain('The episode of 2016-01-01 was not the start of care (RNE is not S): what came up to 2015-12-31 cannot be known.')
    expect(text).toContain('Episodes are covered 2017-04-01 to 2019-03-31.')
  })

  it('fits 100 columns and shows no number, pupil number or postcode', async () => {
    const { stdout } = await type('journey 900002 --store care.db')
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    expect(stdout).not.toMatch(identifying)
  })
})

describe('as JSON', () => {
  it('gives what each event changed, and what was believed from each moment on', async () => {
    const { beliefs, changes, facts } = JSON.parse((await type('journey 900002 --store care.db --json')).stdout)
    expect(beliefs.map(({ recordedAt, events }: { recordedAt: string; events: readonly { kind: string }[] }) => [recordedAt.slice(0, 10), events.map(({ kind }) => kind).sort()])).toEqual([
      ['2018-04-20', ['new', 'new', 'new', 'new', 'new', 'new']],
      ['2019-04-20', ['new', 'told otherwise']]
    ])
    const standing = facts.filter(({ standing: how }: { standing: string }) => how === 'current').map(({ id }: { id: string }) => id)
    expect(changes.map(({ event }: { event: string }) => event)).toEqual(standing)
    for (const { patches } of changes) expect(patches.length).toBeGreaterThan(0)
  })

  it('gives every version of every fact with how it stands', async () => {
    const { facts, ...journey } = JSON.parse((await type('journey 900002 --store care.db --json')).stdout)
    expect(journey).toMatchObject({ authority: 'north', knownAt: '2019-04-20T00:00:00.000Z', born: '2007-08-07' })
    const moves = facts.filter(({ type: of }: { type: string }) => of === 'PlacementStarted')
    expect(moves.map(({ standing, payload }: { standing: string; payload: { placementType: string } }) => [standing, payload.placementType])).toEqual([
      ['superseded', 'K2'],
      ['current', 'H5']
    ])
    expect(moves[0].supersededBy).toBe(moves[1].id)
    expect(moves[1].supersedes).toBe(moves[0].id)
    expect(moves[0].factId).toBe(moves[1].factId)
  })

  it('gives periods of care with their placements, and the coverage', async () => {
    const { periods, coverage } = JSON.parse((await type('journey 900002 --store care.db --json')).stdout)
    expect(periods).toMatchObject([
      {
        earliest: '2014-03-01', from: '2014-03-01', to: '2018-12-01', reasonEnded: 'E4A',
        placements: [{ from: '2014-03-01', to: '2017-06-01', types: ['U4'] }, { from: '2017-06-01', to: '2018-12-01', types: ['H5'] }]
      }
    ])
    expect(coverage.episodes).toContainEqual({ from: '2017-04-01', to: '2018-04-01' })
  })

  it('is found by the opaque id as by the number, and holds neither number nor postcode', async () => {
    const { stdout } = await type('journey 900001 --store care.db --json')
    const { child } = JSON.parse(stdout)
    expect((await type(`journey ${child} --store care.db --json`)).stdout).toBe(stdout)
    expect(stdout).not.toMatch(identifying)
  })
})

it('a child that the store does not hold: 1, and the number is not repeated', async () => {
  const { exitCode, stderr } = await type('journey 900008 --store care.db')
  expect({ exitCode, code: stderr.includes('(CLI_CHILD_UNKNOWN)'), told: identifying.test(stderr) }).toEqual({ exitCode: 1, code: true, told: false })
})
