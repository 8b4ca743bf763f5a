import type { Source } from '@kinfold/vocabulary'

/** Where an event comes from: `episodes.csv:12`; the system where no file is named. */
export const sourceText = ({ system, file, line }: Source): string => {
  if (file === undefined) return system
  return line === undefined ? file : `${file}:${String(line)}`
}
