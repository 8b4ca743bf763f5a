import { columns, type Row } from './tables.js'

/** A row's whole content as one text, whatever the order of its columns: two rows of a table are wholly identical exactly when their texts are. */
export const rowText = ({ table, values }: Row): string => {
  const known: readonly string[] = columns[table]
  const others = Object.keys(values).filter((column) => !known.includes(column))
  return JSON.stringify([known.map((column) => values[column] ?? ''), others.sort().map((column) => [column, values[column]])])
}
