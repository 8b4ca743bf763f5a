import { randomUUID } from 'node:crypto'
import { either } from 'fp-ts'
import { shownName } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { parseServerAddress } from './address.js'
import { certificatesOf } from './certificates.js'
import { clientConnection } from './client.js'
import type { Connection, Held, Mark, Reading, Streams } from './connection.js'
import { openOver } from './open-over.js'
import type { OpeningOptions } from './open-over.js'

const mapped = <A, B>(reading: Reading<A>, map: (given: A) => B): Reading<B> => ({
  stop: reading.stop,
  [Symbol.asyncIterator]: async function* () {
    for await (const given of reading) yield map(given)
  }
})

/**
 * A part of a server that looks like a server of its own: streams stand under a prefix there, and what others write looks like what a server
 * writes for itself. So each test has an empty log on a server that is never emptied.
 */
const apart = (connection: Connection, prefix: string): Connection => {
  const outside = (stream: string): string => (stream.startsWith('$$') ? `$$${prefix}${stream.slice(2)}` : `${prefix}${stream}`)
  const inside = (held: Held): Held => {
    if (held.stream.startsWith(prefix)) return { ...held, stream: held.stream.slice(prefix.length) }
    return { ...held, stream: held.stream.startsWith('$') ? held.stream : `$elsewhere-${held.stream}` }
  }
  const insideOrMark = (given: Held | Mark): Held | Mark => ('kind' in given ? given : inside(given))
  const within = (streams: Streams): Streams => ({ prefix: 'prefix' in streams ? `${prefix}${streams.prefix}` : prefix })
  return {
    append: (stream, proposals, revision) => connection.append(outside(stream), proposals, revision),
    readStream: (stream, ...rest) => mapped(connection.readStream(outside(stream), ...rest), inside),
    readAll: (...given) => mapped(connection.readAll(...given), inside),
    follow: (after, streams) => mapped(connection.follow(after, within(streams)), insideOrMark),
    close: connection.close
  }
}

/** An empty log on the server that a connection string leads to. */
export const openedApart = async (address: string, surroundings: OpeningOptions): Promise<EventStore> => {
  const parsed = parseServerAddress(address)
  if (either.isLeft(parsed)) throw new Error(parsed.left)
  const certificates = certificatesOf(parsed.right, '.')
  if (either.isLeft(certificates)) throw new Error(JSON.stringify(certificates.left))
  const connection = apart(clientConnection(parsed.right, certificates.right), `kinfoldTest${randomUUID().replaceAll('-', '')}-`)
  const opened = await openOver(connection, shownName(address), surroundings)
  if (either.isLeft(opened)) throw new Error(JSON.stringify(opened.left))
  return opened.right
}
