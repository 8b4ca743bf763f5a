import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from './command-line.laws.js'
import type { Ran } from './command-line.laws.js'
import { filesAsAt, monthsOf, recordedAtOf, rehearsed } from './rehearsed-authority.laws.js'

const { folder, remove } = temporaryFolder()
const months = monthsOf('2018-04', 6)
/** The month ends at which every command is asked, and asked again after all that was recorded later. */
const looked = months.slice(0, 3)
const figures = '--store care.db --month 2018-04'

/** Every command that answers as known at a moment; `CHILD` stands for a child, and a file that is written is named after `>`. */
const lines: readonly string[] = [
  `scorecard ${figures}`,
  `scorecard ${figures} --json`,
  `scorecard ${figures} --csv --policy dfe-2023`,
  `scorecard 6.1 8.1 6.4 ${figures} --by placement-type --json`,
  ...['6.1', '6.4', '6.8', '8.1', '10.4', 'missing-episodes'].map(code => `explain ${code} ${figures} --json`),
  `explain 8.1 ${figures}`,
  `explain 6.3 ${figures} --child CHILD`,
  `explain 6.1 ${figures} --by sex --slice female --json`,
  `explain 8.1 ${figures} --html 8.1.html > 8.1.html`,
  `explain 8.1 ${figures} --prov 8.1.json > 8.1.json`,
  `explain 8.1 ${figures} --edges 8.1.csv > 8.1.csv`,
  `bridge 6.3 --from local --to dfe-2023 ${figures}`,
  `bridge 8.1 --from local --to annex-a ${figures} --json`,
  'journey CHILD --store care.db',
  'journey CHILD --store care.db --json',
  'findings --store care.db',
  'findings --store care.db --json',
  'export ssda903 out --store care.db --year 2018-19 > out/episodes.csv',
  `certify ${figures} --out cert.json --annex annex.json --salt ${'5a'.repeat(32)} > annex.json`,
  'revisions 6.4 --store care.db --months 2018-04..2018-06 --json',
  'revisions 8.1 --store care.db --months 2018-04..2018-06',
  'lags --store care.db',
  'lags --store care.db --json',
  'reconcile --store care.db --json',
  'reconcile --store care.db'
]

let type: (line: string) => Promise<Ran>
let child: string

const printed = async (line: string, knownAt: string): Promise<string> => {
  const [typed = '', file] = line.replace('CHILD', child).split(' > ')
  const { stdout, stderr, exitCode } = await type(`${typed} --known-at ${knownAt}`)
  if (file === undefined) return JSON.stringify({ stdout, stderr, exitCode })
  const written = exitCode === 0 ? readFileSync(join(folder, file), 'utf8') : ''
  for (const each of ['8.1.html', '8.1.json', '8.1.csv', 'out', 'cert.json', 'annex.json']) rmSync(join(folder, each), { recursive: true, force: true })
  return JSON.stringify({ stderr, exitCode, written })
}
const justBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString()
const toTheMinute = (moment: string): string => `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`
/** What was printed as known at one moment, as if it were of another: commands show a moment in full, and to the minute. */
const asIfAt = (text: string, moment: string, other: string): string => text.replaceAll(moment, other).replaceAll(toTheMinute(moment), toTheMinute(other))

const first = new Map<string, string>()
beforeAll(async () => {
  type = await rehearsed(folder, months, async (month, typed) => {
    type = typed
    if (month === months[0]) {
      const { children } = JSON.parse((await type(`explain 6.1 ${figures} --json`)).stdout)
      child = children.at(-1).child
    }
    if (!looked.includes(month)) return
    for (const line of lines) first.set(`${month} ${line}`, await printed(line, recordedAtOf(month)))
    // The register as it was then: what is published later must not be seen in it.
    await type(`publish 6.1 8.1 ${figures} --known-at ${recordedAtOf(month)} --document Report-${month} --by analyst`)
  })
}, 300_000)
afterAll(remove)

describe.each(lines)('kinfold %s', line => {
  it('prints as known at a moment, to the byte, what it printed before anything later was recorded', async () => {
    for (const month of looked) expect([month, await printed(line, recordedAtOf(month))]).toEqual([month, first.get(`${month} ${line}`)])
  })

  it('knows what was recorded at the very moment, and an instant before it nothing of that', async () => {
    const [earlier = '', later = ''] = looked.map(recordedAtOf)
    const instant = justBefore(later)
    expect(asIfAt(await printed(line, instant), instant, earlier)).toBe(first.get(`${looked[0] ?? ''} ${line}`))
  })

  it('before the log begins says so, and when it does', async () => {
    const [begins = ''] = looked.map(recordedAtOf)
    const { stdout, stderr, exitCode, written } = JSON.parse(await printed(line, justBefore(begins)))
    const refusal = line.startsWith('export') ? ([1, 'SSDA903_YEAR_NOT_HELD'] as const) : line.includes('--slice') ? ([2, 'CLI_SLICE_UNKNOWN'] as const) : undefined
    expect([exitCode, String(stderr).includes(refusal?.[1] ?? `The log of anyshire begins at ${toTheMinute(begins)}: at 2018-04-30 21:59 UTC nothing was recorded yet.`)]).toEqual([refusal?.[0] ?? 0, true])
    expect(String(stdout)).not.toContain('The log of anyshire')
    if (line.includes('--html')) expect(written).toContain('The log of anyshire begins at')
  })
})

it('and later records do change what is printed: the law is not empty', () => {
  const changed = lines.filter(line => new Set(looked.map(month => asIfAt(first.get(`${month} ${line}`) ?? '', recordedAtOf(month), recordedAtOf(looked[0] ?? '')))).size > 1)
  expect(changed.length).toBeGreaterThan(10)
})

it('the register holds what was published by then, to the instant', async () => {
  const published = async (knownAt: string): Promise<number> => JSON.parse(JSON.parse(await printed('reconcile --store care.db --json', knownAt)).stdout).figures.length
  const registered = '2019-06-01T10:00:00.000Z'
  expect([await published(registered), await published(justBefore(registered))]).toEqual([2 * looked.length, 0])
  const { stdout } = JSON.parse(await printed('reconcile --store care.db', justBefore(registered)))
  expect(stdout).toContain('Nothing was registered by then.')
  expect(stdout).not.toContain('kinfold publish')
})

it('the last view of a revision triangle knows nothing of what was recorded later on the same evening', async () => {
  const last = recordedAtOf(months.at(-1) ?? '')
  const views = async (knownAt = ''): Promise<string> => {
    const texts: string[] = []
    for (const code of ['6.1', '6.3', '6.4', '6.8', '8.1']) texts.push((await type(`revisions ${code} --store care.db --months 2018-07..2018-09 --csv${knownAt}`)).stdout)
    return texts.join('')
  }
  const before = await views(` --known-at ${last}`)
  writeFiles(join(folder, 'evening'), filesAsAt('2018-11'))
  const imported = await type(`import ssda903 evening --store care.db --authority anyshire --recorded-at ${last.replace('T22:00', 'T23:00')} --covers 2016-04-01..2018-11-30`)
  expect([imported.exitCode, imported.stderr]).toEqual([0, ''])
  expect(await views(` --known-at ${last}`)).toBe(before)
  expect(await views()).not.toBe(before)
})
