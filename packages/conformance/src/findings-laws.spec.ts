import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingRules, indicatorCodes, sharedRules } from '@kinfold/findings'
import * as oracle from '@kinfold/oracle'
import { indicators } from '@kinfold/scorecard'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { coverageTold } from './coverage-told.js'
import { bySubject, countsOf, findingsIn } from './findings-of-rows.js'
import { eventsOfRows } from './rows-to-subjects.js'

const worlds = fc.tuple(oracle.children(3), fc.constantFrom('1900-01-01', '2014-04-01')).map(([children, from]) => {
  const { children: told } = eventsOfRows(children, from)
  return [...told.flatMap(({ events }) => events), coverageTold(from)]
})

const shuffled = (events: readonly AnyEvent[], seed: number): readonly AnyEvent[] =>
  events.map((event, place) => ({ event, at: Math.imul(place + 1, seed * 2 + 1) >>> 0 })).sort((a, b) => a.at - b.at).map(({ event }) => event)

describe('findings', () => {
  it('order: in which order events arrive, and children are handed over, plays no part', () => {
    let broken = 0
    fc.assert(
      fc.property(worlds, fc.nat(), (events, seed) => {
        const report = findingsIn(events)
        broken += report.some(({ findings }) => findings.length > 0) ? 1 : 0
        expect(findingsIn(shuffled(events, seed))).toEqual(report)
      }),
      { numRuns: 60 }
    )
    expect(broken).toBeGreaterThan(20)
  })

  it('no look-ahead: as known at a moment nothing recorded later plays a part', () => {
    let differing = 0
    const knownAt = '2029-01-01T00:00:00.000Z' as Instant
    const early = '2028-01-01T00:00:00.000Z' as Instant
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 9 }), (events, nth) => {
        const known = events.map((event, place) => (place % 10 < nth || event.type === 'CoverageDeclared' ? { ...event, recordedAt: early } : event))
        const then = findingsIn(known, knownAt)
        differing += JSON.stringify(countsOf(then)) === JSON.stringify(countsOf(findingsIn(known))) ? 0 : 1
        expect(then).toEqual(findingsIn(known.filter(({ recordedAt }) => recordedAt <= knownAt), knownAt))
      }),
      { numRuns: 60 }
    )
    expect(differing).toBeGreaterThan(20)
  })

  it('split: the findings of children together are those of each alone, for the rules of one journey', () => {
    fc.assert(
      fc.property(worlds, events => {
        const streams = bySubject(events)
        const own = streams.get('') ?? []
        const alone = [...streams].filter(([child]) => child !== '').map(([, of]) => countsOf(findingsIn([...own, ...of])))
        const total: { [code: string]: number } = {}
        for (const counts of alone) for (const code in counts) total[code] = (total[code] ?? 0) + (counts[code] ?? 0)
        expect(countsOf(findingsIn(events))).toEqual(total)
      }),
      { numRuns: 40 }
    )
  })

  it('silence: with less covered there are no other findings, only fewer', () => {
    let fewer = 0
    fc.assert(
      fc.property(oracle.children(2), children => {
        const events = eventsOfRows(children).children.flatMap(one => one.events)
        const all = findingsIn([...events, coverageTold('1900-01-01')])
        const some = findingsIn([...events, coverageTold('2015-04-01')])
        const restless = new Set(['FINDING_OPEN_EPISODE_NOT_RETURNED'])
        some.forEach(({ rule, findings }, place) => {
          if (restless.has(rule.code)) return
          const known = new Set(all[place]?.findings.map(({ child, on, facts }) => [child, on, ...facts].join()))
          fewer += findings.length < (all[place]?.findings.length ?? 0) ? 1 : 0
          expect([rule.code, findings.filter(({ child, on, facts }) => !known.has([child, on, ...facts].join()))]).toEqual([rule.code, []])
        })
      }),
      { numRuns: 40 }
    )
    expect(fewer).toBeGreaterThan(5)
  })
})

describe('the indicators that findings can move', () => {
  it('are indicators of the scorecard, or on the list of those to come', () => {
    const known = new Set<string>([...indicators.map(({ code }) => code), ...indicatorCodes])
    for (const { code, moves } of [...findingRules, ...sharedRules]) expect([code, moves.filter(moved => !known.has(moved))]).toEqual([code, []])
  })

  it('every indicator of the scorecard can be moved by some rule', () => {
    const moved = new Set<string>([...findingRules, ...sharedRules].flatMap(({ moves }) => moves))
    expect(indicators.map(({ code }) => code).filter(code => !moved.has(code))).toEqual([])
    expect(indicatorCodes.filter(code => !moved.has(code))).toEqual([])
  })
})
