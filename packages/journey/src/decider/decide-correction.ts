import { dayFromIso } from '@kinfold/calendar'
import { careJourneyStream, codedPayload, decodeEvent, eventId, eventTypes, isEventType } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, CodeSetName, EventType } from '@kinfold/vocabulary'
import { either } from 'fp-ts'
import { latestVersions } from '../current-facts.js'
import { journeyOf } from '../journey.js'
import { newViolations } from '../violations/violations.js'
import { codeObstacles } from './code-obstacles.js'
import type { CommandField } from './command-decider.js'
import type { CloseEpisode, Correction } from './correction.js'
import type { Decision } from './decide.js'
import { careCeased, episodeGaveWay } from './episode-facts.js'
import { commandId } from './event-of-fact.js'
import type { Refusal } from './refusal.js'
import { originFieldsOf, unreadableFields } from './unreadable-fields.js'

/** What a new version states. */
interface Stated {
  readonly type: EventType
  readonly effectiveOn: CivilDay
  readonly payload: Readonly<Record<string, unknown>>
}

const refused = (first: Refusal, ...others: readonly Refusal[]): Decision => either.left([first, ...others])

const fieldsOf = (correction: Correction): readonly CommandField[] => [
  ...originFieldsOf(correction),
  { field: 'fact', value: correction.fact, form: 'text' },
  { field: 'why', value: correction.why, form: 'text' },
  ...(correction.type === 'RedateFact' || correction.type === 'CloseEpisode' ? [{ field: 'on', value: correction.on, form: 'day' } as const] : []),
  ...(correction.type === 'CorrectFact' && correction.on !== undefined ? [{ field: 'on', value: correction.on, form: 'day' } as const] : []),
  ...(correction.type === 'CloseEpisode' ? [{ field: 'reasonEpisodeCeased', value: correction.reasonEpisodeCeased, form: 'text' } as const] : [])
]

const versionOf = ({ factId, standing, stated }: Told, correction: Correction, cause: string): unknown => {
  const { type, effectiveOn, payload } = stated
  const content = { type, version: eventTypes[type].version, effectiveOn, payload: payload as AnyEvent['payload'] }
  return {
    id: eventId(factId, content, standing?.id),
    stream: careJourneyStream(correction.authority, correction.subject),
    ...content,
    recordedAt: correction.recordedAt,
    factId,
    ...(standing === undefined ? {} : { supersedes: standing.id }),
    reason: correction.why,
    recordedBy: correction.recordedBy,
    source: { system: 'kinfold' },
    correlationId: correction.correlationId ?? cause,
    causationId: cause
  }
}

const isWithdrawn = ({ type }: AnyEvent): boolean => type === 'FactRetracted'

/** The ends of the episode, or of another spell, that a fact opened. */
const endsOf = (fact: string, latest: ReadonlyMap<string, AnyEvent>): readonly AnyEvent[] =>
  [...latest.values()].filter(event => Object.values(event.payload).includes(fact))

const withdrawal = ({ effectiveOn }: AnyEvent): Stated => ({ type: 'FactRetracted', effectiveOn, payload: {} })

const asTold = ({ type, effectiveOn, payload }: AnyEvent): Stated => ({ type, effectiveOn, payload: payload })

/** What is stated of a fact, and the version that stood; none where the fact was never told. */
interface Told {
  readonly factId: string
  readonly standing: AnyEvent | undefined
  readonly stated: Stated
}

const anew = (standing: AnyEvent, stated: Stated): Told => ({ factId: standing.factId, standing, stated })

/** What is told of which facts, or what stands in the way. */
const toldBy = (correction: Correction, standing: AnyEvent, own: readonly AnyEvent[], latest: ReadonlyMap<string, AnyEvent>): Refusal | readonly Told[] => {
  if (correction.type === 'ReinstateFact') return reinstated(standing, own, latest)
  if (isWithdrawn(standing)) return { code: 'JOURNEY_FACT_WITHDRAWN', factId: standing.factId }
  switch (correction.type) {
    case 'CorrectFact':
      return [anew(standing, { type: correction.as ?? standing.type, effectiveOn: (correction.on as CivilDay | undefined) ?? standing.effectiveOn, payload: correction.payload })]
    case 'RedateFact':
      return [anew(standing, { ...asTold(standing), effectiveOn: correction.on as CivilDay })]
    case 'RetractFact':
      return [standing, ...endsOf(standing.factId, latest)].map(each => anew(each, withdrawal(each)))
    case 'CloseEpisode':
      return closed(correction, standing, own, latest)
  }
}

/** The end of an episode that was left open. One that was told and withdrawn is told anew. */
const closed = (correction: CloseEpisode, standing: AnyEvent, own: readonly AnyEvent[], latest: ReadonlyMap<string, AnyEvent>): Refusal | readonly Told[] => {
  const episode = journeyOf(correction.subject, own).episodes.find(({ opened }) => opened.factId === standing.factId)
  if (episode === undefined) return { code: 'JOURNEY_FACT_NOT_HELD', factId: standing.factId }
  if (episode.closed !== undefined) return { code: 'JOURNEY_FACT_STATED_OTHERWISE', factId: episode.closed.factId }
  const on = correction.on as CivilDay
  const { factId, ...stated } =
    correction.reasonEpisodeCeased === 'X1' ? episodeGaveWay(correction, on, episode) : careCeased(correction, on, episode, correction.reasonEpisodeCeased)
  return [{ factId, standing: latest.get(factId), stated }]
}

