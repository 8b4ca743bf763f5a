import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEvent } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { currentFacts, decideCorrection, journeyOf, violations } from '../index.js'
import type { Correction } from '../index.js'
import { authority, child, instant } from '../rows-for-tests.laws.js'
import { sequences } from './commands-for-tests.laws.js'
import { historyOf, moved, started } from './given.laws.js'
import { decide } from './decide.js'

type Spoken = { readonly [T in Correction['type']]: Omit<Extract<Correction, { type: T }>, 'authority' | 'subject' | 'recordedAt' | 'recordedBy' | 'why'> & { readonly why?: string; readonly recordedAt?: Instant } }
type AnySpoken = Spoken[keyof Spoken]

const told = (spoken: AnySpoken): Correction =>
  ({ authority, subject: child, recordedAt: instant('2020-02-01'), recordedBy: 'manager', why: 'mistyped', ...spoken })

const decided = (history: readonly AnyEvent[], spoken: AnySpoken): readonly AnyEvent[] => {
  const decision = decideCorrection(told(spoken), history)
  if (either.isLeft(decision)) throw new Error(JSON.stringify(decision.left))
  for (const event of decision.right) expect(decodeEvent(JSON.parse(JSON.stringify(event)))).toEqual(either.right(event))
  return decision.right
}

const refused = (history: readonly AnyEvent[], spoken: AnySpoken): readonly string[] => {
  const decision = decideCorrection(told(spoken), history)
  if (either.isRight(decision)) throw new Error('was not refused')
  return decision.left.map(({ code }) => code)
}

const history = historyOf(started, moved, { type: 'HoldReview', on: '2018-05-01', participation: 'PN1' })
const factOf = (type: AnyEvent['type']): AnyEvent => {
  const found = history.find(event => event.type === type)
  if (found === undefined) throw new Error(type)
  return found
}
const [admission, move, end, review] = [factOf('BecameLookedAfter'), factOf('PlacementStarted'), factOf('EpisodeEnded'), factOf('ReviewHeld')]

describe('correcting a fact', () => {
  it('states the whole of it anew, in place of the version that stood', () => {
    const [event, ...others] = decided(history, { type: 'CorrectFact', fact: admission.factId, payload: { ...admission.payload, legalStatus: 'C2' } })
    expect(others).toEqual([])
    expect(event).toMatchObject({ type: 'BecameLookedAfter', effectiveOn: '2018-04-01', factId: admission.factId, supersedes: admission.id, reason: 'mistyped', recordedBy: 'manager' })
    expect(journeyOf(child, [...history, event as AnyEvent]).episodes[0]?.legalStatus).toBe('C2')
    expect(journeyOf(child, [...history, event as AnyEvent], instant('2020-01-31')).episodes[0]?.legalStatus).toBe('C1')
  })

  it('may make it one of another type', () => {
    const [event] = decided(history, { type: 'CorrectFact', fact: move.factId, as: 'PlacementAndLegalStatusChanged', payload: { ...move.payload, reasonForNewEpisode: 'B', legalStatus: 'C2' } })
    expect(event).toMatchObject({ type: 'PlacementAndLegalStatusChanged', supersedes: move.id })
  })

  it('may move its day as well, where neither would do alone', () => {
    const [event] = decided(history, { type: 'CorrectFact', fact: review.factId, payload: { participation: 'PN2' }, on: '2018-05-03' })
    expect(event).toMatchObject({ effectiveOn: '2018-05-03', payload: { participation: 'PN2' }, supersedes: review.id })
    expect(refused(history, { type: 'CorrectFact', fact: review.factId, payload: {}, on: 'soon' })).toEqual(['JOURNEY_COMMAND_NOT_READABLE'])
  })

  it.each<[string, AnySpoken, string]>([
    ['of no fact', { type: 'CorrectFact', fact: 'nothing', payload: {} }, 'JOURNEY_FACT_NOT_HELD'],
    ['to what its type does not hold', { type: 'CorrectFact', fact: end.factId, payload: {} }, 'JOURNEY_COMMAND_NOT_READABLE'],
    ['to no type', { type: 'CorrectFact', fact: end.factId, as: 'Nonsense' as never, payload: {} }, 'JOURNEY_COMMAND_NOT_READABLE'],
    ['to a code of no set', { type: 'CorrectFact', fact: admission.factId, payload: { ...admission.payload, legalStatus: 'ZZ' } }, 'JOURNEY_CODE_NOT_KNOWN'],
    ['to a code of other years', { type: 'CorrectFact', fact: admission.factId, payload: { ...admission.payload, placementType: 'K3' } }, 'JOURNEY_CODE_NOT_VALID_THEN'],
    ['without a reason', { type: 'RetractFact', fact: review.factId, why: '' }, 'JOURNEY_COMMAND_NOT_READABLE'],
    ['before it was recorded', { type: 'RetractFact', fact: review.factId, recordedAt: instant('2019-12-31') }, 'JOURNEY_RECORDED_BEFORE_VERSION'],
    ['that would make an episode end before it begins', { type: 'RedateFact', fact: end.factId, on: '2018-03-01' }, 'JOURNEY_EPISODE_ENDS_BEFORE_IT_BEGINS']
  ])('%s is refused', (_name, spoken, code) => {
    expect(refused(history, spoken)).toContain(code)
  })

  it('on the day of the version it corrects is accepted', () => {
    expect(decided(history, { type: 'RetractFact', fact: review.factId, recordedAt: instant('2020-01-01') })).toHaveLength(1)
  })
})

