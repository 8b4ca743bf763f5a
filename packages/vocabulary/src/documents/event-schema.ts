import { codeSets } from '../codes/code-sets.js'
import type { CodeSetName } from '../codes/code-sets.js'
import type { CodeSet } from '../codes/code-set.js'
import { codedPayload } from '../codes/coded-payload.js'
import { eventCodec } from '../event-codec.js'
import { eventTypes } from '../event-types.js'
import type { EventType } from '../event-types.js'
import { schemaOf } from './json-schema.js'
import type { JsonSchema } from './json-schema.js'

const sentences: Readonly<Record<string, string>> = {
  id: 'UUIDv5 of the fact, of what is said of it, and of the version it replaces.',
  stream: 'The stream it stands in: careJourney-<authority>.<opaque id>, or authority-<authority>.',
  version: 'The version of the payload.',
  effectiveOn: 'The civil day on which it took effect.',
  recordedAt: "The moment, in UTC, at which the council's records knew it, as the source claims.",
  factId: 'UUIDv5 of the fact that this states.',
  supersedes: 'The id of the event whose version of the fact this replaces.',
  reason: 'Why the fact was told anew.',
  recordedBy: 'Who or what recorded it.',
  source: 'Where it comes from: the system and, for a file, its name and line (the header is line 1).',
  correlationId: 'What it was recorded together with.',
  causationId: 'What caused it to be recorded.',
  'payload.sex': 'male, female or unknown; another code stands as it came.',
  'payload.uniquePupilNumber': 'An opaque token in place of the number, or one of the codes UN1 to UN5.',
  'payload.placementPostcode': 'An opaque token: equal where the postcode was equal.',
  'payload.homePostcode': 'An opaque token: equal where the postcode was equal.',
  'payload.worker': "An opaque token in place of the worker's number.",
  'payload.episode': 'The id of the fact that opened the episode.',
  'payload.missing': 'The id of the fact that the absence began.',
  'payload.decision': 'The id of the fact that the decision was made.',
  'payload.allocation': 'The id of the fact that the worker was allocated.',
  'payload.authorisation': 'The id of the fact that the deprivation was authorised.',
  'payload.collectionYear': 'The collection year, named by the year it ends in.',
  'payload.coverage': 'For each table, the days of which the log holds all that happened; both ends included, without an end it goes on.'
}

const mostCodesSpelt = 14

const describeCodes = (name: CodeSetName): string => {
  const set: CodeSet = codeSets[name]
  const codes =
    set.codes.length <= mostCodesSpelt
      ? set.codes.map(code => `${code.code} ${code.label}`).join('; ')
      : `${String(set.codes.length)} codes, listed in docs/CODES.md`
  return `${set.title} (${name}): ${codes}. A code stands as it came, so others may be met.`
}

const payloadKey = /^payload\.(\w+)$/

/** The JSON Schema of one event type, envelope and payload, in the version written today. */
export const eventSchema = (type: EventType): JsonSchema => {
  const definition = eventTypes[type]
  const coded = new Map<string, CodeSetName>(Object.entries(codedPayload[type] ?? {}))
  const describe = (path: string): string | undefined => {
    const set = coded.get(payloadKey.exec(path)?.[1] ?? '')
    return set === undefined ? sentences[path] : describeCodes(set)
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:kinfold:event:${type}:${String(definition.version)}`,
    title: type,
    description: `Says: ${definition.says}.`,
    ...schemaOf(eventCodec(type, definition), describe)
  }
}
