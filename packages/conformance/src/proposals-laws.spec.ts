import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { authorityKnown, findingSubject, findingsOf, proposalsFor, tryReading } from '@kinfold/findings'
import type { Finding, Proposal } from '@kinfold/findings'
import { currentFacts, journeyOf } from '@kinfold/journey'
import { coverageOf, generateAuthority, returnForAllYears, withFaults } from '@kinfold/synthetic'
import { decodeEvent } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { bySubject, eventsOfReturns } from './findings-of-rows.js'

const before = '2019-12-31T00:00:00.000Z' as Instant
const now = '2026-01-01T00:00:00.000Z' as Instant

/** A made-up authority told once as it was and once with faults planted: each child's events by the opaque id. */
const worldOf = (seed: number, rates: Parameters<typeof withFaults>[2]) => {
  const made = generateAuthority({ seed, children: 25, from: 2016, to: 2019 })
  const honest = returnForAllYears(made)
  const { rows } = withFaults(honest, seed, rates)
  const told = (of: typeof rows) => bySubject(eventsOfReturns(made.name, [{ collectionYear: 2019, rows: of, coverage: coverageOf(made) }]))
  return { name: made.name, honest: told(honest), faulty: told(rows) }
}

/** A child's history with all its proposals applied, one after the other, as somebody would today. */
const applied = (name: string, child: string, history: readonly AnyEvent[], authority: ReturnType<typeof authorityKnown>) => {
  const proposals = proposalsFor(child, history, authority)
  const origin = { authority: name, subject: child, recordedAt: now, recordedBy: 'a manager', why: 'seen' }
  const apply = (known: readonly AnyEvent[], proposal: Proposal): readonly AnyEvent[] => {
    const done = tryReading(proposal, proposal.rule, origin, known, authority)
    if (either.isLeft(done)) throw new Error(JSON.stringify(done.left))
    expect(done.right.events.map(({ id }) => id)).toEqual(proposal.events.map(({ id }) => id))
    for (const event of done.right.events) expect(decodeEvent(JSON.parse(JSON.stringify(event)))).toEqual(either.right(event))
    return [...known, ...done.right.events]
  }
  return { proposals, after: proposals.reduce(apply, history) }
}

const named = ({ code, facts }: Finding): string => (code === 'FINDING_CHILD_WITHOUT_HEADER' ? code : [code, ...facts].join(' '))
const spans = (child: string, events: readonly AnyEvent[]) => journeyOf(child, events).episodes.map(({ from, to, reasonEpisodeCeased }) => [from, to, reasonEpisodeCeased])

const rates = fc.record({ overlap: fc.nat(200), 'two open': fc.nat(200), gap: fc.nat(40), 'lost row': fc.nat(40), 'ends before it begins': fc.nat(20), 'reason without date': fc.nat(40), 'unknown code': fc.nat(20) })

describe('laws of proposals', () => {
  it('mend and no harm: what they mend is gone, and of all other findings none is new but what nobody told', () => {
    let proposed = 0
    let left = 0
    fc.assert(
      fc.property(fc.nat(5000), rates, (seed, planted) => {
        const { name, faulty } = worldOf(seed, planted)
        const authority = authorityKnown(faulty.get('') ?? [])
        for (const [child, history] of faulty) {
          if (child === '') continue
          const { proposals, after } = applied(name, child, history, authority)
          const [were, are] = [history, after].map(events => findingsOf(findingSubject(child, events, authorityKnown(faulty.get('') ?? [])))) as [readonly Finding[], readonly Finding[]]
          proposed += proposals.length
          left += are.some(({ code }) => code === 'JOURNEY_EPISODES_OVERLAP' || code === 'FINDING_OPEN_EPISODE_FOLLOWED') ? 1 : 0
          const known = new Set(were.map(named))
          const untold = new Set<string>(proposals.flatMap(proposal => proposal.untold))
          expect([...untold].filter(code => code !== 'FINDING_REASON_FOR_PLACEMENT_CHANGE_MISSING')).toEqual([])
          // What time alone brings (open past a birthday) is compared as of the day of the judgement.
          const aged = new Set(['FINDING_OPEN_PAST_18TH_BIRTHDAY', 'FINDING_DATED_AFTER_RECORDED'])
          expect(are.filter(finding => !known.has(named(finding)) && !untold.has(finding.code) && !(proposals.length > 0 && aged.has(finding.code))).map(named)).toEqual([])
          for (const rule of new Set(proposals.map(proposal => proposal.rule))) {
            const [had, has] = [were, are].map(findings => findings.filter(({ code }) => code === rule).length) as [number, number]
            expect(had - has).toBeGreaterThanOrEqual(proposals.filter(proposal => proposal.rule === rule).length)
          }
        }
      }),
      { numRuns: 12 }
    )
    expect(proposed).toBeGreaterThan(60)
    expect(left).toBeGreaterThan(0)
  })

  it('nothing lost: every event stays, what was known before is as it was, and a second time there is nothing to do', () => {
    let proposed = 0
    fc.assert(
      fc.property(fc.nat(5000), rates, (seed, planted) => {
        const { name, faulty } = worldOf(seed, planted)
        const authority = authorityKnown(faulty.get('') ?? [])
        for (const [child, history] of faulty) {
          if (child === '') continue
          const { proposals, after } = applied(name, child, history, authority)
          proposed += proposals.length
          expect(after.slice(0, history.length)).toEqual(history)
          const byId = (events: readonly AnyEvent[]) => [...events].sort((a, b) => (a.id < b.id ? -1 : 1))
          expect(byId(currentFacts(after, before))).toEqual(byId(currentFacts(history, before)))
          expect(proposalsFor(child, after, authority)).toEqual([])
          expect(new Set(after.map(({ id }) => id)).size).toBe(after.length)
        }
      }),
      { numRuns: 8 }
    )
    expect(proposed).toBeGreaterThan(40)
  })

  it.each(['overlap', 'two open'] as const)('the truth: where %s was planted, what is proposed gives back the episodes that there were', kind => {
    const { name, honest, faulty } = worldOf(11, { [kind]: 400 })
    const authority = authorityKnown(faulty.get('') ?? [])
    let [restored, hurt] = [0, 0]
    for (const [child, history] of faulty) {
      if (child === '' || JSON.stringify(spans(child, history)) === JSON.stringify(spans(child, honest.get(child) ?? []))) continue
      hurt += 1
      const { after } = applied(name, child, history, authority)
      expect(spans(child, after)).toEqual(spans(child, honest.get(child) ?? []))
      restored += 1
    }
    expect([restored > 3, restored]).toEqual([true, hurt])
  })

  it('silence: a tidy authority has no proposals', () => {
    const { honest } = worldOf(5, {})
    const authority = authorityKnown(honest.get('') ?? [])
    expect([...honest].flatMap(([child, history]) => (child === '' ? [] : proposalsFor(child, history, authority)))).toEqual([])
  })
})
