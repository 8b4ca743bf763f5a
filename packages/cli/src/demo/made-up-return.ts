import { filesOfRows, generateAuthority, returnForAllYears, withFaults } from '@kinfold/synthetic'

/** The council that does not exist, and the collection years of its return. */
export const anyshire = { name: 'anyshire', seed: 8, children: 400, from: 2017, to: 2018 } as const

/** Its return, with a few of the slips that returns have, of a thousand rows each: file names, and their texts. */
export const madeUpReturn = (): Readonly<Record<string, string>> => {
  const { rows } = withFaults(returnForAllYears(generateAuthority(anyshire)), anyshire.seed, { 'repeated row': 2, 'unknown code': 2, 'impossible date': 1 })
  return filesOfRows(rows)
}

/** Known to everybody, so that everybody sees the same opaque ids: good for children who do not exist. */
export const knownSecret = (): Uint8Array => new TextEncoder().encode('the children of Anyshire are made up')
