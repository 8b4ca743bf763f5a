import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, identifying, smallReturn, tableOf, temporaryFolder, withSmallReturn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>

/** The return of the year after: 900002 was in the first placement all along, and 900001's end of care before the month is told late. */
beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
  writeFiles(join(folder, 'next'), {
    'header.csv': smallReturn['header.csv'] ?? '',
    'episodes.csv': tableOf('episodes', '900001,01/02/2014,S,C2,N1,U4,PR1,15/03/2018,E4A,,ZZ1 1AA,ZZ2 2BB,', '900002,01/06/2017,P,C2,N1,K2,PR1,,,,ZZ1 1AA,ZZ4 4EE,'),
    'reviews.csv': smallReturn['reviews.csv'] ?? ''
  })
  const { exitCode } = await type('import ssda903 next --store care.db --authority north --recorded-at 2019-04-20 --covers 2017-04-01..2019-03-31')
  expect(exitCode).toBe(0)
})
afterAll(remove)

const march = '--store care.db --month 2018-03'

describe('for people', () => {
  it('says who left, which clause is answered otherwise, and which line of which file did it', async () => {
    const { exitCode, stdout } = await type(`restate 8.1 ${march} --from 2018-04-20`)
    expect(exitCode).toBe(0)
    expect(folded(stdout)).toMatch(/a\. 1 child: met → out of scope .*in a period of care \(short breaks left out\): true → false/)
    expect(folded(stdout)).toMatch(/recorded 2019-04-20 \(episodes\.csv:2\), new: 2018-03-15 ceased to be looked after: REC E4A/)
    expect(folded(stdout)).toContain('Checked: the children add up to the difference.')
    expect(stdout).not.toMatch(identifying)
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
  })

  it('says that nobody counts otherwise where nothing that was recorded matters', async () => {
    expect(folded((await type(`restate 8.1 ${march} --from 2019-04-20`)).stdout)).toContain('0 events were recorded. Nobody counts otherwise for it.')
  })

  it('says when the log begins where it is asked about an earlier moment', async () => {
    const text = folded((await type(`restate 8.1 ${march} --from 2018-04-19T23:59Z`)).stdout)
    expect(text).toContain('The log begins at 2018-04-20: as known earlier there is no figure to compare with.')
    expect(text).toContain('not recorded')
  })
})

describe('the two moments', () => {
  it('are exact: what was recorded at one is known at it, and not a millisecond before', async () => {
    const told = async (from: string, to: string) => JSON.parse((await type(`restate 6.1 ${march} --from ${from} --to ${to} --json`)).stdout)
    expect((await told('2018-04-20', '2019-04-19T23:59:59.999Z')).recorded).toBe(0)
    expect((await told('2018-04-20', '2019-04-20')).recorded).toBeGreaterThan(0)
    expect((await told('2019-04-20', '2019-04-20')).recorded).toBe(0)
  })

  it('the later one first: 2, and which to give where', async () => {
    const { exitCode, stderr } = await type(`restate 6.1 ${march} --from 2019-04-20 --to 2018-04-20`)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('CLI_MOMENTS_REVERSED')])
    expect((await type(`restate 6.1 ${march} --from yesterday`)).stderr).toContain('NOT_AN_INSTANT')
    expect((await type(`restate 6.1 ${march}`)).exitCode).toBe(2)
  })
})

it('each figure is the one that the scorecard as known then prints', async () => {
  const { from, to } = JSON.parse((await type(`restate 6.4 ${march} --from 2018-04-20 --json`)).stdout)
  const valueAt = async (knownAt: string) => JSON.parse((await type(`scorecard 6.4 ${march} --known-at ${knownAt} --json`)).stdout).figures[0].value
  expect([from.value, to.value]).toEqual([await valueAt('2018-04-20'), await valueAt('2019-04-20')])
  expect(to.value).toBe(from.value + 1)
})
