import { latestVersions } from '@kinfold/journey'
import { authorityStream, canonicalText, eventId, eventTypes, factId } from '@kinfold/vocabulary'
import type { AnyEvent, FigurePublished, Instant } from '@kinfold/vocabulary'

/** A figure in the register: what a document printed, and the event that says so. */
export interface PublishedFigure {
  readonly event: AnyEvent
  readonly figure: FigurePublished
}

/** Who registers a figure, and when. */
export interface Registering {
  readonly authority: string
  readonly recordedAt: Instant
  readonly recordedBy: string
  /** The events of the register so far. */
  readonly held: readonly AnyEvent[]
}

const keyOf = ({ document, indicator, period }: FigurePublished): string => JSON.stringify([document, indicator, period])

/** All that is said of a figure; how far the log reached is not: registering it makes the log longer. */
const saysOf = ({ position: _position, ...said }: FigurePublished): string => canonicalText(said)

/**
 * The event that a figure was published; none where the register says that already. A figure that the same document gives otherwise is a new
 * version of the same fact.
 */
export const figurePublished = (figure: FigurePublished, { authority, recordedAt, recordedBy, held }: Registering, source: AnyEvent['source']): AnyEvent | undefined => {
  const fact = factId({ authority, subject: '', kind: 'published figure', key: keyOf(figure), occurrence: 0 })
  const standing = latestVersions(held).get(fact)
  const content = { type: 'FigurePublished' as const, version: eventTypes.FigurePublished.version, effectiveOn: figure.publishedOn, payload: figure }
  if (standing?.type === 'FigurePublished' && saysOf(standing.payload) === saysOf(figure)) return undefined
  const id = eventId(fact, content, standing?.id)
  return {
    id,
    stream: authorityStream(authority),
    ...content,
    recordedAt,
    factId: fact,
    ...(standing === undefined ? {} : { supersedes: standing.id, reason: 'published otherwise' }),
    recordedBy,
    source,
    correlationId: id,
    causationId: id
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** The register as it stands: every figure by its indicator and period, and those of several documents by the day of publication, its vintages. */
export const publishedFigures = (events: readonly AnyEvent[], knownAt?: Instant): readonly PublishedFigure[] =>
  [...latestVersions(events.filter(({ type }) => type === 'FigurePublished'), knownAt).values()]
    .flatMap(event => (event.type === 'FigurePublished' ? [{ event, figure: event.payload }] : []))
    .sort(({ figure: a }, { figure: b }) => compare(a.indicator, b.indicator) || compare(a.period, b.period) || compare(a.publishedOn, b.publishedOn) || compare(a.document, b.document))
