import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskEither } from 'fp-ts'
import { memoryIdentity, type IdentityError } from '@kinfold/identity'
import { authorityStream, type Instant } from '@kinfold/vocabulary'
import { eventsFromRows } from './events-from-rows.js'
import { extractId } from './extract.js'
import { eventsOf, idsOf, imported, newStore, refused, testIdentity, withFolder } from './folders-for-tests.laws.js'
import type { ImportProgress } from './import-report.js'
import { row } from './rows-for-tests.laws.js'
import { tableNames, type Row, type TableName } from './tables.js'
import { writeTable } from './write/table-text.js'

const heading = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const open = 'C1,09/04/2017,S,C2,N1,U4,PR1,,,,,,'
const file = (...rows: readonly string[]): string => `${[heading, ...rows].join('\n')}\n`
const first = { 'episodes.csv': file(open, 'C2,09/04/2017,S,C2,N1,U4,PR1,01/06/2017,E4A,,,,') }
const second = { 'episodes.csv': file(open.replace(',,,,,,', ',01/06/2018,X1,,,,')) }

describe('importing', () => {
  it('tells the key first, each child together, and the extract last', async () => {
    const store = newStore()
    await withFolder(first, (folder) => imported(folder, store))
    const events = await eventsOf(store)
    expect(events.map(({ type }) => type)).toEqual(['IdentityKeyEstablished', 'BecameLookedAfter', 'BecameLookedAfter', 'CeasedToBeLookedAfter', 'ExtractImported'])
    expect(events[0]).toMatchObject({ stream: authorityStream('somewhere'), payload: { fingerprint: testIdentity.fingerprint } })
    expect(events[1]).toMatchObject({ recordedBy: 'ssda903 import', source: { system: 'ssda903', file: 'episodes.csv', line: 2 } })
    expect(new Set(events.map(({ correlationId }) => correlationId))).toEqual(new Set([events.at(-1)?.factId]))
    expect(events.at(-1)).toMatchObject({
      payload: {
        extract: events.at(-1)?.factId,
        collectionYear: 2018,
        files: [{ file: 'episodes.csv', table: 'episodes', rows: 2, recorded: 2, known: 0, duplicates: 0, rejected: 0 }],
        coverage: { episodes: [{ from: '2017-04-01', to: '2018-03-31' }] }
      }
    })
  })

  it("keeps children's numbers, pupil numbers, postcodes and workers' numbers out of the log and the report", async () => {
    const store = newStore()
    const files = {
      'episodes.csv': file('KID770,09/04/2017,S,C2,N1,U4,PR1,,,,EG19 7TT,WV27 9FW,', 'KID771,31/02/2018,S,C2,N1,U4,PR1,,,,EG19 7TT,,', 'KID772,EG19 7TT,S,,,,,,,,,,'),
      'header.csv': 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nKID770,1,D051910639385,WBRI,D051910639385,,\nKID771,1,01/05/2010,WBRI,D051910639385,,\n',
      'swepisodes.csv': 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nKID770,,SW9001,01/05/2017,,MANAGE\nKID770,,SW9001,SW9001,,\n'
    }
    const report = await withFolder(files, (folder) => imported(folder, store))
    expect(report.returns[0]?.files.map(({ recorded, rejected }) => [recorded, rejected])).toEqual([
      [1, 1],
      [1, 2],
      [1, 1]
    ])
    expect(testIdentity.reveal(testIdentity.find('somewhere', 'child', 'KID770'))).toBe('KID770')
    expect(testIdentity.reveal(testIdentity.find('somewhere', 'child', 'KID772'))).toBe(undefined)
    expect(JSON.stringify([await eventsOf(store), report])).not.toMatch(/KID77|D0519|EG19|WV27|SW9001/)
  })

  it('makes the way back to the people durable before it appends anything', async () => {
    const store = newStore()
    const unwritable: IdentityError = { code: 'IDENTITY_FILE_UNWRITABLE', file: 'identity.json', why: 'disk full' }
    const identity = { ...testIdentity, save: () => taskEither.left(unwritable) }
    expect(await withFolder(first, (folder) => refused(folder, store, { identity }))).toEqual(unwritable)
    expect(await eventsOf(store)).toEqual([])
  })

  it('under another secret is refused, and appends nothing', async () => {
    const store = newStore()
    await withFolder(first, (folder) => imported(folder, store))
    const other = memoryIdentity(new Uint8Array(32).fill(1))
    const error = await withFolder(second, (folder) => refused(folder, store, { identity: other }))
    expect(error).toEqual({ code: 'IDENTITY_KEY_DIFFERS', expected: testIdentity.fingerprint, found: other.fingerprint })
    expect(await eventsOf(store)).toHaveLength(5)
  })

  it('of what was recorded before an earlier import is refused, unless it is known already', async () => {
    const store = newStore()
    const recordedAt = '2020-01-01T00:00:00.000Z' as Instant
    await withFolder(first, (folder) => imported(folder, store))
    expect(await withFolder(second, (folder) => refused(folder, store, { recordedAt }))).toEqual({
      code: 'SSDA903_RECORDED_BEFORE_EARLIER_IMPORT',
      recordedAt,
      latest: '2021-06-01T00:00:00.000Z'
    })
    const again = await withFolder(first, (folder) => imported(folder, store, { recordedAt }))
    expect(again.returns).toMatchObject([{ outcome: 'already imported' }])
  })

  it('for an authority whose name cannot stand in a stream, or over days that end before they begin, is refused', async () => {
    await withFolder(first, async (folder) => {
      expect(await refused(folder, newStore(), { authority: 'two words' })).toEqual({ code: 'SSDA903_AUTHORITY_NAME_INVALID', authority: 'two words' })
      const covers = { from: '2018-04-01', to: '2018-03-31' } as never
      expect(await refused(folder, newStore(), { covers })).toEqual({ code: 'SSDA903_COVERS_ENDS_BEFORE_IT_BEGINS', from: '2018-04-01', to: '2018-03-31' })
    })
  })

  it('again with another coverage tells only the coverage anew', async () => {
    const store = newStore()
    const covers = { from: '2017-01-01', to: '2018-03-31' } as never
    await withFolder(first, async (folder) => {
      await imported(folder, store)
      expect((await imported(folder, store, { covers })).returns).toMatchObject([{ outcome: 'covered anew', appended: { ExtractImported: 1 } }])
      expect((await imported(folder, store, { covers })).returns).toMatchObject([{ outcome: 'already imported', appended: {} }])
    })
    const events = await eventsOf(store)
    expect(events).toHaveLength(6)
    expect(events.at(-1)).toMatchObject({ supersedes: events.at(-2)?.id, payload: { coverage: { episodes: [{ from: '2017-01-01', to: '2018-03-31' }] } } })
  })

  it('says how far it has come, child by child', async () => {
    const seen: ImportProgress[] = []
    await withFolder({ '2017/episodes.csv': first['episodes.csv'] }, (folder) => imported(folder, newStore(), { progress: (one) => seen.push(one) }))
    expect(seen).toEqual([
      { name: '2017', children: 1, of: 2 },
      { name: '2017', children: 2, of: 2 }
    ])
  })

  it('reads subfolders in the order of their names, and leaves folders beside tables alone', async () => {
    await withFolder({ '2018-19/EPISODES.CSV': second['episodes.csv'], '2017-18/episodes.csv': first['episodes.csv'], 'empty/notes.txt': '' }, async (folder) => {
      const store = newStore()
      const report = await imported(folder, store)
      expect(report.returns.map(({ name, collectionYear, appended }) => [name, collectionYear, appended])).toEqual([
        ['2017-18', 2018, { IdentityKeyEstablished: 1, BecameLookedAfter: 2, CeasedToBeLookedAfter: 1, ExtractImported: 1 }],
        ['2018-19', 2019, { EpisodeEnded: 1, ExtractImported: 1 }]
      ])
      expect(report.ignored).toEqual([{ file: 'empty', why: 'folder without tables' }])
    })
    await withFolder({ ...first, '2018-19/episodes.csv': second['episodes.csv'] }, async (folder) => {
      const report = await imported(folder, newStore())
      expect(report.ignored).toEqual([{ file: '2018-19', why: 'folder beside tables' }])
    })
  })

  it('an earlier return after a later one is asked to be confirmed, and changes nothing that the later one told', async () => {
    const store = newStore()
    await withFolder(second, (folder) => imported(folder, store))
    expect(await withFolder(first, (folder) => refused(folder, store))).toEqual({ code: 'SSDA903_EARLIER_YEAR_THAN_HELD', name: '', collectionYear: 2018, latest: 2019 })
    expect(await eventsOf(store)).toHaveLength(4)
    const report = await withFolder(first, (folder) => imported(folder, store, { confirmed: ['backfill'] }))
    expect(report.returns[0]?.appended).toEqual({ BecameLookedAfter: 1, CeasedToBeLookedAfter: 1, ExtractImported: 1 })
    expect(report.returns[0]?.findings).toEqual(
      expect.arrayContaining([{ observation: { code: 'SSDA903_LATER_RETURN_KEPT', file: 'episodes.csv', table: 'episodes' }, count: 1, lines: [2] }])
    )
  })
})

