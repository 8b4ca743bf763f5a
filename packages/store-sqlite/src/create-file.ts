import { connect } from './connection.js'
import { schema } from './file-format.js'
import { aside } from './made-aside.js'

/**
 * Makes a new, empty log that only its owner may read. It is made aside and then given its name, so that no one ever meets
 * a half-made file; where somebody else made the file meanwhile, theirs stays.
 */
export const createFile = (file: string, patience: number): void => {
  const place = aside(file)
  try {
    const connection = connect(place.made, patience)
    try {
      // The tables first: what is made before there is a write-ahead log stands in the file itself.
      connection.execute(`BEGIN; ${schema} COMMIT`)
      connection.execute('PRAGMA journal_mode = WAL')
    } finally {
      connection.close()
    }
    place.name()
  } finally {
    place.remove()
  }
}