describe('a fact of another day', () => {
  it('keeps its id and what it says', () => {
    const [event] = decided(history, { type: 'RedateFact', fact: review.factId, on: '2018-05-02' })
    expect(event).toMatchObject({ factId: review.factId, effectiveOn: '2018-05-02', payload: review.payload, supersedes: review.id })
    expect(refused(history, { type: 'RedateFact', fact: review.factId, on: 'tomorrow' })).toEqual(['JOURNEY_COMMAND_NOT_READABLE'])
  })
})

describe('a fact that never took place', () => {
  it('is withdrawn, and comes back as it was told', () => {
    const gone = [...history, ...decided(history, { type: 'RetractFact', fact: review.factId })]
    expect(journeyOf(child, gone).reviews).toEqual([])
    expect(refused(gone, { type: 'RedateFact', fact: review.factId, on: '2018-05-02' })).toEqual(['JOURNEY_FACT_WITHDRAWN'])
    const back = [...gone, ...decided(gone, { type: 'ReinstateFact', fact: review.factId, recordedAt: instant('2020-03-01') })]
    expect(journeyOf(child, back).reviews.map(({ fact }) => [fact.effectiveOn, fact.payload])).toEqual([[review.effectiveOn, review.payload]])
    expect(refused(history, { type: 'ReinstateFact', fact: review.factId })).toEqual(['JOURNEY_FACT_NOT_WITHDRAWN'])
    expect(decided(back, { type: 'ReinstateFact', fact: review.factId, recordedAt: instant('2020-04-01') })).toEqual([back.at(-1)])
  })

  it('goes with its end where it opened an episode, and both come back together', () => {
    const alone = historyOf(started, { type: 'CeaseLookingAfter', on: '2018-06-01', reason: 'E4A' })
    const opened = alone.find(({ type }) => type === 'BecameLookedAfter') as AnyEvent
    const gone = [...alone, ...decided(alone, { type: 'RetractFact', fact: opened.factId })]
    expect(gone).toHaveLength(4)
    expect(currentFacts(gone)).toEqual([])
    const back = [...gone, ...decided(gone, { type: 'ReinstateFact', fact: opened.factId, recordedAt: instant('2020-03-01') })]
    expect(currentFacts(back).map(({ type, effectiveOn }) => [type, effectiveOn]).sort()).toEqual([['BecameLookedAfter', '2018-04-01'], ['CeasedToBeLookedAfter', '2018-06-01']])
  })
})

