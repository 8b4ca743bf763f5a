import { isAuthorityName, isCivilDay, isInstant } from '@kinfold/vocabulary'
import type { Command } from './command.js'
import type { CommandField, FieldForm } from './command-decider.js'
import type { CommandOrigin } from './command-origin.js'
import type { Obstacle } from './refusal.js'

/** Half of a character that needs two: no file and no log can hold it. */
const half = /\p{Surrogate}/u

export const isWritable = (value: unknown): value is string => typeof value === 'string' && !half.test(value)

const isText = (value: unknown): boolean => isWritable(value) && value !== ''

const fits: Readonly<Record<FieldForm, (value: unknown) => boolean>> = {
  text: isText,
  'text or nothing': value => value === undefined || isText(value),
  day: isCivilDay,
  'day or nothing': value => value === undefined || isCivilDay(value),
  moment: isInstant,
  authority: value => isWritable(value) && isAuthorityName(value),
  placement: () => false,
  'new or same': value => value === 'new' || value === 'same',
  command: () => false
}

/** The fields that every command has. */
export const originFields = (command: Command): readonly CommandField[] => {
  const [authority, subject, ...others] = originFieldsOf(command)
  return [authority, subject, { field: 'on', value: command.on, form: 'day' } as const, ...others].filter(field => field !== undefined)
}

/** The fields that say whose journey it is, and who recorded it when. */
export const originFieldsOf = ({ authority, subject, recordedAt, recordedBy, correlationId }: CommandOrigin): readonly CommandField[] => [
  { field: 'authority', value: authority, form: 'authority' },
  { field: 'subject', value: subject, form: 'text' },
  { field: 'recordedAt', value: recordedAt, form: 'moment' },
  { field: 'recordedBy', value: recordedBy, form: 'text' },
  ...(correlationId === undefined ? [] : [{ field: 'correlationId', value: correlationId, form: 'text' } as const])
]

/** The fields that do not hold what they should. */
export const unreadableFields = (fields: readonly CommandField[]): readonly Obstacle[] =>
  fields
    .filter(({ value, form }) => !fits[form](value))
    .map(({ field, form }) => ({ code: 'JOURNEY_COMMAND_NOT_READABLE', field, expected: form }))
