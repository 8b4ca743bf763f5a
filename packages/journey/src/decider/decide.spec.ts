import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEvent } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import { currentFacts, decide, journeyOf, replay, step, violations } from '../index.js'
import type { Command, Violation } from '../index.js'
import { histories, shuffles } from '../histories-for-tests.laws.js'
import { child } from '../rows-for-tests.laws.js'
import { commands, garbage, sequences } from './commands-for-tests.laws.js'
import { given, moved, started, told } from './given.laws.js'

const names = (found: readonly Violation[]): readonly string[] => found.map(({ code, facts }) => [code, ...facts].join(' '))

/** The history after commands of which those that are refused leave nothing. */
const carriedOut = (sequence: readonly Command[], history: readonly AnyEvent[] = []): readonly AnyEvent[] =>
  sequence.reduce((known, command) => {
    const decision = decide(command, known)
    return either.isLeft(decision) ? known : [...known, ...decision.right.filter(({ id }) => !known.some(event => event.id === id))]
  }, history)

const anyHistory = fc.oneof(histories, sequences.map(sequence => carriedOut(sequence)), fc.tuple(sequences, histories).map(([sequence, dirty]) => carriedOut(sequence, dirty)))

describe('laws of the decider', () => {
  it('totality: whatever the command and however dirty the history, it answers with refusals or with events that the log can hold', () => {
    const codes = new Set<string>()
    let accepted = 0
    fc.assert(
      fc.property(fc.oneof(commands, garbage), anyHistory, (command, history) => {
        const decision = decide(command, history)
        if (either.isLeft(decision)) {
          expect(decision.left.length).toBeGreaterThan(0)
          for (const { code } of decision.left) codes.add(code)
          return
        }
        accepted += 1
        for (const event of decision.right) expect(decodeEvent(JSON.parse(JSON.stringify(event)))).toEqual(either.right(event))
      }),
      { numRuns: 400 }
    )
    expect(accepted).toBeGreaterThan(10)
    expect(codes.size).toBeGreaterThan(8)
  })

  it('no new violation: an accepted command leaves the journey with none that it did not have', () => {
    let dirty = 0
    fc.assert(
      fc.property(commands, anyHistory, (command, history) => {
        const decision = decide(command, history)
        if (either.isLeft(decision)) return
        const before = violations(journeyOf(child, history))
        if (before.length > 0) dirty += 1
        expect(names(before)).toEqual(expect.arrayContaining([...names(violations(journeyOf(child, [...history, ...decision.right])))]))
      }),
      { numRuns: 400 }
    )
    expect(dirty).toBeGreaterThan(3)
  })

  it('tidiness: what commands alone leave behind breaks no rule', () => {
    let episodes = 0
    fc.assert(
      fc.property(sequences, sequence => {
        const journey = journeyOf(child, carriedOut(sequence))
        episodes += journey.episodes.length
        expect(violations(journey)).toEqual([])
      })
    )
    expect(episodes).toBeGreaterThan(100)
  })

  it('idempotence: a command carried out once comes back as the same events, then and ever after', () => {
    let later = 0
    fc.assert(
      fc.property(sequences, sequence => {
        const done: { readonly command: Command; readonly events: readonly AnyEvent[] }[] = []
        let history: readonly AnyEvent[] = []
        for (const command of sequence) {
          const decision = decide(command, history)
          if (either.isLeft(decision)) continue
          history = [...history, ...decision.right.filter(({ id }) => !history.some(event => event.id === id))]
          done.push({ command, events: decision.right })
        }
        if (done.length > 2) later += 1
        for (const { command, events } of done) {
          const again = decide(command, history)
          expect(either.isRight(again) && again.right).toEqual(events)
        }
      })
    )
    expect(later).toBeGreaterThan(20)
  })

  it('idempotence: it does so however dirty the history was', () => {
    let accepted = 0
    fc.assert(
      fc.property(commands, anyHistory, (command, history) => {
        const decision = decide(command, history)
        if (either.isLeft(decision)) return
        accepted += 1
        const again = decide(command, [...history, ...decision.right])
        expect(either.isRight(again) && again.right.map(({ id }) => id)).toEqual(decision.right.map(({ id }) => id))
      }),
      { numRuns: 400 }
    )
    expect(accepted).toBeGreaterThan(10)
  })

  it('replay: the events folded onto the state there was give the state of the whole history', () => {
    let accepted = 0
    fc.assert(
      fc.property(commands, sequences, (command, sequence) => {
        const history = carriedOut(sequence)
        const decision = decide(command, history)
        if (either.isLeft(decision)) return
        accepted += 1
        const fresh = decision.right.filter(({ id }) => !history.some(event => event.id === id))
        expect(fresh.reduce(step, replay(currentFacts(history)))).toEqual(replay(currentFacts([...history, ...fresh])))
      }),
      { numRuns: 300 }
    )
    expect(accepted).toBeGreaterThan(5)
  })

  it('order: the order of the history plays no part', () => {
    fc.assert(
      fc.property(commands, anyHistory.chain(history => fc.tuple(fc.constant(history), shuffles(history))), (command, [history, shuffled]) => {
        expect(decide(command, shuffled)).toEqual(decide(command, history))
      }),
      { numRuns: 300 }
    )
  })

  it('apart: events of other streams play no part', () => {
    const elsewhere = given().when(started).records({ type: 'BecameLookedAfter', on: '2018-04-01' })
    expect(either.isRight(decide({ ...told(started), subject: 'another child' }, elsewhere))).toBe(true)
    expect(either.isRight(decide({ ...told(started), authority: 'elsewhere' }, elsewhere))).toBe(true)
  })
})

