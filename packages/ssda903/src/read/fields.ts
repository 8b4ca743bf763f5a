import { parse } from 'csv-parse/sync'

const simple = /^(?:"[^"]*"|[^",]*)(?:,(?:"[^"]*"|[^",]*))*$/
const eachSimple = /(?:^|,)(?:"([^"]*)"|([^",]*))/g

/** The fields of one line of a CSV file, without the spaces around them; nothing where its quotes do not balance. A field ends with its line. */
export const fieldsOf = (line: string): readonly string[] | undefined => {
  if (!line.includes('"')) return line.split(',').map((field) => field.trim())
  if (simple.test(line)) return Array.from(line.matchAll(eachSimple), ([, quoted, bare]) => (quoted ?? bare ?? '').trim())
  try {
    const [fields = []] = parse(line, { relax_column_count: true, trim: true })
    return fields
  } catch {
    return undefined
  }
}
