import { either } from 'fp-ts'
import * as t from 'io-ts'
import { fieldsOf } from './codec-fields.js'
import { isGuardCodec } from './guard-codec.js'

/** True only where the codec would give back the very value it was given; false where it would refuse it or change it. */
type Holds = (input: unknown) => boolean

/** A key of a record. `next` is the key that came after it the last time: records of one writer keep one order, so it is mostly right. */
interface Slot {
  readonly key: string
  readonly holds: Holds
  readonly isText: boolean
  readonly required: boolean
  next: Slot | undefined
}

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

const slotsOf = (codec: t.Mixed): ReadonlyMap<string, Slot> | undefined => {
  const fields = fieldsOf(codec)
  if (fields === undefined) return undefined
  const slots = new Map<string, Slot>()
  for (const { key, codecs, required } of fields) {
    const checks = codecs.map(holdsOf)
    const [only] = checks
    const holds: Holds = only !== undefined && checks.length === 1 ? only : input => checks.every(check => check(input))
    slots.set(key, { key, holds, isText: codecs.every(member => member === t.string), required, next: undefined })
  }
  return slots
}

/** `closed`: the codec drops the keys that it does not know, so a record that has one is not taken as it stands. */
const recordHolds = (slots: ReadonlyMap<string, Slot>, closed: boolean): Holds => {
  const start: Slot = { key: '', holds: () => false, isText: false, required: false, next: undefined }
  let needed = 0
  for (const slot of slots.values()) if (slot.required) needed++
  return input => {
    if (!isRecord(input)) return false
    let found = 0
    let before = start
    for (const key in input) {
      let slot = before.next
      if (slot === undefined || slot.key !== key) {
        slot = slots.get(key)
        if (slot === undefined) {
          if (closed) return false
          continue
        }
        before.next = slot
      }
      const value = input[key]
      if (!(slot.isText ? typeof value === 'string' : slot.holds(value)) && (slot.required || value !== undefined)) return false
      if (slot.required) found++
      before = slot
    }
    return found === needed
  }
}

const arrayHolds = (item: Holds): Holds => input => {
  if (!Array.isArray(input)) return false
  for (let index = 0; index < input.length; index++) if (!item(input[index])) return false
  return true
}

const dictionaryHolds = (item: Holds): Holds => input => {
  if (!isRecord(input)) return false
  for (const key in input) if (!item(input[key])) return false
  return true
}

const literalHolds = (value: unknown): Holds => input => input === value

const asTheCodecSays = (codec: t.Mixed): Holds => input => {
  const decoded = codec.decode(input)
  return either.isRight(decoded) && decoded.right === input
}

const holdsOf = (codec: t.Mixed): Holds => {
  if (codec instanceof t.LiteralType) return literalHolds(codec.value)
  if (codec instanceof t.StringType || codec instanceof t.NumberType || isGuardCodec(codec)) return codec.is
  if (codec instanceof t.ArrayType) return arrayHolds(holdsOf(codec.type))
  if (codec instanceof t.DictionaryType && codec.domain === t.string) return dictionaryHolds(holdsOf(codec.codomain))
  const closed = codec instanceof t.ExactType
  const slots = slotsOf(closed ? codec.type : codec)
  return slots === undefined ? asTheCodecSays(codec) : recordHolds(slots, closed)
}

/**
 * A quick reader with the answers of the codec it is made from. A value as JSON gives it that the codec takes as it stands
 * is given back as the very same object; anything else goes to the codec itself, which says what is wrong or drops what it
 * does not know. Made of closures, so it runs where a page forbids code made from text.
 */
export const validatorOf = <A>(codec: t.Type<A, unknown, unknown>): ((input: unknown) => either.Either<t.Errors, A>) => {
  const holds = holdsOf(codec)
  return input => (holds(input) ? either.right(input as A) : codec.decode(input))
}
