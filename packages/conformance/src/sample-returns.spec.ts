import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { parseMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { memoryIdentity } from '@kinfold/identity'
import { coverageOf, journeyOf } from '@kinfold/journey'
import { startScorecard } from '@kinfold/scorecard'
import type { Scorecard } from '@kinfold/scorecard'
import { importReturn } from '@kinfold/ssda903'
import type { ImportReport } from '@kinfold/ssda903'
import { memoryStore, readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'

const samples = fileURLToPath(new URL('../../../../shared/sample903/', import.meta.url))
const recordedAt = '2026-01-01T00:00:00.000Z' as Instant

const imported = async (store: EventStore, folder: string): Promise<ImportReport> => {
  const report = await importReturn({
    store,
    identity: memoryIdentity(new Uint8Array(32).fill(3)),
    authority: 'sample',
    folder: `${samples}${folder}`,
    recordedAt
  })()
  if (either.isLeft(report)) throw new Error(report.left.code)
  return report.right
}

const monthNamed = (text: string): Month => {
  const month = parseMonth(text)
  if (either.isLeft(month)) throw new Error(text)
  return month.right
}

const scorecardOf = async (store: EventStore, month: string): Promise<Scorecard> => {
  const first = monthNamed(month)
  const coverage = coverageOf(await readAuthorityEvents(store, 'sample'))
  const run = startScorecard({ authority: 'sample', months: { first, count: 1 }, knownAt: null, policy: local, coverage })
  for await (const { subject, events } of readCareJourneys(store, 'sample')) run.add({ journey: journeyOf(subject, events), coverage })
  return run.scorecard(first)
}

/** dd/mm/yyyy as yyyymmdd, to compare. */
const sortable = (day: string): string => day.split('/').reverse().join('')

/** The children with a row open on a day that is no short break: from the text of the files, by nothing of Kinfold. */
const openOn = (files: readonly string[], day: string): number => {
  const rows = files.flatMap(file => readFileSync(`${samples}${file}`, 'utf8').trim().split(/\r?\n/).slice(1).map(line => line.split(',')))
  const latest = new Map<string, readonly string[]>()
  for (const row of rows) latest.set(`${row[0] ?? ''} ${row[1] ?? ''}`, row)
  const open = [...latest.values()].filter(([, decom = '', , legalStatus = '', , , , dec = '']) => {
    const held = sortable(decom) <= day && (dec === '' || sortable(dec) > day)
    return held && legalStatus !== 'V3' && legalStatus !== 'V4'
  })
  return new Set(open.map(([child]) => child)).size
}

describe.skipIf(!existsSync(samples))('the made-up sample returns', () => {
  it('full-return: looked after at the end of March 2018 are the children with a row open that is no short break', async () => {
    const store = memoryStore({ now: () => recordedAt })
    await imported(store, 'full-return')
    const { figures } = await scorecardOf(store, '2018-03')
    const figure = figures.find(({ code }) => code === '6.1')
    expect(figure).toMatchObject({ state: 'stated', value: openOn(['full-return/episodes.csv'], '20180331'), unknown: 0 })
    expect(figure?.value).toBe(1201)
  })

  it('full-return: before the year it covers nothing is recorded; within it, children who come into view in care bound the figure', async () => {
    const store = memoryStore({ now: () => recordedAt })
    await imported(store, 'full-return')
    for (const { state, value } of (await scorecardOf(store, '2017-03')).figures) expect({ state, value }).toEqual({ state: 'not recorded', value: null })
    const early = (await scorecardOf(store, '2017-06')).figures.find(({ code }) => code === '6.1')
    expect(['stated', 'bounded']).toContain(early?.state)
    expect(early?.low).toBe(openOn(['full-return/episodes.csv'], '20170630'))
    expect(early?.high).toBe((early?.low ?? 0) + (early?.unknown ?? 0))
  })

  it('multi-year: the three years are one history; each 31 March has the children with a row open', async () => {
    const store = memoryStore({ now: () => recordedAt })
    const { returns } = await imported(store, 'multi-year')
    expect(returns).toHaveLength(3)
    const files = ['multi-year/2017/episodes.csv', 'multi-year/2018/episodes.csv', 'multi-year/2019/episodes.csv']
    for (const [month, day] of [['2018-03', '20180331'], ['2019-03', '20190331']] as const) {
      const figure = (await scorecardOf(store, month)).figures.find(({ code }) => code === '6.1')
      expect(figure?.low).toBe(openOn(files, day))
    }
  })
})
