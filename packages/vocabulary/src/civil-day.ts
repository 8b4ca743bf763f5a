import { guardCodec } from './guard-codec.js'

declare const civilDay: unique symbol

/** A civil day as it stands in an event: `2018-10-03`, a day that exists. The integer form is `Day` of `@kinfold/calendar`. */
export type CivilDay = string & { readonly [civilDay]: true }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isCivilDay = (text: unknown): text is CivilDay => {
  if (typeof text !== 'string' || text.length !== 10) return false
  const match = shape.exec(text)
  if (match === null) return false
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (lengths[month - 1] ?? 0) + (leap ? 1 : 0)
}

export const CivilDayCodec = guardCodec('civil day (YYYY-MM-DD)', isCivilDay, { type: 'string', format: 'date' })
