import type { AnyEvent, CivilDay, Instant, KinfoldEvent } from '@kinfold/vocabulary'
import { careJourneyStream, eventId, factId } from '@kinfold/vocabulary'

const authority = 'contract'

/** The moment at which the store under test appends everything. */
export const momentOfAppends = '2024-04-02T09:00:00.000Z' as Instant

/** The stream of a child of the contract's own authority. */
export const journeyOf = (child: string): string => careJourneyStream(authority, child)

/** What a made-up event says; what is left out does not matter to the store. */
export interface Told {
  readonly stream: string
  /** Which fact of the child it states; the same number is the same fact. */
  readonly fact: number
  readonly type?: 'ReviewHeld' | 'WentMissing'
  /** What tells one version of a fact from another. */
  readonly note?: string
  readonly supersedes?: string | undefined
}

const recorded = {
  effectiveOn: '2024-03-01' as CivilDay,
  recordedAt: '2024-04-01T12:00:00.000Z' as Instant,
  recordedBy: 'contract',
  source: { system: 'contract' },
  correlationId: 'contract',
  causationId: 'contract'
}

/** A review or an absence of a child, with the ids that the vocabulary gives it. */
export const told = ({ stream, fact, type = 'ReviewHeld', note = 'PN1', supersedes }: Told): AnyEvent => {
  const statement = factId({ authority, subject: 'any child', kind: type, key: String(fact), occurrence: 0 })
  const versions = supersedes === undefined ? {} : { supersedes }
  if (type === 'ReviewHeld') {
    const content = { type, version: 1, effectiveOn: recorded.effectiveOn, payload: { participation: note } }
    const review: KinfoldEvent<'ReviewHeld'> = { id: eventId(statement, content, supersedes), stream, factId: statement, ...content, ...recorded, ...versions }
    return review
  }
  const content = { type, version: 1, effectiveOn: recorded.effectiveOn, payload: { absence: note } }
  const absence: KinfoldEvent<'WentMissing'> = { id: eventId(statement, content, supersedes), stream, factId: statement, ...content, ...recorded, ...versions }
  return absence
}

/** So many different facts of one stream. Two streams share no fact as long as their first numbers lie far enough apart. */
export const facts = (stream: string, count: number, first = 0): readonly AnyEvent[] =>
  Array.from({ length: count }, (_, place) => told({ stream, fact: first + place }))
