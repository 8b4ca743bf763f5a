import { either } from 'fp-ts'
import type { Position, StoreError } from './port.js'

const shape = /^[1-9]\d{0,14}$/

/** The place of an event in a log that counts from 1, as a position. */
export const positionAt = (place: number): Position => String(place) as Position

/**
 * The place a position stands for in a log whose last event stands at `head`; 0, the place before the first, where there is none.
 *
 * A position beyond the end comes from another log, or from this one before it was restored: reading on from it would pass over events.
 *
 * Errors: STORE_POSITION_UNKNOWN
 */
export const placeOf = (position: Position | undefined, head: number): either.Either<StoreError, number> => {
  if (position === undefined) return either.right(0)
  const place = shape.test(position) ? Number(position) : Number.POSITIVE_INFINITY
  return place <= head ? either.right(place) : either.left({ code: 'STORE_POSITION_UNKNOWN', position })
}
