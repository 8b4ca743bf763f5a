import { authorityStream, eventId, factId } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, Instant } from '@kinfold/vocabulary'

/** What an authority declares to keep whole from a day on. */
export const coverageTold = (from: string): AnyEvent => {
  const coverage = Object.fromEntries(['header', 'episodes', 'reviews', 'ad1', 'placed_for_adoption'].map(table => [table, [{ from: from as CivilDay }]]))
  const fact = factId({ authority: 'test', subject: '', kind: 'coverage', key: from, occurrence: 0 })
  const content = { type: 'CoverageDeclared', version: 1, effectiveOn: from as CivilDay, payload: { coverage } } as const
  return {
    ...content,
    id: eventId(fact, content),
    stream: authorityStream('test'),
    recordedAt: '2028-01-01T00:00:00.000Z' as Instant,
    factId: fact,
    recordedBy: 'test',
    source: { system: 'test' },
    correlationId: 'test',
    causationId: 'test'
  }
}
