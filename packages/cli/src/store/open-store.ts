import { existsSync } from 'node:fs'
import { either } from 'fp-ts'
import { openSqliteStore } from '@kinfold/store-sqlite'
import type { OpenStore } from '../surroundings.js'
import { migratedWords } from '../words/migrated.js'

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
