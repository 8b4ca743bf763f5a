import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folded, identifying, tableOf, temporaryFolder, typedIn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder, remove } = temporaryFolder()
const type = typedIn(folder)
const rows = [
  // Lasts a month into the next.
  '900001,01/05/2017,S,C2,N1,U4,PR1,01/08/2017,X1,CARPL,ZZ1 1AA,ZZ2 2BB,',
  '900001,01/07/2017,P,C2,N1,K2,PR1,,,,ZZ1 1AA,ZZ4 4EE,',
  // Two left open, one after the other.
  '900002,01/03/2014,S,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ3 3DD,',
  '900002,01/06/2015,P,C2,N1,K2,PR1,,,,ZZ1 1AA,ZZ4 4EE,',
  '900002,01/06/2016,P,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ5 5FF,',
  // Left open, and care starts anew: no safe reading.
  '900003,01/03/2014,S,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ3 3DD,',
  '900003,01/06/2016,S,C2,N1,U4,PR1,,,,ZZ1 1AA,ZZ5 5FF,'
]
const importing = async (store: string): Promise<Ran> => type(`import ssda903 return --store ${store} --authority north --recorded-at 2018-04-20`)

beforeAll(async () => {
  writeFiles(join(folder, 'return'), {
    'header.csv': tableOf('header', '900001,1,05/06/2008,WBRI,A123456789012,,', '900002,2,07/08/2007,WBRI,B123456789012,,', '900003,1,09/10/2009,WBRI,C123456789012,,'),
    'episodes.csv': tableOf('episodes', ...rows)
  })
  await importing('care.db')
})
afterAll(remove)

const told = ['--by', 'A. Manager', '--reason', 'seen in the case file']
const applying = (store: string, file: string, ...more: readonly string[]): Promise<Ran> => type(['apply', file, '--store', store, ...told, ...more])
const proposing = (store: string, file: string): Promise<Ran> => type(`findings --store ${store} --propose ${file}`)
const linesOf = (file: string): readonly string[] => readFileSync(join(folder, file), 'utf8').split('\n').filter(line => line !== '')
const findingsOf = async (store: string, more = ''): Promise<Readonly<Record<string, number>>> => {
  const { rules } = JSON.parse((await type(`findings --store ${store} --json${more}`)).stdout)
  return Object.fromEntries(rules.map(({ code, count }: { code: string; count: number }) => [code, count]))
}
const json = async (store: string, file: string, ...more: readonly string[]) => {
  const { exitCode, stdout } = await applying(store, file, '--json', ...more)
  return { exitCode, ...JSON.parse(stdout) }
}

describe('findings --propose', () => {
  it('writes a line for each safe reading, says what has none, and changes nothing', async () => {
    const before = (await type('store check care.db --json')).stdout
    const { exitCode, stdout } = await proposing('care.db', 'all.ndjson')
    const text = folded(stdout)
    expect(exitCode).toBe(0)
    expect(text).toContain('3 proposals about 2 children')
    expect(text).toContain('Only the last episode of a child is open 3 2 1 (FINDING_OPEN_EPISODE_FOLLOWED)')
    expect(text).toContain('2 findings of what nobody told will come to light')
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    expect((await type('store check care.db --json')).stdout).toBe(before)
    expect(linesOf('all.ndjson').map(line => JSON.parse(line)).map(({ rule, revision, corrections, events }) => [rule, revision, corrections.length, events.length]).sort()).toEqual([
      ['FINDING_OPEN_EPISODE_FOLLOWED', 4, 1, 1],
      ['FINDING_OPEN_EPISODE_FOLLOWED', 4, 1, 1],
      ['JOURNEY_EPISODES_OVERLAP', 4, 1, 1]
    ])
  })

  it('names no child, pupil or postcode, and only its owner may read the file', async () => {
    const { stdout } = await proposing('care.db', 'named.ndjson')
    expect(stdout + linesOf('named.ndjson').join('')).not.toMatch(identifying)
    expect(statSync(join(folder, 'named.ndjson')).mode & 0o077).toBe(0)
  })

  it('is the same to the byte, proposed twice; of one rule it holds that rule only', async () => {
    await proposing('care.db', 'again.ndjson')
    expect(linesOf('again.ndjson')).toEqual(linesOf('all.ndjson'))
    await type('findings --store care.db --rule 501 --propose overlaps.ndjson')
    expect(linesOf('overlaps.ndjson').map(line => JSON.parse(line).rule)).toEqual(['JOURNEY_EPISODES_OVERLAP'])
  })

  it('writes nothing over, and proposes nothing for a moment that is past', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    const { exitCode, stderr } = await proposing('care.db', 'mine.txt')
    expect({ exitCode, code: stderr.includes('(CLI_FILE_THERE)'), text: readFileSync(join(folder, 'mine.txt'), 'utf8') }).toEqual({ exitCode: 1, code: true, text: 'mine' })
    expect((await type('findings --store care.db --known-at 2018-05-01 --propose past.ndjson')).exitCode).toBe(2)
  })
})

