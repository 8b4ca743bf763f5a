import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentFacts } from '@kinfold/journey'
import type { EventStore } from '@kinfold/store'
import type { AnyEvent, CivilDay, Instant } from '@kinfold/vocabulary'
import { eventsOf, imported, newStore, refused, withFolder } from './folders-for-tests.laws.js'
import type { FolderToImport } from './import.js'
import type { ReturnReport } from './import-report.js'

const heading = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const reviewHeading = 'CHILD,DOB,REVIEW,REVIEW_CODE'
const file = (head: string, rows: readonly string[]): string => `${[head, ...rows].join('\n')}\n`
const episode = (child: string, decom: string, place = 'U4', dec = '', rec = ''): string => `${child},${decom},S,C2,N1,${place},PR1,${dec},${rec},,,,`
const review = (child: string, day: string, code = 'PN1'): string => `${child},,${day},${code}`

interface Extract {
  readonly episodes: readonly string[]
  readonly reviews?: readonly string[]
}

const filesOf = ({ episodes, reviews }: Extract): Readonly<Record<string, string>> => ({
  'episodes.csv': file(heading, episodes),
  ...(reviews === undefined ? {} : { 'reviews.csv': file(reviewHeading, reviews) })
})

const taken = (month: number): string => `2018-${String(month).padStart(2, '0')}`
/** An extract taken at the end of a month of 2018, covering from April 2017 on. */
const asAt = (month: number): Partial<FolderToImport> => ({
  recordedAt: `${taken(month)}-28T00:00:00.000Z` as Instant,
  covers: { from: '2017-04-01' as CivilDay, to: `${taken(month)}-28` as CivilDay }
})

const importing = async (store: EventStore, extract: Extract, month: number, more: Partial<FolderToImport> = {}): Promise<ReturnReport> => {
  const { returns } = await withFolder(filesOf(extract), (folder) => imported(folder, store, { ...asAt(month), ...more }))
  const [report] = returns
  if (report === undefined) throw new Error('no return was imported')
  return report
}

/** The versions that stand as known at a moment. */
const standing = (events: readonly AnyEvent[], knownAt: Instant): readonly AnyEvent[] =>
  currentFacts(events.filter(({ stream }) => stream.startsWith('careJourney')), knownAt)

/** What stands, in words that do not depend on which of several alike a fact is. */
const told = (events: readonly AnyEvent[], month: number): readonly string[] => {
  const facts = standing(events, `${taken(month)}-28T00:00:00.000Z` as Instant)
  const opened = new Map(facts.map((event) => [event.factId, `${event.effectiveOn} ${JSON.stringify(event.payload)}`]))
  return facts
    .filter(({ type }) => type !== 'Born' && type !== 'ChildDescribed')
    .map(({ stream, type, effectiveOn, payload }) => {
      const said = 'episode' in payload ? { ...payload, episode: opened.get(payload.episode) } : payload
      return `${stream} ${type} ${effectiveOn} ${JSON.stringify(said)}`
    })
    .toSorted()
}

const alone = async (extract: Extract, month: number): Promise<readonly string[]> => {
  const store = newStore()
  await importing(store, extract, month)
  return told(await eventsOf(store), month)
}

const [a, b, c] = [episode('C1', '01/05/2017'), episode('C2', '01/06/2017'), episode('C3', '01/07/2017')]

