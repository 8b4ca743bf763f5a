import { columns, type Row, type TableName } from '../tables.js'

const field = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A table as the text of its CSV file: the columns in the order of the return, a header line, lines ended by LF. */
export const writeTable = (table: TableName, rows: readonly Pick<Row, 'values'>[]): string =>
  [columns[table].join(','), ...rows.map(({ values }) => columns[table].map((column) => field(values[column] ?? '')).join(',')), ''].join('\n')