describe('kinfold apply', () => {
  it('appends them as corrections with the reason; the findings are gone, and stay in what was known before', async () => {
    await importing('done.db')
    const before = await findingsOf('done.db')
    await proposing('done.db', 'done.ndjson')
    const { exitCode, stdout } = await applying('done.db', 'done.ndjson')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('3 proposals: 3 applied, 0 already applied, 0 refused')
    const after = await findingsOf('done.db')
    expect([before['FINDING_OPEN_EPISODE_FOLLOWED'], after['FINDING_OPEN_EPISODE_FOLLOWED']]).toEqual([3, 1])
    expect([before['JOURNEY_EPISODES_OVERLAP'], after['JOURNEY_EPISODES_OVERLAP']]).toEqual([4, 1])
    const brought = Object.keys(after).filter(code => (after[code] ?? 0) > (before[code] ?? 0))
    expect(brought).toEqual(['FINDING_REASON_FOR_PLACEMENT_CHANGE_MISSING'])
    expect(await findingsOf('done.db', ' --known-at 2018-06-30')).toEqual(before)
    expect((await type('store check done.db')).exitCode).toBe(0)
    await type('store export done.db done.log')
    const corrected = linesOf('done.log').filter(line => line.includes('A. Manager'))
    expect(corrected).toHaveLength(3)
    expect(corrected.every(line => /"reason":"[A-Z_]+: seen in the case file"/.test(line) && line.includes('2018-07-01T10:00:00.000Z'))).toBe(true)
  })

  it('done a second time does nothing, and says so: also by somebody else', async () => {
    const before = (await type('store check done.db --json')).stdout
    expect(await json('done.db', 'done.ndjson')).toMatchObject({ exitCode: 0, applied: 0, alreadyApplied: 3, refused: 0 })
    expect((await type(['apply', 'done.ndjson', '--store', 'done.db', '--by', 'B', '--reason', 'other'])).stdout).toContain('0 applied, 3 already applied')
    expect((await type('store check done.db --json')).stdout).toBe(before)
  })

  it('tries with --dry-run, and writes nothing', async () => {
    const before = (await type('store check care.db --json')).stdout
    const { stdout } = await applying('care.db', 'all.ndjson', '--dry-run')
    expect(stdout).toContain('3 would be applied')
    expect((await type('store check care.db --json')).stdout).toBe(before)
  })

  it('rule by rule: what was applied of the same file stands in nobody\'s way', async () => {
    await importing('rules.db')
    await proposing('rules.db', 'rules.ndjson')
    expect(await json('rules.db', 'rules.ndjson', '--rule', '501')).toMatchObject({ applied: 1, proposals: [{ rule: 'JOURNEY_EPISODES_OVERLAP' }] })
    expect(await json('rules.db', 'rules.ndjson')).toMatchObject({ exitCode: 0, applied: 2, alreadyApplied: 1 })
  })

  it('a child whose records have changed since is refused, and the others are not', async () => {
    await importing('changed.db')
    await proposing('changed.db', 'changed.ndjson')
    writeFiles(join(folder, 'next'), { 'reviews.csv': tableOf('reviews', '900001,05/06/2008,10/09/2018,PN1') })
    await type('import ssda903 next --store changed.db --authority north --recorded-at 2018-06-20 --covers 2018-04-01..2019-03-31 --confirm-retractions')
    const done = await json('changed.db', 'changed.ndjson')
    expect(done).toMatchObject({ exitCode: 3, applied: 2, refused: 1 })
    expect(done.proposals.filter(({ outcome }: { outcome: string }) => outcome === 'refused')).toMatchObject([{ rule: 'JOURNEY_EPISODES_OVERLAP', code: 'CLI_PROPOSAL_OVERTAKEN' }])
  })

  it('a child that the store does not hold is refused', async () => {
    writeFileSync(join(folder, 'strange.ndjson'), linesOf('all.ndjson').map(line => line.replace(/"child":"[0-9a-f]{4}/, '"child":"0000')).join('\n'))
    const { exitCode, stdout } = await applying('care.db', 'strange.ndjson', '--dry-run')
    expect([exitCode, folded(stdout).match(/CLI_PROPOSAL_CHILD_NOT_HELD/g)?.length]).toEqual([3, 3])
  })

  it.each<[string, (line: string) => string, string]>([
    ['on another day than its events', line => line.replace(/("type":"(?:RedateFact|CloseEpisode)".*?"on":")\d{4}-\d{2}-\d{2}/, '$12017-07-02'), 'CLI_PROPOSAL_NOT_(SAFE|ACCEPTED)'],
    ['to other events', line => line.replace(/"events":\[{"id":"..../, match => `${match.slice(0, -4)}0000`), 'CLI_PROPOSAL_NOT_AS_WRITTEN'],
    ['of a fact that is not there', line => line.replace(/"fact":"..../, '"fact":"0000'), 'CLI_PROPOSAL_NOT_ACCEPTED']
  ])('a line that was changed %s is refused', async (_, change, code) => {
    const line = linesOf('all.ndjson').find(one => one.includes('JOURNEY_EPISODES_OVERLAP","mends')) ?? ''
    expect(change(line)).not.toBe(line)
    writeFileSync(join(folder, 'bent.ndjson'), change(line))
    const { refused, proposals } = await json('care.db', 'bent.ndjson', '--dry-run')
    expect(refused).toBe(1)
    expect(proposals[0].code).toMatch(new RegExp(code))
  })

  it.each<[string, string, string]>([
    ['no JSON', '900001, mend it', 'it is no JSON'],
    ['no proposal', '[]', 'it is no proposal'],
    ['no revision', '{"authority":"north","child":"c","rule":"JOURNEY_EPISODES_OVERLAP","mends":[],"untold":[],"says":"so"}', 'its revision cannot be read'],
    ['no rule', '{"authority":"north","child":"c","rule":"900001"}', 'its rule cannot be read']
  ])('%s: the file and the line are named, and nothing of the file is applied', async (_, bad, why) => {
    writeFileSync(join(folder, 'bad.ndjson'), [linesOf('all.ndjson')[0], bad, ''].join('\n'))
    const { exitCode, stdout, stderr } = await applying('care.db', 'bad.ndjson')
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^kinfold: Line 2 of .*bad\.ndjson is not as/)
    expect(stderr).toContain(why)
    expect(stderr).not.toContain('900001')
    expect((await findingsOf('care.db'))['FINDING_OPEN_EPISODE_FOLLOWED']).toBe(3)
  })

  it('without a file, a reason or a name nothing is applied', async () => {
    expect((await applying('care.db', 'nowhere.ndjson')).stderr).toContain('(CLI_FILE_UNUSABLE)')
    const blank = await type(['apply', 'all.ndjson', '--store', 'care.db', '--by', 'A', '--reason', ' '])
    expect([blank.exitCode, blank.stderr.includes('(CLI_OPTION_BLANK)')]).toEqual([2, true])
    expect((await type('apply all.ndjson --store care.db --by A')).exitCode).toBe(2)
  })
})