const reinstated = (standing: AnyEvent, own: readonly AnyEvent[], latest: ReadonlyMap<string, AnyEvent>): Refusal | readonly Told[] => {
  const before = (event: AnyEvent): AnyEvent | undefined => own.find(({ id }) => id === event.supersedes)
  const told = before(standing)
  if (!isWithdrawn(standing) || told === undefined) return { code: 'JOURNEY_FACT_NOT_WITHDRAWN', factId: standing.factId }
  const ends = [...latest.values()].flatMap((event): readonly Told[] => {
    const ended = isWithdrawn(event) && event.causationId === standing.causationId && event.recordedAt === standing.recordedAt ? before(event) : undefined
    return ended !== undefined && Object.values(ended.payload).includes(standing.factId) ? [anew(event, asTold(ended))] : []
  })
  return [anew(standing, asTold(told)), ...ends]
}

/** Payload keys that hold codes, for the check against the collection year of the day. */
const codesOf = ({ type, payload }: Stated) =>
  Object.entries(codedPayload[type] ?? {}).flatMap(([field, codeSet]) => {
    const value = payload[field]
    return typeof value === 'string' ? [{ field, codeSet: codeSet as CodeSetName, value }] : []
  })

const obstaclesTo = (correction: Correction, versions: readonly Told[]): readonly Refusal[] =>
  versions.flatMap(({ standing, stated }): readonly Refusal[] => {
    if (standing !== undefined && correction.recordedAt < standing.recordedAt) {
      return [{ code: 'JOURNEY_RECORDED_BEFORE_VERSION', factId: standing.factId, recordedAt: correction.recordedAt, version: standing.recordedAt }]
    }
    const day = dayFromIso(stated.effectiveOn)
    return (correction.type === 'CorrectFact' || correction.type === 'CloseEpisode') && day !== undefined ? codeObstacles(codesOf(stated), stated.effectiveOn, day) : []
  })

/**
 * Decides a correction on a child's history: the new versions of the facts it is about, or why it is refused. It never throws.
 *
 * As with a command, the history with the new versions may hold no violation that it did not hold before; so a fault that an import brought can be
 * corrected, and none can be made. A correction that was carried out comes back as the events of then. What a correction changes, and what was believed
 * before, both stay in the log.
 *
 * Errors: JOURNEY_COMMAND_NOT_READABLE, JOURNEY_CODE_NOT_KNOWN, JOURNEY_CODE_NOT_VALID_THEN, JOURNEY_FACT_NOT_HELD, JOURNEY_FACT_WITHDRAWN,
 * JOURNEY_FACT_NOT_WITHDRAWN, JOURNEY_FACT_STATED_OTHERWISE, JOURNEY_RECORDED_BEFORE_VERSION, and the codes of `Violation`
 */
export const decideCorrection = (correction: Correction, history: readonly AnyEvent[]): Decision => {
  const fields = fieldsOf(correction)
  const [unreadable, ...more] = unreadableFields(fields)
  if (unreadable !== undefined) return refused(unreadable, ...more)
  if (correction.type === 'CorrectFact' && correction.as !== undefined && !isEventType(correction.as)) {
    return refused({ code: 'JOURNEY_COMMAND_NOT_READABLE', field: 'as', expected: 'event type' })
  }
  const stream = careJourneyStream(correction.authority, correction.subject)
  const own = history.filter(event => event.stream === stream)
  const latest = latestVersions(own)
  const content = correction.type === 'CorrectFact' ? [{ field: 'payload', value: [correction.as ?? '', correction.payload], form: 'text' } as const] : []
  const cause = commandId(correction, correction.type, [...fields.filter(({ field }) => field !== 'recordedAt'), ...content])
  const done = own.filter(event => event.causationId === cause && latest.get(event.factId) === event)
  if (done.length > 0) return either.right(done)
  const standing = latest.get(correction.fact)
  if (standing === undefined) return refused({ code: 'JOURNEY_FACT_NOT_HELD', factId: correction.fact })
  const told = toldBy(correction, standing, own, latest)
  if ('code' in told) return refused(told)
  const [obstacle, ...obstacles] = obstaclesTo(correction, told)
  if (obstacle !== undefined) return refused(obstacle, ...obstacles)
  const events: AnyEvent[] = []
  for (const each of told) {
    const decoded = decodeEvent(versionOf(each, correction, cause))
    if (either.isLeft(decoded)) return refused({ code: 'JOURNEY_COMMAND_NOT_READABLE', field: 'payload', expected: each.stated.type })
    events.push(decoded.right)
  }
  const [violation, ...violations] = newViolations(journeyOf(correction.subject, own), journeyOf(correction.subject, [...own, ...events]))
  return violation === undefined ? either.right(events) : refused(violation, ...violations)
}
