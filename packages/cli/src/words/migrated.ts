import type { Migrated } from '@kinfold/store-sqlite'

/** Told once, when a store of an earlier format was brought to the one of today. */
export const migratedWords = (file: string, { from, to, backup }: Migrated): string =>
  `kinfold: The store ${file} was of an earlier format (${String(from)}) and is now of format ${String(to)}. As it was, it is kept in ${backup}.\n`
