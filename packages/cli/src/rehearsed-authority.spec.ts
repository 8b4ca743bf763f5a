import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder, writeFiles } from './command-line.laws.js'
import type { Ran } from './command-line.laws.js'
import { filesAsAt, filesOn, monthsOf, recordedAtOf, rehearsed } from './rehearsed-authority.laws.js'

const { folder, remove } = temporaryFolder()
const months = monthsOf('2018-04', 12)
const store = '--store care.db'

/** What was printed for a month on the day of its extract: the report of the time. */
const reported = new Map<string, readonly string[]>()
const reportsOf = (month: string): readonly string[] => [`scorecard ${store} --month ${month}`, `scorecard ${store} --month ${month} --json`, `explain 8.1 ${store} --month ${month} --json`]

let type: (line: string) => Promise<Ran>
/** What command lines print; the last line of a table says what to type next, and repeats what was typed. */
const printedBy = async (lines: readonly string[]): Promise<readonly string[]> => {
  const printed: string[] = []
  for (const line of lines) printed.push((await type(line)).stdout.replace(/^Next: .*$/m, ''))
  return printed
}
const figuresOf = async (month: string, knownAt = ''): Promise<string> => {
  const { figures } = JSON.parse((await type(`scorecard ${store} --month ${month} --json${knownAt}`)).stdout)
  return JSON.stringify(figures)
}

beforeAll(async () => {
  await rehearsed(folder, months, async (month, typed) => {
    type = typed
    reported.set(month, await printedBy(reportsOf(month)))
  })
}, 120_000)
afterAll(remove)

describe('an authority that keeps its twelve monthly extracts', () => {
  it.each(months)('prints the report of %s again, to the byte, as known then', async month => {
    expect(await printedBy(reportsOf(month).map(line => `${line} --known-at ${recordedAtOf(month)}`))).toEqual(reported.get(month))
  })

  it('prints other figures for most months now: late records restate them', async () => {
    const restated: string[] = []
    for (const month of months) if ((await figuresOf(month)) !== (await figuresOf(month, ` --known-at ${recordedAtOf(month)}`))) restated.push(month)
    expect(restated.length).toBeGreaterThan(months.length / 2)
  })
})

describe('every restatement of a month', () => {
  it.each(months)('%s is explained to the last child', async month => {
    for (const code of ['6.1', '6.8', '8.1', '8.2']) {
      const { from, to, change, changes, addsUp } = JSON.parse((await type(`restate ${code} ${store} --month ${month} --from ${recordedAtOf(month)} --json`)).stdout)
      expect(addsUp).toBe(true)
      for (const number of ['numerator', 'denominator', 'unknown']) {
        const left = (to.numbers[number] ?? 0) - (from.numbers[number] ?? 0) - changes.reduce((sum: number, each: { change: Record<string, number> }) => sum + (each.change[number] ?? 0), 0)
        expect([code, number, left, change[number] ?? 0]).toEqual([code, number, 0, (to.numbers[number] ?? 0) - (from.numbers[number] ?? 0)])
      }
      for (const { events, because } of changes) expect([events.length > 0, because.length > 0]).toEqual([true, true])
    }
  })
})

describe('an extract that cannot be right', () => {
  const march = '2019-03'
  const importing = (name: string, files: Readonly<Record<string, string>>, more: string) => {
    writeFiles(join(folder, name), files)
    return type(`import ssda903 ${name} ${store} --authority anyshire ${more}`)
  }
  const checked = async (): Promise<string> => (await type('store check care.db --json')).stdout
  const inApril = `--recorded-at 2019-04-30T22:00:00Z --covers 2016-04-01..2019-04-30`
  const shuffled = (text: string): string => {
    const [head = '', ...rows] = text.trimEnd().split('\n')
    const ids = [...new Set(rows.map(row => row.split(',')[0] ?? ''))]
    const other = new Map(ids.map((id, place) => [id, ids[(place + 1) % ids.length] ?? id]))
    return [head, ...rows.map(row => row.replace(/^[^,]*/, id => other.get(id) ?? id)), ''].join('\n')
  }

  it.each([
    ['of a year before, imported again by mistake', () => filesAsAt('2018-04'), inApril, 'SSDA903_EXTRACT_OVERTAKEN'],
    ['of a year before, never seen', () => filesOn('2018-04-15'), inApril, 'SSDA903_RETURN_DOUBTFUL'],
    ['whose child numbers are mixed up', () => Object.fromEntries(Object.entries(filesAsAt(march)).map(([name, text]) => [name, name === 'episodes.csv' ? shuffled(text) : text])), inApril, 'SSDA903_RETURN_DOUBTFUL'],
    ['whose episodes are cut off', () => ({ ...filesAsAt(march), 'episodes.csv': (filesAsAt(march)['episodes.csv'] ?? '').split('\n').slice(0, 60).join('\n') }), inApril, 'SSDA903_RETURN_DOUBTFUL'],
    ['that was taken before the last one', () => filesOn('2018-09-15'), '--recorded-at 2018-09-15T22:00:00Z --covers 2016-04-01..2018-09-15', 'SSDA903_RECORDED_BEFORE_EARLIER_IMPORT']
  ])('%s stops with an explanation, and the log is as it was', async (_how, files, more, code) => {
    const before = await checked()
    const { exitCode, stderr } = await importing(`wrong ${_how}`.replaceAll(' ', '-'), files(), more)
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining(code) })
    expect(stderr).toContain('Next:')
    expect(await checked()).toBe(before)
  })

  it('that lacks a file takes nothing of that file back', async () => {
    const { 'reviews.csv': reviews, ...others } = filesAsAt(march)
    expect(reviews?.split('\n').length).toBeGreaterThan(100)
    const { exitCode, stdout } = await importing('without-reviews', others, inApril)
    expect(exitCode).toBe(0)
    expect(stdout).not.toContain('retracted')
    expect(await figuresOf(march)).toBe(await figuresOf(march, ` --known-at ${recordedAtOf(march)}`))
  })
})