describe('a later extract of the same return', () => {
  it('appends what is new, what is told otherwise and what is gone, each with both lines', async () => {
    const store = newStore()
    await importing(store, { episodes: [a, b, c] }, 1)
    const changed = episode('C2', '01/06/2017', 'K2')
    const report = await importing(store, { episodes: [changed, a, episode('C4', '01/01/2018')] }, 2)
    expect(report.appended).toEqual({ BecameLookedAfter: 2, FactRetracted: 1, ExtractImported: 1 })
    expect(report.changes.map(({ kind, type, before, after }) => [kind, type, before.source.line, after.source.line]).toSorted()).toEqual([
      ['restated', 'BecameLookedAfter', 3, 2],
      ['retracted', 'BecameLookedAfter', 4, undefined]
    ])
    expect(report.changes.find(({ kind }) => kind === 'retracted')?.after.source).toEqual({ system: 'ssda903', file: 'episodes.csv' })
  })

  it('of the next collection year declares what is yearly anew, and leaves what was declared for the year before', async () => {
    const store = newStore()
    const uasc = file('CHILD,SEX,DOB,DUC', ['C1,1,05/06/2002,'])
    for (const [month, episodes] of [[3, [a]], [4, [a, b]]] as const) {
      await withFolder({ ...filesOf({ episodes }), 'uasc.csv': uasc }, (folder) => imported(folder, store, asAt(month)))
    }
    const declared = standing(await eventsOf(store), '2018-12-01T00:00:00.000Z' as Instant).flatMap((event) =>
      event.type === 'UnaccompaniedAsylumSeekingDeclared' ? [event.payload.collectionYear] : [])
    expect(declared.toSorted()).toEqual([2018, 2019])
    const without = { ...filesOf({ episodes: [a, b] }), 'uasc.csv': file('CHILD,SEX,DOB,DUC', []) }
    const report = await withFolder(without, (folder) => imported(folder, store, { ...asAt(5) }))
    expect(report.returns[0]?.changes.map(({ kind, type }) => [kind, type])).toEqual([['retracted', 'UnaccompaniedAsylumSeekingDeclared']])
  })

  it('that tells the same appends the extract alone', async () => {
    const store = newStore()
    await importing(store, { episodes: [a, b] }, 1)
    const report = await importing(store, { episodes: [b, a] }, 2)
    expect(report.appended).toEqual({ ExtractImported: 1 })
    expect(report.changes).toEqual([])
  })

  it('tells a row again that it had taken back', async () => {
    const store = newStore()
    await importing(store, { episodes: [a, b] }, 1)
    await importing(store, { episodes: [a] }, 2)
    const report = await importing(store, { episodes: [a, b, c] }, 3)
    expect(report.changes.map(({ kind }) => kind)).toEqual(['reinstated'])
    expect(told(await eventsOf(store), 2)).toHaveLength(1)
    expect(told(await eventsOf(store), 3)).toHaveLength(3)
  })

  it('takes back an episode with its end', async () => {
    const store = newStore()
    await importing(store, { episodes: [a, episode('C2', '01/06/2017', 'U4', '01/07/2017', 'E4A')] }, 1)
    expect((await importing(store, { episodes: [a] }, 2)).appended).toEqual({ FactRetracted: 2, ExtractImported: 1 })
  })

  it('without a table takes nothing of it back', async () => {
    const store = newStore()
    await importing(store, { episodes: [a, b], reviews: [review('C1', '01/06/2017'), review('C2', '01/07/2017')] }, 1)
    expect((await importing(store, { episodes: [a, b] }, 2)).appended).toEqual({ ExtractImported: 1 })
    expect((await importing(store, { episodes: [a, b], reviews: [review('C1', '01/06/2017')] }, 3)).appended).toEqual({ FactRetracted: 1, ExtractImported: 1 })
  })

  it('takes nothing back of days that it does not reach', async () => {
    const store = newStore()
    await importing(store, { episodes: [a, episode('C2', '10/03/2018')] }, 3)
    const report = await importing(store, { episodes: [a] }, 4, { covers: { from: '2017-04-01' as CivilDay, to: '2018-03-09' as CivilDay } })
    expect(report.appended).toEqual({ ExtractImported: 1 })
    const reaching = await importing(store, { episodes: [a] }, 5, { covers: { from: '2017-04-01' as CivilDay, to: '2018-03-10' as CivilDay } }).catch(() => undefined)
    expect(reaching?.appended['FactRetracted'] ?? 0).toBe(0)
  })

  it('of another year takes nothing back, and says which open episodes it does not go on with', async () => {
    const store = newStore()
    await importing(store, { episodes: [a, b, episode('C3', '01/07/2017', 'U4', '01/09/2017', 'E4A')] }, 3)
    const next = { covers: { from: '2018-04-01' as CivilDay, to: '2018-05-28' as CivilDay } }
    const report = await importing(store, { episodes: [a] }, 5, next)
    expect(report.appended).toEqual({ ExtractImported: 1 })
    expect(report.findings).toContainEqual({ observation: { code: 'SSDA903_OPEN_EPISODE_NOT_REPORTED', table: 'episodes' }, count: 1, lines: [] })
  })

  it("takes nothing back of a child's rows that cannot be read, nor of a table with rows that nobody can be told by", async () => {
    const store = newStore()
    await importing(store, { episodes: [a, b, c] }, 1)
    const spoilt = await importing(store, { episodes: [a, episode('C2', '31/06/2017')] }, 2)
    expect(spoilt.changes.map(({ before }) => before.effectiveOn)).toEqual(['2017-07-01'])
    const nameless = await importing(store, { episodes: [a, episode('', '01/06/2017')] }, 3)
    expect(nameless.changes).toEqual([])
    expect(nameless.findings).toContainEqual({ observation: { code: 'SSDA903_NOTHING_TAKEN_BACK', table: 'episodes' }, count: 1, lines: [] })
  })

  it('takes nothing back that a service told', async () => {
    const store = newStore()
    await importing(store, { episodes: [a] }, 1)
    const [first] = (await eventsOf(store)).filter(({ type }) => type === 'BecameLookedAfter')
    if (first === undefined) throw new Error('nothing was imported')
    const own = { ...first, id: 'own', factId: 'own', recordedBy: 'a service', source: { system: 'a service' } }
    await store.append([{ stream: first.stream, events: [own], expected: { kind: 'any' } }])()
    expect((await importing(store, { episodes: [b] }, 2)).appended).toMatchObject({ FactRetracted: 1 })
  })
})

