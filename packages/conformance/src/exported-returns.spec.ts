import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { addToMonth, monthOf, parseFinancialYear } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { memoryIdentity } from '@kinfold/identity'
import { coverageOf, currentFacts, journeyOf } from '@kinfold/journey'
import { startScorecard } from '@kinfold/scorecard'
import { gatherReturn, importReturn } from '@kinfold/ssda903'
import type { ImportReport, ReturnForm, ReturnOfYear } from '@kinfold/ssda903'
import { memoryStore, readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { files, generateAuthority } from '@kinfold/synthetic'
import type { Instant } from '@kinfold/vocabulary'

const samples = fileURLToPath(new URL('../../../../shared/sample903/', import.meta.url))
const recordedAt = '2030-01-01T00:00:00.000Z' as Instant
const identity = memoryIdentity(new Uint8Array(32).fill(5))
const newStore = (): EventStore => memoryStore({ now: () => recordedAt })

const importedFrom = async (store: EventStore, folder: string): Promise<ImportReport> => {
  const report = await importReturn({ store, identity, authority: 'somewhere', folder, recordedAt })()
  if (either.isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right
}

const withFiles = async <A>(texts: Readonly<Record<string, string>>, use: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), 'kinfold-exported-'))
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const exportedFrom = async (store: EventStore, collectionYear: number, form: ReturnForm): Promise<ReturnOfYear> => {
  const own = await readAuthorityEvents(store, 'somewhere')
  const imports = own.flatMap(event => (event.type === 'ExtractImported' ? [event.payload] : []))
  const years = new Map(imports.map(one => [one.extract, one.collectionYear]))
  const coverage = imports.map(one => one.coverage)
  const gatherer = gatherReturn({ authority: 'somewhere', collectionYear, coverage, yearOf: extract => years.get(extract) }, identity.reveal)
  for await (const { subject, events } of readCareJourneys(store, 'somewhere')) gatherer.add(subject, currentFacts(events))
  const found = gatherer.finish(form)
  if (either.isLeft(found)) throw new Error(found.left.code)
  return found.right
}

/** The years of a store, exported one after the other and imported into a new one. */
const again = async (store: EventStore, years: readonly number[], form: ReturnForm = 'csv'): Promise<EventStore> => {
  const other = newStore()
  for (const year of years) {
    const told = await exportedFrom(store, year, form)
    const { returns } = await withFiles(told.files, folder => importedFrom(other, folder))
    expect(returns.map(({ collectionYear, rejections }) => [collectionYear, rejections])).toEqual([[year, []]])
  }
  return other
}

const firstMonthOf = (collectionYear: number): Month => {
  const start = parseFinancialYear(`${String(collectionYear - 1)}-${String(collectionYear).slice(2)}`)
  return monthOf(either.getOrElseW((): Day => { throw new Error('no such year') })(start))
}

/** The figures of every month of some years, as printed. */
const figuresOf = async (store: EventStore, years: readonly number[]): Promise<readonly string[]> => {
  const first = firstMonthOf(years[0] ?? 2018)
  const count = 12 * years.length
  const coverage = coverageOf(await readAuthorityEvents(store, 'somewhere'))
  const run = startScorecard({ authority: 'somewhere', months: { first, count }, knownAt: null, policy: local, coverage })
  for await (const { subject, events } of readCareJourneys(store, 'somewhere')) run.add({ journey: journeyOf(subject, currentFacts(events)), coverage })
  return Array.from({ length: count }, (_, place) => addToMonth(first, place)).flatMap(month =>
    run.scorecard(month).figures.map(figure => `${String(month)} ${JSON.stringify(figure)}`)
  )
}

const factsOf = async (store: EventStore): Promise<readonly string[]> => {
  const told: string[] = []
  for await (const { events } of readCareJourneys(store, 'somewhere')) {
    for (const { factId, type, effectiveOn, payload } of currentFacts(events)) told.push(JSON.stringify([factId, type, effectiveOn, Object.entries(payload).sort()]))
  }
  return told.sort()
}

const seeds = [1, 2, 3, 4, 5, 6]

describe('the returns of generated authorities', () => {
  it.each(seeds.map(seed => [seed, seed % 2 === 0 ? 2018 : 2025] as const))(
    'authority %i from %i on: exported year by year and imported again, the facts are the same and so are the scorecards of every month',
    async (seed, from) => {
      const years = [from, from + 1, from + 2]
      const authority = generateAuthority({ seed, children: 40, from, to: from + 2 })
      const store = newStore()
      for (const year of years) await withFiles(files(authority, year), folder => importedFrom(store, folder))
      const facts = await factsOf(store)
      const figures = await figuresOf(store, years)
      expect(facts.length).toBeGreaterThan(400)

      const other = await again(store, years)
      expect(await factsOf(other)).toEqual(facts)
      expect(await figuresOf(other, years)).toEqual(figures)

      const inXml = await again(store, years, 'xml')
      const allocations = /SocialWorkerAllocat/
      expect(await factsOf(inXml)).toEqual(facts.filter(fact => !allocations.test(fact)))
      expect(await figuresOf(inXml, years)).toEqual(figures)
    },
    120_000
  )
})

describe.skipIf(!existsSync(samples))('the made-up sample returns', () => {
  it('of three years: exported year by year and imported again, the scorecards of every month are the same', async () => {
    const years = [2018, 2019, 2020]
    const store = newStore()
    await importedFrom(store, `${samples}multi-year`)
    const figures = await figuresOf(store, years)
    const other = await again(store, years)
    expect(figures.filter(figure => figure.includes('"stated"') || figure.includes('"bounded"')).length).toBeGreaterThan(100)
    expect(await figuresOf(other, years)).toEqual(figures)
  }, 300_000)
})
