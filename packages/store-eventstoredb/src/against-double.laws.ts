import { either } from 'fp-ts'
import { afterEach } from 'vitest'
import { startProtocolDouble } from '@kinfold/protocol-double'
import type { DoubleOptions, ProtocolDouble } from '@kinfold/protocol-double'
import type { EventStore, StoreError } from '@kinfold/store'
import { momentOfAppends } from '@kinfold/store/contract'
import { openEventStoreDb } from './open.js'
import type { EventStoreDbOptions } from './open.js'

type Choices = Partial<EventStoreDbOptions>

/** The connection string of a double in the clear. */
const addressOf = ({ host, port }: ProtocolDouble): string => `esdb://${host}:${port}?tls=false`

export const opening = (double: ProtocolDouble, choices: Choices = {}): Promise<either.Either<StoreError, EventStore>> =>
  openEventStoreDb({ address: addressOf(double), now: () => momentOfAppends, pauses: [1, 2, 4, 8, 16, 32, 64], openingPauses: [], ...choices })()

export const opened = async (double: ProtocolDouble, choices: Choices = {}): Promise<EventStore> => {
  const store = await opening(double, choices)
  if (either.isLeft(store)) throw new Error(JSON.stringify(store.left))
  return store.right
}

/** Gives tests doubles of their own, and stores on them; all are gone after each. */
export const doublesOfOwn = () => {
  const endings: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end()
  })
  return {
    double: async (options: DoubleOptions = {}): Promise<ProtocolDouble> => {
      const double = await startProtocolDouble(options)
      endings.push(double.stop)
      return double
    },
    store: async (double: ProtocolDouble, choices: Choices = {}): Promise<EventStore> => {
      const store = await opened(double, choices)
      endings.push(store.close())
      return store
    }
  }
}
