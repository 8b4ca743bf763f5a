import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identifying, temporaryFolder, withSmallReturn } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'
import type { Opened } from '../explain/open-figure.js'
import { evidencePage } from './page.js'

const { folder, remove } = temporaryFolder()
let type: (line: string) => Promise<Ran>
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const march = '--store care.db --month 2018-03'

beforeAll(async () => {
  type = (await withSmallReturn(folder)).type
  const { exitCode, stdout } = await type(`explain 8.1 ${march} --html 8.1.html --prov 8.1.json --edges 8.1.csv`)
  expect([exitCode, stdout]).toEqual([0, 'Written: 8.1.html\nWritten: 8.1.json\nWritten: 8.1.csv\n'])
})
afterAll(remove)

/** What of a page a browser would run, or fetch. */
const reaching = /<script|<link|<img|<iframe|<object|<base|javascript:|url\(|@import|\bon[a-z]+=|https?:/i

describe('the page of evidence', () => {
  it('runs nothing, fetches nothing, and allows neither: its policy names the hash of its one style', () => {
    const page = read('8.1.html')
    expect(page).not.toMatch(reaching)
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page.replaceAll('&#x27;', "'").replaceAll('&apos;', "'")).toContain(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
    expect(page).not.toContain(' style=')
  })

  it('says first that it holds facts about single children, and holds no number, pupil number or postcode', () => {
    const page = read('8.1.html')
    expect(page.split('\n')[0]).toContain('holds facts about single children')
    expect(read('8.1.json').split('\n')[0]).toContain('holds-facts-about-single-children')
    expect(read('8.1.csv').split('\n')[0]).toContain('holds facts about single children')
    expect(page.indexOf('holds facts about single children', page.indexOf('<body>'))).toBeLessThan(page.indexOf('<main>'))
    expect(`${page}${read('8.1.json')}${read('8.1.csv')}`).not.toMatch(identifying)
    expect([...['8.1.html', '8.1.json', '8.1.csv'].map(name => statSync(join(folder, name)).mode & 0o777)]).toEqual([0o600, 0o600, 0o600])
  })

  it('holds every child, clause, event and silence that the JSON of the same figure holds', async () => {
    const page = read('8.1.html')
    const { children } = JSON.parse((await type(`explain 8.1 ${march} --json`)).stdout)
    expect(children.length).toBe(3)
    for (const { child, clauses } of children) {
      expect(page).toContain(child)
      for (const { clause, evidence } of clauses) {
        expect(page).toContain(clause)
        for (const cited of evidence) if ('id' in cited) expect(page).toContain(cited.id)
      }
    }
    expect(page.match(/<details/g)).toHaveLength(children.length)
    expect(page).toContain('What it rests on that is not there')
  })

  it('of one child who is not counted says why not, clause by clause', async () => {
    await type(`explain 8.1 ${march} --child 900004 --html one.html`)
    const page = read('one.html')
    expect(page).toMatch(/out of scope<\/span>: 1 child/)
    expect(page).toContain('<details open>')
    expect(page).toMatch(/in a period of care[^<]*<\/span><\/td><td><span class="false">false/)
  })

  it('lets no text of the records become a part of the page', () => {
    const hostile = '<script>alert("1")</script>&\' onload=x'
    const opened = {
      explanation: {
        figure: { code: hostile, title: hostile, good: 'high', unit: 'count', basis: 'month end', numerator: 1, denominator: null, value: 1, low: 1, high: 1, unknown: 0, state: 'stated', threshold: null },
        children: [
          {
            child: hostile, verdict: 'met', inScope: true, on: hostile, days: null,
            clauses: [{ part: 'who', level: 0, clause: hostile, value: true, evidence: [{ id: hostile, type: hostile, effectiveOn: hostile, recordedAt: hostile, source: { system: hostile, file: hostile, line: 1 } }] }]
          }
        ],
        occasions: [{ child: hostile, from: hostile, to: hostile, outside: [{ on: hostile, lies: 'before', evidence: [{ id: hostile, type: hostile, effectiveOn: hostile, recordedAt: hostile, source: { system: hostile, file: hostile, line: 1 } }] }] }]
      },
      slice: { by: hostile, slice: hostile, label: hostile },
      of: { authority: hostile, month: hostile, asAt: hostile, knownAt: hostile, policy: hostile },
      child: undefined,
      notes: [hostile]
    } as unknown as Opened
    const page = evidencePage(opened, hostile, hostile, hostile)
    expect(page).not.toContain('<script')
    expect(page.split(hostile).length).toBe(1)
    expect(page.match(/&lt;script>|&#x3C;script>/g)?.length).toBeGreaterThan(12)
  })
})

describe('the steps as CSV', () => {
  it('are read by another program, and its heading says what they hold', () => {
    const rows: readonly Record<string, string>[] = parse(read('8.1.csv'), { columns: true })
    expect(Object.keys(rows[0] ?? {})).toEqual(['from (this file holds facts about single children)', 'relation', 'to', 'says'])
    expect(rows.filter(({ relation }) => relation === 'counts').map(({ says }) => says).sort()).toEqual(['cannot be known', 'met', 'not met'])
    expect(rows.some(({ relation, to }) => relation === 'was recorded from' && to === 'episodes.csv:2')).toBe(true)
  })
})

it('a file that is there stays: nothing is written, and no other file either', async () => {
  writeFileSync(join(folder, 'there.json'), 'mine')
  const { exitCode, stderr } = await type(`explain 8.1 ${march} --html new.html --prov there.json`)
  expect([exitCode, stderr, read('there.json')]).toEqual([1, expect.stringContaining('CLI_FILE_THERE'), 'mine'])
  expect(() => read('new.html')).toThrow()
})
