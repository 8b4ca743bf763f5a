import { describe } from 'vitest'
import { appendingContract } from './contract/appending.js'
import { chainContract } from './contract/chain.js'
import { earlierVersionsContract } from './contract/earlier-versions.js'
import type { MakeStore, WithStore } from './contract/expectations.js'
import { followingContract } from './contract/following.js'
import { momentOfAppends } from './contract/journeys.js'
import { metadataContract } from './contract/metadata.js'
import { modelContract } from './contract/model.js'
import { readingByStreamContract } from './contract/reading-by-stream.js'
import { readingContract } from './contract/reading.js'
import { versionsContract } from './contract/versions-of-facts.js'

export { appended, atRevision, batch, failing, gather, idsOf, refused, rootOf } from './contract/expectations.js'
export type { MakeStore } from './contract/expectations.js'
export { facts, journeyOf, momentOfAppends, told } from './contract/journeys.js'
export type { Told } from './contract/journeys.js'

/**
 * What every event store must do, as one vitest suite: call it in a spec with a way to make an empty store.
 *
 * @example
 * storeContract('the memory store', memoryStore)
 */
export const storeContract = (name: string, makeStore: MakeStore): void => {
  const withStore: WithStore = (test) => async () => {
    const store = await makeStore({ now: () => momentOfAppends })
    try {
      await test(store)
    } finally {
      await store.close()()
    }
  }
  describe(name, () => {
    appendingContract(withStore, makeStore)
    versionsContract(withStore)
    readingContract(withStore)
    readingByStreamContract(withStore)
    followingContract(withStore)
    chainContract(withStore)
    metadataContract(withStore)
    earlierVersionsContract(makeStore)
    modelContract(makeStore)
  })
}
