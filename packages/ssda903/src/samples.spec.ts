import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import { eventsOf, imported, newStore, sample, withFolder } from './folders-for-tests.laws.js'
import type { ImportReport } from './import-report.js'

const rowCounts = ({ returns }: ImportReport, place = 0): Readonly<Record<string, number>> =>
  Object.fromEntries((returns[place]?.files ?? []).map(({ file, rows }) => [file, rows]))

const accountsForEveryRow = ({ returns }: ImportReport): boolean =>
  returns.every(({ files }) => files.every(({ rows, recorded, known, duplicates, rejected }) => rows === recorded + known + duplicates + rejected))

const latestFacts = (events: readonly AnyEvent[]): readonly string[] => {
  const latest = new Map(events.filter(({ stream }) => stream.startsWith('careJourney-')).map((event) => [event.factId, event]))
  return [...latest.values()].map(({ factId, type, effectiveOn, payload }) => JSON.stringify([factId, type, effectiveOn, payload])).toSorted()
}

describe.skipIf(!existsSync(sample('')))('the sample returns', () => {
  it('a full return is imported to the row, and a second time appends nothing', async () => {
    const store = newStore()
    const report = await imported(sample('full-return'), store)
    expect(rowCounts(report)).toEqual({
      'header.csv': 2675,
      'episodes.csv': 5050,
      'reviews.csv': 12582,
      'uasc.csv': 132,
      'oc2.csv': 2675,
      'oc3.csv': 53,
      'ad1.csv': 29,
      'placed_for_adoption.csv': 29,
      'previous_permanence.csv': 2675,
      'missing.csv': 43,
      'sw_episodes.csv': 1,
      'DoLo.csv': 1
    })
    expect(accountsForEveryRow(report)).toBe(true)
    const [only] = report.returns
    expect(only).toMatchObject({ outcome: 'imported', collectionYear: 2018, rejections: [] })
    expect(only?.files.filter(({ duplicates }) => duplicates > 0)).toMatchObject([{ file: 'reviews.csv', recorded: 12580, duplicates: 2 }])
    expect(only?.coverage).toMatchObject({ basis: 'inferred', tables: { episodes: [{ from: '2017-04-01', to: '2019-03-31' }] } })
    expect(report.ignored).toEqual([
      { file: 'NOTES.txt', why: 'not a CSV file' },
      { file: 'fake_903.xml', why: 'not a CSV file' },
      { file: 'placed_for_adoption_errors.csv', why: 'not a table of the return' }
    ])
    const few = { code: 'SSDA903_COVERAGE_RESTS_ON_FEW_DATES', table: 'episodes', side: 'after', day: '2018-03-31', dates: 12 }
    const unknown = { code: 'SSDA903_CODE_UNKNOWN', file: 'placed_for_adoption.csv', column: 'REASON_PLACED_CEASED', value: 'XXX' }
    const findings = only?.findings.map(({ observation }) => observation)
    expect(findings).toEqual(expect.arrayContaining([few, unknown]))

    const events = await eventsOf(store)
    const openings = ['BecameLookedAfter', 'LegalStatusChanged', 'PlacementStarted', 'PlacementAndLegalStatusChanged']
    expect(events.filter(({ type }) => openings.includes(type))).toHaveLength(5050)
    expect(events.filter(({ type }) => ['EpisodeEnded', 'CeasedToBeLookedAfter'].includes(type))).toHaveLength(5050 - 1413)
    const again = await imported(sample('full-return'), store, { recordedAt: '2022-01-01T00:00:00.000Z' as never })
    expect(await eventsOf(store)).toHaveLength(events.length)
    expect(again.returns[0]).toMatchObject({ outcome: 'already imported', appended: {}, coverage: { basis: 'held' } })
    expect(accountsForEveryRow(again)).toBe(true)
    expect(again.returns[0]?.files.every(({ recorded }) => recorded === 0)).toBe(true)
  })

  it('three years folder by folder and all at once are the same facts', async () => {
    const together = newStore()
    const report = await imported(sample('multi-year'), together)
    expect(report.returns.map(({ name, collectionYear }) => [name, collectionYear])).toEqual([
      ['2017', 2018],
      ['2018', 2019],
      ['2019', 2020]
    ])
    expect([0, 1, 2].map((place) => Object.values(rowCounts(report, place)))).toEqual([
      [819, 1460, 3481, 31, 670, 126, 819, 3],
      [572, 974, 2769, 23, 572, 96, 572, 1],
      [362, 648, 2103, 16, 362, 56, 362, 1]
    ])
    expect(accountsForEveryRow(report)).toBe(true)
    expect(report.returns.flatMap(({ rejections }) => rejections)).toEqual([])

    const singly = newStore()
    for (const year of ['2017', '2018', '2019']) await imported(sample(`multi-year/${year}`), singly)
    expect(latestFacts(await eventsOf(singly))).toEqual(latestFacts(await eventsOf(together)))

    const before = (await eventsOf(together)).length
    const again = await imported(sample('multi-year'), together)
    expect(await eventsOf(together)).toHaveLength(before)
    expect(again.returns.map(({ outcome }) => outcome)).toEqual(['already imported', 'already imported', 'already imported'])
  })

  it('rows and columns in another order make the same events', async () => {
    const folder = sample('multi-year/2019')
    const plain = newStore()
    await imported(folder, plain)
    const turned = readdirSync(folder).map((name) => {
      const [heading = '', ...rows] = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n')
      const backwards = [heading.toLowerCase(), ...rows.toReversed()].map((line) => line.split(',').toReversed().map((field) => ` ${field}`).join(','))
      return [name.toUpperCase(), `\uFEFF${backwards.join('\r\n')}\r\n\r\n`] as const
    })
    await withFolder(Object.fromEntries(turned), async (other) => {
      const shuffled = newStore()
      const report = await imported(other, shuffled)
      expect(accountsForEveryRow(report)).toBe(true)
      expect(latestFacts(await eventsOf(shuffled))).toEqual(latestFacts(await eventsOf(plain)))
    })
  })
})