it('an extract is the same whatever the order of its files, and another for other bytes or another authority', () => {
  const files = [{ table: 'episodes', sha256: 'a' }, { table: 'reviews', sha256: 'b' }] as const
  expect(extractId('somewhere', files.toReversed())).toBe(extractId('somewhere', files))
  const others = [extractId('elsewhere', files), extractId('somewhere', files.slice(1)), extractId('somewhere', [files[0], { table: 'reviews', sha256: 'c' }])]
  expect(new Set([extractId('somewhere', files), ...others]).size).toBe(4)
})

describe('rows, files and events', () => {
  const days = fc.constantFrom('01/05/2017', '01/06/2017', '01/07/2017', '')
  const text = fc.constantFrom('', 'a,b', 'say "x"', ' U4 ', 'é')
  const episode = fc.tuple(fc.constantFrom('A', 'B'), days, text, days, text).map(([child, decom, place, dec, urn]) => {
    const values = { CHILD: child, DECOM: decom, PLACE: place.trim(), DEC: dec, URN: urn.trim() }
    return { table: 'episodes' as const, values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) }
  })
  const review = fc.tuple(fc.constantFrom('A', 'B'), days).map(([child, held]) => ({ table: 'reviews' as const, values: row('reviews', 2, `${child},,${held}`).values }))

  const placed = (told: readonly { readonly table: TableName; readonly values: Row['values'] }[]): readonly Row[] =>
    tableNames.flatMap((table) => told.filter((one) => one.table === table).map(({ values }, place) => ({ table, file: `${table}.csv`, line: place + 2, values })))

  it('round trip: what is written and imported is what the rows alone come to', async () => {
    let rejections = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(episode, review), { minLength: 2, maxLength: 8 }), async (told) => {
        const rows = [...placed([{ table: 'episodes', values: row('episodes', 2, 'A,01/06/2017,S,,,,,01/07/2017').values }, ...told])]
        const tables = tableNames.filter((table) => rows.some((one) => one.table === table))
        const written = tables.map((table) => [`${table}.csv`, writeTable(table, rows.filter((one) => one.table === table))])
        const files = Object.fromEntries(written) as Readonly<Record<string, string>>
        const store = newStore()
        const [report] = await withFolder(files, async (folder) => (await imported(folder, store)).returns)
        const direct = eventsFromRows({
          authority: 'somewhere',
          rows,
          identity: testIdentity,
          recordedAt: '2021-06-01T00:00:00.000Z' as Instant,
          collectionYear: report?.collectionYear ?? 0,
          coverage: report?.coverage.tables ?? {}
        })
        expect(direct.events.map(({ id }) => id).toSorted()).toEqual(await idsOf(store))
        expect(direct.files).toEqual(report?.files)
        expect(direct.rejections).toHaveLength(report?.rejections.length ?? -1)
        rejections += direct.rejections.length
      }),
      { numRuns: 50 }
    )
    expect(rejections).toBeGreaterThan(10)
  })
})
