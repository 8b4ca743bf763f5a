import { either } from 'fp-ts'
import type { Position, StoreError } from '@kinfold/store'
import type { LogPosition } from './connection.js'

const shape = /^(\d{1,20})\/(\d{1,20})$/

/** A place in the server's log as a position of the port. The numbers are 64 bits long, so they stand as texts wherever they go. */
export const positionOf = ({ commit, prepare }: LogPosition): Position => `${commit}/${prepare}` as Position

export const comparePositions = (one: LogPosition, other: LogPosition): -1 | 0 | 1 => {
  const [left, right] = one.commit === other.commit ? [one.prepare, other.prepare] : [one.commit, other.commit]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * The place a position stands for in a log whose last event stands at `head`. One beyond the end comes from another log.
 *
 * Errors: STORE_POSITION_UNKNOWN
 */
export const logPositionOf = (position: Position | undefined, head: LogPosition | undefined): either.Either<StoreError, LogPosition | undefined> => {
  if (position === undefined) return either.right(undefined)
  const [, commit, prepare] = shape.exec(position) ?? []
  const place = commit === undefined || prepare === undefined ? undefined : { commit: BigInt(commit), prepare: BigInt(prepare) }
  return place !== undefined && head !== undefined && comparePositions(place, head) <= 0
    ? either.right(place)
    : either.left({ code: 'STORE_POSITION_UNKNOWN', position })
}
