import type { FileCounts } from './extract.js'
import type { RowClass } from './plan.js'

const fields = { recorded: 'recorded', known: 'known', duplicate: 'duplicates', rejected: 'rejected' } as const

/** Counts what becomes of the rows of each file. */
export interface RowCounter {
  readonly count: (file: string, became: RowClass) => void
  readonly of: (file: string) => FileCounts
}

export const makeRowCounter = (): RowCounter => {
  const files = new Map<string, { -readonly [Field in keyof FileCounts]: number }>()
  const held = (file: string) => {
    const counts = files.get(file) ?? { rows: 0, recorded: 0, known: 0, duplicates: 0, rejected: 0 }
    files.set(file, counts)
    return counts
  }
  return {
    count: (file, became) => {
      const counts = held(file)
      counts.rows += 1
      counts[fields[became]] += 1
    },
    of: (file) => held(file)
  }
}
