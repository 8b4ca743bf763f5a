import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import { shownName } from '@kinfold/store'
import type { EventStore, StoreError } from '@kinfold/store'
import { parseServerAddress } from './address.js'
import type { Credentials, ServerAddress } from './address.js'
import { certificatesOf } from './certificates.js'
import { clientConnection } from './client.js'
import type { Certificates } from './client.js'
import type { Connection } from './connection.js'
import { openOver } from './open-over.js'
import type { OpeningOptions } from './open-over.js'

/** Where the log is, and how it is to be opened. */
export interface EventStoreDbOptions extends OpeningOptions {
  /** The connection string: `esdb://HOST:PORT`, or `esdb+discover://NAME`, with USER:PASSWORD@ in front of the host if you must. */
  readonly address: string
  /** Who asks, where the connection string does not say it. */
  readonly credentials?: Credentials
  /** The folder that relative names of certificates start from; the working directory where absent. */
  readonly folder?: string
}

const malformed = (why: string): either.Either<StoreError, never> => either.left({ code: 'STORE_ADDRESS_MALFORMED', why })

const connected = (address: ServerAddress, certificates: Certificates): either.Either<StoreError, Connection> => {
  try {
    return either.right(clientConnection(address, certificates))
  } catch {
    // Only TLS looks at what it is given at once, and its errors may quote it.
    return malformed('the certificate and the key that it names do not go together')
  }
}

const open = async (options: EventStoreDbOptions): Promise<either.Either<StoreError, EventStore>> => {
  const { folder = '.' } = options
  const parsed = parseServerAddress(options.address)
  if (either.isLeft(parsed)) return malformed(parsed.left)
  const address = { ...parsed.right, credentials: parsed.right.credentials ?? options.credentials }
  const certificates = certificatesOf(address, folder)
  if (either.isLeft(certificates)) return certificates
  const connection = connected(address, certificates.right)
  if (either.isLeft(connection)) return connection
  return openOver(connection.right, shownName(options.address).split('?')[0] ?? '', options)
}

/**
 * Opens the distributed event store: an EventStoreDB, one server or a cluster.
 *
 * Errors: STORE_ADDRESS_MALFORMED, STORE_ACCESS_DENIED, STORE_UNAVAILABLE
 */
export const openEventStoreDb =
  (options: EventStoreDbOptions): taskEither.TaskEither<StoreError, EventStore> =>
  () =>
    open(options)