describe('a command told twice', () => {
  it('is known, and not refused', () => {
    given(started).when(started).isKnown()
    given(started, moved).when(moved).isKnown()
    given(started, { type: 'HoldReview', on: '2018-04-20' }).when({ type: 'HoldReview', on: '2018-04-20' }).isKnown()
    given({ type: 'RecordBirth', on: '2010-05-06' }).when({ type: 'RecordBirth', on: '2010-05-06' }).isKnown()
  })

  it('is known though the journey has gone on since', () => {
    const ceased = { type: 'CeaseLookingAfter', on: '2018-08-01', reason: 'E4A' } as const
    const changed = { type: 'ChangeLegalStatus', on: '2018-07-01', legalStatus: 'C2' } as const
    for (const command of [started, moved, changed, ceased]) {
      given(started, moved, changed, ceased, { ...started, on: '2019-01-01' }).when(command).isKnown()
    }
  })

  it('with something else in it is another command', () => {
    const { homePostcode: _, ...less } = started
    given(started).when(less).refuses('JOURNEY_ALREADY_LOOKED_AFTER')
    given(started, moved).when({ ...moved, carer: 'same' }).refuses('JOURNEY_EPISODE_UNDER_A_DAY')
  })
})

describe('who said so', () => {
  it('is on every event, with a cause that is the same for all events of a command', () => {
    const [end, opened] = given(started).when(moved).records({ type: 'EpisodeEnded', on: '2018-06-01' }, { type: 'PlacementStarted', on: '2018-06-01' })
    expect(end).toMatchObject({ stream: 'careJourney-somewhere.child', recordedAt: '2020-01-01T09:00:00.000Z', recordedBy: 'social worker', source: { system: 'kinfold' } })
    expect(opened?.causationId).toBe(end?.causationId)
    expect([end?.correlationId, opened?.correlationId]).toEqual([end?.causationId, end?.causationId])
  })

  it('takes the correlation from the command where it names one', () => {
    const [event] = given().when({ ...started, correlationId: 'visit 7' }).records({ type: 'BecameLookedAfter', on: '2018-04-01' })
    expect(event?.correlationId).toBe('visit 7')
    expect(event?.causationId).not.toBe('visit 7')
  })
})
