import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { either } from 'fp-ts'
import { startProtocolDouble } from '@kinfold/protocol-double'
import type { ProtocolDouble } from '@kinfold/protocol-double'
import { memoryStore } from '@kinfold/store'
import type { OpenStore } from './surroundings.js'
import type { Decode, EventStore } from '@kinfold/store'
import { openEventStoreDb } from '@kinfold/store-eventstoredb'
import { decodeEvent } from '@kinfold/vocabulary'
import { smallReturn, tableOf, typedIn, writeFiles } from './command-line.laws.js'

/** Stores in memory under their names, as long as the test lasts: closing one leaves it there for the next command. */
export const storesInMemory = (): OpenStore => {
  interface Kept {
    readonly store: EventStore
    decode: Decode
  }
  const stores = new Map<string, Kept>()
  return (name, { create, decode = decodeEvent }, { now }) =>
    async () => {
      const found = stores.get(name)
      if (found !== undefined) {
        found.decode = decode
        return either.right(found.store)
      }
      if (!create) return either.left({ code: 'CLI_STORE_MISSING', file: name })
      const made: Kept = { decode, store: { ...memoryStore({ now, decode: held => made.decode(held) }), close: () => async () => either.right(undefined) } }
      stores.set(name, made)
      return either.right(made.store)
    }
}

/** Stores on a protocol double of EventStoreDB each, over gRPC, under the names of files; and what ends them. */
export const storesOnDoubles = (): { readonly stores: OpenStore; readonly stop: () => Promise<void> } => {
  const doubles = new Map<string, ProtocolDouble>()
  const stores: OpenStore = (name, { create, decode }, { now }) => async () => {
    const held = doubles.get(name)
    if (held === undefined && !create) return either.left({ code: 'CLI_STORE_MISSING', file: name })
    const double = held ?? (await startProtocolDouble())
    doubles.set(name, double)
    return openEventStoreDb({ address: `esdb://${double.host}:${double.port}?tls=false`, now, ...(decode === undefined ? {} : { decode }) })()
  }
  return { stores, stop: async () => { for (const double of doubles.values()) await double.stop() } }
}

const figures = '--store care.db --month 2018-03'

/** Command lines that read and write a store, the last of them badly; `OUT` stands for the ending of a file that is written. */
const lines: readonly string[] = [
  'import ssda903 return --store care.db --authority north --recorded-at 2018-04-20',
  'import ssda903 return --store care.db --authority north --recorded-at 2018-04-20 --json',
  'import ssda903 next --store care.db --authority north --recorded-at 2019-04-20',
  `scorecard ${figures}`,
  `scorecard ${figures} --json`,
  `scorecard ${figures} --csv`,
  `scorecard ${figures} --known-at 2018-05-01`,
  'scorecard --store care.db --month 2019-02 --policy dfe-2023',
  ...['6.1', '6.8', '8.1', '10.4'].flatMap(code => [`explain ${code} ${figures}`, `explain ${code} ${figures} --json`]),
  ...['8.1', '6.3'].flatMap(code => [`bridge ${code} --from local --to dfe-2023 ${figures}`, `bridge ${code} --to dfe-2023 ${figures} --json`]),
  `restate 8.1 ${figures} --from 2018-05-01`,
  `restate 8.1 ${figures} --from 2018-05-01 --json`,
  `restate 8.1 ${figures} --from 2019-05-01 --to 2018-05-01`,
  `scorecard 6.1 8.1 --by sex ${figures}`,
  `scorecard 6.1 --by age-band ${figures} --json`,
  `explain 6.1 --by sex --slice male ${figures}`,
  `certify ${figures} --known-at 2018-05-01 --out cert.json --annex annex.json --salt ${'5a'.repeat(32)}`,
  'verify cert.json --store care.db --annex annex.json',
  'prove 900001 --store care.db --certificate cert.json --out proof.json',
  'verify cert.json --proof proof.json --json',
  'revisions 6.1 --store care.db --months 2018-02..2018-05 --lags 13 --svg 6.1.svg',
  'lags --store care.db --json',
  `explain 8.1 ${figures} --html 8.1.html --prov 8.1.json --edges 8.1.csv`,
  'correct 900001 aa17ef2a --on 2014-02-02 --store care.db --by somebody --reason seen',
  'findings --store care.db',
  'findings --store care.db --json',
  'findings --store care.db --propose repairs.ndjson',
  'apply repairs.ndjson --store care.db --by somebody --reason checked --dry-run',
  'apply repairs.ndjson --store care.db --by somebody --reason checked --json',
  'export ssda903 out --store care.db --year 2017-18',
  'export ssda903 out-xml --store care.db --year 2017-18 --xml --json',
  'journey 900001 --store care.db',
  'journey 900002 --store care.db --json',
  'journey 900002 --store care.db --known-at 2018-05-01',
  'store check care.db',
  'store check care.db --json',
  'store export care.db care.ndjson',
  'store import care.ndjson again.db --json',
  'store import care.ndjson again.db',
  'store check again.db --json',
  'store copy care.db other.db',
  'store copy care.db other.db --with-identity --json',
  'store check other.db --json',
  'store export other.db other.ndjson --json',
  'scorecard --store other.db --month 2018-03 --json',
  // What is published names a position of its own store, so no hash is printed of it after this.
  `publish ${figures} --known-at 2018-05-01 --document Report --published-on 2018-05-16 --by analyst`,
  'reconcile --store care.db',
  'reconcile --store care.db --csv',
  `store check care.db --root ${'f'.repeat(64)}`,
  'store copy care.db care.db',
  'scorecard --store nowhere.db --month 2018-03',
  'journey 912345 --store care.db',
  'scorecard --store care.db --month 2018-03 --authority south'
]

/** What every command line printed and wrote in a folder, without the folder's name. */
export const printedWith = async (folder: string, stores?: OpenStore): Promise<Readonly<Record<string, string>>> => {
  writeFiles(join(folder, 'return'), smallReturn)
  writeFiles(join(folder, 'next'), {
    'header.csv': smallReturn['header.csv'] ?? '',
    'episodes.csv': tableOf('episodes', '900002,01/06/2017,P,C2,N1,K2,PR1,01/12/2018,E4A,,,,', '900002,31/02/2018,P,C2,N1,H5,PR1,,,,,,')
  })
  const type = typedIn(folder, stores === undefined ? {} : { stores })
  const printed: Record<string, string> = {}
  for (const [place, line] of lines.entries()) printed[`${String(place)} ${line}`] = JSON.stringify(await type(line)).replaceAll(folder, 'HERE')
  for (const file of ['care.ndjson', 'other.ndjson', 'repairs.ndjson', 'out/episodes.csv', 'out/header.csv', 'annex.json', 'proof.json', '6.1.svg', '8.1.html', '8.1.json', '8.1.csv']) printed[file] = existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : ''
  return printed
}
