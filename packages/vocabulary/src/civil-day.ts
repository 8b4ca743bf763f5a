import { dayFromIso } from '@kinfold/calendar'
import { guardCodec } from './guard-codec.js'

declare const civilDay: unique symbol

/** A civil day as it stands in an event: `2018-10-03`, a day that exists. The integer form is `Day` of `@kinfold/calendar`. */
export type CivilDay = string & { readonly [civilDay]: true }

export const isCivilDay = (input: unknown): input is CivilDay => typeof input === 'string' && dayFromIso(input) !== undefined

export const CivilDayCodec = guardCodec('civil day (YYYY-MM-DD)', isCivilDay, {
  type: 'string',
  format: 'date',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$'
})
