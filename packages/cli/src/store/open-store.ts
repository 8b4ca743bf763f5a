import { existsSync } from 'node:fs'
import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import type { Decode, EventStore } from '@kinfold/store'
import { openSqliteStore } from '@kinfold/store-sqlite'
import type { Failure } from '../failure.js'
import type { Surroundings } from '../surroundings.js'
import { migratedWords } from '../words/migrated.js'

/** How a store is to be opened. */
export interface Opening {
  /** Make it where there is none. */
  readonly create: boolean
  /** How what is held becomes an event, where it is not to be as the vocabulary of today says. */
  readonly decode?: Decode
}

/** Opens the store of a name. */
export type OpenStore = (name: string, opening: Opening, surroundings: Pick<Surroundings, 'now' | 'stderr'>) => taskEither.TaskEither<Failure, EventStore>

const openFile: OpenStore = (file, { create, decode }, { now, stderr }) =>
  openSqliteStore({
    file,
    now,
    create,
    ...(decode === undefined ? {} : { decode }),
    migrated: what => void stderr.write(migratedWords(file, what))
  })

/** Opens the store of a name as `storeName` gives it: the one place where a name is mapped to an adapter. A name is that of a file. */
export const openStore: OpenStore = (name, opening, surroundings) =>
  opening.create || existsSync(name) ? openFile(name, opening, surroundings) : () => Promise.resolve(either.left({ code: 'CLI_STORE_MISSING', file: name }))
