import { either } from 'fp-ts'
import { expect } from 'vitest'
import { decodeEvent } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import { authority, child, instant } from '../rows-for-tests.laws.js'
import { decide } from '../index.js'
import type { Command, Refusal } from '../index.js'

type Spoken<C> = C extends Command ? Omit<C, 'authority' | 'subject' | 'recordedAt' | 'recordedBy'> & Partial<Pick<C, 'recordedAt'>> : never

/** A command as a social worker records it, on the first day of 2020 where nothing else is said. */
export const told = (spoken: Spoken<Command>): Command => ({ authority, subject: child, recordedAt: instant('2020-01-01'), recordedBy: 'social worker', ...spoken })

/** What an event says, without who said it. */
export interface Said {
  readonly type: AnyEvent['type']
  readonly on: string
  readonly payload?: Readonly<Record<string, string>>
}

const saying = ({ type, effectiveOn, payload }: AnyEvent): Said => ({ type, on: effectiveOn, payload: payload as Readonly<Record<string, string>> })

type Part = Spoken<Command> | readonly AnyEvent[]

const isEvents = (part: Part): part is readonly AnyEvent[] => Array.isArray(part)

/** The history that commands carried out one after the other leave behind, with what an import brought in between. */
export const historyOf = (...parts: readonly Part[]): readonly AnyEvent[] =>
  parts.reduce<readonly AnyEvent[]>((history, part) => {
    if (isEvents(part)) return [...history, ...part]
    const decision = decide(told(part), history)
    if (either.isLeft(decision)) throw new Error(`what was given is refused: ${JSON.stringify([part, decision.left])}`)
    return [...history, ...decision.right]
  }, [])

/**
 * Decides a command on a history, and says what should become of it.
 *
 * @example
 * given(started).when({ type: 'CeaseLookingAfter', on: '2018-06-01', reason: 'E4A' }).refuses('JOURNEY_…')
 */
export const given = (...parts: readonly Part[]) => {
  const history = historyOf(...parts)
  return {
    when: (spoken: Spoken<Command>) => {
      const decision = decide(told(spoken), history)
      return {
        /** These events, each new to the history and fit for the log. Where no payload is said, any will do. */
        records: (...expected: readonly Said[]): readonly AnyEvent[] => {
          if (either.isLeft(decision)) throw new Error(`refused: ${JSON.stringify(decision.left)}`)
          const events = decision.right
          expect(events.map(saying)).toMatchObject(expected)
          expected.forEach(({ payload }, place) => {
            if (payload !== undefined) expect(events[place]?.payload).toEqual(payload)
          })
          expect(events.filter(event => history.some(({ id }) => id === event.id))).toEqual([])
          for (const event of events) expect(decodeEvent(JSON.parse(JSON.stringify(event)))).toEqual(either.right(event))
          return events
        },
        /** Nothing new: the events of the history that state it come back as they are. */
        isKnown: (): readonly AnyEvent[] => {
          if (either.isLeft(decision)) throw new Error(`refused: ${JSON.stringify(decision.left)}`)
          expect(decision.right.length).toBeGreaterThan(0)
          for (const event of decision.right) expect(history).toContain(event)
          return decision.right
        },
        /** Exactly these codes. */
        refuses: (...codes: readonly Refusal['code'][]): readonly Refusal[] => {
          if (either.isRight(decision)) throw new Error(`not refused: ${JSON.stringify(decision.right.map(saying))}`)
          expect(decision.left.map(({ code }) => code)).toEqual(codes)
          return decision.left
        }
      }
    }
  }
}

/** A child who starts to be looked after on 1 April 2018, with a foster carer. */
export const started = {
  type: 'StartLookingAfter',
  on: '2018-04-01',
  legalStatus: 'C1',
  categoryOfNeed: 'N1',
  placement: { type: 'U4', provider: 'PR1', urn: 'SC123456', postcode: 'here' },
  homePostcode: 'home'
} as const satisfies Spoken<Command>

/** The move to a children's home on 1 June 2018. */
export const moved = {
  type: 'MovePlacement',
  on: '2018-06-01',
  placement: { type: 'K2', provider: 'PR4', urn: 'SC654321', postcode: 'there' },
  carer: 'new',
  reasonForPlacementChange: 'CARPL'
} as const satisfies Spoken<Command>