describe('an episode that was left open', () => {
  const open = historyOf(started)
  const opened = open.find(({ type }) => type === 'BecameLookedAfter') as AnyEvent
  const close = (on: string, reasonEpisodeCeased: string, recordedAt = instant('2020-02-01')): AnySpoken => ({ type: 'CloseEpisode', fact: opened.factId, on, reasonEpisodeCeased, recordedAt })

  it('ends for a final reason, as a command would have ended it', () => {
    const [event, ...others] = decided(open, close('2018-06-01', 'E4A'))
    const ceased = historyOf(started, { type: 'CeaseLookingAfter', on: '2018-06-01', reason: 'E4A' }).at(-1)
    expect(others).toEqual([])
    expect(event).toMatchObject({ id: ceased?.id, type: 'CeasedToBeLookedAfter', effectiveOn: '2018-06-01', reason: 'mistyped', recordedBy: 'manager' })
    expect(decided([...open, event as AnyEvent], close('2018-06-01', 'E4A', instant('2020-05-01')))).toEqual([event])
  })

  it('may not end where care was to go on and nothing begins, before it began, with no code, or twice', () => {
    expect(refused(open, close('2018-06-01', 'X1'))).toEqual(['JOURNEY_CONTINUATION_MISSING'])
    expect(refused(open, close('2018-03-01', 'E4A'))).toContain('JOURNEY_EPISODE_ENDS_BEFORE_IT_BEGINS')
    expect(refused(open, close('2018-06-01', 'Q9'))).toEqual(['JOURNEY_CODE_NOT_KNOWN'])
    expect(refused(open, close('tomorrow', 'E4A'))).toEqual(['JOURNEY_COMMAND_NOT_READABLE'])
    expect(refused(history, { type: 'CloseEpisode', fact: admission.factId, on: '2018-04-20', reasonEpisodeCeased: 'E4A' })).toEqual(['JOURNEY_FACT_STATED_OTHERWISE'])
    expect(refused(history, { type: 'CloseEpisode', fact: review.factId, on: '2018-06-01', reasonEpisodeCeased: 'E4A' })).toEqual(['JOURNEY_FACT_NOT_HELD'])
  })

  it('whose end was withdrawn ends anew, in a version after the withdrawal', () => {
    const ended = [...open, ...decided(open, close('2018-06-01', 'E4A'))]
    const end = ended.at(-1) as AnyEvent
    const gone = [...ended, ...decided(ended, { type: 'RetractFact', fact: end.factId, recordedAt: instant('2020-03-01') })]
    const [again] = decided(gone, close('2018-07-01', 'E4A', instant('2020-04-01')))
    expect(again).toMatchObject({ factId: end.factId, supersedes: gone.at(-1)?.id, effectiveOn: '2018-07-01' })
  })
})

describe('laws of corrections', () => {
  const kinds = fc.constantFrom('RedateFact', 'RetractFact', 'ReinstateFact', 'CorrectFact')
  const corrections = fc.array(fc.tuple(kinds, fc.nat(), fc.integer({ min: 1, max: 28 })), { minLength: 1, maxLength: 6 })

  it('idempotence and no new violation: a correction carried out again gives the same events, and breaks no rule that was kept', () => {
    let accepted = 0
    fc.assert(
      fc.property(sequences, corrections, (sequence, asked) => {
        let known: readonly AnyEvent[] = []
        for (const command of sequence) {
          const decision = decide(command, known)
          if (either.isRight(decision)) known = [...known, ...decision.right.filter(({ id }) => !known.some(event => event.id === id))]
        }
        for (const [type, place, number] of asked) {
          const facts = [...new Set(known.map(({ factId }) => factId))]
          const fact = facts[place % Math.max(1, facts.length)]
          const event = known.findLast(({ factId }) => factId === fact)
          if (fact === undefined || event === undefined) return
          const spoken = { type, fact, on: `2018-06-${String(number).padStart(2, '0')}`, payload: event.payload, recordedAt: instant('2029-01-01') } as unknown as AnySpoken
          const decision = decideCorrection(told(spoken), known)
          if (either.isLeft(decision)) continue
          accepted += 1
          const then = [...known, ...decision.right.filter(({ id }) => !known.some(each => each.id === id))]
          expect(decideCorrection(told(spoken), then)).toEqual(decision)
          const before = violations(journeyOf(child, known)).map(({ code, facts: at }) => [code, ...at].join())
          expect(before).toEqual(expect.arrayContaining(violations(journeyOf(child, then)).map(({ code, facts: at }) => [code, ...at].join())))
          known = then
        }
      }),
      { numRuns: 300 }
    )
    expect(accepted).toBeGreaterThan(50)
  })
})