describe('an extract that may be the wrong one', () => {
  const many = Array.from({ length: 100 }, (_, place) => episode(`K${place}`, '01/05/2017'))

  it('stops, with nothing appended, where it takes back more than a twentieth of a table', async () => {
    const store = newStore()
    await importing(store, { episodes: many }, 1)
    const before = await eventsOf(store)
    const error = await withFolder(filesOf({ episodes: many.slice(6) }), (folder) => refused(folder, store, asAt(2)))
    expect(error).toEqual({ code: 'SSDA903_RETURN_DOUBTFUL', name: '', doubts: [{ code: 'SSDA903_MANY_ROWS_GONE', table: 'episodes', gone: 6, held: 100 }] })
    expect(await eventsOf(store)).toEqual(before)
    expect((await importing(store, { episodes: many.slice(6) }, 2, { confirmed: ['retractions'] })).appended).toEqual({ FactRetracted: 6, ExtractImported: 1 })
  })

  it('goes on where it takes back a twentieth', async () => {
    const store = newStore()
    await importing(store, { episodes: many }, 1)
    expect((await importing(store, { episodes: many.slice(5) }, 2)).appended).toEqual({ FactRetracted: 5, ExtractImported: 1 })
  })

  it('goes on where it takes back a few, though that be all there are', async () => {
    const store = newStore()
    await importing(store, { episodes: many.slice(0, 4) }, 1)
    expect((await importing(store, { episodes: [many[9] ?? ''] }, 2)).appended).toEqual({ BecameLookedAfter: 1, FactRetracted: 4, ExtractImported: 1 })
  })

  it('stops where many children have another date of birth: their numbers may be mixed up', async () => {
    const store = newStore()
    const header = (shift: number): string =>
      file('CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB', many.map((_, place) => `K${(place + shift) % 100},1,${String(1 + (place % 28)).padStart(2, '0')}/01/2010,WBRI,,,`))
    const folder = (shift: number) => ({ 'episodes.csv': file(heading, many), 'header.csv': header(shift) })
    await withFolder(folder(0), (of) => imported(of, store, asAt(1)))
    const error = await withFolder(folder(1), (of) => refused(of, store, asAt(2)))
    expect(error).toMatchObject({ code: 'SSDA903_RETURN_DOUBTFUL', doubts: [{ code: 'SSDA903_MANY_BIRTHS_CHANGED', children: 100 }] })
  })

  it('stops where the same files were told before, and another extract of the return since', async () => {
    const store = newStore()
    await importing(store, { episodes: [a] }, 1)
    await importing(store, { episodes: [a, b] }, 2)
    expect(await withFolder(filesOf({ episodes: [a] }), (folder) => refused(folder, store, asAt(3)))).toEqual({
      code: 'SSDA903_EXTRACT_OVERTAKEN',
      name: '',
      overtakenAt: '2018-02-28T00:00:00.000Z'
    })
    expect((await importing(store, { episodes: [a] }, 1)).appended).toEqual({})
    expect((await importing(store, { episodes: [a] }, 3, { confirmed: ['retractions'] })).changes.map(({ kind }) => kind)).toEqual(['retracted'])
    expect((await importing(store, { episodes: [a] }, 3)).appended).toEqual({})
  })

  it('stops where it was recorded before another, or is of an earlier year', async () => {
    const store = newStore()
    await importing(store, { episodes: [a] }, 5)
    expect(await withFolder(filesOf({ episodes: [a, b] }), (folder) => refused(folder, store, asAt(4)))).toMatchObject({ code: 'SSDA903_RECORDED_BEFORE_EARLIER_IMPORT' })
    const earlier = { ...asAt(6), covers: { from: '2016-04-01' as CivilDay, to: '2017-03-31' as CivilDay } }
    expect(await withFolder(filesOf({ episodes: [b] }), (folder) => refused(folder, store, earlier))).toMatchObject({ code: 'SSDA903_EARLIER_YEAR_THAN_HELD', collectionYear: 2017, latest: 2019 })
  })
})

