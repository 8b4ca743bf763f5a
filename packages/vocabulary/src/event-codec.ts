import * as t from 'io-ts'
import { CivilDayCodec } from './civil-day.js'
import type { AnyEvent } from './event.js'
import { eventTypes } from './event-types.js'
import type { EventTypeDefinition } from './event-types.js'
import { InstantCodec } from './instant.js'
import { NameTextCodec } from './name-text.js'
import { WholeNumberCodec } from './whole-number.js'

const SourceCodec = t.exact(
  t.intersection([t.type({ system: NameTextCodec }), t.partial({ file: t.string, line: WholeNumberCodec })], 'Source')
)

/** The codec of one event type, envelope and payload, in the version written today. */
export const eventCodec = (type: string, definition: EventTypeDefinition) =>
  t.exact(
    t.intersection(
      [
        t.type({
          id: NameTextCodec,
          stream: NameTextCodec,
          type: t.literal(type),
          version: t.literal(definition.version),
          payload: definition.payload,
          effectiveOn: CivilDayCodec,
          recordedAt: InstantCodec,
          factId: NameTextCodec
        }),
        t.partial({ supersedes: NameTextCodec, reason: t.string }),
        t.type({
          recordedBy: NameTextCodec,
          source: SourceCodec,
          correlationId: NameTextCodec,
          causationId: NameTextCodec
        })
      ],
      type
    ),
    type
  )

const [first, second, ...others] = Object.entries(eventTypes).map(([type, definition]) => eventCodec(type, definition))
if (first === undefined || second === undefined) throw new Error('There are no event types.')

/** Every event of the log in the version written today: the truth that the quicker validators are held to. */
export const AnyEventCodec = t.union([first, second, ...others], 'AnyEvent') as unknown as t.Type<AnyEvent, unknown, unknown>
