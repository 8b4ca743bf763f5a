import { careJourneyStream, eventId, eventTypes, factId } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import type { CommandField } from './command-decider.js'
import type { CommandOrigin } from './command-origin.js'
import type { StatedFact } from './stated-fact.js'

/** The id of a command, made of its fields: what its events name as their cause. */
export const commandId = ({ authority, subject }: Pick<CommandOrigin, 'authority' | 'subject'>, type: string, fields: readonly CommandField[]): string =>
  factId({ authority, subject, kind: 'command', key: JSON.stringify([type, ...fields.map(({ field, value }) => [field, value])]), occurrence: 0 })

/** The event that states a fact on a command's word. It replaces the withdrawal of the same fact, where there was one. */
export const eventOf = (fact: StatedFact, command: CommandOrigin, cause: string, withdrawal: AnyEvent | undefined): AnyEvent => {
  const { type, effectiveOn, payload } = fact
  const content = { type, version: eventTypes[type].version, effectiveOn, payload }
  const event = {
    id: eventId(fact.factId, content, withdrawal?.id),
    stream: careJourneyStream(command.authority, command.subject),
    ...content,
    recordedAt: command.recordedAt,
    factId: fact.factId,
    ...(withdrawal === undefined ? {} : { supersedes: withdrawal.id }),
    recordedBy: command.recordedBy,
    source: { system: 'kinfold' },
    correlationId: command.correlationId ?? cause,
    causationId: cause
  }
  return event as AnyEvent
}
