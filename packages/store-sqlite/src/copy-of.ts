import type { Connection } from './connection.js'
import { type Aside, aside } from './made-aside.js'

/**
 * Copies a log as it stands into a file aside, through SQLite itself: one cut of it, with what stands in the write-ahead log only,
 * whoever else writes meanwhile, and without the pages that nothing uses.
 */
export const copyAside = (connection: Connection, to: string): Aside => {
  const place = aside(to)
  try {
    connection.prepare('VACUUM INTO ?').run(place.made)
    return place
  } catch (thrown) {
    place.remove()
    throw thrown
  }
}
