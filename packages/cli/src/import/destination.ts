import { existsSync } from 'node:fs'
import type { either } from 'fp-ts'
import { openIdentityFile } from '@kinfold/identity'
import type { Identity } from '@kinfold/identity'
import type { EventStore } from '@kinfold/store'
import type { Failure } from '../failure.js'
import type { Surroundings } from '../surroundings.js'

const holdsEvents = async (store: EventStore): Promise<boolean> => {
  for await (const { revision } of store.readAll()) return revision >= 0
  return false
}

/**
 * The identity file that goes with a store. One is made only for a store that holds nothing: under a new secret every child
 * of a store that holds events would get a second id.
 */
export const identityFor = async (store: EventStore, file: string, { secret }: Pick<Surroundings, 'secret'>): Promise<either.Either<Failure, Identity>> => {
  const create = existsSync(file) || !(await holdsEvents(store))
  return openIdentityFile({ file, create, secret })()
}
