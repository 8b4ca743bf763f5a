import { beforeEach, describe, expect, it } from 'vitest'
import { authorityStream, careJourneyStream } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, Instant } from '@kinfold/vocabulary'
import { logBegins, readAuthorityEvents, readCareJourneys, readPublishedFigures } from './authority.js'
import { told } from './contract/journeys.js'
import { memoryStore } from './memory-store.js'
import type { EventStore, ReadRecords } from './index.js'

const moment = (minute: number): Instant => `2024-04-01T12:${String(minute).padStart(2, '0')}:00.000Z` as Instant
const justBefore = (instant: Instant): Instant => new Date(Date.parse(instant) - 1).toISOString() as Instant

let count = 0
/** A made-up event of a stream, recorded in a minute of the hour; what it says does not matter here. */
const recorded = (stream: string, minute: number): AnyEvent => {
  count += 1
  return { ...told({ stream, fact: count }), recordedAt: moment(minute) }
}

const published = (stream: string, minute: number): AnyEvent => ({
  ...recorded(stream, minute),
  type: 'FigurePublished',
  version: 1,
  payload: { document: 'Report', indicator: '6.1', period: '2024-03', publishedOn: '2024-04-01' as CivilDay, written: '7' }
})

const [ann, bob] = [careJourneyStream('north', 'ann'), careJourneyStream('north', 'bob')]
const north = authorityStream('north')

let store: EventStore
const appended = async (stream: string, ...events: readonly AnyEvent[]): Promise<void> => {
  expect((await store.append([{ stream, events, expected: { kind: 'any' } }])())._tag).toBe('Right')
}
beforeEach(async () => {
  store = memoryStore({ now: () => moment(59) })
  await appended(ann, recorded(ann, 20), recorded(ann, 10), recorded(ann, 40))
  await appended(north, recorded(north, 11), recorded(north, 30), published(north, 31))
  await appended(bob, recorded(bob, 30))
  await appended(careJourneyStream('south', 'cat'), recorded(careJourneyStream('south', 'cat'), 1))
})

const children = async (known: ReadRecords = {}): Promise<readonly string[]> => {
  const found: string[] = []
  for await (const { subject, events } of readCareJourneys(store, 'north', known)) found.push(`${subject} ${events.map(({ recordedAt }) => recordedAt.slice(14, 16)).join()}`)
  return found.sort()
}
const minutes = (events: readonly AnyEvent[]): readonly string[] => events.map(({ recordedAt }) => recordedAt.slice(14, 16))

describe('the records of an authority', () => {
  it('are its own, of each child in the order of the log; what it published is read apart', async () => {
    expect(await children()).toEqual(['ann 20,10,40', 'bob 30'])
    expect(minutes(await readAuthorityEvents(store, 'north'))).toEqual(['11', '30'])
    expect(minutes(await readPublishedFigures(store, 'north'))).toEqual(['31'])
  })

  it('as known at a moment hold what was recorded at it, and nothing from the instant after it', async () => {
    expect(await children({ knownAt: moment(30) })).toEqual(['ann 20,10', 'bob 30'])
    expect(await children({ knownAt: justBefore(moment(30)) })).toEqual(['ann 20,10'])
    expect(await children({ knownAt: justBefore(moment(10)) })).toEqual([])
    expect(minutes(await readAuthorityEvents(store, 'north', { knownAt: moment(30) }))).toEqual(['11', '30'])
    expect(minutes(await readAuthorityEvents(store, 'north', { knownAt: justBefore(moment(30)) }))).toEqual(['11'])
    expect(minutes(await readPublishedFigures(store, 'north', { knownAt: moment(31) }))).toEqual(['31'])
    expect(minutes(await readPublishedFigures(store, 'north', { knownAt: justBefore(moment(31)) }))).toEqual([])
  })
})

describe('the beginning of a log', () => {
  it('is the first moment at which anything was recorded, wherever it stands in the log', async () => {
    expect(await logBegins(store, 'north')).toBe(moment(10))
    expect(await logBegins(store, 'south')).toBe(moment(1))
    expect(await logBegins(store, 'nowhere')).toBeNull()
  })

  it('is not after a moment by which something was recorded, and exact where nothing was', async () => {
    for (const minute of [10, 11, 20, 30, 59]) expect(((await logBegins(store, 'north', { knownAt: moment(minute) })) ?? 'never') <= moment(minute)).toBe(true)
    for (const knownAt of [justBefore(moment(10)), moment(0)]) expect(await logBegins(store, 'north', { knownAt })).toBe(moment(10))
  })

  it('asked of a moment by which the authority was told of, goes through no child', async () => {
    const streams: string[] = []
    const watched: EventStore = {
      ...store,
      readByStream: query => {
        streams.push('readByStream')
        return store.readByStream(query)
      }
    }
    expect(await logBegins(watched, 'north', { knownAt: moment(11) })).toBe(moment(11))
    expect(await logBegins(watched, 'north', { knownAt: moment(10) })).toBe(moment(10))
    expect(streams).toHaveLength(1)
  })
})
