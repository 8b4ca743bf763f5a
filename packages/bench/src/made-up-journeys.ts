import { careJourneyStream, eventId, factId } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, Instant } from '@kinfold/vocabulary'

const eventsOfAChild = 40
const authority = 'barsetshire'

const review = (stream: string, subject: string, place: number): AnyEvent => {
  const fact = factId({ authority, subject, kind: 'review', key: String(place), occurrence: 0 })
  const effectiveOn = `20${String(10 + (place % 10)).padStart(2, '0')}-0${1 + (place % 9)}-15` as CivilDay
  const content = { type: 'ReviewHeld', version: 1, effectiveOn, payload: { participation: `PN${1 + (place % 7)}` } } as const
  return {
    id: eventId(fact, content),
    stream,
    factId: fact,
    ...content,
    recordedAt: '2019-06-30T00:00:00.000Z' as Instant,
    recordedBy: 'made up',
    source: { system: 'made up', file: 'reviews.csv', line: place + 2 },
    correlationId: fact,
    causationId: fact
  }
}

/** Journeys of made-up children, one after the other, so many events in all; the cheapest events that a store can be filled with. */
export function* madeUpJourneys(events: number): Generator<readonly AnyEvent[]> {
  for (let done = 0; done < events; done += eventsOfAChild) {
    const subject = (done / eventsOfAChild).toString(16).padStart(32, '0')
    const stream = careJourneyStream(authority, subject)
    yield Array.from({ length: Math.min(eventsOfAChild, events - done) }, (_, place) => review(stream, subject, place))
  }
}
