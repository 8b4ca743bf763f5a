import { either } from 'fp-ts'
import type { Position, StoreError } from '@kinfold/store'
import { positionAt } from '@kinfold/store'
import type { Connection } from './connection.js'

/** The marks of named readers, each with the log root at its place. */
export interface Marks {
  readonly read: (name: string) => either.Either<StoreError, Position | undefined>
  /** Keeps a place of the log, which must be one. */
  readonly write: (name: string, place: number) => void
}

export const marksIn = (connection: Connection): Marks => {
  const read = connection.prepare('SELECT c.pos, c.root IS e.root FROM checkpoints c LEFT JOIN events e ON e.pos = c.pos WHERE c.name = ?')
  const write = connection.prepare(
    `INSERT INTO checkpoints (name, pos, root) SELECT ?, pos, root FROM events WHERE pos = ?
       ON CONFLICT (name) DO UPDATE SET pos = excluded.pos, root = excluded.root`
  )
  return {
    read: (name) => {
      const row = read.row(name)
      if (row === undefined) return either.right(undefined)
      return row[1] === 1 ? either.right(positionAt(Number(row[0]))) : either.left({ code: 'STORE_CHECKPOINT_BROKEN', name })
    },
    write: (name, place) => write.run(name, place)
  }
}
