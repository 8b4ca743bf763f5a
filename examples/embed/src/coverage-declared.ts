import { authorityStream, eventId, factId } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, Coverage, Instant } from '@kinfold/vocabulary'

/** The event that from this record on the named tables are kept whole. */
export const coverageDeclared = (
  authority: string,
  coverage: Readonly<Record<string, readonly { readonly from: string }[]>>,
  recordedAt: string
): AnyEvent => {
  const fact = factId({ authority, subject: '', kind: 'coverage', key: recordedAt, occurrence: 0 })
  const content = { type: 'CoverageDeclared' as const, version: 1, effectiveOn: recordedAt.slice(0, 10) as CivilDay, payload: { coverage: coverage as unknown as Coverage } }
  const id = eventId(fact, content)
  return {
    ...content,
    id,
    stream: authorityStream(authority),
    recordedAt: recordedAt as Instant,
    factId: fact,
    recordedBy: 'data team',
    source: { system: 'example' },
    correlationId: id,
    causationId: id
  }
}
