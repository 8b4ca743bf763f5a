import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js'
import type { LogPosition, Recorded, ServerLog } from './log.js'

type Options = ReadReq.Options

const compare = ({ position }: Recorded, at: LogPosition): -1 | 0 | 1 => {
  const [one, other] = position.commit === at.commit ? [position.prepare, at.prepare] : [position.commit, at.commit]
  return one < other ? -1 : one > other ? 1 : 0
}

const positionIn = (options: Options): LogPosition | undefined => {
  const told = options.getAll()?.getPosition()
  return told === undefined ? undefined : { commit: BigInt(told.getCommitPosition()), prepare: BigInt(told.getPreparePosition()) }
}

/** The first place whose record stands at or after a position. */
const placeAt = (records: readonly Recorded[], at: LogPosition): number => {
  let [low, high] = [0, records.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const record = records[middle]
    if (record !== undefined && compare(record, at) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** What a reading of `$all` gives: from a position on, that position included; backwards what stands before it. */
export const readingOfAll = (log: ServerLog, options: Options, limit: number): readonly Recorded[] => {
  const records = log.all()
  const at = positionIn(options)
  if (options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS) {
    const end = at === undefined ? (options.getAll()?.hasEnd() === true ? records.length : 0) : placeAt(records, at)
    return records.slice(Math.max(0, end - limit), end).reverse()
  }
  const begin = at === undefined ? (options.getAll()?.hasEnd() === true ? records.length : 0) : placeAt(records, at)
  return records.slice(begin, begin + limit)
}

/** Where a subscription begins: behind its position, that position excluded. */
export const subscriptionBegins = (log: ServerLog, options: Options): number => {
  const records = log.all()
  const at = positionIn(options)
  if (at === undefined) return options.getAll()?.hasEnd() === true ? records.length : 0
  const place = placeAt(records, at)
  const record = records[place]
  return record !== undefined && compare(record, at) === 0 ? place + 1 : place
}
