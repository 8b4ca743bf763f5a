import { existsSync } from 'node:fs'
import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import type { Decode, EventStore } from '@kinfold/store'
import { openSqliteStore } from '@kinfold/store-sqlite'
import type { Failure } from '../failure.js'
import type { Surroundings } from '../surroundings.js'
import { migratedWords } from '../words/migrated.js'
import { isAddress } from './paths.js'

/** How a store is to be opened. */
export interface Opening {
  /** Make it where there is none. */
  readonly create: boolean
  /** How what is held becomes an event, where it is not to be as the vocabulary of today says. */
  readonly decode?: Decode
}

/** Opens the store of a name. */
export type OpenStore = (name: string, opening: Opening, surroundings: Pick<Surroundings, 'now' | 'stderr' | 'env' | 'cwd'>) => taskEither.TaskEither<Failure, EventStore>

const openFile: OpenStore = (file, { create, decode }, { now, stderr }) =>
  openSqliteStore({
    file,
    now,
    create,
    ...(decode === undefined ? {} : { decode }),
    migrated: what => void stderr.write(migratedWords(file, what))
  })

/** Who asks a server, as the environment says: it stands in no history of commands. */
const credentialsIn = (env: Surroundings['env']): { readonly username: string; readonly password: string } | undefined => {
  const [username = '', password = ''] = [env['KINFOLD_EVENTSTOREDB_USER'], env['KINFOLD_EVENTSTOREDB_PASSWORD']]
  return username === '' || password === '' ? undefined : { username, password }
}

/** The client of a server is loaded only where one is spoken to. A server is never made: it is there, or it is not. */
const openServer: OpenStore = (address, { decode }, { now, env, cwd }) => async () => {
  const { openEventStoreDb } = await import('@kinfold/store-eventstoredb')
  const credentials = credentialsIn(env)
  return openEventStoreDb({
    address,
    folder: cwd,
    now,
    ...(decode === undefined ? {} : { decode }),
    ...(credentials === undefined ? {} : { credentials })
  })()
}

/** Opens the store of a name as `storePath` gives it: the one place where a name is mapped to an adapter. */
export const openStore: OpenStore = (name, opening, surroundings) => {
  if (isAddress(name)) return openServer(name, opening, surroundings)
  return opening.create || existsSync(name) ? openFile(name, opening, surroundings) : () => Promise.resolve(either.left({ code: 'CLI_STORE_MISSING', file: name }))
}
