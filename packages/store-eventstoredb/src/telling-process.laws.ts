import { inspect } from 'node:util'
import { either } from 'fp-ts'
import { batch, facts, gather, journeyOf, momentOfAppends } from '@kinfold/store/contract'
import { openEventStoreDb } from './open.js'

/** What the process is told: connection strings that hold secrets, the last of which leads to a server. */
export interface Told {
  readonly addresses: readonly string[]
  readonly folder: string
}

/** Opens, appends, reads and fails, and writes out all that it can get hold of: answers, errors, what is thrown, and the store itself. */
export const tellEverything = async ({ addresses, folder }: Told): Promise<void> => {
  const tell = (what: unknown): void => console.log(JSON.stringify(what), inspect(what, { depth: 12, showHidden: true }), String(what))
  process.on('unhandledRejection', (reason) => tell(['nobody waits for', reason]))
  process.on('uncaughtExceptionMonitor', (reason) => tell(['nobody catches', reason]))
  const ann = journeyOf('ann')
  for (const address of addresses) {
    const opened = await openEventStoreDb({ address, folder, now: () => momentOfAppends, pauses: [1], openingPauses: [1], silence: 5_000 })()
    tell(opened)
    if (either.isLeft(opened)) continue
    const store = opened.right
    for (let from = 0; from < 8; from += 1) tell(await store.append([batch(ann, facts(ann, 1, from))])())
    const readings: readonly AsyncIterable<unknown>[] = [store.readAll(), store.readStream(ann), store.readByStream()]
    for (const reading of readings) {
      tell(await gather(reading).then(({ length }) => length, (thrown: unknown) => [thrown, thrown instanceof Error ? thrown.stack : thrown]))
    }
    tell(await store.verify()())
    const waiting = gather(store.subscribe({ signal: new AbortController().signal })).catch(tell)
    await new Promise((resolve) => setTimeout(resolve, 50))
    tell(await store.close()())
    await waiting
  }
  console.log('all was told')
}
