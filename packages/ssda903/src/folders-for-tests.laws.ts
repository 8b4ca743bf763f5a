import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { either } from 'fp-ts'
import { memoryIdentity } from '@kinfold/identity'
import { memoryStore, type EventStore } from '@kinfold/store'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { importReturn, type FolderToImport } from './import.js'
import type { ImportError } from './import-error.js'
import type { ImportReport } from './import-report.js'

/** Calls with a new folder that holds the files given, and removes it afterwards. */
export const withFolder = async <A>(files: Readonly<Record<string, string | Buffer>>, use: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), 'kinfold-ssda903-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const newStore = (): EventStore => memoryStore({ now: () => '2030-01-01T00:00:00.000Z' as Instant })

export const testIdentity = memoryIdentity(new Uint8Array(32))

/** Imports for council `somewhere`, recorded in June 2021 where nothing else is said. */
const importing = (folder: string, store: EventStore, more: Partial<FolderToImport> = {}): Promise<either.Either<ImportError, ImportReport>> =>
  importReturn({ store, identity: testIdentity, authority: 'somewhere', folder, recordedAt: '2021-06-01T00:00:00.000Z' as Instant, ...more })()

export const imported = async (folder: string, store: EventStore, more: Partial<FolderToImport> = {}): Promise<ImportReport> => {
  const report = await importing(folder, store, more)
  if (either.isLeft(report)) throw new Error(JSON.stringify(report.left))
  return report.right
}

/** Why an import was refused. */
export const refused = async (folder: string, store: EventStore, more: Partial<FolderToImport> = {}): Promise<ImportError> => {
  const report = await importing(folder, store, more)
  if (either.isRight(report)) throw new Error('the import was not refused')
  return report.left
}

export const eventsOf = async (store: EventStore): Promise<readonly AnyEvent[]> => {
  const events: AnyEvent[] = []
  for await (const { event } of store.readAll()) events.push(event)
  return events
}

export const idsOf = async (store: EventStore): Promise<readonly string[]> => (await eventsOf(store)).map(({ id }) => id).toSorted()

const shared = new URL('../../../../shared/sample903/', import.meta.url)

/** A folder of the sample returns, which lie beside the project. */
export const sample = (name: string): string => new URL(name, shared).pathname
