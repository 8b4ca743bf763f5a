import { existsSync } from 'node:fs'
import { either } from 'fp-ts'
import { openSqliteStore } from '@kinfold/store-sqlite'
import type { OpenStore, Surroundings } from '../surroundings.js'
import { migratedWords } from '../words/migrated.js'
import { isAddress } from './paths.js'

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
