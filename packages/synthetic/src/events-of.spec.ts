import { memoryIdentity } from '@kinfold/identity'
import { eventsFromRows, type Row } from '@kinfold/ssda903'
import { decodeEvent, type AnyEvent, type Coverage, type Instant } from '@kinfold/vocabulary'
import { either } from 'fp-ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { coverageOf, eventsOf, generateAuthority, returnFor, returnForAllYears } from './index.js'

const authority = generateAuthority({ seed: 9, children: 120, from: 2018, to: 2019 })
const identity = () => memoryIdentity(new Uint8Array(32).fill(7))
const instant = (text: string): Instant => text as Instant
const recordedAt = instant('2019-06-01T09:00:00.000Z')
const ofReturn = (rows: readonly Row[], collectionYear: number, coverage: Coverage, known: readonly AnyEvent[] = []) =>
  eventsFromRows({ authority: authority.name, rows, identity: identity(), recordedAt, collectionYear, coverage, known })

let events: readonly AnyEvent[] = []
beforeAll(() => {
  events = [...eventsOf(authority, { identity: identity(), recordedAt })]
})

describe('the events of an authority', () => {
  it('child by child are those of one return of all its rows', () => {
    expect(events).toEqual(ofReturn(returnForAllYears(authority), 2019, coverageOf(authority)).events)
    expect(events.length).toBeGreaterThan(1000)
  })

  it('come from rows that are all read, and none of which is remarked on', () => {
    for (const year of [2018, 2019]) {
      const { files, findings, rejections } = ofReturn(returnFor(authority, year), year, {})
      expect([rejections, findings]).toEqual([[], []])
      expect(files.filter(({ duplicates, rejected }) => duplicates + rejected > 0)).toEqual([])
    }
  })

  it('can each be read back', () => {
    const unreadable = events.filter((event) => either.isLeft(decodeEvent(JSON.parse(JSON.stringify(event)))))
    expect(unreadable).toEqual([])
  })

  it('name no child, pupil, worker or postcode', () => {
    const text = JSON.stringify(events)
    const told = returnForAllYears(authority).flatMap(({ values: { CHILD, UPN = 'UN1', PL_POST, HOME_POST } }) => [CHILD, UPN, PL_POST, HOME_POST])
    const names = [...new Set(told)].filter((name) => name !== undefined && !name.startsWith('UN'))
    expect(names.length).toBeGreaterThan(300)
    expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([])
  })

  it('are covered from the first day of the first year', () => {
    const last = events.at(-1)
    expect(last?.type === 'ExtractImported' ? last.payload.coverage['episodes'] : undefined).toEqual([{ from: '2017-04-01', to: '2019-03-31' }])
    expect(coverageOf(authority)['oc2']).toEqual([{ from: '2018-04-01', to: '2019-03-31' }])
  })
})

describe('two years imported one after the other', () => {
  const currentOf = (all: readonly AnyEvent[]): ReadonlyMap<string, unknown> => {
    const journeys = all.filter(({ type }) => !['ExtractImported', 'IdentityKeyEstablished'].includes(type))
    const yearly = [
      'ChildDescribed', 'HealthOutcomesDeclared', 'CareLeaverOutcomesDeclared', 'UnaccompaniedAsylumSeekingDeclared', 'PreviousPermanenceDeclared'
    ]
    const lasting = journeys.filter(({ type }) => !yearly.includes(type))
    return new Map(lasting.map(({ factId, type, effectiveOn, payload }) => [factId, { type, effectiveOn, payload }]))
  }

  it('are the whole history, but for what is declared year by year', () => {
    const first = ofReturn(returnFor(authority, 2018), 2018, {}).events
    const second = ofReturn(returnFor(authority, 2019), 2019, {}, first).events
    const whole = currentOf(events)
    expect(currentOf([...first, ...second])).toEqual(whole)
    expect(whole.size).toBeGreaterThan(800)
    expect(second.some(({ type }) => type === 'FactRetracted')).toBe(false)
  })
})