describe('laws', () => {
  const days = fc.constantFrom('01/05/2017', '02/05/2017', '01/01/2018')
  const row = fc.record({ child: fc.constantFrom('C1', 'C2'), decom: days, place: fc.constantFrom('U4', 'K2'), ended: fc.constantFrom('', '10/01/2018', '11/01/2018') })
  const rows = fc.array(row, { maxLength: 4 }).map((found) => found.map(({ child, decom, place, ended }) => episode(child, decom, place, ended, ended === '' ? '' : 'E4A')))
  const reviews = fc.array(fc.tuple(fc.constantFrom('C1', 'C2'), days, fc.constantFrom('PN1', 'PN2')), { maxLength: 3 }).map((found) => found.map(([child, day, code]) => review(child, day, code)))
  const extracts = fc.array(fc.record({ episodes: rows, reviews }), { minLength: 2, maxLength: 4 })
  const confirmed = { confirmed: ['retractions', 'backfill'] } as const

  it('successive extracts: as known at each of them, the log tells what that extract tells by itself', async () => {
    let retracted = 0
    await fc.assert(
      fc.asyncProperty(extracts, async (series) => {
        const store = newStore()
        for (const [place, extract] of series.entries()) await importing(store, extract, place + 1, confirmed)
        const events = await eventsOf(store)
        retracted += events.filter(({ type }) => type === 'FactRetracted').length
        for (const [place, extract] of series.entries()) expect(told(events, place + 1)).toEqual(await alone(extract, place + 1))
      }),
      { numRuns: 120 }
    )
    expect(retracted).toBeGreaterThan(100)
  })

  it('backfill: whatever the order in which they are imported', async () => {
    let late = 0
    await fc.assert(
      fc.asyncProperty(extracts, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), async (series, keys) => {
        const order = series.map((_, place) => place).toSorted((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0))
        if (order.some((place, index) => place < Math.max(-1, ...order.slice(0, index)))) late += 1
        const store = newStore()
        for (const place of order) await importing(store, series[place] ?? { episodes: [] }, place + 1, confirmed)
        const events = await eventsOf(store)
        for (const [place, extract] of series.entries()) expect(told(events, place + 1), JSON.stringify({ order, place })).toEqual(await alone(extract, place + 1))
      }),
      { numRuns: 120 }
    )
    expect(late).toBeGreaterThan(30)
  })
})
