type Found = readonly string[]

/** A record put together from what a pattern found in its text; the first thing found is the whole text. */
type Make = (found: Found) => object

/**
 * The payloads that are met most often, their keys in the order in which events are written and in that of canonical texts. Each is a piece of code by
 * itself: one that puts together records of many shapes is not compiled well.
 */
const makes: readonly Make[] = [
  found => ({
    reasonForNewEpisode: found[1],
    legalStatus: found[2],
    categoryOfNeed: found[3],
    placementType: found[4],
    placementProvider: found[5],
    placementUrn: found[6],
    placementPostcode: found[7],
    homePostcode: found[8]
  }),
  found => ({
    categoryOfNeed: found[1],
    homePostcode: found[2],
    legalStatus: found[3],
    placementPostcode: found[4],
    placementProvider: found[5],
    placementType: found[6],
    placementUrn: found[7],
    reasonForNewEpisode: found[8]
  }),
  found => ({ reasonEpisodeCeased: found[1], reasonForPlacementChange: found[2], episode: found[3] }),
  found => ({ reasonEpisodeCeased: found[1], episode: found[2] }),
  found => ({ episode: found[1], reasonEpisodeCeased: found[2], reasonForPlacementChange: found[3] }),
  found => ({ episode: found[1], reasonEpisodeCeased: found[2] })
]

const plainText = '"([^"\\\\\\x00-\\x1f]*)"'

/** Reads the text of a record that has certain keys in a certain order, and a plain text under each; `undefined` where it is none. */
export type ReadRecord = (text: string) => object | undefined

const readerOf = (keys: readonly string[], make: Make): ReadRecord => {
  const pattern = new RegExp(`^\\{${keys.map(key => `"${key}":${plainText}`).join()}\\}$`)
  return text => {
    const found = pattern.exec(text) as Found | null
    return found === null ? undefined : make(found)
  }
}

/** The keys, in order, of the records that are read without JSON.parse. */
export const readKeys: readonly (readonly string[])[] = makes.map(make => Object.keys(make([])))

const readers: ReadonlyMap<string, ReadRecord> = new Map(makes.map((make, place) => {
  const keys = readKeys[place] ?? []
  return [keys.join(), readerOf(keys, make)]
}))

/** What reads records of texts with the keys of this one without JSON.parse; of most there is nothing. */
export const recordReader = (like: object): ReadRecord | undefined => readers.get(Object.keys(like).join())
